import "@/lib/store/zod-jitless";
import { Dexie } from "dexie";
import { assess } from "@/lib/assessment/assess";
import type { Contact } from "@/lib/case/contact";
import { findContacts, searchText } from "@/lib/case/contact-search";
import { readChosen } from "@/lib/imports/read-chosen";
import { surveyFile } from "@/lib/imports/survey";
import { writeImport } from "@/lib/store/contact-import";
import { addEvidence, readSpace, streamEvidence, verifyStore } from "@/lib/store/evidence-intake";
import { exportEvidence } from "@/lib/store/evidence-export";
import { readJournal } from "@/lib/store/journal";
import { openStore, type Store } from "@/lib/store/store";
import { setPassphrase, unlock } from "@/lib/store/vault";
import { sha256Of } from "@/lib/store/verify-evidence";

/** What the benchmark measures inside Chromium; loaded by `store.ts` as the script of an empty page. */

async function timed<T>(work: () => Promise<T> | T): Promise<{ ms: number; value: T }> {
  const started = performance.now();
  const value = await work();
  return { ms: performance.now() - started, value };
}

function bill(count: number): File {
  const lines = Array.from({ length: count }, (_, index) => {
    const clock = new Date(Date.UTC(2024, 0, 1) + index * 600_000).toISOString();
    return `${clock.slice(0, 10)} ${clock.slice(11, 19)},021${String(index % 400).padStart(8, "0")},${index % 9 ? "被叫" : "主叫"},${index % 120},第${index}次说要还款`;
  });
  return new File([`时间,对方号码,呼叫类型,通话时长,内容\n${lines.join("\n")}\n`], "通话.csv");
}

async function contacts(count: number): Promise<Record<string, { ms: number; baseline: number }>> {
  const store = openStore(`bench-${crypto.randomUUID()}`);
  const file = bill(count);
  const surveyed = await timed(() => surveyFile(file, []));
  const numbers = surveyed.value!.groups.map(({ number }) => ({ number, whom: { kind: "self" as const } }));
  const choice = { importId: "import", debtId: null, numbers, includeLikely: false };
  const imported = await timed(() =>
    writeImport(store, { id: "import", formatId: "any-table", fileName: file.name }, readChosen(file, [], choice)),
  );
  if (!imported.value.ok || imported.value.value.count !== count) throw new Error("import failed");
  store.close();
  const reader = openStore(store.name);
  const read = await timed(() => reader.readRecord());
  const record = read.value;
  const list: Contact[] = record.contacts;
  const plain = await bareStore(list);
  const assessed = await timed(() => assess(record, "2026-11-25"));
  const copied = await timed(() => structuredClone(list));
  const indexed = await timed(() => list.forEach(searchText));
  const asked: number[] = [];
  for (const query of ["第77777次", "02100000123", "2024-05", "还款 被叫", "没有这个"])
    asked.push((await timed(() => findContacts(list, query))).ms);
  const scanned = await timed(() => list.filter(({ words }) => words?.includes("没有这个")));
  const one = await timed(() => reader.patchRow("contacts", list[0]!.id, { words: "改一条" }, {}));
  const again = await timed(() => reader.readRecord());
  const sealed = await timed(() => setPassphrase(reader, "一句很长的口令话"));
  reader.close();
  const locked = openStore(store.name);
  await unlock(locked, "一句很长的口令话", Date.now());
  const opened = await timed(() => locked.readRecord());
  locked.close();
  return {
    survey: { ms: surveyed.ms, baseline: plain.written },
    import: { ms: imported.ms, baseline: plain.written },
    read: { ms: read.ms, baseline: plain.read },
    assess: { ms: assessed.ms, baseline: copied.ms },
    "search texts, made once": { ms: indexed.ms, baseline: scanned.ms },
    "search (slowest of five)": { ms: Math.max(...asked), baseline: scanned.ms },
    "change one": { ms: one.ms, baseline: plain.read },
    "read again": { ms: again.ms, baseline: plain.read },
    "seal all": { ms: sealed.ms, baseline: plain.written },
    "read sealed": { ms: opened.ms, baseline: plain.read },
  };
}

/** The baseline: the same contacts one by one in an object store of the browser's own, without checks, indexes or sealing. */
async function bareStore(list: readonly Contact[]): Promise<{ written: number; read: number }> {
  const name = `bare-${crypto.randomUUID()}`;
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error as Error));
    });
  const opening = indexedDB.open(name);
  opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("contacts", { keyPath: "id" }));
  const database = await done(opening);
  const written = await timed(async () => {
    const transaction = database.transaction("contacts", "readwrite");
    for (const contact of list) transaction.objectStore("contacts").put(contact);
    await new Promise((finished) => transaction.addEventListener("complete", finished));
  });
  const read = await timed(() => done(database.transaction("contacts").objectStore("contacts").getAll()));
  database.close();
  indexedDB.deleteDatabase(name);
  return { written: written.ms, read: read.ms };
}

/** Files that differ in their first bytes, so that nothing is taken in twice; made one at a time, for all at once would not fit into memory. */
function* films(files: number, megabytes: number): Generator<File> {
  const noise = crypto.getRandomValues(new Uint8Array(1_048_576 / 16));
  for (let index = 0; index < files; index += 1)
    yield new File([String(index), ...Array.from({ length: megabytes * 16 }, () => noise)], `录像${index}.mp4`);
}

const nowhere = () => new WritableStream();

async function evidence(files: number, megabytes: number): Promise<Record<string, number>> {
  const store = openStore(`bench-${crypto.randomUUID()}`);
  let [bare, hash, add] = [0, 0, 0];
  for (const file of films(files, megabytes)) {
    bare += (await timed(() => file.stream().pipeTo(nowhere()))).ms;
    hash += (await timed(() => sha256Of(file.stream()))).ms;
    add += await taken(store, file);
  }
  const verified = await timed(() => verifyStore(store));
  if (verified.value.length > 0) throw new Error("the verifier found something");
  const items = await store.readRows("evidence");
  const journal = await readJournal(store.real);
  const exported = await timed(() =>
    exportEvidence({ evidence: items, journal, open: (id) => streamEvidence(store, id), madeAt: 0 }).pipeTo(nowhere()),
  );
  const space = await readSpace();
  store.close();
  await Dexie.delete(store.name);
  return { bare, hash, add, verify: verified.ms, export: exported.ms, usedMB: (space?.used ?? 0) / 1_000_000 };
}

async function taken(store: Store, file: File): Promise<number> {
  const { ms, value } = await timed(() => addEvidence(store, file, { kind: "video" }));
  if (!value.ok) throw new Error(value.message);
  return ms;
}

Object.assign(globalThis, { benchContacts: contacts, benchEvidence: evidence });
