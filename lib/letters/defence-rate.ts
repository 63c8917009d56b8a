import { fourTimesLprOn } from "@/lib/finance/lpr";
import { isKnown } from "@/lib/units/maybe";
import { percent } from "./wording";
import type { Writer } from "./writer";

/** The line above which a licensed lender's charges together are to be reduced on request (法发〔2017〕22号), in millionths a year. */
const LICENSED_LINE = 240_000;
/** Since when four times the LPR is the cap between those without a licence. */
const FOUR_TIMES_FROM = "2020-08-20";

/** The highest yearly rate of this debt that the record holds: of the contract, for late payment, or as reckoned with its fees. */
function highestRate(w: Writer): number | null {
  const cost = w.input.assessment.costs.find(({ debtId }) => debtId === w.debt.id);
  const rates = [w.debt.nominalAnnualRatePpm, w.debt.penaltyAnnualRatePpm, cost?.nominalAnnualRatePpm].filter(isKnown);
  return rates.length === 0 ? null : Math.max(...rates);
}

/**
 * Why the rate is contested: what the record holds is above 24 % (any lender with a licence, or one whose licence is not known), or above
 * four times the one-year LPR on the contract's day (a lender without a licence). Null when it is not above, or nothing is known.
 */
export function rateContested(w: Writer): string | null {
  const rate = highestRate(w);
  if (rate === null) return null;
  const told = `年利率（含罚息或者按全部费用折算）达到${percent(rate)}`;
  if (w.licence !== "private-lender")
    return rate > LICENSED_LINE ? `${told}，利息、罚息、违约金和费用合计超过年利率24%的部分，请求调减。` : null;
  const { contractOn } = w.debt;
  const cap = isKnown(contractOn) && contractOn >= FOUR_TIMES_FROM ? fourTimesLprOn(contractOn) : null;
  if (cap === null) return rate > LICENSED_LINE ? `${told}，请求按合同成立时适用的利率上限审查，超过的部分不予支持。` : null;
  return rate > cap ? `${told}，超过合同成立时一年期LPR四倍（${percent(cap)}）的部分，不应支持。` : null;
}
