import { mustSay } from "../../court-must-say";
import { objectionDeadline } from "../../clocks";
import { courtMatters } from "../../court-state";
import { aboutPaper, ASK_DAY, paperName } from "../../court-words";
import { deadlineWords } from "../../deadline";
import type { Step } from "../../step";

export default {
  title: "对支付令有不同意见，书面提出异议",
  order: 100,
  stop: false,
  minutes: 60,
  letterId: "payment-order-objection",
  channelId: null,
  look: ({ record, on }) =>
    courtMatters(record, "payment-order", on).flatMap(({ paper, state }) => {
      if (state !== "running" && state !== "day-unknown") return [];
      const deadline = state === "running" ? objectionDeadline(paper.receivedOn!) : null;
      const must = mustSay(record, on, paper, "objection");
      const until = deadline ? `，${deadlineWords(deadline, on)}` : "";
      return [
        {
          ...aboutPaper(record, paper),
          deadline,
          dayUnknown: state === "day-unknown",
          why: `${paperName(record, paper)}：收到起十五日内，要么还清，要么书面提出异议${until}；都不做，对方可以直接申请强制执行（民事诉讼法第二百二十七条）。${deadline ? "" : ASK_DAY}${must}异议要针对这笔债本身（金额、利息、费用、时效、是不是欠）；只说还不起、想分期，不算有效异议，口头说也不算。`,
        },
      ];
    }),
} satisfies Step;
