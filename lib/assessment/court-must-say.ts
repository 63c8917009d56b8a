import type { CaseRecord, Paper } from "@/lib/case/record";
import { isAnothers, isDenied, namedBorrower, whoseDebt } from "@/lib/case/whose-debt";
import type { Debt } from "@/lib/case/debt";
import type { Day } from "@/lib/units/day";
import { debtInRecord } from "./court-state";
import { limitationOf } from "./limitation";
import { isMinorNow, isUnlicensed, signedAsMinor } from "./open-debts";

/** To what paper it is said: an answer to a suit, an objection to a payment order, an appeal. */
export type Act = "answer" | "objection" | "appeal";

const GUARANTOR =
  "你是担保人：写明合同约定的是一般保证还是连带保证、保证期间过了没有（民法典第六百八十六至六百九十三条）；一般保证的，写明对借款人没有强制执行完以前拒绝承担；借款人能用的抗辩（时效、还过多少、利息和费用过高）你也能提（第七百零一条）。不要写“我来还”。";
const FIRST_INSTANCE: Record<Act, string> = {
  answer: "时效抗辩一审就要提，二审再提一般不支持（诉讼时效规定第三条）。",
  objection: "异议成立转入诉讼的，时效抗辩在一审还要再提。",
  appeal: "一审没有提过时效抗辩的，二审再提一般不支持，有新证据的除外（诉讼时效规定第三条）。",
};
const BARRED: Record<Act, string> = {
  answer:
    "这笔债的时效可能已过：必须在一审就提出时效抗辩，法官不会提醒；一审不提，二审再提一般不支持（诉讼时效规定第二、三条）。答辩里不要写愿意还。",
  objection: "这笔债的时效可能已过：在异议里写明以诉讼时效已过抗辩、不同意履行；不要写愿意还、想分期。",
  appeal:
    "从记录看，起诉时时效可能已过：一审提过的，上诉状里接着写；一审没有提的，二审再提一般不支持，有新证据的除外（诉讼时效规定第三条）。",
};
const PLAIN: Record<Act, string> = {
  answer: "写清还过多少、哪些利息和费用不认。有时效抗辩的，一审就要提，二审再提一般不支持（诉讼时效规定第三条）。",
  objection: "",
  appeal: "",
};

function denied(record: CaseRecord, debt: Debt): string {
  if (!isAnothers(record, debt))
    return "写明这笔钱不是你借的，要对方拿出签名、人脸核验和放款账户的材料；需要时申请笔迹鉴定。不要写“愿意还”“无异议”。";
  if (namedBorrower(record, debt) === "deceased")
    return "写明借款人是谁、已经去世，你自己没有签字、没有担保；继承了的，只在所得遗产的价值以内承担，放弃继承的可以不负清偿责任（民法典第一千一百六十一条）。不要写“我来还”。";
  return "写明借款人是别人，你没有签字、没有担保、没有答应过还，要对方拿出你签字的材料。不要写“我来还”“愿意还”。";
}

/** What must not be left out of the answer to a court paper, by whose debt it is and what speaks against it; empty when nothing special. */
export function mustSay(record: CaseRecord, on: Day, paper: Paper, act: Act): string {
  const debt = record.debts.find(({ id }) => id === debtInRecord(record, paper));
  if (!debt) return PLAIN[act];
  if (isDenied(record, debt)) return denied(record, debt);
  if (isMinorNow(record, on))
    return "你未满十八岁：由父母（法定代理人）出面，写明签合同时未成年、父母没有同意也不追认（民法典第十九、一百四十五条），不要自己写愿意还。";
  const minor = signedAsMinor(record, debt) ? "写明签合同时未满十八岁、没有得到追认（民法典第十九、一百四十五条），不要写愿意还。" : "";
  if (whoseDebt(record, debt) === "guarantor") return `${GUARANTOR}${FIRST_INSTANCE[act]}`;
  const old = ["maybe-over", "doubtful"].includes(limitationOf(record, debt, on).state) || wasBarred(record, debt, paper);
  const unlicensed = isUnlicensed(debt)
    ? "出借人没有放贷牌照的，没有实际到账的本金、超过法定上限的利息，写明不认（民法典第六百七十条）。"
    : "";
  return `${minor}${unlicensed}${old ? BARRED[act] : PLAIN[act]}`;
}

/** Whether a debt that a judgment has decided on was past limitation before the judgment came. */
function wasBarred(record: CaseRecord, debt: Debt, paper: Paper): boolean {
  if (paper.kind !== "judgment" || !paper.receivedOn) return false;
  const before = { ...record, papers: record.papers.filter(({ kind }) => kind !== "judgment") };
  return ["maybe-over", "doubtful"].includes(limitationOf(before, debt, paper.receivedOn).state);
}
