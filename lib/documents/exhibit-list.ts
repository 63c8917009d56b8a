import { EVIDENCE_KINDS } from "@/lib/case/vocabulary";
import type { CaseRecord } from "@/lib/case/record";
import type { Draft } from "@/lib/letters/letter";
import { inert } from "@/lib/letters/wording";
import { isKnown } from "@/lib/units/maybe";

/** One line of a 证据目录, as text; what nobody recorded stays empty and is filled in by hand. */
export interface ExhibitRow {
  number: number;
  name: string;
  kind: string;
  source: string;
  proves: string;
  /** “3页”, or empty. */
  pages: string;
}

export const EXHIBIT_HEADER = ["序号", "证据名称", "种类", "来源", "证明内容", "页数"];

/** The exhibits of a draft with what the record holds of each; an exhibit whose evidence was deleted since is not listed. */
export function exhibitRows(draft: Draft, record: CaseRecord): ExhibitRow[] {
  return draft.blocks.flatMap((block) =>
    block.kind !== "exhibits"
      ? []
      : block.items.flatMap((item) => {
          const held = record.evidence.find(({ id }) => id === item.evidenceId);
          if (!held) return [];
          return [
            {
              number: item.number,
              name: inert(item.name),
              kind: EVIDENCE_KINDS[held.kind],
              source: inert(held.source ?? ""),
              proves: inert(item.proves),
              pages: isKnown(held.pages) ? `${held.pages}页` : "",
            },
          ];
        }),
  );
}
