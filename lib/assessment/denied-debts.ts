import type { Debt } from "@/lib/case/debt";
import type { CaseRecord } from "@/lib/case/record";
import { isDenied } from "@/lib/case/whose-debt";
import { sentAbout } from "./filed";
import { openDebts } from "./open-debts";

/** Denied debts, paid off ones left out, about which nothing was sent yet with any of these letters. */
export const deniedWithout = (record: CaseRecord, letterIds: string[]): Debt[] =>
  openDebts(record).filter((debt) => isDenied(record, debt) && sentAbout(record, debt.id, letterIds).length === 0);

/**
 * The letter of a denial, once the person has said plainly that the debt is not theirs. Where only a note reads like it, the letter would
 * refuse: the debt's own question comes first.
 */
export function denialOf(debt: Debt, letterId: string): { letterId: string } | { letterId: null; place: `debts/${string}` } {
  return debt.role === "not-mine" ? { letterId } : { letterId: null, place: `debts/${debt.id}` };
}
