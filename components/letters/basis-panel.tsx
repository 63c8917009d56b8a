import { RowList } from "@/components/assessment/row-list";
import { Citations } from "@/components/rules/citation";
import type { CaseRecord } from "@/lib/case/record";
import type { Sentence } from "@/lib/letters/letter";
import type { Day } from "@/lib/units/day";
import { hasBasis } from "./sentence-view";

const KINDS: Record<Sentence["kind"], string> = {
  statement: "这句话是陈述。",
  demand: "这句话是你的要求，不是陈述事实。",
  form: "这句话是书信格式。",
};

/** What the sentence under the pointer or the focus rests on. */
export function BasisPanel({ sentence, record, on }: { sentence: Sentence | null; record: CaseRecord; on: Day }) {
  return (
    <aside aria-label="这句话的依据" aria-live="polite" className="no-print rounded-md border border-line bg-sunken p-3 text-sm">
      {sentence === null ? (
        <p className="text-soft">把鼠标移到一句话上，或用 Tab 键走到它，这里会显示它的依据。</p>
      ) : (
        <div className="space-y-2">
          <p className="font-medium">
            {sentence.edited ? "这句话是你改写的，请自己核对。" : hasBasis(sentence) ? "这句话的依据" : KINDS[sentence.kind]}
          </p>
          <RowList record={record} rows={sentence.basis.rows} />
          {sentence.basis.evidenceIds.length > 0 ? (
            <RowList record={record} rows={sentence.basis.evidenceIds.map((id) => ({ table: "evidence" as const, id }))} />
          ) : null}
          <Citations versions={sentence.basis.rules} on={on} />
        </div>
      )}
    </aside>
  );
}
