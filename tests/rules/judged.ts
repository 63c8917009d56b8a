import { aContact, aDebt, aRecord } from "../case/factory";
import type { Contact } from "@/lib/case/contact";
import type { Debt } from "@/lib/case/debt";
import type { CaseRecord } from "@/lib/case/record";
import type { Licence, Saying } from "@/lib/case/vocabulary";
import { judge } from "@/lib/rules/judge";
import type { Finding, Unclear } from "@/lib/rules/rule";

/** Long after the conduct of every test. */
export const LATER = "2026-11-23";

/** The findings of one rule. */
export function findingsOf(ruleId: string, record: CaseRecord, on = LATER): Finding[] {
  return judge(record, on).findings.filter((finding) => finding.ruleId === ruleId);
}

/** What one rule leaves open. */
export function unclearOf(ruleId: string, record: CaseRecord, on = LATER): Unclear[] {
  return judge(record, on).unclear.filter((open) => open.ruleId === ruleId);
}

/** A record with one debt under a licence read off the contract, and contacts about it. */
export function lentBy(licence: Licence | null, contacts: Contact[] = [], debt: Partial<Debt> = {}): CaseRecord {
  return aRecord({ debts: [aDebt({ brand: "某借款App", licence, product: "consumer-loan", ...debt })], contacts });
}

/** The facts a finding is cited to, hardest first. */
export const factsOf = ({ citations }: Finding): string[] => citations.map(({ factId }) => factId);

/** The facts that the findings of one rule are cited to; empty when there is none. */
export const citedBy = (ruleId: string, record: CaseRecord): string[] => findingsOf(ruleId, record).flatMap((finding) => factsOf(finding));

/** A call to the borrower in which something was said. */
export const saying = (said: Saying, overrides: Parameters<typeof aContact>[0] = {}): Contact =>
  aContact({ said: [said], words: "我记下了对方的话。", ...overrides });

/** The debt of `lentBy` alone. */
export const owed = (licence: Licence | null, debt: Partial<Debt>): CaseRecord => lentBy(licence, [], debt);
