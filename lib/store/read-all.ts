import { Dexie, type PromiseExtended, type Table } from "dexie";

/**
 * What stands for a record whose value the browser does not give. Browsers keep large values in files of their own, and such a file can
 * be damaged or taken away while the database is whole: Chromium then ends the whole transaction that asks for the value.
 */
export interface Lost {
  lost?: true;
}

/** Names under which browsers refuse one value. Any other error is about the database, and goes on. */
const REFUSED = new Set(["DataError", "EncodingError", "NotFoundError", "NotReadableError", "UnknownError"]);

function isRefused(error: unknown): boolean {
  for (let cause = error, depth = 0; typeof cause === "object" && cause !== null && depth < 4; depth += 1) {
    const { name, inner } = cause as { name?: string; inner?: unknown };
    if (REFUSED.has(name ?? "")) return true;
    cause = inner;
  }
  return false;
}

const standIn = <T extends object>(key: unknown): T => ({ id: key, rev: "lost", v: 0, made: 0, lost: true }) as T;

/** A refusal ends the transaction in which it comes: there is nothing to be done inside one. */
const orAlone = <T>(asking: PromiseExtended<T>, alone: () => PromiseExtended<T>): PromiseExtended<T> =>
  Dexie.currentTransaction
    ? asking
    : asking.catch((error: unknown) => {
        if (!isRefused(error)) throw error;
        return alone();
      });

const isRecord = (value: unknown): value is { id?: unknown } => typeof value === "object" && value !== null;

/** Bytes that are there and are no value any more come as null; others may have lost their id. */
function orStandIn<T extends object>(value: T | null | undefined, key: unknown): T | undefined {
  if (value === undefined) return undefined;
  if (!isRecord(value)) return standIn<T>(key);
  return value.id === undefined ? { ...value, id: key } : value;
}

/** The record under a key; outside of transactions a stand-in where there is one whose value is not given. */
export const oneOf = <T extends Lost & object, K>(table: Table<T, K>, key: K): PromiseExtended<T | undefined> =>
  orAlone(
    table.get(key).then((value) => orStandIn(value, key)),
    () => Dexie.Promise.resolve(standIn<T>(key)),
  );

/** The records under these keys; as `oneOf`, each asked for alone where they are refused together. */
export const theseOf = <T extends Lost & object, K>(table: Table<T, K>, keys: readonly K[]): PromiseExtended<(T | undefined)[]> =>
  orAlone(
    table.bulkGet([...keys]).then((found) => found.map((value, index) => orStandIn(value, keys[index]))),
    () => Dexie.Promise.all(keys.map((key) => oneOf(table, key))),
  );

/** All records of a table in the order of their keys, as `theseOf`. `lost`: known to be refused, and not asked for. */
export function allOf<T extends Lost & { id: K }, K>(table: Table<T, K>, lost: readonly K[] = []): PromiseExtended<T[]> {
  const each = () =>
    table
      .toCollection()
      .primaryKeys()
      .then((keys) =>
        theseOf(
          table,
          keys.filter((key) => !lost.includes(key)),
        ),
      )
      .then((found) => [...found.flatMap((one) => one ?? []), ...lost.map((key) => standIn<T>(key))]);
  if (lost.length > 0) return each();
  // A value that does not say its id is found by the keys.
  return orAlone(
    table.toArray().then((all) => (all.every((one) => isRecord(one) && one.id !== undefined) ? all : each())),
    each,
  );
}

/** Ids of the records among these that were refused, for a later `allOf` inside a transaction. */
export const lostAmong = <K>(kept: readonly (Lost & { id: K })[]): K[] => kept.filter(({ lost }) => lost).map(({ id }) => id);

/**
 * Reads in one transaction, so that all belongs together; where the browser refuses a value, without one. `work` reads by `oneOf`,
 * `theseOf` and `allOf`. One chain of Dexie's promises, for live queries.
 */
export const readTogether = <T>(database: Dexie, tables: readonly string[], work: () => PromiseLike<T>): PromiseExtended<T> =>
  orAlone(database.transaction("r", [...tables], work) as PromiseExtended<T>, () => Dexie.Promise.resolve().then(work));
