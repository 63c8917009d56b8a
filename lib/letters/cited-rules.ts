import type { CitedRule } from "@/lib/case/kept-letter";
import { isRepealed } from "@/lib/rules/in-force";
import type { RuleVersion } from "@/lib/rules/rule";
import type { Day } from "@/lib/units/day";
import type { Draft } from "./letter";
import { sentencesOf } from "./writer";

const versionsIn = (draft: Draft): RuleVersion[] => {
  const found = new Map<string, RuleVersion>();
  for (const { basis } of draft.blocks.flatMap(sentencesOf))
    for (const version of basis.rules) found.set(`${version.factId}|${version.from}|${version.says}`, version);
  return [...found.values()];
};

/** The rule versions a draft cites, each once, in the order of the text. */
export const citedRules = (draft: Draft): CitedRule[] => versionsIn(draft).map(citedRule);

export const citedRule = ({ factId, instrument, from, checkedOn, says }: RuleVersion): CitedRule => ({
  factId,
  instrument,
  from,
  checkedOn,
  says,
});

/** Versions cited in a draft that are repealed on a later day: a letter kept since must then be written anew before it leaves. */
export const repealedSince = (draft: Draft, on: Day): RuleVersion[] =>
  versionsIn(draft).filter((version) => isRepealed(version, on) && !isRepealed(version, draft.on));
