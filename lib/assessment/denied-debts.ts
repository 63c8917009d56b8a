import type { Debt } from "@/lib/case/debt";
import type { CaseRecord } from "@/lib/case/record";
import { isDenied } from "@/lib/case/whose-debt";
import { sentAbout } from "./filed";
import { openDebts } from "./open-debts";

/** Denied debts, paid off ones left out, about which nothing was sent yet with any of these letters. */
export const deniedWithout = (record: CaseRecord, letterIds: string[]): Debt[] =>
  openDebts(record).filter((debt) => isDenied(record, debt) && sentAbout(record, debt.id, letterIds).length === 0);
