import { isToldAsCollection } from "@/lib/case/collects";
import type { Contact } from "@/lib/case/contact";
import type { CaseRecord } from "@/lib/case/record";
import type { Finding } from "@/lib/rules/rule";
import { byDebt } from "./pestered";

/**
 * Findings about how was collected, by the debt that the contacts were about (null: nobody knows). What a loan costs is no conduct, and
 * records that were refused are asked for in writing first: a step of its own.
 */
export function findingsByDebt(record: CaseRecord, findings: readonly Finding[]): [debtId: string | null, about: Finding[]][] {
  const places = new Map(record.contacts.map(({ id }, place) => [id, place]));
  const groups = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    if (finding.ruleId === "records-refused") continue;
    // What may not be told of as collection is no ground to complain.
    const contacts = contactsOf(record, finding, places).filter(isToldAsCollection);
    for (const [debtId] of byDebt(record, contacts)) {
      const group = groups.get(debtId);
      if (group) group.push(finding);
      else groups.set(debtId, [finding]);
    }
  }
  return [...groups];
}

/** The contacts a finding rests on, in the record's order. */
const contactsOf = ({ contacts }: CaseRecord, { rows }: Finding, places: ReadonlyMap<string, number>): Contact[] =>
  [...new Set(rows.flatMap(({ table, id }) => (table === "contacts" ? (places.get(id) ?? []) : [])))]
    .sort((a, b) => a - b)
    .map((place) => contacts[place]!);
