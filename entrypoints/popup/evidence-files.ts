import type { CaseRecord } from "@/lib/case/record";

/** The bytes of the files confirmed for each field. */
export async function evidenceFiles(_record: CaseRecord, _names: Record<string, string[]>): Promise<Record<string, File[]>> {
  return {};
}
