import type { LetterInput } from "./letter";
import { debtOf } from "./writer";
import type { Paper } from "@/lib/case/record";
import { isKnown } from "@/lib/units/maybe";

/** One item of a model answer form: its id, stable over the forms where the matter is the same, and what it is about. */
export type FormItem = readonly [id: string, about: string];

/** A model answer form: what is said to each claim, then to each fact. */
export interface DefenceForm {
  claims: readonly FormItem[];
  facts: readonly FormItem[];
}

const SECURITY: readonly FormItem[] = [
  ["pledge", "是否签订物的担保合同"],
  ["pledgers", "担保人、担保物"],
  ["ceiling", "最高额担保"],
  ["registered", "是否办理抵押、质押登记"],
  ["surety", "是否签订保证合同"],
  ["surety-kind", "保证方式"],
  ["other-security", "其他担保方式"],
];

const LOAN_FACTS: readonly FormItem[] = [
  ["contract", "合同签订情况"],
  ["parties", "合同主体"],
  ["amount", "借款金额"],
  ["term", "借款期限"],
  ["rate", "借款利率"],
  ["disbursed", "借款发放时间"],
  ["method", "还款方式"],
  ["paid", "还款情况"],
  ["overdue", "是否逾期还款"],
  ...SECURITY,
];

const LOAN_CLAIMS: readonly FormItem[] = [
  ["principal", "本金"],
  ["interest", "利息（复利、罚息）"],
  ["acceleration", "提前还款或解除合同"],
  ["security", "担保权利诉请"],
  ["recovery-costs", "实现债权的费用"],
  ["other-claims", "其他请求"],
  ["total", "标的总额"],
];

/**
 * The items of the model answer forms in their own order (法〔2025〕82号; names of items read in public code that rebuilds the forms, checked
 * 2026-11-30). For 追偿权纠纷 and 小额借款合同纠纷 there is no form of their own: the loan's items, with what a recourse claim adds.
 */
export const FORMS = {
  金融借款合同纠纷: { claims: LOAN_CLAIMS, facts: LOAN_FACTS },
  小额借款合同纠纷: { claims: LOAN_CLAIMS, facts: LOAN_FACTS },
  信用卡纠纷: {
    claims: [
      ["principal", "透支本金"],
      ["interest", "利息、罚息、复利、滞纳金、违约金、手续费"],
      ["security", "担保权利诉请"],
      ["recovery-costs", "实现债权的费用"],
      ["other-claims", "其他请求"],
      ["total", "标的总额"],
    ],
    facts: [
      ["contract", "信用卡办理情况"],
      ["terms", "信用卡合约的主要约定"],
      ["notice", "原告就合约主要条款提示注意、说明的情况"],
      ["paid", "已还款金额"],
      ["overdue", "逾期未还款金额"],
      ["dunning", "是否通知和催收"],
      ...SECURITY,
    ],
  },
  民间借贷纠纷: {
    claims: [...LOAN_CLAIMS.slice(0, 5), ["court-costs", "诉讼费负担"], ...LOAN_CLAIMS.slice(5)],
    facts: LOAN_FACTS.map(([id, about]) =>
      id === "parties" ? ([id, "签订主体"] as const) : id === "disbursed" ? ([id, "借款提供时间"] as const) : ([id, about] as const),
    ),
  },
  保证保险合同纠纷: {
    claims: [
      ["payout", "理赔款"],
      ["interest", "保险费、违约金"],
      ["recovery-costs", "实现债权的费用"],
      ["other-claims", "其他请求"],
      ["total", "标的总额"],
    ],
    facts: [
      ["contract", "保证保险合同的签订情况"],
      ["terms", "保证保险合同的主要约定"],
      ["notice", "原告就主要条款提示注意、说明的情况"],
      ["loan", "借款合同的主要约定"],
      ["overdue", "逾期未还款情况"],
      ["performance", "保证保险合同的履行情况"],
      ["recourse", "追索情况"],
    ],
  },
  追偿权纠纷: {
    claims: LOAN_CLAIMS,
    facts: [
      ["payout", "代偿的金额、日期和凭证"],
      ["claim", "被代偿的债权是否成立"],
      ["guarantee-fee", "担保费的约定和提示"],
      ...LOAN_FACTS,
    ],
  },
} as const satisfies Record<string, DefenceForm>;

export type Cause = keyof typeof FORMS;
const CAUSES = Object.keys(FORMS) as Cause[];

/** 案由 as the paper's own text names it; null when the text is not held or names none or several of them. */
export function causeOn(paper: Paper | null): Cause | null {
  if (!paper || !isKnown(paper.text)) return null;
  const text = paper.text.replace(/\s/g, "").replaceAll("银行信用卡纠纷", "信用卡纠纷");
  const named = CAUSES.filter((cause) => text.includes(cause));
  return named.length === 1 ? named[0]! : null;
}

/** Which items to answer: by the paper's cause; else by what the record says of the product and the lender, without naming a cause. */
export function formFor(input: LetterInput, paper: Paper | null): DefenceForm {
  const cause = causeOn(paper);
  if (cause) return FORMS[cause];
  const { product, licence } = debtOf(input).debt;
  if (product === "credit-card") return FORMS.信用卡纠纷;
  return licence === "private-lender" ? FORMS.民间借贷纠纷 : FORMS.金融借款合同纠纷;
}
