import type { DexieOptions, PromiseExtended } from "dexie";
import type { CaseRecord } from "@/lib/case/record";
import type { Contact } from "@/lib/case/contact";
import { SIGHT_TABLES, sightOf } from "./contact-view";
import { CaseDatabase } from "./database";
import { Keeper, type AnyTable, type Spot } from "./keeper";
import { mergeFields, sameValue } from "./merge-fields";
import { conflicted, failure, failureOf, invalid, type Failure, type Outcome, type Undo, type UndoStep, type Written } from "./result";
import { importKey } from "./seal";
import {
  EMPTY_PARTS,
  ROW_SCHEMAS,
  schemaOf,
  settingsSchema,
  TABLE_NAMES,
  type DraftEdits,
  type Kept,
  type PartName,
  type Parts,
  type Rows,
  type Settings,
  type TableName,
} from "./tables";
import { readVault, type VaultState } from "./vault-state";

/** Tables a screen may write to. Prefer `describeEvidence` for evidence: it journals the change; imports go through `contact-import`. */
export type WritableTable = Exclude<TableName, "journal" | "imports">;

const RECORD_TABLES = ["debts", "papers", "evidence", "filings", "arrangements"] as const;

/** Everything in which rows or files lie. */
const ALL_TABLES = ["parts", ...TABLE_NAMES, "packs", "blobs"] as const;

/**
 * The case as it is kept on this machine. Every method that writes answers with a value; only a bug throws. Reading throws
 * `LockedError` while the vault is locked. Reads are live: call them inside Dexie's `liveQuery` or `useLiveQuery`.
 */
export class Store {
  readonly real: Keeper;
  readonly sample: Keeper;
  #key: CryptoKey | null = null;

  /** `name` and `options` (another place to keep it) differ only in tests. Opening is lazy: a failure shows at the first read or write. */
  constructor(
    readonly name = "huan",
    options?: DexieOptions,
  ) {
    const main = new CaseDatabase(name, options);
    this.real = new Keeper(
      main,
      () => this.#key,
      () => readVault(main).then((vault) => vault !== null),
    );
    this.sample = new Keeper(
      new CaseDatabase(`${name}-sample`, options),
      () => null,
      () => Promise.resolve(false),
    );
  }

  get unlocked(): boolean {
    return this.#key !== null;
  }

  /** Gives the store the vault's key as it lies in `storage.session`; null locks. */
  async useKey(base64: string | null): Promise<void> {
    this.#key = base64 === null ? null : await importKey(base64);
    if (this.#key === null) this.real.forget();
  }

  /** The key itself, for the parts of the store that seal files; null when there is no vault or it is locked. */
  get key(): CryptoKey | null {
    return this.#key;
  }

  vaultState(): PromiseExtended<VaultState> {
    return readVault(this.real.database).then((vault) => (vault === null ? "none" : this.#key ? "open" : "locked"));
  }

  /** The keeper of the case on show: the borrower's own, or the sample. A promise of Dexie's, so that live queries can follow it. */
  shown(): PromiseExtended<Keeper> {
    return this.readSettings().then(({ showing }) => (showing === "sample" ? this.sample : this.real));
  }

  /**
   * Reads tables of the case on show. Everything up to the last read is one chain of Dexie's promises: a live query stops
   * watching at the first promise that is not.
   */
  #read(tables: readonly AnyTable[]): PromiseExtended<{ keeper: Keeper; kept: Kept[][] }> {
    return this.shown().then((keeper) =>
      keeper.database
        .transaction("r", tables, () => Promise.all(tables.map((table) => keeper.database.rows(table).toArray())))
        .then((kept) => ({ keeper, kept })),
    );
  }

  /** The whole case on show. A store nobody wrote to reads as an empty record. @throws LockedError */
  async readRecord(): Promise<CaseRecord> {
    const names = ["parts", ...RECORD_TABLES] as const;
    const read = this.shown().then((keeper) =>
      keeper.database
        .transaction("r", [...new Set([...names, ...SIGHT_TABLES])], () =>
          Promise.all([Promise.all(names.map((table) => keeper.database.rows(table).toArray())), sightOf(keeper)]),
        )
        .then(([kept, sight]) => ({ keeper, kept, sight })),
    );
    const { keeper, kept, sight } = await read;
    const [parts, ...tables] = kept;
    const single: Record<string, object> = {};
    for (const part of parts!) single[part.id] = await keeper.openOne("parts", part);
    const lists = await Promise.all(RECORD_TABLES.map((table, index) => keeper.open(table, tables[index]!)));
    const { borrower, budget, answers } = { ...EMPTY_PARTS, ...(single as Partial<Parts>) };
    const rows = Object.fromEntries(RECORD_TABLES.map((table, index) => [table, lists[index]])) as Pick<
      CaseRecord,
      (typeof RECORD_TABLES)[number]
    >;
    const contacts = await keeper.contacts.read(sight);
    return { isSample: keeper === this.sample, borrower, budget, ...answers, ...rows, contacts };
  }

  /** The contacts of the case on show, oldest first. @throws LockedError */
  async readContacts(): Promise<Contact[]> {
    const read = this.shown().then((keeper) =>
      keeper.database.transaction("r", SIGHT_TABLES, () => sightOf(keeper)).then((sight) => ({ keeper, sight })),
    );
    const { keeper, sight } = await read;
    return keeper.contacts.read(sight);
  }

  /** Rows of one table of the case on show, in the order in which they were made. @throws LockedError */
  async readRows<T extends Exclude<TableName, "contacts">>(table: T): Promise<Rows[T][]> {
    const { keeper, kept } = await this.#read([table]);
    return (await keeper.open(table, kept[0]!)) as Rows[T][];
  }

  async readRow<T extends TableName>(table: T, id: string): Promise<Rows[T] | undefined> {
    return (await this.shown().then((keeper) => keeper.readOne({ table, id }))) as Rows[T] | undefined;
  }

  /** One of the single rows; empty where nobody wrote it yet. @throws LockedError */
  async readPart<P extends PartName>(part: P): Promise<Parts[P]> {
    const { keeper, kept } = await this.#read(["parts"]);
    const row = kept[0]!.find(({ id }) => id === part);
    return row ? ((await keeper.openOne("parts", row)) as Parts[P]) : EMPTY_PARTS[part];
  }

  readDrafts(): Promise<DraftEdits[]> {
    return this.readRows("drafts");
  }

  /** Writes a whole row, new or not. Prefer `patchRow` for a row that somebody may be editing elsewhere. */
  async saveRow<T extends WritableTable>(table: T, row: Rows[T]): Promise<Written<Rows[T]>> {
    const parsed = ROW_SCHEMAS[table].safeParse(row);
    if (!parsed.success) return invalid(table, parsed.error);
    return this.#write([{ table, id: parsed.data.id }], () => [parsed.data], parsed.data);
  }

  saveDebt = (debt: Rows["debts"]) => this.saveRow("debts", debt);
  saveContact = (contact: Rows["contacts"]) => this.saveRow("contacts", contact);
  savePaper = (paper: Rows["papers"]) => this.saveRow("papers", paper);
  saveFiling = (filing: Rows["filings"]) => this.saveRow("filings", filing);
  saveArrangement = (arrangement: Rows["arrangements"]) => this.saveRow("arrangements", arrangement);
  saveDraft = (draft: DraftEdits) => this.saveRow("drafts", draft);

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
      ([row]) => {
        refusal = conflict = null;
        const theirs = row ?? empty;
        if (!theirs) return [((refusal = failure("missing")), undefined)];
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

  async #write<T>(spots: Spot[], decide: (rows: (object | undefined)[]) => (object | null | undefined)[], value: T): Promise<Written<T>> {
    try {
      const keeper = await this.shown();
      const { before, after } = await keeper.swap(spots, decide);
      const sample = keeper === this.sample;
      const steps = spots.map(({ table, id }, index) => ({
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
  async undo({ steps }: Undo): Promise<Outcome<null>> {
    for (const sample of [true, false]) {
      const mine = steps.filter((step) => step.sample === sample);
      if (mine.length === 0) continue;
      const done = await this.#undoIn(sample ? this.sample : this.real, mine);
      if (!done.ok) return done;
    }
    return { ok: true, value: null };
  }

  async #undoIn(keeper: Keeper, steps: UndoStep[]): Promise<Outcome<null>> {
    let conflict: Failure | null = null;
    try {
      await keeper.swap(
        steps.map(({ table, id }) => ({ table: table as AnyTable, id })),
        (rows) => {
          conflict = null;
          return rows.map((row, index) => {
            const { table, id, before, after } = steps[index]!;
            if (sameValue(row, after ?? undefined)) return before;
            if (!row || !before || !after) return ((conflict = failure("missing")), undefined);
            const { merged, conflicts } = mergeFields(after, before, row);
            if (conflicts.length > 0) conflict = conflicted(table === "parts" ? id : table, conflicts);
            return merged;
          });
        },
      );
      return conflict ?? { ok: true, value: null };
    } catch (error) {
      return failureOf(error);
    }
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

  /** Lays a whole record into the sample database; the borrower's own case is not touched. `showSample` puts it on show. */
  async loadSample(sample: CaseRecord): Promise<Outcome<null>> {
    try {
      const { database } = this.sample;
      const { borrower, budget, grievances, courtPaperCame, danger, payingAgent } = sample;
      const parts = { borrower, budget, answers: { grievances, courtPaperCame, danger, payingAgent } };
      const kept = new Map<AnyTable, object[]>();
      const made = Date.now();
      const single = Object.entries(parts).map(([id, row]) => ({ id, row, made }));
      kept.set("parts", await this.sample.wrapAll("parts", single));
      for (const table of ["contacts", ...RECORD_TABLES] as const) {
        const rows = sample[table].map((row, index) => ({ id: row.id, row, made: made + index / 1000 }));
        kept.set(table, await this.sample.wrapAll(table, rows));
      }
      await database.transaction("rw", ALL_TABLES, async () => {
        for (const table of ALL_TABLES) await database.table(table).clear();
        for (const [table, rows] of kept) await database.table(table).bulkPut(rows);
      });
      return { ok: true, value: null };
    } catch (error) {
      return failureOf(error);
    }
  }

  /** Puts the sample on show, once all of it has been laid in. */
  async showSample(): Promise<Outcome<null>> {
    const shown = await this.saveSettings({ showing: "sample" });
    return shown.ok ? { ok: true, value: null } : shown;
  }

  /** Leaves the sample and deletes it; the borrower's own case is on show again. */
  async clearSample(): Promise<Outcome<null>> {
    const shown = await this.saveSettings({ showing: "real" });
    if (!shown.ok) return shown;
    try {
      const { database } = this.sample;
      await database.transaction("rw", ALL_TABLES, async () => {
        for (const table of ALL_TABLES) await database.table(table).clear();
      });
      return { ok: true, value: null };
    } catch (error) {
      return failureOf(error);
    }
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
