import { ContactView } from "./contact-view";
import type { CaseDatabase } from "./database";
import { NewerDataError, NEWEST_VERSION, upgradeRow } from "./migration";
import { madeIn, Packs, placeOf, type OpenPack } from "./packs";
import { oneOf, readTogether, theseOf } from "./read-all";
import { LockedError, LostRowError } from "./result";
import { sealRow, unsealRow } from "./seal";
import type { Kept, KeptPack, TableName } from "./tables";
import { asideRow, problemOf, unreadable, whyThrown, type Unreadable } from "./unreadable";

export type AnyTable = TableName | "parts";

/** Where a row lies. */
export interface RowKey {
  table: AnyTable;
  id: string;
}

export interface Updated {
  before: (object | undefined)[];
  after: (object | undefined)[];
}

/** What one update does to the rows: `undefined` leaves a row, `null` deletes it. `bad` says which rows are there but cannot be read. */
export type Decide = (rows: (object | undefined)[], bad: boolean[]) => (object | null | undefined)[];

/** A stored row: its own record, or the import pack that contains it. */
interface StoredRow {
  kept: Kept | undefined;
  pack: KeptPack | undefined;
}

/** A row that was read, or why it was not. */
type Opening = { row: object; bad?: undefined } | { row?: undefined; bad: Unreadable };

/** As text: a damaged revision, such as an object, is another one each time it is read. */
const revOf = ({ kept, pack }: StoredRow): string => String(kept ? kept.rev : pack?.rev);
const madeOf = ({ made }: Kept): number => (Number.isFinite(made) ? made : 0);

/** A write that lost the race this often has a bug behind it, not a busy borrower. */
const MAX_TRIES = 50;

/**
 * Reads and writes rows of one database, sealed or not. Every row is parsed when it is read; one that does not parse is set aside: it is
 * left where it lies, listed, and not part of the case. Sealing cannot happen inside an IndexedDB transaction (WebCrypto answers outside
 * of it), so every write is: read, decide, seal, then compare revisions and put in one transaction; if somebody was quicker, all over
 * again with what they wrote.
 */
export class CaseTables {
  /** What was read, by table, id and revision: a live query then opens and parses only what changed. */
  readonly #opened = new Map<string, Opening>();
  readonly packs: Packs;
  readonly contacts = new ContactView(this);

  constructor(
    readonly database: CaseDatabase,
    /** The key, when the vault is open. */
    private readonly key: () => CryptoKey | null,
    /** Whether new rows must be sealed; asked at every write, since another tab may have set a passphrase. */
    private readonly sealing: () => PromiseLike<boolean>,
  ) {
    this.packs = new Packs(database, key, sealing);
  }

  /** Readable rows in the order in which they were made. Contacts that lie in packs are not among them. @throws LockedError */
  async open(table: AnyTable, kept: readonly Kept[]): Promise<object[]> {
    return (await this.openKept(table, kept)).flatMap(({ row }) => row ?? []);
  }

  /** As `open`, with the records the rows came from, and with those that cannot be read. @throws LockedError */
  async openKept(table: AnyTable, kept: readonly Kept[]): Promise<({ kept: Kept } & Opening)[]> {
    const ordered = kept.filter(({ gone }) => gone !== true).sort((a, b) => madeOf(a) - madeOf(b) || (a.id < b.id ? -1 : 1));
    return Promise.all(ordered.map(async (one) => ({ kept: one, ...(await this.#opening(table, one)) })));
  }

  /** The row of one record, undefined when it cannot be read. @throws LockedError */
  async openOne(table: AnyTable, kept: Kept): Promise<object | undefined> {
    return (await this.#opening(table, kept)).row;
  }

  async #opening(table: AnyTable, kept: Kept): Promise<Opening> {
    const name = `${table}/${kept.id} ${kept.rev}`;
    const known = this.#opened.get(name);
    if (known) return known;
    const place = { table, id: kept.id, raw: kept };
    if (kept.lost) return { bad: unreadable(place, "lost") };
    const opening = await this.#read(table, kept).then(
      (row): Opening => {
        if (row === undefined) return { bad: unreadable(place, "empty") };
        const what = problemOf(table, kept.id, row);
        return what === undefined ? { row: row as object } : { bad: unreadable(place, "shape", row, what) };
      },
      (error: unknown): Opening => {
        const why = whyThrown(error);
        if (why === null) throw error;
        return { bad: unreadable(place, why, kept.row, why === "shape" ? "内容不合要求" : undefined) };
      },
    );
    if (typeof kept.rev === "string") this.#opened.set(name, opening);
    return opening;
  }

  async #read(table: AnyTable, kept: Kept): Promise<unknown> {
    if (kept.row !== undefined) return this.#current(table, kept, kept.row);
    if (!(kept.sealed instanceof Uint8Array)) return undefined;
    const key = this.key();
    // A sealed row without any vault: nothing can open it, and no passphrase can be asked for.
    if (!key && !(await this.sealing())) throw new DOMException("sealed without a vault", "OperationError");
    if (!key) throw new LockedError();
    return this.#current(table, kept, await unsealRow(key, `${table}/${kept.id}`, kept.sealed));
  }

  #current(table: AnyTable, { v }: Kept, row: object): object {
    return !Number.isInteger(v) || v === NEWEST_VERSION ? row : upgradeRow(table, row, v);
  }

  /** Forgets everything opened: the vault was locked. */
  forget(): void {
    this.#opened.clear();
    this.packs.keep();
    this.contacts.forget();
  }

  /** The key to seal new things with, null where nothing is sealed. @throws LockedError */
  async sealingKey(): Promise<CryptoKey | null> {
    if (!(await this.sealing())) return null;
    const key = this.key();
    if (!key) throw new LockedError();
    return key;
  }

  /** Makes rows ready to be put, sealed when the vault asks for it. @throws LockedError */
  async wrapAll(table: AnyTable, rows: readonly { id: string; row: object; made: number }[]): Promise<Kept[]> {
    const key = await this.sealingKey();
    const wrapped = rows.map(async ({ id, row, made }) => {
      const kept = { id, rev: crypto.randomUUID(), v: NEWEST_VERSION, made };
      return key ? { ...kept, sealed: await sealRow(key, `${table}/${id}`, row) } : { ...kept, row };
    });
    return Promise.all(wrapped);
  }

  async #wrap(table: AnyTable, id: string, row: object, made: number): Promise<Kept> {
    const [kept] = await this.wrapAll(table, [{ id, row, made }]);
    return kept!;
  }

  /**
   * What lies at these keys. Each pack is read once, however many of its contacts are asked for. `before`: what lay there a moment ago;
   * what the browser did not give then is not asked for again, since that would end the transaction.
   */
  async #look(keys: readonly RowKey[], before?: readonly StoredRow[]): Promise<StoredRow[]> {
    const places = keys.map(({ table, id }) => (table === "contacts" ? placeOf(id) : null));
    const lost = (before ?? []).flatMap(({ pack }) => (pack?.lost ? pack : []));
    const packIds = [...new Set(places.flatMap((place) => place?.packId ?? []))].filter((id) => lost.every((pack) => pack.id !== id));
    const [found, packs] = await Promise.all([
      Promise.all(
        keys.map(({ table, id }, index) => (before?.[index]?.kept?.lost ? before[index]!.kept : oneOf(this.database.rows(table), id))),
      ),
      packIds.length > 0 ? theseOf(this.database.packs, packIds) : [],
    ]);
    const byId = new Map([...lost, ...packs].flatMap((pack) => (pack ? [[pack.id, pack] as const] : [])));
    return found.map((kept, index) => ({ kept, pack: byId.get(places[index]?.packId ?? "") }));
  }

  /** The rows that lie there, with when they were made; undefined where there is none. @throws LockedError */
  async #openAll(keys: readonly RowKey[], stored: readonly StoredRow[]): Promise<((Opening & { made: number }) | undefined)[]> {
    const opened = new Map<KeptPack, Promise<OpenPack>>();
    return Promise.all(
      stored.map(async ({ kept, pack }, index) => {
        const { table, id } = keys[index]!;
        if (kept) return kept.gone ? undefined : { ...(await this.#opening(table, kept)), made: madeOf(kept) };
        const place = pack && placeOf(id);
        if (!place) return undefined;
        if (!opened.has(pack)) opened.set(pack, this.packs.openOne(pack));
        const whole = await opened.get(pack)!;
        const row = whole.rows[place.index];
        return row ? { row, made: madeIn(whole, place.index) } : undefined;
      }),
    );
  }

  /** One row, whether it lies alone or in a pack; one chain of Dexie's promises up to the reading, for live queries. @throws LockedError */
  readOne(key: RowKey): PromiseLike<object | undefined> {
    const tables = key.table === "contacts" ? ["contacts", "packs"] : [key.table];
    return readTogether(this.database, tables, () => this.#look([key]))
      .then((stored) => this.#openAll([key], stored))
      .then(([found]) => found?.row);
  }

  /**
   * Reads the rows at `keys`, lets `decide` say what each becomes (`undefined`: leave, `null`: delete), and writes all or nothing.
   * `decide` is pure: it may be asked several times. What lies in the place of a written row and cannot be read goes to the table
   * `aside`; what a newer program wrote is never replaced. @throws NewerDataError
   */
  async updateAtomically(keys: readonly RowKey[], decide: Decide): Promise<Updated> {
    const tables = new Set(keys.flatMap(({ table }) => (table === "contacts" ? [table, "packs"] : [table])));
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const stored = await readTogether(this.database, [...tables], () => this.#look(keys));
      const found = await this.#openAll(keys, stored);
      const before = found.map((one) => one?.row);
      const next = decide(
        before,
        found.map((one) => one?.bad !== undefined),
      );
      const replaced = found.flatMap((one, index) => (one?.bad && next[index] !== undefined ? [one.bad] : []));
      // It may be readable another day: it is not replaced unasked.
      if (replaced.some(({ why }) => why === "lost")) throw new LostRowError("the browser does not give what lies here");
      if (replaced.some(({ why }) => why === "newer")) throw new NewerDataError("a newer program wrote what lies here");
      const made = Date.now();
      const aside = await this.wrapAll(
        "aside",
        replaced.map(asideRow).map((row) => ({ id: row.id, row, made })),
      );
      const wrapped = await Promise.all(
        next.map((row, index) =>
          row ? this.#wrap(keys[index]!.table, keys[index]!.id, row, found[index]?.made ?? made + index / 1000) : row,
        ),
      );
      const written = await this.database.transaction("rw", [...tables.add("aside")], async () => {
        const now = await this.#look(keys, stored);
        if (now.some((one, index) => revOf(one) !== revOf(stored[index]!))) return false;
        for (const kept of aside) await this.database.rows("aside").put(kept);
        for (const [index, kept] of wrapped.entries()) await this.#put(keys[index]!, kept, now[index]!, made);
        return true;
      });
      if (written) return { before, after: next.map((row, index) => (row === undefined ? before[index] : (row ?? undefined))) };
    }
    throw new Error("a row changed at every try");
  }

  /** Puts one decided row; inside the transaction. What is deleted leaves a mark: see `Kept.gone`. */
  async #put({ table, id }: RowKey, kept: Kept | null | undefined, there: StoredRow, made: number): Promise<void> {
    const rows = this.database.rows(table);
    if (kept) await rows.put(kept);
    else if (kept === null && (there.pack || there.kept))
      await rows.put({ id, rev: crypto.randomUUID(), v: NEWEST_VERSION, made, gone: true });
  }
}
