import type { Debt } from "@/lib/case/debt";
import { debtName } from "@/lib/case/debt-name";
import { lprKnownOn } from "@/lib/finance/lpr";
import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { formatRate } from "@/lib/units/rate";
import { cite } from "../../cite";
import { judgeDebts, proofOfDebt, rowOf, type DebtVerdict } from "../../debt-verdicts";
import type { Rule } from "../../rule";

/** What private lending may not exceed, and what only stands beside it. */
const PRIVATE = ["MJJD-29", "MJJD-31", "MJJD-28", "MFD-585", "HTTZ-64", "HTTZ-65"];
const BANK = ["YF251-01", "MFD-585", "HTTZ-64", "HTTZ-65"];
/** Suits since this day are judged by four times the LPR (MJJD-31). */
const FOUR_TIMES_FROM = "2020-08-20";
const CARRIED_MARGIN_PPM = 40_000;
/** Penalty interest of a bank over the contract's rate: half as much again for being late, twice for money used otherwise (银发〔2003〕251号). */
const LATE_TIMES = 1.5;
const MISUSE_TIMES = 2;

function ofPrivateLender(debt: Debt, penalty: number, lift: ReturnType<typeof proofOfDebt>): DebtVerdict | null {
  const rows = rowOf(debt);
  const on = debt.contractOn;
  if (!isKnown(on)) return { missing: "合同是哪一天签的", rows };
  if (on < FOUR_TIMES_FROM) return null;
  const lpr = lprKnownOn(on)!;
  const cap = 4 * lpr.value.oneYearPpm;
  if (penalty <= cap) return null;
  if (lpr.carried && penalty <= cap + CARRIED_MARGIN_PPM)
    return { missing: "签合同那天的一年期贷款市场报价利率", rows, on, facts: PRIVATE };
  const from = lpr.carried ? `，签合同那个月的没有查到，按${chineseDay(lpr.from)}公布的算` : "";
  const what = `${debtName(debt)}的合同写的罚息年利率是${formatRate(penalty)}，高于${formatRate(cap)}（签合同时一年期贷款市场报价利率的四倍${from}）`;
  return { what, on, rows, facts: PRIVATE, ...lift };
}

function ofBank(debt: Debt, penalty: number, lift: ReturnType<typeof proofOfDebt>): DebtVerdict | null {
  const { nominalAnnualRatePpm: rate, contractOn: on, product } = debt;
  if (!isKnown(rate) || rate === 0 || product === "credit-card" || penalty <= rate * LATE_TIMES) return null;
  const rows = rowOf(debt);
  if (!isKnown(on)) return { missing: "合同是哪一天签的", rows, facts: BANK };
  if (penalty <= rate * MISUSE_TIMES) return { missing: "合同里这个罚息是逾期的，还是没有按约定用途用钱的", rows, on, facts: BANK };
  const what = `${debtName(debt)}的合同写的罚息年利率是${formatRate(penalty)}，是合同年利率${formatRate(rate)}的两倍以上`;
  return { what, on, rows, facts: BANK, ...lift };
}

const rule: Rule = {
  title: "罚息、违约金过高",
  versions: [
    cite("MJJD-29"),
    cite("MJJD-31"),
    cite("MJJD-28", { accompanies: true }),
    cite("MFD-585", { accompanies: true }),
    cite("HTTZ-64", { accompanies: true }),
    cite("HTTZ-65", { accompanies: true }),
    cite("YF251-01"),
  ],
  judge: ({ conduct }) =>
    judgeDebts(conduct, {}, (debt) => {
      const penalty = debt.penaltyAnnualRatePpm;
      const { licences } = conduct.lenders.get(debt.id)!;
      if (!isKnown(penalty) || licences?.length !== 1) return null;
      const lift = proofOfDebt(debt, conduct, "合同里约定罚息和违约金的那一页");
      // Of other lenders no multiple is known: their penalty counts in the all-in cost, and a court may reduce it.
      if (licences[0] === "private-lender") return ofPrivateLender(debt, penalty, lift);
      return licences[0] === "bank" ? ofBank(debt, penalty, lift) : null;
    }),
};
export default rule;
