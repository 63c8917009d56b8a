import type { CaseRecord, RowRef } from "@/lib/case/record";
import { LICENCES } from "@/lib/case/vocabulary";
import type { Shelved } from "@/lib/shelf";
import type { Day } from "@/lib/units/day";
import { allAtOnce, type InSteps } from "@/lib/units/in-steps";
import { dayOf } from "@/lib/units/instant";
import { actorOf, binds, type Actor } from "./binding";
import { conductOf, type Conduct } from "./conduct";
import { byHardness, isInForce } from "./in-force";
import type { Finding, Rule, RuleVersion, Unclear, Verdict } from "./rule";
import { rulebook } from "./rulebook";

type Breach = Extract<Verdict, { outcome: "breach" }>;

interface Judgement {
  findings: Finding[];
  /** What the record leaves open: rules that may have been broken, and the fact that would decide it. */
  unclear: Unclear[];
}

/** A result with the key of its rows, by which it is told from others and put in order. */
interface Keyed<T> {
  key: string;
  item: T;
}

/** The breaches in a record on a day, each with the versions in force on the day of the conduct that bind the one who acted. Oldest first. */
export function judgeAll(record: CaseRecord, on: Day): Finding[] {
  return judge(record, on).findings;
}

/** Both at once, by the rules given (all of them unless said otherwise). */
export function judge(record: CaseRecord, on: Day, rules: readonly Shelved<Rule>[] = rulebook): Judgement {
  return allAtOnce(judging(record, on, rules));
}

/** The same, rule by rule: a hundred thousand contacts take longer than a screen may stand still. */
export function* judging(record: CaseRecord, on: Day, rules: readonly Shelved<Rule>[] = rulebook): InSteps<Judgement> {
  const conduct = conductOf(record, on);
  const findings: Keyed<Finding>[] = [];
  const open: Keyed<Unclear>[] = [];
  let count = 0;
  for (const rule of rules) {
    yield;
    if (rule.informative) continue;
    const seen = new Set<string>();
    let last: { actor: Actor; day: Day; facts: string; answer: ReturnType<typeof bound> } | undefined;
    for (const given of rule.judge({ record, on, conduct })) {
      const verdict = asCollection(given, conduct);
      // A rule may judge every contact.
      if ((count += 1) % 2_000 === 0) yield;
      if (verdict.outcome === "no-breach") continue;
      const key = keyOf(verdict.rows);
      if (seen.has(key)) continue;
      const day = verdict.on ?? dayOfRows(verdict, conduct) ?? on;
      const actor = actorOf(verdict, day, conduct, last?.actor);
      const facts = verdict.facts?.join() ?? "";
      if (last?.actor !== actor || last.day !== day || last.facts !== facts)
        last = { actor, day, facts, answer: bound(rule, day, actor, verdict.facts) };
      const { yes, unknown } = last.answer;
      const carried = yes.some((version) => !version.accompanies);
      if (verdict.outcome === "breach" && carried) {
        seen.add(key);
        findings.push({ key, item: findingOf(rule, verdict, yes, actor) });
        continue;
      }
      const citations = verdict.outcome === "breach" ? unknown : [...yes, ...unknown].sort(byHardness);
      if (citations.every(({ accompanies }) => accompanies)) continue;
      const missing = verdict.outcome === "breach" ? missingLender(actor, citations) : verdict.missing;
      seen.add(key);
      open.push({ key, item: { ruleId: rule.id, title: rule.title, rows: verdict.rows, missing, citations } });
    }
  }
  const byRule = (a: Keyed<{ ruleId: string }>, b: Keyed<{ ruleId: string }>) =>
    compare(a.item.ruleId, b.item.ruleId) || compare(a.key, b.key);
  return {
    findings: findings.sort((a, b) => compare(a.item.on, b.item.on) || byRule(a, b)).map(({ item }) => item),
    unclear: open.sort(byRule).map(({ item }) => item),
  };
}

/** What was done before anything was late, as far as the record shows, is an open question and never a finding: it may be no collection. */
function asCollection(verdict: Verdict, { beforeFirstUnpaid, contactOf }: Conduct): Verdict {
  if (verdict.outcome !== "breach") return verdict;
  const contacts = verdict.contacts ?? verdict.rows.flatMap(({ table, id }) => (table === "contacts" ? (contactOf(id) ?? []) : []));
  if (!contacts.some((contact) => beforeFirstUnpaid(contact))) return verdict;
  const { rows, on, facts, actors } = verdict;
  const missing = "这一天记录里还没有逾期：当时有没有更早的欠款没还，这次联系是不是催收";
  return { outcome: "cannot-tell", rows, contacts, on, missing, ...(facts ? { facts } : {}), ...(actors ? { actors } : {}) };
}

function bound(rule: Rule, day: Day, actor: Actor, facts?: readonly string[]): { yes: RuleVersion[]; unknown: RuleVersion[] } {
  const yes: RuleVersion[] = [];
  const unknown: RuleVersion[] = [];
  for (const version of rule.versions) {
    if (version.confidence === "memory" || !isInForce(version, day) || (facts && !facts.includes(version.factId))) continue;
    const answer = binds(version, actor);
    if (answer === "yes") yes.push(version);
    else if (answer === "unknown") unknown.push(version);
  }
  return { yes: yes.sort(byHardness), unknown: unknown.sort(byHardness) };
}

function findingOf(rule: Shelved<Rule>, verdict: Breach, citations: RuleVersion[], actor: Actor): Finding {
  const { rows, what, on, proof, lift } = verdict;
  const finding: Finding = { ruleId: rule.id, title: rule.title, what, on, rows, proof, lift, citations };
  const rests = citations.some(({ binds: who }) => !who.includes("anyone"));
  const guess = actor.roles ? undefined : actor.lenders.find(({ certain }) => !certain);
  return rests && guess ? { ...finding, caveat: guess.why } : finding;
}

function missingLender({ lenders, debts }: Actor, citations: readonly RuleVersion[]): string {
  const known = lenders.flatMap(({ licences }) => licences ?? []);
  if (known.length > 0 && known.every((licence) => citations.every(({ perhaps }) => perhaps?.includes(licence))))
    return `这条规定管不管${[...new Set(known)].map((licence) => LICENCES[licence]).join("、")}：没有读到它的正文`;
  if (debts.length === 0) return "这是哪一笔借款、合同上的放贷机构是谁";
  if (debts.length > 1) return "这次联系是为哪一笔借款";
  return lenders.some(({ licences }) => licences) ? "借款的种类，以及合同上的放贷机构是哪一类" : "合同上的放贷机构是谁、是哪一类机构";
}

/** The day of the last contact a verdict rests on. */
function dayOfRows({ rows, contacts }: Exclude<Verdict, { outcome: "no-breach" }>, { contactOf }: Conduct): Day | undefined {
  const last = contacts?.at(-1) ?? contactOf(rows.findLast(({ table }) => table === "contacts")?.id ?? "");
  return last && dayOf(last.at);
}

const keyOf = (rows: readonly RowRef[]): string =>
  rows.length === 1
    ? `${rows[0]!.table}/${rows[0]!.id}`
    : rows
        .map(({ table, id }) => `${table}/${id}`)
        .sort()
        .join(" ");
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
