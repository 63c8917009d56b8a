import { addMonths, type Day } from "@/lib/units/day";
import { fractionOf, type Fen } from "@/lib/units/fen";
import { PPM, type RatePpm } from "@/lib/units/rate";

/** One planned payment of a loan, principal and interest apart. */
export interface LoanInstalment {
  number: number;
  dueOn: Day;
  principalFen: Fen;
  interestFen: Fen;
}

/** How a loan is paid back: equal payments (等额本息), equal principal (等额本金), or interest first and the principal at the end (先息后本). */
export type LoanForm = "equal-payment" | "equal-principal" | "interest-first";

/**
 * The plan of a loan at twelve times a monthly rate. The parts of principal sum to the principal to the fen; interest of each month is on
 * the principal still owed, rounded half up. The first instalment is one month after `disbursedOn`.
 * Equal principal is rounded down to the fen each month and the last instalment carries the rest: over 360 months of 1 000 000 yuan that is
 * 2.80 yuan more than calculators show that round to the nearest fen. The sum is exact; lenders differ in where they put the rest.
 * @throws RangeError unless the principal is positive whole fen and `months` a positive integer.
 */
export function amortise(
  principalFen: Fen,
  nominalAnnualRatePpm: RatePpm,
  months: number,
  disbursedOn: Day,
  form: LoanForm,
): LoanInstalment[] {
  if (!Number.isSafeInteger(principalFen) || principalFen <= 0) throw new RangeError("principal must be positive whole fen");
  if (!Number.isInteger(months) || months < 1) throw new RangeError("months must be a positive integer");
  const rate = nominalAnnualRatePpm / PPM / 12;
  const payment = rate === 0 ? principalFen / months : (principalFen * rate) / (1 - (1 + rate) ** -months);
  let owed = principalFen;
  return Array.from({ length: months }, (_, index) => {
    const last = index === months - 1;
    const interestFen = fractionOf(owed, nominalAnnualRatePpm, 12 * PPM);
    const wanted =
      form === "equal-payment" ? Math.round(payment) - interestFen : form === "equal-principal" ? Math.floor(principalFen / months) : 0;
    const principal = last ? owed : Math.min(owed, Math.max(0, wanted));
    owed -= principal;
    return { number: index + 1, dueOn: addMonths(disbursedOn, index + 1), principalFen: principal, interestFen };
  });
}
