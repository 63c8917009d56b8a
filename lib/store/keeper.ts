import type { CaseDatabase } from "./database";
import { NEWEST_VERSION, upgradeRow } from "./migration";
import { LockedError } from "./result";
import { sealRow, unsealRow } from "./seal";
import type { Kept, TableName } from "./tables";

export type AnyTable = TableName | "parts";

/** Where a row lies. */
export interface Spot {
  table: AnyTable;
  id: string;
}

export interface Swapped {
  before: (object | undefined)[];
  after: (object | undefined)[];
}

/** A write that lost the race this often has a bug behind it, not a busy borrower. */
const MAX_TRIES = 50;

/**
 * Reads and writes rows of one database, sealed or not. Sealing cannot happen inside an IndexedDB transaction (WebCrypto answers
 * outside of it), so every write is: read, decide, seal, then compare revisions and put in one transaction; if somebody was
 * quicker, all over again with what they wrote.
 */
export class Keeper {
  /** What sealed rows say, by revision: a live query then opens only what changed. */
  readonly #opened = new Map<string, object>();

  constructor(
    readonly database: CaseDatabase,
    /** The key, when the vault is open. */
    private readonly key: () => CryptoKey | null,
    /** Whether new rows must be sealed; asked at every write, since another tab may have set a passphrase. */
    private readonly sealing: () => PromiseLike<boolean>,
  ) {}

  /** Rows in the order in which they were made. @throws LockedError */
  async open(table: AnyTable, kept: readonly Kept[]): Promise<object[]> {
    const ordered = [...kept].sort((a, b) => a.made - b.made || (a.id < b.id ? -1 : 1));
    if (ordered.every(({ row }) => row !== undefined)) return ordered.map((one) => this.#current(table, one, one.row!));
    return Promise.all(ordered.map((one) => this.openOne(table, one)));
  }

  async openOne(table: AnyTable, kept: Kept): Promise<object> {
    if (kept.row !== undefined) return this.#current(table, kept, kept.row);
    const key = this.key();
    if (!key) throw new LockedError();
    const known = this.#opened.get(kept.rev);
    if (known) return known;
    const row = this.#current(table, kept, await unsealRow(key, `${table}/${kept.id}`, kept.sealed!));
    this.#opened.set(kept.rev, row);
    return row;
  }

  #current(table: AnyTable, kept: Kept, row: object): object {
    return kept.v === NEWEST_VERSION ? row : upgradeRow(table, row, kept.v);
  }

  /** Forgets everything opened: the vault was locked. */
  forget(): void {
    this.#opened.clear();
  }

  /** Makes rows ready to be put, sealed when the vault asks for it. @throws LockedError */
  async wrapAll(table: AnyTable, rows: readonly { id: string; row: object; made: number }[]): Promise<Kept[]> {
    const sealing = await this.sealing();
    const key = this.key();
    if (sealing && !key) throw new LockedError();
    const wrapped = rows.map(async ({ id, row, made }) => {
      const kept = { id, rev: crypto.randomUUID(), v: NEWEST_VERSION, made };
      return sealing ? { ...kept, sealed: await sealRow(key!, `${table}/${id}`, row) } : { ...kept, row };
    });
    return Promise.all(wrapped);
  }

  async #wrap(table: AnyTable, id: string, row: object, made: number): Promise<Kept> {
    const [kept] = await this.wrapAll(table, [{ id, row, made }]);
    return kept!;
  }

  /**
   * Reads the rows at `spots`, lets `decide` say what each becomes (`undefined`: leave, `null`: delete), and writes all or nothing.
   * `decide` is pure: it may be asked several times.
   */
  async swap(spots: readonly Spot[], decide: (rows: (object | undefined)[]) => (object | null | undefined)[]): Promise<Swapped> {
    const tables = [...new Set(spots.map(({ table }) => table))];
    const read = () => Promise.all(spots.map(({ table, id }) => this.database.rows(table).get(id)));
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const found = await this.database.transaction("r", tables, read);
      const before = await Promise.all(found.map((kept, index) => (kept ? this.openOne(spots[index]!.table, kept) : undefined)));
      const next = decide(before);
      const made = Date.now();
      const wrapped = await Promise.all(
        next.map((row, index) =>
          row ? this.#wrap(spots[index]!.table, spots[index]!.id, row, found[index]?.made ?? made + index / 1000) : row,
        ),
      );
      const written = await this.database.transaction("rw", tables, async () => {
        const now = await read();
        if (now.some((kept, index) => kept?.rev !== found[index]?.rev)) return false;
        for (const [index, kept] of wrapped.entries()) {
          const { table, id } = spots[index]!;
          if (kept === null) await this.database.rows(table).delete(id);
          else if (kept) await this.database.rows(table).put(kept);
        }
        return true;
      });
      if (written) return { before, after: next.map((row, index) => (row === undefined ? before[index] : (row ?? undefined))) };
    }
    throw new Error("a row changed at every try");
  }
}
