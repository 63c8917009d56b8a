import { whoseDebt } from "@/lib/case/whose-debt";
import { addYears, type Day } from "@/lib/units/day";
import { currentPapers, isFinalAtOnce } from "@/lib/case/papers";
import { isKnown } from "@/lib/units/maybe";
import { retrialDeadline } from "../../clocks";
import { courtMatters, isFinal } from "../../court-state";
import { aboutPaper, HOW_SERVED, isDeniedPaper, paperName, RESTORE, unchecked } from "../../court-words";
import { deadlineWords, isOver } from "../../deadline";
import type { Situation, Step, StepContext } from "../../step";
import type { Paper } from "@/lib/case/record";

/** Years in which the other side can apply for enforcement (民事诉讼法 art. 250). */
const ENFORCE_YEARS = 2;
const HIDING =
  "不要转移、隐藏财产：可能被罚款、拘留，列入失信名单、限制消费；有能力而拒不执行、情节严重的，可能构成犯罪（刑法第三百一十三条）。";
const PERFORM =
  "文书写的履行期最后一天，就是要还的日子：翻到主文，把那天记下来。一次还不清的，在那天之前和对方谈分期，写成书面的和解；过了履行期，没还的部分要加倍付迟延利息（民事诉讼法第二百六十四条），对方在两年内可以申请强制执行（第二百五十条）。";

/** Over two years after it came the other side may have let its own time pass: that is asked before anything is promised. */
function longAgo({ receivedOn }: Paper, on: Day): string {
  return isKnown(receivedOn) && addYears(receivedOn, ENFORCE_YEARS) < on
    ? "这份判决收到已超过两年：如果对方一直没有申请执行，也没有中断过，申请执行的期间可能已过（第二百五十条）；先问法院立没立过执行案，问清以前不要写还款承诺，收到执行通知时书面提出。"
    : "";
}

function afterJudgment({ record, on }: StepContext, paper: Paper): Situation {
  const about = aboutPaper(record, paper);
  const debt = record.debts.find(({ id }) => id === about.debtId);
  const guarantor = debt && whoseDebt(record, debt) === "guarantor" ? "你是担保人：替借款人还了，可以向他追（民法典第七百条）。" : "";
  const retrial = retrialDeadline(paper);
  const again =
    retrial && !isOver(retrial, on)
      ? `确有错误的，生效后六个月内可以申请再审（第二百一十六条），${deadlineWords(retrial, on)}；申请再审不停止执行。`
      : "申请再审一般要在判决生效后六个月内（第二百一十六条）。";
  const late = isFinalAtOnce(paper) || !isKnown(paper.receivedOn) ? "" : `上诉期已经过了。${RESTORE}${HOW_SERVED}`;
  if (isDeniedPaper(record, paper))
    return {
      ...about,
      deadline: null,
      title: "判决已生效，但钱不是你借的：问再审",
      why: `${paperName(record, paper)}：${late}${again}带上报案回执和签名、人脸不是你的证据，先问 12348。判决没有撤销之前仍可能被执行，收到法院的通知要按时回应。`,
    };
  return {
    ...about,
    deadline: null,
    why: `${paperName(record, paper)}：${unchecked(paper)}${late}${PERFORM}${longAgo(paper, on)}${again}${guarantor}判决生效以后不能再用诉讼时效来抗辩。${HIDING}`,
  };
}

const afterMediation = ({ record }: StepContext, paper: Paper): Situation => ({
  ...aboutPaper(record, paper),
  deadline: null,
  title: "按调解书写的日子履行",
  why: `${paperName(record, paper)}：${unchecked(paper)}调解书和生效判决一样要履行，不能上诉，也不能再用诉讼时效来抗辩。${PERFORM}哪一期还不上，到期之前就和对方书面改，并告诉法院。${HIDING}`,
});

export default {
  title: "判决生效了：看清履行的日子，谈和解",
  order: 108,
  stop: false,
  minutes: 60,
  letterId: null,
  channelId: "legal-aid-12348",
  look: (context) => {
    const { record, on } = context;
    const final = courtMatters(record, "judgment", on)
      .filter(isFinal)
      .map(({ paper }) => afterJudgment(context, paper));
    return [...final, ...currentPapers(record, ["mediation-agreement"], on).map((paper) => afterMediation(context, paper))];
  },
} satisfies Step;
