import type { Licence } from "@/lib/case/vocabulary";
import type { Day } from "@/lib/units/day";
import type { Rule, RuleVersion, Strength } from "./rule";
import { STRENGTHS } from "./rule";
import { rulebook } from "./rulebook";

const HARDNESS = new Map(Object.keys(STRENGTHS).map((strength, index) => [strength as Strength, index]));

/** What carries a finding before what only stands beside it; hardest first; of equal strength the newer first, then by fact id, so that the order never depends on a file. */
export const byHardness = (a: RuleVersion, b: RuleVersion): number =>
  Number(a.accompanies === true) - Number(b.accompanies === true) ||
  HARDNESS.get(a.strength)! - HARDNESS.get(b.strength)! ||
  (a.from > b.from ? -1 : a.from < b.from ? 1 : a.factId < b.factId ? -1 : 1);

/** Whether a version is in force on a day: `[from, until)`. */
export const isInForce = (version: RuleVersion, on: Day): boolean =>
  version.from <= on && (version.until === undefined || on < version.until);

/** Whether a version has been repealed by a day: it may then be cited only for conduct in its time, and has to be called repealed. */
export const isRepealed = (version: RuleVersion, on: Day): boolean => version.until !== undefined && version.until <= on;

/** Versions of a rule that may be stated and are in force on a day, hardest first; with a licence, those that bind it. */
export function versionsOn(rule: Pick<Rule, "versions">, on: Day, licence?: Licence): RuleVersion[] {
  return rule.versions
    .filter((version) => version.confidence !== "memory" && isInForce(version, on))
    .filter(({ binds }) => !licence || binds.includes("anyone") || binds.includes(licence))
    .sort(byHardness);
}

/**
 * The same by rule id: what letters and deadlines cite. Versions that are only remembered are never among them.
 * @throws when no rule has the id: a mistake of ours.
 */
export function versionsInForce(ruleId: string, on: Day, licence?: Licence): RuleVersion[] {
  const rule = rulebook.find(({ id }) => id === ruleId);
  if (!rule) throw new Error(`rules: there is no rule ${ruleId}`);
  return versionsOn(rule, on, licence);
}
