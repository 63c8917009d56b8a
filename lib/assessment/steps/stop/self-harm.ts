import type { CaseRecord } from "@/lib/case/record";
import { isKnown } from "@/lib/units/maybe";
import { sameDay } from "../../deadline";
import type { Step } from "../../step";

const DYING = /不想活|活不下去|活不了了|不如死|想死(?!心)|自杀|轻生|寻短见|结束生命|跳楼|喝农药|割腕/;

/** A sentence that tells what somebody else said. */
const OTHERS = /(?:催收|对方|他们|来电)[^，,]{0,12}(?:说|骂|让|叫|威胁|扬言)|(?:让|叫)我(?:去|快)|你怎么不/;

/** Whether the borrower wrote of ending it in their own words; what a collector said or a threat told back is not looked at. */
const speaksOfIt = ({ borrower, debts }: CaseRecord): boolean =>
  [...borrower.hardships.map(({ words }) => words), ...debts.map(({ note }) => note)]
    .flatMap((words) => (isKnown(words) ? words.split(/[。；;！!\n]/) : []))
    .some((sentence) => DYING.test(sentence) && !OTHERS.test(sentence));

export default {
  title: "先照顾自己",
  order: 1,
  stop: true,
  minutes: 10,
  letterId: null,
  channelId: null,
  place: "tel:12356",
  look: ({ record, on }) =>
    record.danger === "self-harm" || (!isKnown(record.danger) && speaksOfIt(record))
      ? {
          why: "现在最要紧的是你自己。请打心理援助热线 12356，或者告诉一个你信任的人；已经有危险时打 120 或 110。欠款可以以后再处理，你的安全最重要。",
          deadline: sameDay(on, "现在就打，不用等"),
          rows: [{ table: "borrower", id: "danger" }],
        }
      : null,
} satisfies Step;
