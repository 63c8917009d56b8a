import type { Block, Draft, Length, Sentence } from "./letter";
import { mergedText } from "./text";

/** Characters a short letter may have. */
export const LIMITS: Record<Exclude<Length, "full">, number> = { "1000": 1000, "600": 600, "400": 400 };

/**
 * A short letter: only facts, grounds and demands (a form asks for name, addressee and date by itself), and whole sentences are
 * dropped, lightest first and among equals the last first, until `mergedText` has at most `limit` characters.
 * Sentences of weight 100 stay as long as there is any other to drop.
 */
export function fitTo(draft: Draft, limit: number): Draft {
  let fitted: Draft = { ...draft, blocks: draft.blocks.filter(belongsInForm) };
  while (mergedText(fitted).length > limit) {
    const least = lightest(fitted.blocks);
    if (!least) break;
    fitted = { ...fitted, blocks: without(fitted.blocks, least) };
  }
  return fitted;
}

function belongsInForm(block: Block): boolean {
  if (block.kind === "heading" || block.kind === "paragraph" || block.kind === "numbered")
    return block.part === "facts" || block.part === "grounds" || block.part === "demands";
  return false;
}

function lightest(blocks: Block[]): Sentence | null {
  let least: Sentence | null = null;
  for (const block of blocks)
    if (block.kind === "paragraph" || block.kind === "numbered")
      for (const sentence of block.kind === "paragraph" ? block.sentences : block.items)
        if (!least || (sentence.weight ?? 100) <= (least.weight ?? 100)) least = sentence;
  return least;
}

function without(blocks: Block[], gone: Sentence): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === "paragraph") {
      const sentences = block.sentences.filter((sentence) => sentence !== gone);
      return sentences.length > 0 ? [{ ...block, sentences }] : [];
    }
    if (block.kind === "numbered") {
      const items = block.items.filter((sentence) => sentence !== gone);
      return items.length > 0 ? [{ ...block, items }] : [];
    }
    return [block];
  });
}
