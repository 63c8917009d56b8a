import type { Contact } from "@/lib/case/contact";
import type { CaseDatabase } from "./database";
import { madeIn, placeOf, type OpenPack, type PackKey, type Packs } from "./packs";
import { allOf } from "./read-all";
import type { ImportRow, Kept } from "./tables";
import type { Unreadable } from "./unreadable";

/** What reading the contacts needs of the tables that hold them. */
export interface ContactTables {
  readonly database: CaseDatabase;
  readonly packs: Pick<Packs, "open" | "keep">;
  /** @throws LockedError */
  openKept(
    table: "contacts" | "imports",
    kept: readonly Kept[],
  ): Promise<{ kept: Kept; row?: object | undefined; bad?: Unreadable | undefined }[]>;
}

/** What a reading of the contacts looks at. */
export interface ContactSight {
  /** Rows of their own: logged by hand, or changed since they were imported. */
  own: Kept[];
  packs: PackKey[];
  imports: Kept[];
}

/** A contact with the moment it was kept. */
export interface MadeContact {
  made: number;
  contact: Contact;
}

/** The tables of `ContactSight`, for a transaction. */
export const SIGHT_TABLES = ["contacts", "packs", "imports"] as const;

/** A pack whose revision is damaged is in no index, and must not be passed over. */
function withUnindexed(indexed: PackKey[], ids: readonly string[]): PackKey[] {
  const known = new Set(indexed.map(([id]) => String(id)));
  return [...indexed, ...ids.filter((id) => !known.has(String(id))).map((id): PackKey => [id, ""])];
}

/** Looks without opening; inside a transaction over `SIGHT_TABLES`, or a live query. `lost`: see `allOf`. */
export async function sightOf(
  { database }: Pick<ContactTables, "database">,
  lost: { own?: readonly string[]; imports?: readonly string[] } = {},
): Promise<ContactSight> {
  const [own, indexed, ids, imports] = await Promise.all([
    allOf(database.rows("contacts"), lost.own),
    database.packs.orderBy("[id+rev]").keys() as PromiseLike<unknown> as PromiseLike<PackKey[]>,
    database.packs.toCollection().primaryKeys(),
    allOf(database.rows("imports"), lost.imports),
  ]);
  return { own, packs: indexed.length === ids.length ? indexed : withUnindexed(indexed, ids), imports };
}

/** Imports that are running or were cut off: what they have written is not part of the case. */
async function unfinished(tables: ContactTables, imports: readonly Kept[]): Promise<Set<string>> {
  const rows = (await tables.openKept("imports", imports)).map(({ row }) => row as ImportRow | undefined);
  return new Set(rows.flatMap((row) => (row && row.finishedAt === null ? [row.id] : [])));
}

const importIn = (packId: string): string => packId.slice(0, packId.lastIndexOf("."));

/** All contacts of a sight, packed or not, in no order, and those that cannot be read. @throws LockedError */
export async function everyContact(
  tables: ContactTables,
  { own, packs, imports }: ContactSight,
): Promise<{ found: MadeContact[]; bad: Unreadable[] }> {
  const hidden = await unfinished(tables, imports);
  const shown = packs.filter(([id]) => !hidden.has(importIn(String(id))));
  const opened = await tables.packs.open(shown);
  tables.packs.keep(shown);
  const found: MadeContact[] = [];
  const bad: Unreadable[] = [];
  const replaced = new Map<string, Set<number>>();
  for (const kept of own) {
    const place = placeOf(kept.id);
    if (place) replaced.set(place.packId, (replaced.get(place.packId) ?? new Set()).add(place.index));
  }
  for (const { kept, row, bad: unread } of await tables.openKept("contacts", own))
    if (row) found.push({ made: kept.made, contact: row as Contact });
    else if (unread) bad.push(unread);
  for (const [id, pack] of opened) addPack(found, bad, pack, replaced.get(id));
  return { found, bad };
}

function addPack(found: MadeContact[], bad: Unreadable[], pack: OpenPack, replaced: ReadonlySet<number> | undefined): void {
  for (const [index, contact] of pack.rows.entries())
    if (contact !== null && !replaced?.has(index)) found.push({ made: madeIn(pack, index), contact });
  for (const unread of pack.bad) if (!unread.inPack || !replaced?.has(placeOf(unread.id)!.index)) bad.push(unread);
}

const revs = (kept: readonly Kept[]): string => kept.map(({ rev }) => rev).join(" ");

/** The contacts oldest first; the same list again while nothing of them has changed. */
export class ContactView {
  #seen = "";
  #list: Contact[] = [];

  constructor(private readonly tables: ContactTables) {}

  /** @throws LockedError */
  async read(sight: ContactSight): Promise<Contact[]> {
    const seen = `${revs(sight.own)}|${sight.packs.map(([, rev]) => rev).join(" ")}|${revs(sight.imports)}`;
    if (seen === this.#seen) return this.#list;
    const { found } = await everyContact(this.tables, sight);
    const list = found.sort((a, b) => a.contact.at - b.contact.at || a.made - b.made).map(({ contact }) => contact);
    this.#seen = seen;
    this.#list = list;
    return list;
  }

  forget(): void {
    this.#seen = "";
    this.#list = [];
  }
}
