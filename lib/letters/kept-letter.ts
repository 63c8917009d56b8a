import type { CitedRule, KeptLetter } from "@/lib/case/kept-letter";
import type { RuleVersion } from "@/lib/rules/rule";
import type { Day } from "@/lib/units/day";
import { citedRule, repealedSince } from "./cited-rules";
import { knownLaw } from "./law";
import type { Basis, Block, Draft, Length, Sentence } from "./letter";

/** A draft of ours, before any edit, as it is kept. */
export function keepLetter({ title, textVersion = 1, on, blocks }: Draft): KeptLetter {
  return {
    on,
    title,
    textVersion,
    blocks: blocks.map((block) => {
      if (block.kind === "paragraph") return { ...block, sentences: block.sentences.map(keepSentence) };
      if (block.kind === "numbered") return { ...block, items: block.items.map(keepSentence) };
      return block.kind === "table" ? { ...block, basis: keepBasis(block.basis) } : block;
    }),
  };
}

const keepSentence = ({ id, text, kind, weight, basis }: Sentence) => ({
  id,
  text,
  kind,
  ...(weight === undefined ? {} : { weight }),
  basis: keepBasis(basis),
});

const keepBasis = (own: Basis) => ({ ...own, rules: own.rules.map(citedRule) });

/** A kept letter, and what became of the rules it cites. */
export interface Recalled {
  /** Dated `on`; a rule that cannot be found any more is no longer among what a sentence rests on. */
  draft: Draft;
  /** Cited versions repealed since it was written. */
  repealed: RuleVersion[];
  /** Cited versions that the rulebook does not hold any more: corrected or replaced. */
  replaced: CitedRule[];
}

/** The letter as it was kept, to be sent on a later day: the date under it is that day's, everything else stays until it is updated. */
export function recallLetter(kept: KeptLetter, letterId: string, length: Length, on: Day): Recalled {
  const replaced = new Map<string, CitedRule>();
  const version = (cited: CitedRule): RuleVersion[] => {
    const found = versionOf(cited);
    if (!found) replaced.set(`${cited.factId}|${cited.instrument}|${cited.from}`, cited);
    return found ? [found] : [];
  };
  const basis = (own: KeptBasis): Basis => ({ ...own, rules: own.rules.flatMap(version) });
  const blocks = kept.blocks.map((block): Block => {
    if (block.kind === "paragraph") return { ...block, sentences: block.sentences.map((own) => ({ ...own, basis: basis(own.basis) })) };
    if (block.kind === "numbered") return { ...block, items: block.items.map((own) => ({ ...own, basis: basis(own.basis) })) };
    if (block.kind === "table") return { ...block, basis: basis(block.basis) };
    return block.kind === "signature" ? { ...block, on } : block;
  });
  const { title, textVersion } = kept;
  const asWritten: Draft = { letterId, title, blocks, questions: [], on: kept.on, textVersion, length };
  return { draft: { ...asWritten, on }, repealed: repealedSince(asWritten, on), replaced: [...replaced.values()] };
}

type KeptBasis = Omit<Basis, "rules"> & { rules: CitedRule[] };

/** The version that was cited: the same article of the same instrument from the same day, also when our summary of it was reworded. */
function versionOf({ factId, instrument, from, says }: CitedRule): RuleVersion | null {
  const same = knownLaw
    .map((entry) => entry.version)
    .filter(
      (version) =>
        version.confidence !== "memory" && version.factId === factId && version.instrument === instrument && version.from === from,
    );
  return same.find((version) => version.says === says) ?? same[0] ?? null;
}
