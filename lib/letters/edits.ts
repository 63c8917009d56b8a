import type { Block, Draft, Sentence } from "./letter";
import { sentencesOf } from "./writer";
import { inert } from "./wording";

/** What the borrower changed, by sentence id: their text, or null to leave the sentence out; and the text of ours that they changed. */
export type Edits = Readonly<Record<string, { text: string | null; from: string }>>;

/** One edit: keeps what our text was, so that a later change of the facts can be told. */
export function editOf(sentence: Sentence, text: string | null): Edits {
  return { [sentence.id]: { text: text === null ? null : inert(text), from: sentence.text } };
}

/** Edits as they are stored, sentence id → own words (empty: left out), over the draft they were made in. */
export function editsOver(draft: Draft, own: Readonly<Record<string, string>>): Edits {
  const ours = new Map(draft.blocks.flatMap(sentencesOf).map((sentence) => [sentence.id, sentence.text]));
  return Object.fromEntries(Object.entries(own).map(([id, text]) => [id, { text: text === "" ? null : text, from: ours.get(id) ?? "" }]));
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
  /** Whether tables, exhibits, addressee, headings or the name under the letter would read otherwise. */
  frame: boolean;
}

/** Whether the letter would read otherwise anywhere. */
export const hasDrift = ({ changed, added, removed, stale, frame }: Drift): boolean =>
  frame || changed.length + added.length + removed.length + stale.length > 0;

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
      const current = after.get(id) ?? null;
      return text !== null && current !== from && !id.startsWith(OWN) ? [{ id, theirs: text, was: from, now: current }] : [];
    }),
    frame: frameOf(kept) !== frameOf(now),
  };
}

/** All that is no sentence, as one text; without the day, which changes by itself. */
const frameOf = (draft: Draft): string =>
  JSON.stringify(
    draft.blocks.flatMap((block): unknown[] => {
      if (block.kind === "paragraph" || block.kind === "numbered") return [];
      if (block.kind === "table") return [block.caption, block.header, block.rows];
      if (block.kind === "exhibits") return block.items.map(({ number, name, proves }) => [number, name, proves]);
      return block.kind === "signature" ? [block.name] : [block.text];
    }),
  );

/** Marks a sentence of the borrower's whose own place in the letter is gone. */
const OWN = "own.";

/**
 * The letter as it would be now, with every sentence the borrower wrote still in it: one whose place is gone stands at the end of the
 * same part, under an id of its own. `edits` are as stored (sentence id → own words).
 */
export function updated(kept: Draft, now: Draft, edits: Readonly<Record<string, string>>): { draft: Draft; edits: Record<string, string> } {
  const here = new Set(now.blocks.flatMap(sentencesOf).map(({ id }) => id));
  let blocks = now.blocks;
  const own: Record<string, string> = {};
  for (const [id, text] of Object.entries(edits)) {
    if (here.has(id)) own[id] = text;
    if (here.has(id) || text === "") continue;
    const home = kept.blocks.find((block) => sentencesOf(block).some((sentence) => sentence.id === id));
    const sentence = home && sentencesOf(home).find((each) => each.id === id);
    if (!home || !sentence) continue;
    const ownId = id.startsWith(OWN) ? id : OWN + id;
    own[ownId] = text;
    blocks = withAtEnd(blocks, home, { ...sentence, id: ownId });
  }
  return { draft: { ...now, blocks }, edits: own };
}

function withAtEnd(blocks: Block[], home: Block, sentence: Sentence): Block[] {
  const part = "part" in home ? home.part : "facts";
  const at = blocks.findLastIndex((block) => block.kind === home.kind && "part" in block && block.part === part);
  const block = blocks[at];
  if (block?.kind === "paragraph") return blocks.with(at, { ...block, sentences: [...block.sentences, sentence] });
  if (block?.kind === "numbered") return blocks.with(at, { ...block, items: [...block.items, sentence] });
  const end = blocks.findIndex(({ kind }) => kind === "signature");
  return blocks.toSpliced(end < 0 ? blocks.length : end, 0, { kind: "paragraph", sentences: [sentence], part });
}
