import { Citations } from "@/components/rules/citation";
import { Disclosure } from "@/components/ui/disclosure";
import type { Reason } from "@/lib/assessment/assessment";
import type { CaseRecord } from "@/lib/case/record";
import type { Day } from "@/lib/units/day";
import { RowList } from "./row-list";

/** Sentences of reasoning; each opens into the rows and rules it rests on, when it has any. */
export function Reasons({ reasons, record, on }: { reasons: readonly Reason[]; record: CaseRecord; on: Day }) {
  return (
    <ul className="space-y-1 text-sm">
      {reasons.map((reason) => (
        <li key={reason.text}>
          {reason.rows.length === 0 && reason.citations.length === 0 ? (
            <span className="block pl-6">{reason.text}</span>
          ) : (
            <Disclosure summary={reason.text}>
              <div className="space-y-2">
                <RowList record={record} rows={reason.rows} />
                <Citations versions={reason.citations} on={on} />
              </div>
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  );
}
