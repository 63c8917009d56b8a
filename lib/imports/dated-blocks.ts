import { messageBlocks, type MessageBlock } from "./message-blocks";
import { readTime, whyNoTime } from "./read-time";
import { givenYear, runsOverNewYear } from "./year-of-rows";

const monthOf = (when: string): number => Number(/\d{1,2}/.exec(when.normalize("NFKC"))?.[0] ?? 0);

/** The messages of a text; those without a year have the borrower's. `noYear`: the first moment that still lacks it. */
export function datedBlocks(text: string, year?: number): { blocks: MessageBlock[]; noYear: string | null } {
  const blocks = messageBlocks(text);
  const without = blocks.filter(({ at, when }) => at === null && when !== undefined && whyNoTime(when) === "no-year");
  if (without.length === 0) return { blocks, noYear: null };
  if (year === undefined) return { blocks, noYear: without[0]!.when! };
  const yearOf = givenYear(year, runsOverNewYear(without.map(({ when }) => monthOf(when!))));
  for (const block of without) block.at = readTime(block.when!, { yearOf });
  return { blocks, noYear: null };
}
