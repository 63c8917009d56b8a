import type { CaseRecord } from "@/lib/case/record";
import { isKnown, type Maybe } from "@/lib/units/maybe";
import type { Block, Draft, Sentence } from "./letter";
import { textOf } from "./text";
import { inert } from "./wording";

/**
 * The public version of a draft: wherever the borrower's or another person's identity appears, even inside quoted words, stands “某” or
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

/** What a public version leaves out, by kind. */
export type Removed = (typeof KINDS)[number];
const KINDS = ["name", "resident-id", "phone", "email", "address", "employer", "people", "contract", "exhibits", "tables"] as const;

/** What stands in the version with one's name and not in the public one, in the order of `KINDS`. */
export function removedFor(full: Draft, open: Draft, record: CaseRecord): Removed[] {
  const [before, after] = [textOf(full), textOf(open)];
  const gone = new Set<Removed>(
    namesIn(record)
      .filter(({ text }) => before.includes(text) && !after.includes(text))
      .map(({ kind }) => kind),
  );
  if (/\d{7,}/.test(before)) gone.add("phone");
  if (count(full, "exhibits") > count(open, "exhibits")) gone.add("exhibits");
  if (count(full, "table") > count(open, "table")) gone.add("tables");
  return KINDS.filter((kind) => gone.has(kind));
}

const count = (draft: Draft, kind: Block["kind"]): number => draft.blocks.filter((block) => block.kind === kind).length;

/** Everything that names a person, with its kind. */
function namesIn({ borrower, contacts, debts }: CaseRecord): { kind: Removed; text: string }[] {
  const all: [Removed, Maybe<string>][] = [
    ["name", borrower.name],
    ["resident-id", borrower.residentId],
    ["phone", borrower.phone],
    ["email", borrower.email],
    ["address", borrower.address],
    ["address", borrower.registeredAddress],
    ["employer", borrower.employer],
    ...contacts.flatMap((contact): [Removed, Maybe<string>][] => [
      ["people", contact.whom.kind === "third-party" ? contact.whom.name : null],
      ["people", contact.collectorName],
    ]),
    ...debts.map((debt): [Removed, Maybe<string>] => ["contract", debt.contractNumber]),
  ];
  return all.flatMap(([kind, value]) => (isKnown(value) && inert(value).length >= 2 ? [{ kind, text: inert(value) }] : []));
}

/** The same as texts, each once, longest first so that a part never survives the whole. */
const secretsOf = (record: CaseRecord): string[] =>
  [...new Set(namesIn(record).map(({ text }) => text))].sort((a, b) => b.length - a.length);
