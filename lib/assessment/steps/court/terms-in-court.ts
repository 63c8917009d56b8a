import { isKnown } from "@/lib/units/maybe";
import { currentPapers } from "@/lib/case/papers";
import { debtInRecord } from "../../court-state";
import { aboutPaper, paperName } from "../../court-words";
import { heldBack } from "../../open-debts";
import type { Step } from "../../step";

export default {
  title: "想分期的，请法院主持调解",
  order: 130,
  stop: false,
  minutes: 30,
  letterId: "mediation-application",
  channelId: "court-mediation",
  look: ({ record, on }) =>
    currentPapers(record, ["summons"], on).flatMap((paper) => {
      const debt = record.debts.find(({ id }) => id === debtInRecord(record, paper));
      if (!debt || heldBack(record, debt, on) !== null) return [];
      return [
        {
          ...aboutPaper(record, paper),
          deadline: null,
          why: `${paperName(record, paper)}：已经到了法院，还款的数目在法院谈，写进调解书才算数。${isKnown(paper.hearingOn) && paper.hearingOn < on ? "开庭已过的，先问法院判了没有；没有判的，还可以请法院调解，把每月能还多少写清楚。" : "先按期限答辩、到庭；要分期的，把每月能还多少写清楚，当庭或者事先申请调解。"}做不到的不要答应：调解书到期不履行，对方可以直接申请执行。`,
        },
      ];
    }),
} satisfies Step;
