import { everyContact, SIGHT_TABLES, sightOf } from "./contact-view";
import type { AnyTable, CaseTables } from "./case-tables";
import { fromRawJson } from "./raw-json";
import { allOf, readTogether } from "./read-all";
import { failure, failureOf, type Outcome } from "./result";
import { TABLE_NAMES, type AsideRow, type Kept, type TableName } from "./tables";
import { asideRow, type Unreadable } from "./unreadable";

const TABLES: readonly AnyTable[] = ["parts", ...TABLE_NAMES];

/** Something that cannot be read: where it lies (`place`), or, in the table `aside`, where it lay. */
export interface UnreadItem {
  row: AsideRow;
  /** Null when it lies aside already. */
  place: Unreadable | null;
}

/** Looks at every table without opening anything; one chain of Dexie's promises, for live queries. */
export function lookForUnreadable({ database }: Pick<CaseTables, "database">) {
  return readTogether(database, [...new Set([...TABLES, ...SIGHT_TABLES])], () =>
    Promise.all([Promise.all(TABLES.map((table) => allOf(database.rows(table)))), sightOf({ database })]),
  );
}

/** Everything of a case that cannot be read, in the order of the tables. @throws LockedError */
export async function readUnreadable(
  tables: CaseTables,
  [kept, sight]: Awaited<ReturnType<typeof lookForUnreadable>>,
): Promise<UnreadItem[]> {
  const found: UnreadItem[] = [];
  const add = (bad: Unreadable) => found.push({ row: asideRow(bad), place: bad });
  for (const [index, table] of TABLES.entries()) {
    if (table === "contacts") continue;
    for (const { row, bad } of await tables.openKept(table, kept[index]!))
      if (bad) add(bad);
      else if (table === "aside") found.push({ row: row as AsideRow, place: null });
  }
  for (const bad of (await everyContact(tables, sight)).bad) add(bad);
  return found;
}

const isKept = (value: unknown): value is Kept => typeof value === "object" && value !== null && "id" in value;

/** Takes one out of the store. The answer puts it back exactly as it lay; null where the browser does not give what lay there. */
export async function removeUnreadable(tables: CaseTables, { row, place }: UnreadItem): Promise<Outcome<(() => Promise<void>) | null>> {
  const { database } = tables;
  try {
    if (place?.inPack) {
      const [mark] = [{ id: place.id, rev: crypto.randomUUID(), v: row.v, made: Date.now(), gone: true as const }];
      await database.rows("contacts").add(mark);
      return { ok: true, value: () => database.rows("contacts").delete(place.id) };
    }
    const table = database.table<object, string>(place?.table ?? "aside");
    const key = place?.id ?? row.id;
    if (place?.why === "lost") {
      await table.delete(key);
      return { ok: true, value: null };
    }
    const lies = await table.get(key);
    if (!lies) return failure("missing");
    await table.delete(key);
    return { ok: true, value: async () => void (await table.put(lies)) };
  } catch (error) {
    return failureOf(error);
  }
}

/** Tries to put back what lies aside: done when its place is free and it can be read now. Nothing changes otherwise. */
export async function retryAside(tables: CaseTables, row: AsideRow): Promise<Outcome<null>> {
  try {
    const raw = fromRawJson(row.text);
    const known = [...TABLES, "packs"].includes(row.table as TableName);
    if (!known || !isKept(raw)) return failure("refused", "还是读不了，没有改变它。");
    const table = tables.database.table<object, string>(row.table);
    // With a revision of its own: what was found under the old one is remembered.
    const fresh = { ...raw, rev: crypto.randomUUID() };
    if (row.table !== "packs" && (await tables.openKept(row.table as AnyTable, [fresh]))[0]?.row === undefined)
      return failure("refused", "还是读不了，没有改变它。");
    const done = await tables.database.transaction("rw", [row.table, "aside"], async () => {
      const there = (await table.get(row.rowId)) as Kept | undefined;
      if (there && there.gone !== true) return false;
      await table.put(fresh);
      await tables.database.rows("aside").delete(row.id);
      return true;
    });
    return done ? { ok: true, value: null } : failure("refused", "它原来的位置上已经有了新的内容，没有放回去。");
  } catch (error) {
    return failureOf(error);
  }
}
