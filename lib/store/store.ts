import type { DexieOptions, PromiseExtended } from "dexie";
import type { CaseRecord } from "@/lib/case/record";
import type { Contact } from "@/lib/case/contact";
import { SIGHT_TABLES, sightOf } from "./contact-view";
import { CaseDatabase } from "./database";
import { CaseTables, type AnyTable, type Decide, type RowKey } from "./case-tables";
import { lookForUnreadable, readUnreadable, type UnreadItem } from "./read-unreadable";
import { allOf, readTogether } from "./read-all";
import { undoWrite } from "./undo";
import { mergeFields, sameValue } from "./merge-fields";
import { conflicted, failure, failureOf, invalid, UNREADABLE, type Failure, type Outcome, type Undo, type Written } from "./result";
import { importKey } from "./seal";
import {
  EMPTY_PARTS,
  ROW_SCHEMAS,
  schemaOf,
  settingsSchema,
  type Kept,
  type PartName,
  type Parts,
  type Rows,
  type Settings,
  type TableName,
} from "./tables";
import { BrokenVaultError, readVault, type VaultState } from "./vault-state";

/** Tables a screen may write to. Prefer `describeEvidence` for evidence: it journals the change; imports go through `contact-import`. */
export type WritableTable = Exclude<TableName, "journal" | "imports" | "aside">;

const RECORD_TABLES = ["debts", "papers", "evidence", "filings", "arrangements"] as const;

/**
 * The case as it is kept on this machine. Every method that writes answers with a value; only a bug throws. Reading throws
 * `LockedError` while the vault is locked. Reads are live: call them inside Dexie's `liveQuery` or `useLiveQuery`.
 */
export class Store {
  readonly real: CaseTables;
  readonly sample: CaseTables;
  #key: CryptoKey | null = null;
  /** How often a key was given or taken: importing one takes a moment, in which it may be taken again. */
  #keysGiven = 0;

  /** `name` and `options` (another place to keep it) differ only in tests. Opening is lazy: a failure shows at the first read or write. */
  constructor(
    readonly name = "huan",
    options?: DexieOptions,
  ) {
    const main = new CaseDatabase(name, options);
    this.real = new CaseTables(
      main,
      () => this.#key,
      () => readVault(main).then((vault) => vault !== null),
    );
    this.sample = new CaseTables(
      new CaseDatabase(`${name}-sample`, options),
      () => null,
      () => Promise.resolve(false),
    );
  }

  get unlocked(): boolean {
    return this.#key !== null;
  }

  /** Gives the store the vault's key as it lies in `storage.session`; null locks, at once. Of two calls the later one holds. */
  async useKey(base64: string | null): Promise<void> {
    this.#keysGiven += 1;
    const turn = this.#keysGiven;
    const key = base64 === null ? null : await importKey(base64);
    if (turn !== this.#keysGiven) return;
    this.#key = key;
    if (key === null) this.real.forget();
  }

  /** Gives the store a key that is ready: without a moment in which a vault that was just made seems locked. */
  takeKey(key: CryptoKey): void {
    this.#keysGiven += 1;
    this.#key = key;
  }

  /** The key itself, for the parts of the store that seal files; null when there is no vault or it is locked. */
  get key(): CryptoKey | null {
    return this.#key;
  }

  vaultState(): PromiseExtended<VaultState> {
    return readVault(this.real.database).then(
      (vault): VaultState => {
        if (vault === null) return "none";
        return this.#key ? "open" : "locked";
      },
      (error: unknown): VaultState => {
        if (error instanceof BrokenVaultError) return "broken";
        throw error;
      },
    );
  }

  /** The tables of the case on show: the borrower's own, or the sample. A promise of Dexie's, so that live queries can follow it. */
  shown(): PromiseExtended<CaseTables> {
    return this.readSettings().then(({ showing }) => (showing === "sample" ? this.sample : this.real));
  }

  /**
   * Reads tables of the case on show. Everything up to the last read is one chain of Dexie's promises: a live query stops
   * watching at the first promise that is not.
   */
  #read(names: readonly AnyTable[]): PromiseExtended<{ tables: CaseTables; kept: Kept[][] }> {
    return this.shown().then((tables) =>
      readTogether(tables.database, names, () => Promise.all(names.map((table) => allOf(tables.database.rows(table))))).then((kept) => ({
        tables,
        kept,
      })),
    );
  }

  /** The whole case on show, without what cannot be read (see `readUnreadable`). A store nobody wrote to reads as an empty record. @throws LockedError */
  async readRecord(): Promise<CaseRecord> {
    const names = ["parts", ...RECORD_TABLES] as const;
    const read = this.shown().then((tables) =>
      readTogether(tables.database, [...new Set([...names, ...SIGHT_TABLES])], () =>
        Promise.all([Promise.all(names.map((table) => allOf(tables.database.rows(table)))), sightOf(tables)]),
      ).then(([kept, sight]) => ({ tables, kept, sight })),
    );
    const { tables, kept, sight } = await read;
    const [parts, ...others] = kept;
    const single: Record<string, object> = {};
    for (const part of await tables.openKept("parts", parts!)) if (part.row) single[part.kept.id] = part.row;
    const lists = await Promise.all(RECORD_TABLES.map((table, index) => tables.open(table, others[index]!)));
    const { borrower, budget, answers } = { ...EMPTY_PARTS, ...(single as Partial<Parts>) };
    const rows = Object.fromEntries(RECORD_TABLES.map((table, index) => [table, lists[index]])) as Pick<
      CaseRecord,
      (typeof RECORD_TABLES)[number]
    >;
    const contacts = await tables.contacts.read(sight);
    return { isSample: tables === this.sample, borrower, budget, ...answers, ...rows, contacts };
  }

  /** The contacts of the case on show, oldest first. @throws LockedError */
  async readContacts(): Promise<Contact[]> {
    const read = this.shown().then((tables) =>
      readTogether(tables.database, SIGHT_TABLES, () => sightOf(tables)).then((sight) => ({ tables, sight })),
    );
    const { tables, sight } = await read;
    return tables.contacts.read(sight);
  }

  /** Rows of one table of the case on show, in the order in which they were made. @throws LockedError */
  async readRows<T extends Exclude<TableName, "contacts">>(table: T): Promise<Rows[T][]> {
    const { tables, kept } = await this.#read([table]);
    return (await tables.open(table, kept[0]!)) as Rows[T][];
  }

  async readRow<T extends TableName>(table: T, id: string): Promise<Rows[T] | undefined> {
    return (await this.shown().then((tables) => tables.readOne({ table, id }))) as Rows[T] | undefined;
  }

  /** One of the single rows; empty where nobody wrote it yet, or where it cannot be read. @throws LockedError */
  async readPart<P extends PartName>(part: P): Promise<Parts[P]> {
    const { tables, kept } = await this.#read(["parts"]);
    const row = kept[0]!.find(({ id, gone }) => id === part && gone !== true);
    return ((row && (await tables.openOne("parts", row))) as Parts[P] | undefined) ?? EMPTY_PARTS[part];
  }

  /** Everything of the case on show that cannot be read: listed, left where it lies, and not part of the case. @throws LockedError */
  async readUnreadable(): Promise<UnreadItem[]> {
    const { tables, seen } = await this.shown().then((shown) =>
      lookForUnreadable(shown).then((looked) => ({ tables: shown, seen: looked })),
    );
    return readUnreadable(tables, seen);
  }

  /** Writes a whole row, new or not. Prefer `patchRow` for a row that somebody may be editing elsewhere. */
  async saveRow<T extends WritableTable>(table: T, row: Rows[T]): Promise<Written<Rows[T]>> {
    const parsed = ROW_SCHEMAS[table].safeParse(row);
    if (!parsed.success) return invalid(table, parsed.error);
    return this.#write([{ table, id: parsed.data.id }], () => [parsed.data], parsed.data);
  }

  /** Writes one of the single rows whole. */
  async savePart<P extends PartName>(part: P, value: Parts[P]): Promise<Written<Parts[P]>> {
    const parsed = schemaOf("parts", part).safeParse(value);
    if (!parsed.success) return invalid(part, parsed.error);
    return this.#write([{ table: "parts", id: part }], () => [parsed.data], parsed.data as Parts[P]);
  }

  /**
   * Changes some fields of a row. `base` is the row as the editor saw it before the change: fields that another tab changed in the
   * meantime are kept, and one that both changed differently is told as a conflict while the rest is saved.
   */
  patchRow<T extends WritableTable>(table: T, id: string, changes: Partial<Rows[T]>, base: Partial<Rows[T]>): Promise<Written<Rows[T]>> {
    return this.#patch(table, id, changes, base, undefined) as Promise<Written<Rows[T]>>;
  }

  /** As `patchRow` for a single row, which need not exist yet. */
  patchPart<P extends PartName>(part: P, changes: Partial<Parts[P]>, base: Partial<Parts[P]>): Promise<Written<Parts[P]>> {
    return this.#patch("parts", part, changes, base, EMPTY_PARTS[part]) as Promise<Written<Parts[P]>>;
  }

  async #patch(table: AnyTable, id: string, changes: object, base: object, empty: object | undefined): Promise<Written<object>> {
    const word = table === "parts" ? id : table;
    let refusal: Failure | null = null;
    let conflict: Failure | null = null;
    let saved: object = {};
    const result = await this.#write(
      [{ table, id }],
      ([row], [bad]) => {
        refusal = conflict = null;
        const theirs = row ?? empty;
        if (!theirs) return [((refusal = bad ? failure("refused", UNREADABLE) : failure("missing")), undefined)];
        const { merged, conflicts } = mergeFields({ ...theirs, ...base }, { ...theirs, ...base, ...changes }, theirs);
        const parsed = schemaOf(table, id).safeParse(merged);
        if (!parsed.success) return [((refusal = invalid(word, parsed.error)), undefined)];
        if (conflicts.length > 0) conflict = conflicted(word, conflicts);
        saved = parsed.data;
        return [sameValue(saved, row) ? undefined : saved];
      },
      saved,
    );
    return refusal ?? (result.ok ? (conflict ?? { ...result, value: saved }) : result);
  }

  /** Puts `merged` in the place of two rows, both or neither; refused when either has changed since it was seen. */
  async mergeRows<T extends WritableTable>(table: T, seen: readonly [Rows[T], Rows[T]], merged: Rows[T]): Promise<Written<Rows[T]>> {
    const parsed = ROW_SCHEMAS[table].safeParse(merged);
    if (!parsed.success) return invalid(table, parsed.error);
    let stale = false;
    const ids = seen.map(({ id }) => id);
    const result = await this.#write(
      ids.map((id) => ({ table, id })),
      (rows) => {
        stale = !rows.every((row, index) => sameValue(row, seen[index]));
        return ids.map((id) => (stale ? undefined : id === parsed.data.id ? parsed.data : null));
      },
      parsed.data,
    );
    return stale ? failure("refused", "这两条刚才有改动，没有合并。请再看一眼。") : result;
  }

  /** Puts the same changes into several rows, all or none, whatever else changed in them since; rows that are gone are passed over. */
  async patchRows<T extends WritableTable>(table: T, ids: readonly string[], changes: Partial<Rows[T]>): Promise<Written<null>> {
    let refusal: Failure | null = null;
    const result = await this.#write(
      ids.map((id) => ({ table, id })),
      (rows) => {
        refusal = null;
        const patched = rows.map((row) => row && ROW_SCHEMAS[table].safeParse({ ...row, ...changes }));
        const bad = patched.find((parsed) => parsed && !parsed.success);
        if (bad?.error) refusal = invalid(table, bad.error);
        return patched.map((parsed) => (refusal ? undefined : parsed?.data));
      },
      null,
    );
    return refusal ?? result;
  }

  /** Deletes a row; deleting what is not there is no failure. The bytes of evidence are removed by `removeEvidence`, not here. */
  async deleteRow(table: WritableTable, id: string): Promise<Written<null>> {
    return this.#write([{ table, id }], () => [null], null);
  }

  async #write<T>(keys: RowKey[], decide: Decide, value: T): Promise<Written<T>> {
    try {
      const tables = await this.shown();
      const { before, after } = await tables.updateAtomically(keys, decide);
      const sample = tables === this.sample;
      const steps = keys.map(({ table, id }, index) => ({
        sample,
        table,
        id,
        before: before[index] ?? null,
        after: after[index] ?? null,
      }));
      return { ok: true, value, undo: { steps } };
    } catch (error) {
      return failureOf(error);
    }
  }

  /** Takes a write back. What was changed since by somebody else stays, field by field, and is told. */
  undo(undo: Undo): Promise<Outcome<null>> {
    return undoWrite(undo, this);
  }

  /** Never sealed; unknown or bad values are read as not set. */
  readSettings(): PromiseExtended<Settings> {
    return this.real.database.settings.get("settings").then((kept) => {
      const parsed = settingsSchema.safeParse(kept?.value ?? {});
      return parsed.success ? parsed.data : {};
    });
  }

  async saveSettings(changes: Settings): Promise<Outcome<Settings>> {
    const parsed = settingsSchema.safeParse(changes);
    if (!parsed.success) return invalid("settings", parsed.error);
    try {
      const { settings } = this.real.database;
      const value = await this.real.database.transaction("rw", settings, async () => {
        const next = { ...(await this.readSettings()), ...parsed.data };
        await settings.put({ key: "settings", value: next });
        return next;
      });
      return { ok: true, value };
    } catch (error) {
      return failureOf(error);
    }
  }

  /** Notes that a backup was made: the reminder starts anew. */
  noteBackup(madeAt: number): Promise<Outcome<Settings>> {
    return this.saveSettings({ lastBackupAt: madeAt });
  }

  close(): void {
    this.real.database.close();
    this.sample.database.close();
  }
}

/** The store of an extension page. One for each page is enough; two pages may each have one. */
export function openStore(name?: string): Store {
  return new Store(name);
}
