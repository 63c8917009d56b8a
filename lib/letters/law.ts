import type { Rule, RuleVersion } from "@/lib/rules/rule";
import type { Licence } from "@/lib/case/vocabulary";
import type { Day } from "@/lib/units/day";
import type { Maybe } from "@/lib/units/maybe";

const shelf = Object.values(import.meta.glob<Rule>("../rules/*/*.ts", { eager: true, import: "default" }));

/** Whether a version was in force on a day and may be stated at all. */
export function citable(version: RuleVersion, on: Day): boolean {
  return version.confidence !== "memory" && version.from <= on && (version.until === undefined || on < version.until);
}

/**
 * The version made from a fact (`PIPL-44`) that was in force on the day and binds this licence; null when the rules hold none, or only from
 * memory. With an unknown licence only what binds anyone is cited.
 */
export function cite(factId: string, on: Day, licence?: Maybe<Licence>): RuleVersion | null {
  for (const rule of shelf)
    for (const version of rule.versions) if (version.factId === factId && citable(version, on) && binds(version, licence)) return version;
  return null;
}

function binds(version: RuleVersion, licence: Maybe<Licence>): boolean {
  return version.binds.includes("anyone") || (licence !== null && licence !== undefined && version.binds.includes(licence));
}

/** `《…》（GB/T 45251-2025）第五条`: an article that was not read in the text is left out rather than guessed. */
export function nameOf(version: RuleVersion): string {
  const number = version.number?.replace(/（.*?）$/, "").trim();
  const article = /未核|凭记忆|全文|^[(（-]/.test(version.article) ? "" : version.article;
  return `${version.instrument}${number ? `（${number}）` : ""}${article}`;
}
