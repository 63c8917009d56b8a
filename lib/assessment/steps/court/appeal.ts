import { mustSay } from "../../court-must-say";
import { appealDeadline } from "../../clocks";
import { courtMatters, mayAppeal } from "../../court-state";
import { aboutPaper, ASK_DAY, paperName, isDeniedPaper } from "../../court-words";
import { deadlineWords } from "../../deadline";
import type { Step } from "../../step";

const DENIED = "附报案回执（报过案的）。上诉期已经过了的，问 12348 能不能申请再审；没有撤销之前判决仍可能被执行，不能不理。";

export default {
  title: "看清判决书，决定要不要上诉",
  order: 104,
  stop: false,
  minutes: 60,
  letterId: "appeal",
  channelId: "legal-aid-12348",
  look: ({ record, on }) =>
    courtMatters(record, "judgment", on)
      .filter(mayAppeal)
      .map(({ paper, state }) => {
        const deadline = state === "running" ? appealDeadline(paper.receivedOn!) : null;
        return {
          ...aboutPaper(record, paper),
          deadline,
          dayUnknown: deadline === null,
          why: `${paperName(record, paper)}：对一审判决不服，送达后十五日内可以上诉${deadline ? `，${deadlineWords(deadline, on)}` : ""}（民事诉讼法第一百七十一条）；写明“一审终审”的小额诉讼判决、二审判决不能上诉。${deadline ? "" : ASK_DAY}上诉状里没有写的请求，二审一般不审。${isDeniedPaper(record, paper) ? `${mustSay(record, on, paper, "appeal")}${DENIED}` : `${mustSay(record, on, paper, "appeal")}不上诉的，按判决规定的期限履行；逾期要加倍支付迟延履行期间的债务利息。`}`,
        };
      }),
} satisfies Step;
