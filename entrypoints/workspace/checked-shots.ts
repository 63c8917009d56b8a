import { checkedScreenshotsCsv, type CheckedRow } from "@/lib/imports/screenshot/checked-screenshots";
import { cleanNumber } from "@/lib/imports/clean-number";
import { groupKey } from "@/lib/imports/number-group";
import type { ImportChoice } from "@/lib/imports/read-chosen";
import { rowsOfPicture, settle, type CheckedPicture } from "@/lib/screenshots/settle";
import { keepEvidence } from "@/lib/store/evidence-intake";
import type { Outcome } from "@/lib/store/result";
import type { Store } from "@/lib/store/store";

/** A screenshot on its way into the case. */
export interface Shot {
  id: string;
  name: string;
  blob: Blob;
  /** Set when it is in the evidence already. */
  evidenceId?: string;
  picture: CheckedPicture;
}

const rowsOf = (shots: readonly Shot[]): { shot: Shot; rows: CheckedRow[] }[] =>
  shots.map((shot) => ({ shot, rows: rowsOfPicture(settle(shot.picture).records, shot.evidenceId ?? shot.id) }));

const fileOf = (rows: CheckedRow[], count: number): File =>
  new File([checkedScreenshotsCsv(rows)], `${count} 张截图.csv`, { type: "text/csv" });

/** How many rows are ready, and how many still wait for an answer. */
export function countRows(shots: readonly Shot[]): { ready: number; open: number } {
  const records = shots.flatMap(({ picture }) => settle(picture).records).filter(({ leftOut }) => !leftOut);
  const open = records.filter(({ asks }) => asks.length > 0).length;
  return { ready: records.length - open, open };
}

/** What the import looks at before anything is kept: the rows about which nothing is open. */
export const fileOfShots = (shots: readonly Shot[]): File =>
  fileOf(
    rowsOf(shots).flatMap(({ rows }) => rows),
    shots.length,
  );

/** Keeps the screenshots that chosen rows come from as evidence, and gives the file whose rows name them. */
export async function keepShots(store: Store, shots: readonly Shot[], numbers: ImportChoice["numbers"]): Promise<Outcome<File>> {
  const chosen = new Set(numbers.map(({ number, name }) => groupKey(number, name)));
  const kept: CheckedRow[] = [];
  for (const { shot, rows } of rowsOf(shots)) {
    const mine = rows.filter(({ number, name }) => chosen.has(groupKey(number ? cleanNumber(number) : null, name)));
    if (mine.length === 0) continue;
    const evidenceId = shot.evidenceId ? { ok: true as const, value: shot.evidenceId } : await keep(store, shot);
    if (!evidenceId.ok) return evidenceId;
    kept.push(...mine.map((row) => ({ ...row, evidenceId: evidenceId.value })));
  }
  return { ok: true, value: fileOf(kept, shots.length) };
}

async function keep(store: Store, { blob, name, picture }: Shot): Promise<Outcome<string>> {
  const kept = await keepEvidence(store, blob, { kind: "screenshot", name, obtainedOn: picture.shotOn ?? undefined });
  return kept.ok ? { ok: true, value: kept.value.item.id } : kept;
}
