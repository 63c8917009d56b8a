import type { Debt } from "./debt";

/**
 * How sentences call a debt: the brand, else the platform or the lender the contract names, else a plain noun that claims nothing.
 * Screens that list several may say more; see `components/case`.
 */
export function debtName({ brand, platformName, lenderName }: Pick<Debt, "brand" | "platformName" | "lenderName">): string {
  return brand || platformName || lenderName || "这笔借款";
}

/** The name of a debt by its id, for lists; a debt that was deleted meanwhile is said to be gone. */
export function debtNameIn({ debts }: { debts: readonly Debt[] }, id: string): string {
  const debt = debts.find((one) => one.id === id);
  return debt ? debtName(debt) : "（已不在案卷）";
}
