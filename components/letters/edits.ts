import type { Block, Draft, Sentence } from "@/lib/letters/letter";

/** The draft with the borrower's own words in the sentences they rewrote; the rest follows the record as before. */
export function withEdits(draft: Draft, edits: Readonly<Record<string, string>>): Draft {
  const own = (sentence: Sentence): Sentence => {
    const text = edits[sentence.id];
    return text === undefined ? sentence : { ...sentence, text, edited: true };
  };
  const blocks = draft.blocks.map((block): Block => {
    if (block.kind === "paragraph") return { ...block, sentences: block.sentences.map(own).filter(({ text }) => text !== "") };
    if (block.kind === "numbered") return { ...block, items: block.items.map(own).filter(({ text }) => text !== "") };
    return block;
  });
  return { ...draft, blocks };
}
