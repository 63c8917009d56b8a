import { evidenceNames } from "@/lib/case/evidence-names";
import type { CaseRecord } from "@/lib/case/record";
import { openEvidence } from "@/lib/store/evidence-intake";
import { store } from "@/components/app/store";

/** The bytes of the files confirmed for each field, by the names shown. A file whose bytes are gone is left out: the report then lacks it. */
export async function evidenceFiles(
  record: CaseRecord,
  names: Readonly<Record<string, readonly string[]>>,
): Promise<Record<string, File[]>> {
  const files: Record<string, File[]> = {};
  const shown = evidenceNames(record);
  for (const [ref, chosen] of Object.entries(names)) {
    const opened = await Promise.all(
      record.evidence
        .filter((item) => chosen.includes(shown.get(item.id)!))
        .map(async (item) => {
          const blob = await openEvidence(store, item);
          return blob && new File([blob], item.name, { type: item.mediaType });
        }),
    );
    files[ref] = opened.filter((file) => file !== null);
  }
  return files;
}
