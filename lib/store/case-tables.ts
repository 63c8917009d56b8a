import { ContactView } from "./contact-view";
import type { CaseDatabase } from "./database";
import { NEWEST_VERSION, upgradeRow } from "./migration";
import { madeIn, Packs, placeOf, type OpenPack } from "./packs";
import { LockedError } from "./result";
import { sealRow, unsealRow } from "./seal";
import type { Kept, KeptPack, TableName } from "./tables";

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

/** A row as it lies: its own, or, for a contact that was never changed since its import, the pack it lies in. */
interface Lying {
  kept: Kept | undefined;
  pack: KeptPack | undefined;
}

const revOf = ({ kept, pack }: Lying): string | undefined => kept?.rev ?? pack?.rev;

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
  readonly packs: Packs;
  readonly contacts = new ContactView(this);

  constructor(
    readonly database: CaseDatabase,
    /** The key, when the vault is open. */
    private readonly key: () => CryptoKey | null,
    /** Whether new rows must be sealed; asked at every write, since another tab may have set a passphrase. */
    private readonly sealing: () => PromiseLike<boolean>,
  ) {
    this.packs = new Packs(database, key);
  }

  /** Rows in the order in which they were made. Contacts that lie in packs are not among them. @throws LockedError */
  async open(table: AnyTable, kept: readonly Kept[]): Promise<object[]> {
    const ordered = kept.filter(({ gone }) => !gone).sort((a, b) => a.made - b.made || (a.id < b.id ? -1 : 1));
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

  /** What lies at these spots; inside a transaction. Each pack is read once, however many of its contacts are asked for. */
  async #look(spots: readonly Spot[]): Promise<Lying[]> {
    const places = spots.map(({ table, id }) => (table === "contacts" ? placeOf(id) : null));
    const packIds = [...new Set(places.flatMap((place) => place?.packId ?? []))];
    const [found, packs] = await Promise.all([
      Promise.all(spots.map(({ table, id }) => this.database.rows(table).get(id))),
      packIds.length > 0 ? this.database.packs.bulkGet(packIds) : [],
    ]);
    const byId = new Map(packs.flatMap((pack) => (pack ? [[pack.id, pack] as const] : [])));
    return found.map((kept, index) => ({ kept, pack: byId.get(places[index]?.packId ?? "") }));
  }

  /** The rows that lie there, with when they were made; undefined where there is none. @throws LockedError */
  async #openAll(spots: readonly Spot[], lying: readonly Lying[]): Promise<({ row: object; made: number } | undefined)[]> {
    const opened = new Map<KeptPack, Promise<OpenPack>>();
    return Promise.all(
      lying.map(async ({ kept, pack }, index) => {
        const { table, id } = spots[index]!;
        if (kept) return kept.gone ? undefined : { row: await this.openOne(table, kept), made: kept.made };
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
  readOne(spot: Spot): PromiseLike<object | undefined> {
    const tables = spot.table === "contacts" ? ["contacts", "packs"] : [spot.table];
    return this.database
      .transaction("r", tables, () => this.#look([spot]))
      .then((lying) => this.#openAll([spot], lying))
      .then(([found]) => found?.row);
  }

  /**
   * Reads the rows at `spots`, lets `decide` say what each becomes (`undefined`: leave, `null`: delete), and writes all or nothing.
   * `decide` is pure: it may be asked several times.
   */
  async swap(spots: readonly Spot[], decide: (rows: (object | undefined)[]) => (object | null | undefined)[]): Promise<Swapped> {
    const tables = [...new Set(spots.flatMap(({ table }) => (table === "contacts" ? [table, "packs"] : [table])))];
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const lying = await this.database.transaction("r", tables, () => this.#look(spots));
      const found = await this.#openAll(spots, lying);
      const before = found.map((one) => one?.row);
      const next = decide(before);
      const made = Date.now();
      const wrapped = await Promise.all(
        next.map((row, index) =>
          row ? this.#wrap(spots[index]!.table, spots[index]!.id, row, found[index]?.made ?? made + index / 1000) : row,
        ),
      );
      const written = await this.database.transaction("rw", tables, async () => {
        const now = await this.#look(spots);
        if (now.some((one, index) => revOf(one) !== revOf(lying[index]!))) return false;
        for (const [index, kept] of wrapped.entries()) {
          const { table, id } = spots[index]!;
          // What lies in a pack cannot be taken out of it: a mark says that it is gone.
          if (kept === null && now[index]!.pack)
            await this.database.rows(table).put({ id, rev: crypto.randomUUID(), v: NEWEST_VERSION, made, gone: true });
          else if (kept === null) await this.database.rows(table).delete(id);
          else if (kept) await this.database.rows(table).put(kept);
        }
        return true;
      });
      if (written) return { before, after: next.map((row, index) => (row === undefined ? before[index] : (row ?? undefined))) };
    }
    throw new Error("a row changed at every try");
  }
}
