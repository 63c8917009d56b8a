import type { Finding, RuleVersion } from "@/lib/rules/rule";
import type { Day } from "@/lib/units/day";
import type { Contact } from "@/lib/case/contact";
import type { Sentence } from "./letter";
import { dayList } from "./wording";
import { ruleText } from "./rule-text";
import type { Writer } from "./writer";

/** Findings about this debt that rest on one of these contacts: a letter cites rules only for what it tells. */
export function findingsAbout(w: Writer, contacts: Contact[]): Finding[] {
  const { record, assessment } = w.input;
  const foreign = new Set(record.contacts.filter((contact) => contact.debtId && contact.debtId !== w.debt.id).map(({ id }) => id));
  const wanted = new Set(contacts.map(({ id }) => id));
  return assessment.findings.filter(({ rows }) => {
    if (rows.some((row) => row.table === "contacts" && foreign.has(row.id))) return false;
    return rows.some((row) => row.table === "contacts" && wanted.has(row.id));
  });
}

/** One sentence for each rule version that the findings rest on, hardest first, saying on which days the record departs from it. */
export function groundSentences(w: Writer, findings: Finding[], most = 10): (Sentence | null)[] {
  const found = new Map<string, { version: RuleVersion; findings: Finding[]; rank: number }>();
  for (const finding of findings)
    finding.citations
      .filter(({ confidence }) => confidence !== "memory")
      .slice(0, 3)
      .forEach((version, rank) => {
        const key = version.factId + version.says;
        const entry = found.get(key) ?? { version, findings: [], rank };
        found.set(key, { ...entry, findings: [...entry.findings, finding], rank: Math.min(rank, entry.rank) });
      });
  return [...found.values()]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ version, findings: own, rank }, index) => {
      const days = dayList(own.map(({ on }): Day => on).sort());
      const rows = own.flatMap((finding) => finding.rows);
      const basis = { rows, rules: [version] };
      const doubt = !version.binds.includes("anyone") && own.some(({ caveat }) => caveat) ? "（放贷机构的类别以合同为准）" : "";
      return w.state(
        `grounds.${index + 1}.${version.factId.toLowerCase()}`,
        72 - rank * 12,
        basis,
      )`${ruleText(version, w.input.on)}按我的记录，${days}的上述情形与此不符${doubt}。`;
    });
}

/** Whether a rule already stands among these sentences: nothing is cited twice. */
export const cited = (sentences: (Sentence | null)[], factId: string): boolean =>
  sentences.some((sentence) => sentence?.basis.rules.some((version) => version.factId === factId));
