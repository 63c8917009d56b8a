import { LAW } from "@/lib/assessment/law";
import type { Debt } from "@/lib/case/debt";
import type { Licence } from "@/lib/case/vocabulary";
import { isInForce } from "@/lib/rules/in-force";
import type { RuleVersion } from "@/lib/rules/rule";
import { rulebook } from "@/lib/rules/rulebook";
import { isKnown } from "@/lib/units/maybe";
import type { Day } from "@/lib/units/day";

/** Every version that may be cited, with the rule it belongs to: the rulebook first, then the procedural law that the assessment reckons with. */
export const knownLaw: readonly { ruleId: string | null; version: RuleVersion }[] = [
  ...rulebook.flatMap(({ id, versions }) => versions.map((version) => ({ ruleId: id, version }))),
  ...Object.values(LAW).map((version) => ({ ruleId: null, version })),
];

/**
 * The version of `rule-id/FACT-1` (or of `FACT-1` in any rule) that was in force on the day and binds this licence and product; null when
 * there is none, or only from memory. With an unknown licence only what binds anyone is cited, with an unknown product only what binds all.
 */
export function cite(ref: string, on: Day, licence: Licence | null, product: Debt["product"]): RuleVersion | null {
  const [factId, ruleId] = ref.split("/").reverse() as [string, string?];
  return (
    knownLaw.find(
      (entry) =>
        entry.version.factId === factId &&
        (ruleId === undefined || entry.ruleId === ruleId) &&
        entry.version.confidence !== "memory" &&
        isInForce(entry.version, on) &&
        bindsLicence(entry.version, licence) &&
        bindsProduct(entry.version, product),
    )?.version ?? null
  );
}

function bindsLicence({ binds }: RuleVersion, licence: Licence | null): boolean {
  return binds.includes("anyone") || (licence !== null && binds.includes(licence));
}

function bindsProduct({ products, notProducts }: RuleVersion, product: Debt["product"]): boolean {
  if (!isKnown(product)) return !products;
  return (!products || products.includes(product)) && !notProducts?.includes(product);
}
