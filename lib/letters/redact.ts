import { coverMarks, findMarks, type MarkKind } from "@/lib/case/identity-marks";
import type { CaseRecord } from "@/lib/case/record";
import type { Block, Draft, Sentence } from "./letter";
import { textOf } from "./text";

/**
 * The public version of a draft: whatever names or finds a person is covered, also in what the borrower typed over it. Companies keep
 * their names; a collector's number keeps its first three and last two digits. Sentences of ours about the law hold no values.
 */
export function redact(draft: Draft, record: CaseRecord): Draft {
  const clean = (text: string): string => coverMarks(text, record);
  const sentence = (own: Sentence): Sentence =>
    own.id.startsWith("grounds.") && own.edited !== true ? own : { ...own, text: clean(own.text) };
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
  return { ...draft, title: clean(draft.title), blocks };
}

/** What a public version leaves out, by kind. */
export type Removed = MarkKind | "words" | "exhibits" | "tables";
const KINDS: Removed[] = [
  "name",
  "resident-id",
  "phone",
  "email",
  "wechat",
  "plate",
  "address",
  "employer",
  "people",
  "contract",
  "case",
  "words",
  "exhibits",
  "tables",
];

/** What stands in the version with one's name and not in the public one, in the order of `KINDS`: found by the detector that covers it. */
export function removedFor(full: Draft, open: Draft, record: CaseRecord): Removed[] {
  const [before, after] = [textOf(full), textOf(open)];
  const gone = new Set<Removed>(
    findMarks(before, record)
      .filter(({ from, until }) => !after.includes(before.slice(from, until)))
      .map(({ kind }) => kind),
  );
  // The signature and the exhibits are no running text.
  if (full.blocks.some((block) => block.kind === "signature" && block.name !== null) && before !== after && !signed(open)) gone.add("name");
  if (quoted(full) > quoted(open)) gone.add("words");
  if (count(full, "exhibits") > count(open, "exhibits")) gone.add("exhibits");
  if (count(full, "table") > count(open, "table")) gone.add("tables");
  return KINDS.filter((kind) => gone.has(kind));
}

const sentences = (block: Block): Sentence[] =>
  block.kind === "paragraph" ? block.sentences : block.kind === "numbered" ? block.items : [];
const signed = (draft: Draft): boolean => draft.blocks.some((block) => block.kind === "signature" && block.name !== null);
/** Quotations introduced by a colon: what the other side wrote, or the borrower's own note. */
const quoted = (draft: Draft): number => draft.blocks.flatMap(sentences).filter(({ text }) => /[：，]“/.test(text)).length;
const count = (draft: Draft, kind: Block["kind"]): number => draft.blocks.filter((block) => block.kind === kind).length;
