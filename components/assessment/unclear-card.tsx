import { Citations } from "@/components/rules/citation";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { CaseRecord, RowRef } from "@/lib/case/record";
import type { Unclear } from "@/lib/rules/rule";
import type { Day } from "@/lib/units/day";
import { RowList } from "./row-list";

interface Group {
  /** Rules that the same fact would decide. */
  titles: string[];
  missing: string;
  rows: RowRef[];
  citations: Unclear["citations"];
  count: number;
}

/** By what is missing: one answer often decides many places. The most places first. */
function groupsOf(unclear: readonly Unclear[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { title, missing, rows, citations } of unclear) {
    const group = groups.get(missing) ?? { titles: [], missing, rows: [], citations: [], count: 0 };
    if (!group.titles.includes(title)) group.titles.push(title);
    const seen = new Set(group.rows.map(({ table, id }) => `${table}/${id}`));
    group.rows.push(...rows.filter(({ table, id }) => !seen.has(`${table}/${id}`)));
    const cited = new Set(group.citations.map(({ factId }) => factId));
    group.citations.push(...citations.filter(({ factId }) => !cited.has(factId)));
    group.count += 1;
    groups.set(missing, group);
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}

/** Where the missing fact is filled in: the page of the rows that it is about. */
const PAGES: Partial<Record<RowRef["table"], string>> = {
  contacts: "联系记录",
  debts: "欠款",
  papers: "收到的文书",
  evidence: "证据",
  filings: "投诉进度",
};

/** What may have been broken, by the fact that would decide it. */
export function UnclearCard({
  unclear,
  record,
  on,
  onOpenCase,
}: {
  unclear: readonly Unclear[];
  record: CaseRecord;
  on: Day;
  onOpenCase(path: string): void;
}) {
  if (unclear.length === 0) return null;
  const groups = groupsOf(unclear);
  return (
    <Card
      title="信息不够、暂时判断不了的"
      aside={
        <span className="text-sm text-soft">
          {unclear.length} 处，缺 {groups.length} 样信息
        </span>
      }
    >
      <ul>
        {groups.map((group) => (
          <li key={group.missing} className="border-t border-line first:border-t-0">
            <Disclosure
              summary={
                <>
                  还需要知道：{group.missing}
                  <span className="block text-sm text-soft">
                    {group.titles.join("、")}（{group.count} 处）
                  </span>
                </>
              }
            >
              <div className="space-y-2">
                <PlaceButton row={group.rows[0]} onOpenCase={onOpenCase} />
                <RowList record={record} rows={group.rows} />
                <Citations versions={group.citations} on={on} />
              </div>
            </Disclosure>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function PlaceButton({ row, onOpenCase }: { row: RowRef | undefined; onOpenCase(path: string): void }) {
  const page = row && PAGES[row.table];
  if (!row || page === undefined) return null;
  return (
    <Button size="sm" onClick={() => onOpenCase(`${row.table}/${row.id}`)}>
      到“{page}”里补上
    </Button>
  );
}
