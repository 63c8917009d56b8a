import { readShelf } from "@/lib/shelf";

/**
 * One step of the shelf `migrations/`, `v<version>.ts`. Indexes change when the browser opens the database, in one transaction of
 * its own. Rows change one by one when they are read (`upgradeRow`, pure): a sealed row cannot be changed before its key is
 * there, and a step that is never half done cannot be interrupted. Backups of old versions walk the same way.
 */
export interface Migration {
  version: number;
  /** Dexie's index notation; only tables that change after version 1, null to drop one. */
  stores: Record<string, string | null>;
  /** From the version before to this one; must not mind fields it does not know. Absent: shapes stay. */
  upgradeRow?(table: string, row: object): object;
}

export const MIGRATIONS: readonly Migration[] = readShelf(
  import.meta.glob<Migration>("./migrations/*.ts", { eager: true, import: "default" }),
).sort((a, b) => a.version - b.version);

export const NEWEST_VERSION = MIGRATIONS.at(-1)!.version;

/** A newer program wrote this: reading it as ours would lose what we do not know. */
export class NewerDataError extends Error {
  override name = "NewerDataError";
}

/** Walks a row from the version it was written in to the newest. @throws NewerDataError for a version later than ours. */
export function upgradeRow(table: string, row: object, from: number, migrations: readonly Migration[] = MIGRATIONS): object {
  if (from > migrations.at(-1)!.version) throw new NewerDataError(`row of version ${from}`);
  let upgraded = row;
  for (const migration of migrations)
    if (migration.version > from && migration.upgradeRow) upgraded = migration.upgradeRow(table, upgraded);
  return upgraded;
}
