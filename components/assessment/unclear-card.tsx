import { Citations } from "@/components/rules/citation";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { CaseRecord } from "@/lib/case/record";
import type { Unclear } from "@/lib/rules/rule";
import type { Day } from "@/lib/units/day";
import { RowList } from "./row-list";

/** What may have been broken, and the one fact that would decide it. */
export function UnclearCard({ unclear, record, on }: { unclear: readonly Unclear[]; record: CaseRecord; on: Day }) {
  if (unclear.length === 0) return null;
  return (
    <Card title="还判断不了的" aside={<span className="text-sm text-soft">{unclear.length} 处</span>}>
      <ul>
        {unclear.slice(0, 12).map((each, index) => (
          <li key={index} className="border-t border-line first:border-t-0">
            <Disclosure
              summary={
                <>
                  {each.title}
                  <span className="block text-sm text-soft">缺：{each.missing}</span>
                </>
              }
            >
              <div className="space-y-2">
                <RowList record={record} rows={each.rows} />
                <Citations versions={each.citations} on={on} />
              </div>
            </Disclosure>
          </li>
        ))}
      </ul>
    </Card>
  );
}
