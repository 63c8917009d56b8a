import { rawJson } from "./raw-json";
import { streamOf, writeTar, type TarInput } from "./tar";

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("no answer")));
  });

/** The browser keeps nothing under this name. */
export class NothingKeptError extends Error {
  override name = "NothingKeptError";
}

/**
 * Everything of a database as it lies, as a tar: one `<store>.ndjson` for each object store and the files beside them. It asks for no
 * schema, no version and no passphrase: what is sealed stays sealed. For the day on which nothing else works.
 */
export function exportRaw(name: string, madeAt = Date.now()): ReadableStream<Uint8Array> {
  return streamOf(writeTar(entriesOf(name), madeAt));
}

async function* entriesOf(name: string): AsyncGenerator<TarInput> {
  const listed = (await indexedDB.databases()).some((each) => each.name === name);
  // Opening one that is not there would make it.
  if (!listed) throw new NothingKeptError("no database");
  const database = await done(indexedDB.open(name));
  // A wipe in another page does not wait for this.
  database.addEventListener("versionchange", () => database.close());
  try {
    const files: Blob[] = [];
    for (const store of database.objectStoreNames) {
      const lines: string[] = [];
      const all = database.transaction(store, "readonly").objectStore(store);
      for (const key of await done(all.getAllKeys())) {
        const value: unknown = await done(database.transaction(store, "readonly").objectStore(store).get(key)).catch(() => "?");
        const bytes = (value as { bytes?: unknown } | null)?.bytes;
        if (bytes instanceof Blob) files.push(bytes);
        const file = bytes instanceof Blob ? `files/${files.length}` : undefined;
        lines.push(`${rawJson({ key, value, file })}\n`);
      }
      const blob = new Blob(lines);
      yield { name: `${store.replace(/[^\w-]/g, "_")}.ndjson`, size: blob.size, open: () => Promise.resolve(blob.stream()) };
    }
    for (const [index, file] of files.entries())
      yield {
        name: `files/${index + 1}`,
        size: file.size,
        open: () => Promise.resolve(file.stream() as ReadableStream<Uint8Array<ArrayBuffer>>),
      };
  } finally {
    database.close();
  }
}
