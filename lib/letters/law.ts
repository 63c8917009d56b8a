import { LAW } from "@/lib/assessment/law";
import type { Licence } from "@/lib/case/vocabulary";
import { isInForce } from "@/lib/rules/in-force";
import type { RuleVersion } from "@/lib/rules/rule";
import { rulebook } from "@/lib/rules/rulebook";
import type { Day } from "@/lib/units/day";

/** Every rule version there is: those of the rulebook first, then the procedural law that the assessment reckons with. */
export const knownLaw: readonly RuleVersion[] = [...rulebook.flatMap(({ versions }) => versions), ...Object.values(LAW)];

/**
 * The version made from a fact (`PIPL-44`) that was in force on the day and binds this licence; null when there is none, or only from
 * memory. With an unknown licence only what binds anyone is cited.
 */
export function cite(factId: string, on: Day, licence: Licence | null): RuleVersion | null {
  return (
    knownLaw.find(
      (version) => version.factId === factId && version.confidence !== "memory" && isInForce(version, on) && binds(version, licence),
    ) ?? null
  );
}

function binds({ binds: bound }: RuleVersion, licence: Licence | null): boolean {
  return bound.includes("anyone") || (licence !== null && bound.includes(licence));
}
