import "@/lib/store/zod-jitless";
import type { Contact } from "@/lib/case/contact";
import { ContactSearch } from "@/lib/case/contact-search";
import { surveyFile, readChosen } from "@/lib/imports/survey";
import { writeImport } from "@/lib/store/contact-import";
import { addEvidence, streamEvidence, verifyStore } from "@/lib/store/evidence-intake";
import { exportEvidence } from "@/lib/store/evidence-export";
import { readJournal } from "@/lib/store/journal";
import { openStore } from "@/lib/store/store";
import { setPassphrase } from "@/lib/store/vault";
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

async function contacts(count: number): Promise<Record<string, number>> {
  const store = openStore(`bench-${crypto.randomUUID()}`);
  const file = bill(count);
  const surveyed = await timed(() => surveyFile(file, []));
  const numbers = surveyed.value!.groups.map(({ number }) => ({ number, whom: { kind: "self" as const } }));
  const choice = { importId: "import", debtId: null, numbers, includeLikely: false };
  const imported = await timed(() =>
    writeImport(store, { id: "import", formatId: "any-table", fileName: file.name }, readChosen(file, [], choice)),
  );
  if (!imported.value.ok || imported.value.value.count !== count) throw new Error("import failed");
  const read = await timed(() => store.readRecord());
  const list: Contact[] = read.value.contacts;
  const indexed = await timed(() => new ContactSearch(list));
  const asked: number[] = [];
  for (const query of ["第77777次", "02100000123", "2024-05", "还款 被叫", "没有这个"])
    asked.push((await timed(() => indexed.value.find(query))).ms);
  const one = await timed(() => store.saveContact({ ...list[0]!, words: "改一条" }));
  const again = await timed(() => store.readRecord());
  const sealed = await timed(() => setPassphrase(store, "一句很长的口令话"));
  const opened = await timed(() => store.readRecord());
  store.close();
  return {
    survey: surveyed.ms,
    import: imported.ms,
    read: read.ms,
    "search index": indexed.ms,
    "search (slowest of five)": Math.max(...asked),
    "change one": one.ms,
    "read again": again.ms,
    "seal all": sealed.ms,
    "read sealed (kept open)": opened.ms,
  };
}

/** A gigabyte is made of pieces that differ, so that nothing is taken in twice. */
async function evidence(files: number, megabytes: number): Promise<Record<string, number>> {
  const store = openStore(`bench-${crypto.randomUUID()}`);
  const noise = crypto.getRandomValues(new Uint8Array(65_536));
  const made = Array.from(
    { length: files },
    (_, index) => new File([String(index), ...Array.from({ length: megabytes * 16 }, () => noise)], `录像${index}.mp4`),
  );
  const bare = await timed(async () => {
    for (const file of made) await file.stream().pipeTo(new WritableStream());
  });
  const hashed = await timed(async () => {
    for (const file of made) await sha256Of(file.stream());
  });
  const added = await timed(async () => {
    for (const file of made) {
      const result = await addEvidence(store, file, { kind: "video" });
      if (!result.ok) throw new Error(result.message);
    }
  });
  const verified = await timed(() => verifyStore(store));
  if (verified.value.length > 0) throw new Error("the verifier found something");
  const items = await store.readRows("evidence");
  const journal = await readJournal(store.real);
  const exported = await timed(() =>
    exportEvidence({ evidence: items, journal, open: (id) => streamEvidence(store, id), madeAt: 0 }).pipeTo(new WritableStream()),
  );
  store.close();
  return { bare: bare.ms, hash: hashed.ms, add: added.ms, verify: verified.ms, export: exported.ms };
}

Object.assign(globalThis, { benchContacts: contacts, benchEvidence: evidence });
