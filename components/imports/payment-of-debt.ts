import type { Debt } from "@/lib/case/debt";
import type { ReadPayment } from "@/lib/imports/import-format";
import { brandOf } from "@/lib/lenders/lender";

/** How a bill may call a debt: its brand and what people call it, and who lent it by the contract; not whom else the brand lends through. */
function namesOf({ brand, platformName, lenderName }: Pick<Debt, "brand" | "platformName" | "lenderName">): string[] {
  const known = brand ? brandOf(brand) : null;
  return [brand, platformName, lenderName, known?.title, ...(known?.aliases ?? [])].flatMap((name) =>
    name && name.length > 1 ? [name] : [],
  );
}

/** Whether a bill's words name this debt, or a plan names none. 京东金融（金条） is no payment of 京东白条. */
export function paysDebt({ to, what }: ReadPayment, debt: Pick<Debt, "brand" | "platformName" | "lenderName">): boolean {
  const words = `${to} ${what}`;
  return (to === "" && /^第 \d+ 期$/.test(what)) || namesOf(debt).some((name) => words.includes(name));
}
