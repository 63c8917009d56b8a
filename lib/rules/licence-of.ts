import type { Debt } from "@/lib/case/debt";
import type { Licence } from "@/lib/case/vocabulary";
import { isKnown } from "@/lib/units/maybe";

/** Stands in for the lender shelf until it is there: what the contract says, and the one brand of the sample case. */
export function licenceOf(debt: Debt): { licence: Licence | null; certain: boolean; why: string } {
  if (isKnown(debt.licence)) return { licence: debt.licence, certain: true, why: "合同写明了放贷机构" };
  if (debt.brand === "京东白条")
    return { licence: "small-loan", certain: false, why: "按品牌推断为小额贷款公司，以合同写明的放贷机构为准" };
  return { licence: null, certain: false, why: "还不知道合同上的放贷机构" };
}
