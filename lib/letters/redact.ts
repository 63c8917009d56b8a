import type { CaseRecord } from "@/lib/case/record";
import { isKnown, type Maybe } from "@/lib/units/maybe";
import type { Block, Draft, Sentence } from "./letter";
import { inert } from "./wording";

/**
 * The public version of a draft: wherever the borrower's or another person's identity appears, even inside quoted words, stands 「某」 or
 * stars. Companies keep their names; telephone numbers keep the first three and last two digits.
 */
export function redact(draft: Draft, record: CaseRecord): Draft {
  const secrets = secretsOf(record);
  const clean = (text: string): string => {
    const hidden = secrets.reduce((sum, secret) => sum.replaceAll(secret, () => "某某"), text);
    return hidden.replace(/\d{7,}/g, (digits) => `${digits.slice(0, 3)}****${digits.slice(-2)}`);
  };
  const sentence = (own: Sentence): Sentence => ({ ...own, text: clean(own.text) });
  const blocks = draft.blocks.map((block): Block => {
    switch (block.kind) {
      case "paragraph":
        return { ...block, sentences: block.sentences.map(sentence) };
      case "numbered":
        return { ...block, items: block.items.map(sentence) };
      case "table":
        return { ...block, rows: block.rows.map((row) => row.map(clean)) };
      case "title":
      case "addressee":
      case "heading":
        return { ...block, text: clean(block.text) };
      case "exhibits":
        return { ...block, items: [] };
      case "signature":
        return { ...block, name: null };
    }
  });
  return { ...draft, blocks };
}

/** Everything that names a person, longest first so that a part never survives the whole. */
function secretsOf(record: CaseRecord): string[] {
  const { borrower } = record;
  const own: Maybe<string>[] = [
    borrower.name,
    borrower.residentId,
    borrower.phone,
    borrower.email,
    borrower.address,
    borrower.registeredAddress,
    borrower.employer,
  ];
  const people = record.contacts.flatMap((contact) => [
    contact.whom.kind === "third-party" ? contact.whom.name : null,
    contact.collectorName,
  ]);
  const contracts = record.debts.map((debt) => debt.contractNumber);
  return [...new Set([...own, ...people, ...contracts].filter(isKnown).map(inert))]
    .filter((text) => text.length >= 2)
    .sort((a, b) => b.length - a.length);
}
