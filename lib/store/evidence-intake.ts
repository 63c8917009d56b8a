import { evidenceSchema, type Evidence } from "@/lib/case/record";
import { journaled, readJournal } from "./journal";
import type { CaseTables } from "./case-tables";
import { mergeFields } from "./merge-fields";
import { readPieces, streamPieces, writePieces } from "./pieces";
import { allOf } from "./read-all";
import { conflicted, failure, failureOf, invalid, type Conflict, type Failure, type Outcome } from "./result";
import type { Store } from "./store";
import type { AsideRow } from "./tables";
import { sha256Of, verifyEvidence, type Flaw } from "./verify-evidence";

/** What the borrower says of a file; the rest is read off it. */
export type EvidenceWords = Pick<Evidence, "kind" | "obtainedOn" | "source" | "proves" | "pages"> & { name?: string };

/** Bytes kept free for the record itself. */
const RESERVE = 20 * 1024 * 1024;

/** How much room the browser gives, in bytes; null when it does not say. */
export async function readSpace(): Promise<{ used: number; quota: number; persistent: boolean } | null> {
  if (!navigator.storage?.estimate) return null;
  const [{ usage, quota }, persistent] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted?.() ?? false]);
  return usage === undefined || quota === undefined ? null : { used: usage, quota, persistent };
}

/** Whether the browser has said that it keeps what is here even when space runs short; null when it does not say. */
export async function keptForGood(): Promise<boolean | null> {
  return (await navigator.storage?.persisted?.()) ?? null;
}

/** Asks the browser not to clear the case when space runs short; its answer. Whatever it is, the case is kept as well as it can be. */
export async function askToKeep(): Promise<boolean> {
  return (await keptForGood()) === true || (await navigator.storage?.persist?.()) === true;
}

/** As `addEvidence`, where a file that is there already is as good as one just taken in. `fresh`: false when it was there. */
export const keepEvidence = (store: Store, file: File | Blob, words: EvidenceWords): Promise<Outcome<{ item: Evidence; fresh: boolean }>> =>
  takeIn(store, file, words, { twinIsFine: true });

/**
 * Takes a file in: room is checked first, SHA-256 is taken while reading, the bytes are stored untouched, and the item and its
 * journal entry are written together. The same bytes are taken in only once. `into`: a case that is not on show yet.
 */
export async function addEvidence(
  store: Store,
  file: File | Blob,
  words: EvidenceWords,
  onBytes?: (count: number) => void,
  into?: CaseTables,
): Promise<Outcome<Evidence>> {
  const taken = await takeIn(store, file, words, { onBytes, into });
  return taken.ok ? { ok: true, value: taken.value.item } : taken;
}

interface TakingIn {
  onBytes?: ((count: number) => void) | undefined;
  into?: CaseTables | undefined;
  /** The same bytes may be there already: they are found before room is asked for. */
  twinIsFine?: boolean;
}

async function takeIn(
  store: Store,
  file: File | Blob,
  words: EvidenceWords,
  { onBytes, into, twinIsFine = false }: TakingIn,
): Promise<Outcome<{ item: Evidence; fresh: boolean }>> {
  try {
    const tables = into ?? (await store.shown());
    const space = await readSpace();
    const full = space && file.size > space.quota - space.used - RESERVE;
    if (full && !twinIsFine) return failure("quota");
    void askToKeep().catch(() => undefined);
    const sha256 = await sha256Of(file.stream(), onBytes);
    const twin = into ? undefined : (await store.readRows("evidence")).find((item) => item.sha256 === sha256);
    if (twin)
      return twinIsFine
        ? { ok: true, value: { item: twin, fresh: false } }
        : failure("refused", `这个文件已经存过了，名叫“${twin.name}”。`);
    if (full) return failure("quota");
    const id = crypto.randomUUID();
    const name = words.name ?? (file instanceof File ? file.name : "未命名");
    const parsed = evidenceSchema.safeParse({
      ...words,
      id,
      name: name.slice(0, 200),
      mediaType: file.type.slice(0, 100),
      sizeBytes: file.size,
      sha256,
      addedAt: Date.now(),
    });
    if (!parsed.success) return invalid("evidence", parsed.error);
    await writePieces(tables.database, id, file, tables === store.real ? store.key : null, parsed.data.addedAt);
    await journaled(tables, [{ table: "evidence", id }], () => [parsed.data], {
      kind: "intake",
      evidenceId: id,
      sha256,
      note: parsed.data.name,
    });
    return { ok: true, value: { item: parsed.data, fresh: true } };
  } catch (error) {
    return failureOf(error);
  }
}

/** Changes what is said of an item, never its bytes, hash or size; field by field as `Store.patchRow`, with a journal entry. */
export async function describeEvidence(
  store: Store,
  id: string,
  changes: Partial<EvidenceWords>,
  base: Partial<EvidenceWords>,
): Promise<Outcome<Evidence>> {
  try {
    const tables = await store.shown();
    let refusal: Failure | null = null;
    let conflicts: Conflict[] = [];
    let saved: Evidence | null = null;
    const current = await store.readRow("evidence", id);
    if (!current) return failure("missing");
    const note = `修改了：${Object.keys(changes).join("、")}`.slice(0, 500);
    await journaled(
      tables,
      [{ table: "evidence", id }],
      ([row]) => {
        refusal = null;
        if (!row) return [((refusal = failure("missing")), undefined)];
        const result = mergeFields({ ...row, ...base }, { ...row, ...base, ...changes }, row);
        const parsed = evidenceSchema.safeParse(result.merged);
        if (!parsed.success) return [((refusal = invalid("evidence", parsed.error)), undefined)];
        conflicts = result.conflicts;
        saved = parsed.data;
        return [parsed.data];
      },
      { kind: "change", evidenceId: id, sha256: current.sha256, note },
    );
    return refusal ?? (conflicts.length > 0 ? conflicted("evidence", conflicts) : { ok: true, value: saved! });
  } catch (error) {
    return failureOf(error);
  }
}

/** Removes an item and its bytes for good; the journal keeps that it was there. Not undone: ask before. */
export async function removeEvidence(store: Store, id: string, why: string): Promise<Outcome<null>> {
  try {
    const tables = await store.shown();
    const current = await store.readRow("evidence", id);
    if (!current) return { ok: true, value: null };
    const note = `删除“${current.name}”：${why}`.slice(0, 500);
    await journaled(tables, [{ table: "evidence", id }], () => [null], { kind: "removal", evidenceId: id, sha256: current.sha256, note });
    await tables.database.blobs.where("id").equals(id).delete();
    return { ok: true, value: null };
  } catch (error) {
    return failureOf(error);
  }
}

/** The original bytes for a viewer or player; null when they are gone. @throws LockedError, or OperationError for altered sealed bytes */
export async function openEvidence(store: Store, { id, mediaType }: Pick<Evidence, "id" | "mediaType">): Promise<Blob | null> {
  const tables = await store.shown();
  return readPieces(tables.database, id, store.key, mediaType);
}

/** As `openEvidence`, as a stream: for exports and checks. */
export async function streamEvidence(store: Store, id: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null> {
  const tables = await store.shown();
  return streamPieces(tables.database, id, store.key);
}

/** Checks every file and the journal of the case on show; an empty list means that all agrees. @throws LockedError */
export async function verifyStore(store: Store, onChecked?: (count: number) => void): Promise<Flaw[]> {
  const tables = await store.shown();
  const [evidence, entries] = await Promise.all([store.readRows("evidence"), readJournal(tables)]);
  return verifyEvidence(evidence, entries, (id) => streamPieces(tables.database, id, store.key), onChecked);
}

const DAY_MS = 86_400_000;

/** Deletes bytes that no item names: what an intake leaves that was cut off. A day old at least, since another tab may be at work. */
export async function sweepPieces(store: Store): Promise<number> {
  const { database } = store.real;
  const kept = (await allOf(database.rows("evidence"))).filter(({ gone }) => gone !== true).map(({ id }) => id);
  const aside = (await store.real.open("aside", await allOf(database.rows("aside")))) as AsideRow[];
  // A file whose item cannot be read still has an owner.
  const named = new Set([...kept, ...aside.flatMap(({ table, rowId }) => (table === "evidence" ? rowId : []))]);
  const before = Date.now() - DAY_MS;
  const lost = await database.blobs.filter(({ id, addedAt }) => !named.has(id) && addedAt < before).primaryKeys();
  await database.blobs.bulkDelete(lost);
  return lost.length;
}
