import type { Debt } from "@/lib/case/debt";
import type { RowRef } from "@/lib/case/record";
import type { Fen } from "@/lib/units/fen";
import { isKnown } from "@/lib/units/maybe";
import type { OfferedPlan } from "./offer-reading";
import { percent, yuan } from "./wording";

export interface OfferFlag {
  id: keyof typeof TESTS;
  severity: "stop" | "care";
  text: string;
  /** What to answer. */
  answer: string;
  rows: RowRef[];
}

/** What an offer is looked at with. `free`: what is left each month, null when not known. `total`: what it comes to in all, null likewise. */
export interface OfferCase {
  offer: OfferedPlan;
  debt: Debt;
  free: Fen | null;
  total: Fen | null;
  /** The debt may be time-barred. */
  maybeOver: boolean;
}

/** What is wrong with an offer in one respect, and what to answer; null when nothing is, or it is not known. */
type Test = (given: OfferCase) => [text: string, answer: string] | null;

/** To whom it is to be paid, when that is neither the lender nor who bought the debt. */
const otherPayee: Test = ({ offer, debt }) => {
  const payee = offer.payee ?? null;
  const named = [debt.lenderName, debt.assigned?.to].filter(isKnown);
  if (payee === null || named.some((name) => name === payee)) return null;
  const known = named.length > 0 ? `，不是合同或转让通知写的${named.join("、")}` : "，合同上是不是它还不知道";
  return [
    `要付到“${payee}”的账户${known}。付给别家，可能不算还款。`,
    "我只在 App 里还，或者付到合同、转让通知写的账户；请书面说明为什么要付给这家公司。",
  ];
};

const aboveBudget: Test = ({ offer, free }) => {
  if (!isKnown(offer.monthlyFen) || free === null || offer.monthlyFen <= free) return null;
  return free > 0
    ? [
        `每期${yuan(offer.monthlyFen)}，超过你每月余下的${yuan(free)}。期数太短，答应了也做不到。`,
        `我每月最多能还${yuan(free)}，请把期数拉长。`,
      ]
    : [`每期${yuan(offer.monthlyFen)}，而你扣掉必需开支后没有余钱。`, "我目前没有余钱，请先给我延期。"];
};

const moreThanClaimed: Test = ({ total, debt: { outstandingFen } }) =>
  total !== null && isKnown(outstandingFen) && total > outstandingFen
    ? [
        `总共要还${yuan(total)}，比对方现在主张的${yuan(outstandingFen)}还多${yuan(total - outstandingFen)}。`,
        "多出来的是什么？请逐项列明，并去掉新增的利息和费用。",
      ]
    : null;

const higherRate: Test = ({ offer: { annualRatePpm }, debt: { nominalAnnualRatePpm } }) =>
  isKnown(annualRatePpm) && isKnown(nominalAnnualRatePpm) && annualRatePpm > nominalAnnualRatePpm
    ? [`新方案年利率${percent(annualRatePpm)}，高于合同的${percent(nominalAnnualRatePpm)}。`, "利率不应高于原合同，请按原合同或免息计算。"]
    : null;

/** In the order in which they are told, those that stop before those that need care. */
const TESTS = {
  "private-account": ({ offer }) =>
    offer.privateAccount === true
      ? ["要求转到私人账户。正规机构只收对公账户或 App 内还款。", "我只通过 App 或合同上的对公账户还款。"]
      : null,
  "borrow-elsewhere": ({ offer }) =>
    offer.borrowElsewhere === true
      ? ["要你去别处借来还。借新还旧只会多一笔债，息费更高。", "我不会再借钱来还，请按我现在的收入谈。"]
      : null,
  "other-payee": otherPayee,
  "time-barred": ({ maybeOver }) =>
    maybeOver ? ["这笔欠款可能已过诉讼时效。同意方案或签字，会让你失去时效抗辩。", "我需要核实后再答复，今天不确认任何内容。"] : null,
  "fee-up-front": ({ offer: { upfrontFen } }) =>
    isKnown(upfrontFen) && upfrontFen > 0
      ? [
          `要先付${yuan(upfrontFen)}。先收费再“办理”是常见的骗局；真的首付也要写进方案。`,
          "请把这笔钱的名目、去向和抵扣方式写给我，我核实之前不付。",
        ]
      : null,
  "acknowledges-debt": ({ offer }) =>
    offer.acknowledges === true
      ? ["要你签字或说明承认欠款。签了，数额和时效都很难再争。", "我先核对合同和账目，没有核对清楚之前不签确认书、承诺书或欠条。"]
      : null,
  "first-payment": ({ offer: { upfrontPpm, upfrontFen } }) =>
    isKnown(upfrontPpm) && upfrontPpm > 0 && !isKnown(upfrontFen)
      ? [
          `要先付${percent(upfrontPpm)}，没有说是哪个数的${percent(upfrontPpm)}。`,
          "请写明首付是多少钱、抵扣本金还是利息、付了之后各期还多少。",
        ]
      : null,
  "write-off": ({ offer }) =>
    offer.writeOff === true
      ? ["“核销”“销账”是对方内部的账务处理，不等于免除，以后还可能被要求还。", "请书面写明免除多少、还清后再无欠款，并出具结清证明。"]
      : null,
  "arrears-first": ({ offer }) =>
    offer.arrearsFirst === true
      ? ["这是先补清逾期、剩下按原合同还，不是新的分期方案。", "我现在补不齐全部逾期，请把逾期部分也放进分期里。"]
      : null,
  conditions: ({ offer: { conditions = [] } }) =>
    conditions.length > 0 ? [`方案带着条件：${conditions.join("；")}。`, "请把条件写清楚：晚一天怎么办，还过的钱怎么算。"] : null,
  "unread-amount": ({ offer: { unread = [] } }) =>
    unread.length > 0 ? [`有的数看不出是什么：${unread.join("、")}。`, "请写清楚这个数是什么钱、准确是多少。"] : null,
  "more-than-claimed": moreThanClaimed,
  "higher-rate": higherRate,
  "above-budget": aboveBudget,
  "not-written": ({ offer }) =>
    offer.form === "oral" ? ["只是口头说的，没有书面。", "请用官方短信、App 消息或书面发给我，我收到后再答复。"] : null,
  "no-settlement": ({ offer }) =>
    offer.settlementPromised === true ? null : ["没有写还清后出具结清证明。", "请写明全部还清后出具结清证明，并更新征信。"],
  "no-last-day": ({ offer: { lastOn, months } }) =>
    isKnown(lastOn) || (isKnown(months) && months > 0)
      ? null
      : ["没有说清楚分几期、最后一期是哪天。", "请写明每一期的金额、日期和最后一期。"],
  "unknown-total": ({ total }) =>
    total === null ? ["没有说总共要还多少。", "请告诉我全部还完一共是多少钱，其中本金、利息、费用各多少。"] : null,
} satisfies Record<string, Test>;

const STOPS = new Set<OfferFlag["id"]>([
  "private-account",
  "borrow-elsewhere",
  "other-payee",
  "time-barred",
  "fee-up-front",
  "acknowledges-debt",
]);

/** What speaks against an offer, what must stop it first. */
export function flagsOf(given: OfferCase): OfferFlag[] {
  const debtRow: RowRef = { table: "debts", id: given.debt.id };
  return (Object.keys(TESTS) as OfferFlag["id"][]).flatMap((id) => {
    const test: Test = TESTS[id];
    const found = test(given);
    if (!found) return [];
    const rows: RowRef[] = id === "above-budget" ? [debtRow, { table: "budget", id: "incomeFen" }] : [debtRow];
    return [{ id, severity: STOPS.has(id) ? "stop" : "care", text: found[0], answer: found[1], rows } satisfies OfferFlag];
  });
}
