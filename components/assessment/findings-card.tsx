import { Citations } from "@/components/rules/citation";
import { Badge, type Tone } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { CaseRecord } from "@/lib/case/record";
import { PROOFS, type Finding, type Proof } from "@/lib/rules/rule";
import type { Day } from "@/lib/units/day";
import { RowList } from "./row-list";

const TONES: Record<Proof, Tone> = { proven: "good", indicated: "brand", stated: "plain" };
const ORDER: Proof[] = ["proven", "indicated", "stated"];

interface Group {
  ruleId: string;
  title: string;
  findings: Finding[];
  best: Proof;
}

/** Findings under one rule stand together: seven late calls are one subject, not seven alarms. The firmest and most frequent come first. */
export function groupFindings(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (!group) groups.set(finding.ruleId, { ruleId: finding.ruleId, title: finding.title, findings: [finding], best: finding.proof });
    else {
      group.findings.push(finding);
      if (ORDER.indexOf(finding.proof) < ORDER.indexOf(group.best)) group.best = finding.proof;
    }
  }
  return [...groups.values()].sort((a, b) => ORDER.indexOf(a.best) - ORDER.indexOf(b.best) || b.findings.length - a.findings.length);
}

export interface FindingsCardProps {
  findings: readonly Finding[];
  record: CaseRecord;
  on: Day;
  /** How many subjects are shown before the rest is folded away. */
  shown?: number;
}

/** What was broken: each subject with the rows that prove it, the rule, and what would make it firmer. */
export function FindingsCard({ findings, record, on, shown = 3 }: FindingsCardProps) {
  const groups = groupFindings(findings);
  const render = (group: Group) => (
    <li key={group.ruleId} className="border-t border-line first:border-t-0">
      <Disclosure
        summary={
          <>
            {group.title}
            {group.findings.length > 1 ? <span className="text-soft">（{group.findings.length} 处）</span> : null}
          </>
        }
        aside={<Badge tone={TONES[group.best]}>{PROOFS[group.best]}</Badge>}
      >
        <FindingGroup group={group} record={record} on={on} />
      </Disclosure>
    </li>
  );
  return (
    <Card title="对方可能违反的规定" aside={<span className="text-sm text-soft">{groups.length} 项</span>}>
      {groups.length === 0 ? (
        <p className="text-sm text-soft">按现有的记录，还看不出违反规定的地方。有新的电话或短信，记下来就会重新核对。</p>
      ) : (
        <>
          <ul>{groups.slice(0, shown).map(render)}</ul>
          {groups.length > shown ? (
            <Disclosure summary={`其余 ${groups.length - shown} 项`} className="border-t border-line">
              <ul>{groups.slice(shown).map(render)}</ul>
            </Disclosure>
          ) : null}
        </>
      )}
    </Card>
  );
}

const FOLD = 6;

function FindingGroup({ group, record, on }: { group: Group; record: CaseRecord; on: Day }) {
  const caveats = [...new Set(group.findings.flatMap((finding) => finding.caveat ?? []))];
  const lifts = [...new Set(group.findings.map((finding) => finding.lift).filter(Boolean))];
  const citations = [
    ...new Map(group.findings.flatMap((finding) => finding.citations).map((each) => [each.factId + each.from, each])).values(),
  ];
  return (
    <div className="space-y-2 text-sm">
      <ul className="space-y-1.5">
        {group.findings.slice(0, FOLD).map((finding, index) => (
          <li key={index}>
            <p>{finding.what}</p>
            <RowList record={record} rows={finding.rows} />
          </li>
        ))}
        {group.findings.length > FOLD ? (
          <li className="text-soft">还有 {group.findings.length - FOLD} 处，打开案卷可以查看全部。</li>
        ) : null}
      </ul>
      {lifts.map((lift) => (
        <p key={lift}>
          <span className="font-medium">怎样让证据更充分：</span>
          {lift}
        </p>
      ))}
      {caveats.map((caveat) => (
        <p key={caveat} className="text-soft">
          {caveat}
        </p>
      ))}
      <Citations versions={citations} on={on} />
    </div>
  );
}
