import type { Contact } from "@/lib/case/contact";
import type { BackupRow } from "./backup-format";
import { PACK_ROWS, placeOf, wrapPack } from "./packs";
import type { KeptPack } from "./tables";

/**
 * Lays contacts that came out of packs back into packs, when none of the pack is here: `here` are the packs of the store, `taken` the
 * contacts with rows of their own in it. What stays alone comes back as `rows`.
 */
export async function repack(
  contacts: readonly BackupRow[],
  here: ReadonlySet<string>,
  taken: ReadonlySet<string>,
  key: CryptoKey | null,
): Promise<{ packs: KeptPack[]; rows: BackupRow[] }> {
  const groups = new Map<string, { made: number; importId: string; rows: (Contact | null)[] }>();
  const rows: BackupRow[] = [];
  for (const one of contacts) {
    const place = placeOf(one.id);
    const contact = one.row as Contact;
    const importId = place?.packId.slice(0, place.packId.lastIndexOf("."));
    if (!place || here.has(place.packId) || taken.has(one.id) || contact.importId !== importId || !importId) {
      rows.push(one);
      continue;
    }
    const group = groups.get(place.packId) ?? { made: one.made - place.index / 1000, importId, rows: [] };
    groups.set(place.packId, group);
    while (group.rows.length <= place.index && group.rows.length < PACK_ROWS) group.rows.push(null);
    group.rows[place.index] = contact;
  }
  const packs = [...groups].map(([id, { made, importId, rows: packed }]) => wrapPack(id, importId, packed, made, key));
  return { packs: await Promise.all(packs), rows };
}
