import type { Block, Draft, Sentence } from "./letter";
import { sentencesOf } from "./writer";
import { inert } from "./wording";

/** What the borrower changed, by sentence id: their text, or null to leave the sentence out; and the text of ours that they changed. */
export type Edits = Readonly<Record<string, { text: string | null; from: string }>>;

/** One edit: keeps what our text was, so that a later change of the facts can be told. */
export function editOf(sentence: Sentence, text: string | null): Edits {
  return { [sentence.id]: { text: text === null ? null : inert(text), from: sentence.text } };
}

/**
 * The draft with the borrower's edits: an edited sentence carries their words and the mark `edited`; its basis stays, so that it is still
 * shown what it rested on. A sentence left out is gone; a block without sentences is gone. Edits of sentences that are no longer there
 * are ignored.
 */
export function withEdits(draft: Draft, edits: Edits): Draft {
  const apply = (sentence: Sentence): Sentence[] => {
    const edit = Object.hasOwn(edits, sentence.id) ? edits[sentence.id] : undefined;
    if (!edit) return [sentence];
    return edit.text === null || edit.text === "" ? [] : [{ ...sentence, text: inert(edit.text), edited: true }];
  };
  const blocks = draft.blocks.flatMap((block): Block[] => {
    if (block.kind === "paragraph") {
      const sentences = block.sentences.flatMap(apply);
      return sentences.length > 0 ? [{ ...block, sentences }] : [];
    }
    if (block.kind === "numbered") {
      const items = block.items.flatMap(apply);
      return items.length > 0 ? [{ ...block, items }] : [];
    }
    return [block];
  });
  return { ...draft, blocks };
}

/** What a changed fact would change in a letter that was kept as text. */
export interface Drift {
  /** Sentences of ours that would now read otherwise: updating them is offered. */
  changed: { id: string; was: string; now: string }[];
  /** New sentences, and ours that are gone. */
  added: string[];
  removed: string[];
  /** Sentences the borrower rewrote whose own ground has moved: theirs stays, but they are told. */
  stale: { id: string; theirs: string; was: string; now: string | null }[];
}

/** Compares what was kept (our text without edits) with what the letter would be now; both by sentence id. */
export function driftOf(kept: Draft, now: Draft, edits: Edits = {}): Drift {
  const before = new Map(kept.blocks.flatMap(sentencesOf).map((sentence) => [sentence.id, sentence.text]));
  const after = new Map(now.blocks.flatMap(sentencesOf).map((sentence) => [sentence.id, sentence.text]));
  const edited = (id: string): boolean => Object.hasOwn(edits, id);
  return {
    changed: [...before].flatMap(([id, was]) => {
      const text = after.get(id);
      return text !== undefined && text !== was && !edited(id) ? [{ id, was, now: text }] : [];
    }),
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id) && !edited(id)),
    stale: Object.entries(edits).flatMap(([id, { text, from }]) => {
      const text2 = after.get(id) ?? null;
      return text !== null && text2 !== from ? [{ id, theirs: text, was: from, now: text2 }] : [];
    }),
  };
}
