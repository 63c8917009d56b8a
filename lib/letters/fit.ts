import type { Block, Draft, Length, Sentence } from "./letter";
import { mergedText } from "./text";

/** Characters a short letter may have. */
export const LIMITS: Record<Exclude<Length, "full">, number> = { "1000": 1000, "600": 600, "400": 400 };

/**
 * A short letter: only facts, grounds and demands (a form asks for name, addressee and date by itself), in whole sentences, so that
 * `mergedText` has at most `limit` characters. First come what a complaint cannot do without: against whom, one dated fact, one
 * demand. Then every further sentence that still fits, heaviest first, so that room left by a long one is filled by shorter ones.
 * `mayStand` keeps out a sentence whose own ground is not in the text. A single sentence longer than the limit is left out.
 */
export function fitTo(
  draft: Draft,
  limit: number,
  mayStand: (sentence: Sentence, kept: ReadonlySet<Sentence>) => boolean = () => true,
): Draft {
  const blocks = draft.blocks.filter(belongsInForm);
  const parts = blocks.flatMap((block) =>
    sentencesIn(block).map((sentence) => ({ sentence, part: "part" in block ? block.part : "facts" })),
  );
  const kept = new Set<Sentence>();
  const fits = (...more: Sentence[]): boolean =>
    mergedText({ ...draft, blocks: only(blocks, new Set([...kept, ...more])) }).length <= limit;
  const take = (sentence: Sentence | undefined): boolean => {
    if (!sentence || kept.has(sentence) || !fits(sentence)) return false;
    kept.add(sentence);
    return true;
  };
  const heaviest = parts.toSorted((a, b) => weightOf(b.sentence) - weightOf(a.sentence));
  const ofPart = (part: string): Sentence[] => heaviest.filter((own) => own.part === part).map(({ sentence }) => sentence);

  take(ofPart("demands")[0] && shortEnough(ofPart("demands"), limit / 3));
  take(parts.find(({ sentence }) => sentence.id === "facts.respondent")?.sentence);
  ofPart("facts").filter(isDated).some(take);
  const rest = heaviest.map(({ sentence }) => sentence);
  for (const sentence of rest) if (mayStand(sentence, kept)) take(sentence);
  for (const sentence of rest) if (mayStand(sentence, kept)) take(sentence);
  const grounded = new Set([...kept].filter((sentence) => mayStand(sentence, kept)));
  return { ...draft, blocks: only(blocks, grounded) };
}

const weightOf = (sentence: Sentence): number => sentence.weight ?? 100;
const isDated = (sentence: Sentence): boolean => sentence.kind === "statement" && /\d{4}年\d{1,2}月\d{1,2}日/.test(sentence.text);
/** The heaviest of at most so many characters, else the shortest: one long demand must not push out every fact. */
const shortEnough = (sentences: Sentence[], most: number): Sentence | undefined =>
  sentences.find(({ text }) => text.length <= most) ?? sentences.toSorted((a, b) => a.text.length - b.text.length)[0];

const sentencesIn = (block: Block): Sentence[] =>
  block.kind === "paragraph" ? block.sentences : block.kind === "numbered" ? block.items : [];

function belongsInForm(block: Block): boolean {
  if (block.kind === "heading" || block.kind === "paragraph" || block.kind === "numbered")
    return block.part === "facts" || block.part === "grounds" || block.part === "demands";
  return false;
}

function only(blocks: Block[], kept: ReadonlySet<Sentence>): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === "paragraph") {
      const sentences = block.sentences.filter((sentence) => kept.has(sentence));
      return sentences.length > 0 ? [{ ...block, sentences }] : [];
    }
    if (block.kind === "numbered") {
      const items = block.items.filter((sentence) => kept.has(sentence));
      return items.length > 0 ? [{ ...block, items }] : [];
    }
    return [block];
  });
}
