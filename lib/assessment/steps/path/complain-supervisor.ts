import type { Contact } from "@/lib/case/contact";
import type { CaseRecord } from "@/lib/case/record";
import type { Day } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { sameDay } from "../../deadline";
import { sentOf } from "../../filed";
import { byDebt, isAnyLenders, rowsOf, thirdPartyContacts, toldOthers } from "../../pestered";
import { TO_THE_LOG, type Situation, type Step } from "../../step";
import { routeFor, TO_AN_AUTHORITY } from "../../supervisor-route";

export default {
  title: "第三步：带着记录向主管部门投诉",
  order: 220,
  stop: false,
  minutes: 40,
  letterId: "complaint-regulator",
  channelId: "nfra-12378",
  look: ({ record, on, incoming }) =>
    byDebt(record, thirdPartyContacts(incoming)).flatMap(
      ([debtId, pestered]) => situation(record, on, debtId, toldOthers(record, debtId, pestered)) ?? [],
    ),
} satisfies Step;

function situation(record: CaseRecord, on: Day, debtId: string | null, pestered: Contact[]): Situation | null {
  const asked = sentOf(record, debtId, ["stop-third-party", "complaint-lender"])[0];
  if (!asked || pestered.length === 0 || sentOf(record, debtId, TO_AN_AUTHORITY).length > 0) return null;
  if (isAnyLenders(record, debtId))
    return {
      ...TO_THE_LOG,
      title: "先补上：找别人催的是哪一笔借款",
      why: "有找别人催的联系没有记是哪一笔借款，看不出是不是已经要求停止的那一家。补上以后，才知道该向谁投诉。",
      deadline: null,
      rows: rowsOf(pestered),
    };
  const about = debtId ?? asked.debtId ?? null;
  const route = routeFor(record.debts.find(({ id }) => id === about) ?? (record.debts.length === 1 ? record.debts[0] : undefined));
  if (!route)
    return {
      debtId: about,
      why: "该向谁投诉，要看合同上是谁放的款。先打开合同，把“贷款人”的全称记下来。",
      deadline: null,
      letterId: null,
      channelId: null,
      place: about === null ? "debts" : `debts/${about}`,
      rows: rowsOf(pestered),
    };
  const since = asked.filedOn;
  const again = since ? pestered.filter(({ at }) => dayOf(at) > since) : [];
  return {
    debtId: about,
    why:
      again.length > 0
        ? `提出要求以后，又有 ${again.length} 次找别人催的联系。可以向${route.name}投诉了，附上要求停止的信和后来的记录。`
        : `先给放贷机构答复的时间；到期没有答复，或者又找别人催，就向${route.name}投诉。`,
    deadline: again.length > 0 ? sameDay(on, "已经可以提出") : route.wait(asked),
    letterId: route.letterId,
    channelId: route.channelId,
    rows: rowsOf(again.length > 0 ? again : pestered),
  };
}
