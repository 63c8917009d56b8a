import type { Debt } from "@/lib/case/debt";
import type { CaseRecord } from "@/lib/case/record";
import { isAnothers, isDenied, namedBorrower } from "@/lib/case/whose-debt";
import { sentAbout } from "./filed";
import { openDebts } from "./open-debts";

/** Denied debts, paid off ones left out, about which nothing was sent yet with any of these letters. */
export const deniedWithout = (record: CaseRecord, letterIds: string[]): Debt[] =>
  openDebts(record).filter((debt) => isDenied(record, debt) && sentAbout(record, debt.id, letterIds).length === 0);

/** The same, those that stand in another's name left out: there nobody used this person's identity, and to report it would be untrue. */
export const usedIdentityWithout = (record: CaseRecord, letterIds: string[]): Debt[] =>
  deniedWithout(record, letterIds).filter((debt) => !isAnothers(record, debt));

/** What to look at first where it is not known in whose name the loan stands. */
export const nameUnknown = (record: CaseRecord, debt: Debt): string =>
  namedBorrower(record, debt) === null
    ? "先看催收说的名字、身份证号是不是你的：写的是家里人、去世的人或者不认识的人，就不是冒用，在欠款里选清楚，不要这样报案。"
    : "";

/**
 * The letter of a denial, once the person has said plainly that the debt is not theirs. Where only a note reads like it, the letter would
 * refuse: the debt's own question comes first.
 */
export function denialOf(debt: Debt, letterId: string): { letterId: string } | { letterId: null; place: `debts/${string}` } {
  return debt.role === "not-mine" ? { letterId } : { letterId: null, place: `debts/${debt.id}` };
}
