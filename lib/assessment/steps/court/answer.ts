import { whoseDebt } from "@/lib/case/whose-debt";
import { isKnown } from "@/lib/units/maybe";
import { answerDeadline } from "../../clocks";
import { courtMatters, type CourtMatter } from "../../court-state";
import { aboutPaper, ASK_DAY, isDeniedPaper, paperName, RESTORE } from "../../court-words";
import { deadlineWords, sameDay } from "../../deadline";
import { limitationOf } from "../../limitation";
import type { Situation, Step, StepContext } from "../../step";

/** What the answer to a claim must not leave out. */
function mustSay({ record, on }: StepContext, { paper, debtId }: CourtMatter): string {
  if (isDeniedPaper(record, paper))
    return "写明这笔钱不是你借的，要对方拿出签名、人脸核验和放款账户的材料；需要时当庭申请笔迹鉴定。不要写“愿意还”“无异议”。";
  const debt = record.debts.find(({ id }) => id === debtId);
  if (debt && whoseDebt(record, debt) === "guarantor")
    return "你是担保人：写明合同约定的是一般保证还是连带保证、保证期间过了没有（民法典第六百八十六至六百九十三条）；一般保证的，写明对借款人没有强制执行完以前拒绝承担；借款人能用的抗辩（时效、还过多少、利息和费用过高）你也能提（第七百零一条）。不要写“我来还”。时效抗辩一审就要提（诉讼时效规定第三条）。";
  const old = debt && ["maybe-over", "doubtful"].includes(limitationOf(record, debt, on).state);
  return old
    ? "这笔债的时效可能已过：必须在一审就提出时效抗辩，法官不会提醒；一审不提，二审再提一般不支持（诉讼时效规定第二、三条）。答辩里不要写愿意还。"
    : "写清还过多少、哪些利息和费用不认。有时效抗辩的，一审就要提，二审再提一般不支持（诉讼时效规定第三条）。";
}

function situation(context: StepContext, matter: CourtMatter): Situation | null {
  const { record, on } = context;
  const { paper, state } = matter;
  const about = aboutPaper(record, paper);
  const name = paperName(record, paper);
  const must = mustSay(context, matter);
  if (state === "answered" || state === "answered-late") return null;
  if (state === "day-unknown")
    return { ...about, dayUnknown: true, deadline: null, why: `${name}：收到后十五日内可以交答辩状。${ASK_DAY}${must}` };
  if (state === "over") {
    // After a hearing the defence is no longer what helps: the step of the hearing says what does.
    if (isKnown(paper.hearingOn) && paper.hearingOn < on) return null;
    const hearing = isKnown(paper.hearingOn) ? sameDay(paper.hearingOn, "开庭之前交到法院") : null;
    return {
      ...about,
      title: "答辩期已过，开庭前仍然可以交答辩状",
      deadline: hearing,
      why: `${name}：十五日的答辩期已经过了，管辖异议一般不能再提。但答辩状开庭前仍可以交，当庭也可以说，一定要到庭。${RESTORE}${must}`,
    };
  }
  const deadline = answerDeadline(paper.receivedOn!);
  return {
    ...about,
    deadline,
    why: `${name}：十五日内可以交答辩状，${deadlineWords(deadline, on)}。${must}不交也会开庭，但少了一次说话的机会。对管辖法院有意见，也要在这段时间里提。`,
  };
}

export default {
  title: "写答辩状交给法院",
  order: 101,
  stop: false,
  minutes: 120,
  letterId: "defence",
  channelId: null,
  look: (context) => courtMatters(context.record, "summons", context.on).flatMap((matter) => situation(context, matter) ?? []),
} satisfies Step;
