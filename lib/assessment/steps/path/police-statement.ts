import type { Contact } from "@/lib/case/contact";
import { policeDeadline } from "@/lib/rules/police-deadline";
import { chineseDay, type Day } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { sameDay, workingDayDeadline } from "../../deadline";
import { sentWith } from "../../filed";
import { contactsSaying, rowsOf } from "../../pestered";
import type { Situation, Step } from "../../step";

/** Behind the plans: what the police have not come to know of in six months is not punished any more, but may still be asked about. */
const ORDER_WHEN_LATE = 330;

/** The last day on which the police can still come to know of a contact. */
const lastDay = ({ at }: Contact): Day => policeDeadline(dayOf(at)).on;
/** The article of the law in force on the day of a contact. */
const article = ({ at }: Contact): string => `治安管理处罚法${policeDeadline(dayOf(at)).citation.article}`;

/** All of it lies further back than the six months. */
const late = (grave: readonly Contact[]): Situation => ({
  title: "威胁、冒充已过六个月：问公安机关还能不能处理",
  order: ORDER_WHEN_LATE,
  why: `记下了 ${grave.length} 次威胁人身安全或冒充公检法，最近一次的六个月到${chineseDay(lastDay(grave.at(-1)!))}为止。违反治安管理的行为六个月以内没有被公安机关发现的，不再处罚（${article(grave.at(-1)!)}）；以前报过案的，看报案回执。还想反映的，带着这份材料去问派出所，或者先问 12348。又发生新的，马上记下来。`,
  deadline: null,
  rows: rowsOf(grave),
});

export default {
  title: "把威胁、冒充的经过写成报案材料",
  order: 190,
  stop: false,
  minutes: 40,
  letterId: "police-statement",
  channelId: null,
  look: ({ record, on, incoming }) => {
    const grave = contactsSaying(incoming, ["threat-violence", "posed-as-police", "posed-as-court"]);
    if (grave.length === 0 || sentWith(record, ["police-statement"]).length > 0) return null;
    const open = grave.filter((contact) => lastDay(contact) >= on);
    if (open.length === 0) return late(grave);
    const over = grave.length - open.length;
    const until = lastDay(open[0]!);
    const own = workingDayDeadline(on, 3, "整理材料（这是给自己定的日子，不是法定期限）");
    return {
      why: `记下了 ${grave.length} 次威胁人身安全或冒充公检法。到派出所报案要有时间、号码、原话和证据，这份材料把它们排好。是否立案由公安机关决定。六个月以内没有被公安机关发现的不再处罚：${over > 0 ? `其中 ${over} 次已经过了；` : ""}没过的里最早一次，最迟到${chineseDay(until)}。`,
      deadline: until < own.on ? sameDay(until, `六个月的最后一天（${article(open[0]!)}）`) : own,
      rows: rowsOf(grave),
    };
  },
} satisfies Step;
