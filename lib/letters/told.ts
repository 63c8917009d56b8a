import type { Saying } from "@/lib/case/vocabulary";
import type { Finding } from "@/lib/rules/rule";
import type { Sentence } from "./letter";

/** Which sentences tell the conduct that a rule judges, by the beginning of their ids; a contact told by itself tells all of it. */
const TOLD_BY: Record<string, RegExp> = {
  "contact-hours": /^facts\.night/,
  "connected-calls-per-day": /^facts\.frequency/,
  "third-party-contact": /^facts\.third-party$/,
  "third-party-contact-after-refusal": /^facts\.(after-refusal|refused|third-party$)/,
  "third-party-disclosure": /^facts\.third-party\.told/,
  "demanded-from-third-party": /^facts\.third-party\.asked/,
};
const BY_SAYING: Record<string, Saying[]> = {
  "third-party-disclosure": ["disclosed-debt"],
  "demanded-from-third-party": ["demanded-from-third-party"],
};
const BY_ITSELF = /^facts\.(contact|said|posted)\./;

/** Whether these sentences tell what the findings are about: each finding by one sentence that rests on one of its contacts. */
export function toldIn(findings: Finding[], sentences: Iterable<Sentence>): boolean {
  const told = [...sentences].filter(({ kind }) => kind === "statement");
  return findings.every(({ ruleId, rows }) => {
    const ids = new Set(rows.flatMap((row) => (row.table === "contacts" ? [row.id] : [])));
    return told.some(
      ({ id, basis }) =>
        (BY_ITSELF.test(id) ? !(ruleId in BY_SAYING) || id.startsWith("facts.contact.") : TOLD_BY[ruleId]?.test(id) === true) &&
        basis.rows.some((row) => row.table === "contacts" && ids.has(row.id)),
    );
  });
}
