import type { Finding, RuleVersion } from "@/lib/rules/rule";
import type { Day } from "@/lib/units/day";
import type { Contact } from "@/lib/case/contact";
import type { Sentence } from "./letter";
import { dayList } from "./wording";
import { ruleText } from "./rule-text";
import type { Writer } from "./writer";

/** Findings about this debt; with `contacts`, only those that rest on one of them. */
export function findingsAbout(w: Writer, contacts?: Contact[]): Finding[] {
  const { record, assessment } = w.input;
  const foreign = new Set(record.contacts.filter((contact) => contact.debtId && contact.debtId !== w.debt.id).map(({ id }) => id));
  const wanted = contacts && new Set(contacts.map(({ id }) => id));
  return assessment.findings.filter(({ rows }) => {
    if (rows.some((row) => row.table === "contacts" && foreign.has(row.id))) return false;
    if (rows.some((row) => row.table === "debts" && row.id !== w.debt.id)) return false;
    return !wanted || rows.some((row) => row.table === "contacts" && wanted.has(row.id));
  });
}

/** One sentence for each rule version that the findings rest on, hardest first, saying on which days the record departs from it. */
export function groundSentences(w: Writer, findings: Finding[], most = 8): (Sentence | null)[] {
  const found = new Map<string, { version: RuleVersion; findings: Finding[]; rank: number }>();
  for (const finding of findings)
    finding.citations
      .filter(({ confidence }) => confidence !== "memory")
      .slice(0, 3)
      .forEach((version, rank) => {
        const entry = found.get(version.factId) ?? { version, findings: [], rank };
        found.set(version.factId, { ...entry, findings: [...entry.findings, finding], rank: Math.min(rank, entry.rank) });
      });
  return [...found.values()]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ version, findings: own, rank }) => {
      const days = dayList(own.map(({ on }): Day => on).sort());
      const rows = own.flatMap((finding) => finding.rows);
      const basis = { rows, rules: [version] };
      const doubt = own.some(({ caveat }) => caveat) ? "（放贷机构的类别以合同为准）" : "";
      return w.state(
        `grounds.${version.factId.toLowerCase()}`,
        72 - rank * 12,
        basis,
      )`${ruleText(version, w.input.on)}按我的记录，${days}的上述情形与此不符${doubt}。`;
    });
}

/** Whether a rule already stands among these sentences: nothing is cited twice. */
export const cited = (sentences: (Sentence | null)[], factId: string): boolean =>
  sentences.some((sentence) => sentence?.basis.rules.some((version) => version.factId === factId));
