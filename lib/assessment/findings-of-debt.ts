import { isToldAsCollection } from "@/lib/case/collects";
import type { CaseRecord } from "@/lib/case/record";
import type { Finding } from "@/lib/rules/rule";
import { byDebt } from "./pestered";

/** Findings about how was collected, by the debt that the contacts were about (null: nobody knows). What a loan costs is no conduct. */
export function findingsByDebt(record: CaseRecord, findings: readonly Finding[]): [debtId: string | null, about: Finding[]][] {
  const groups = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const ids = new Set(finding.rows.filter(({ table }) => table === "contacts").map(({ id }) => id));
    // What may not be told of as collection is no ground to complain.
    const contacts = record.contacts.filter((contact) => ids.has(contact.id) && isToldAsCollection(contact));
    for (const [debtId] of byDebt(record, contacts)) groups.set(debtId, [...(groups.get(debtId) ?? []), finding]);
  }
  return [...groups];
}
