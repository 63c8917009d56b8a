import type { Finding, RuleVersion } from "@/lib/rules/rule";
import type { Day } from "@/lib/units/day";
import type { Contact } from "@/lib/case/contact";
import type { Sentence } from "./letter";
import { dayList } from "./wording";
import { isPenal, ruleClause } from "./rule-text";
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

/** What a letter cites besides: nothing penal where the reader has no such power, and the article on passing data between companies not for a call to a relative. */
const citable = (version: RuleVersion, { ruleId }: Finding, penal: boolean): boolean =>
  version.confidence !== "memory" && (penal || !isPenal(version)) && !(version.factId === "PIPL-23" && ruleId === "third-party-disclosure");

interface Ground {
  version: RuleVersion;
  findings: Finding[];
  rank: number;
}

/** The strongest grounds, each once: first in its finding's own order, then by how many findings rest on it. */
function groundsOf(findings: Finding[], penal: boolean): Ground[] {
  const found = new Map<string, Ground>();
  for (const finding of findings)
    finding.citations
      .filter((version) => citable(version, finding, penal))
      .slice(0, 3)
      .forEach((version, rank) => {
        const key = version.factId + version.says;
        const entry = found.get(key) ?? { version, findings: [], rank };
        found.set(key, { ...entry, findings: [...entry.findings, finding], rank: Math.min(rank, entry.rank) });
      });
  return [...found.values()].sort((a, b) => a.rank - b.rank || b.findings.length - a.findings.length);
}

/**
 * The strongest rules the findings rest on, one sentence each, at most four, saying on which days the record departs from them. `penal`:
 * for readers who punish. A sentence whose facts the letter does not tell is taken out when the letter is finished.
 */
export function groundSentences(w: Writer, findings: Finding[], { most = 4, penal = false } = {}): (Sentence | null)[] {
  return groundsOf(findings, penal)
    .slice(0, most)
    .map(({ version, findings: own, rank }, index) => {
      const id = `grounds.${index + 1}.${version.factId.toLowerCase()}`;
      const days = dayList(own.map(({ on }): Day => on).sort(), w.short ? 4 : 10);
      const guessed = !version.binds.includes("anyone") && own.some(({ caveat }) => caveat);
      const doubt = guessed && w.short ? "（放贷机构的类别以合同为准）" : "";
      if (guessed && !w.short) w.caveats.add("放贷机构的类别以合同为准");
      w.grounded.set(id, own);
      const basis = { rows: own.flatMap((finding) => finding.rows), rules: [version] };
      const verdict = isPenal(version) ? "的上述情形涉嫌属于此类行为，请依法认定" : "的上述联系与此不符";
      return w.state(
        id,
        72 - rank * 12 - index,
        basis,
      )`${ruleClause(version, w.input.on, w.short)}；按我的记录，${days}${verdict}${doubt}。`;
    });
}

/** Whether a rule already stands among these sentences: nothing is cited twice. */
export const cited = (sentences: (Sentence | null)[], factId: string): boolean =>
  sentences.some((sentence) => sentence?.basis.rules.some((version) => version.factId === factId));
