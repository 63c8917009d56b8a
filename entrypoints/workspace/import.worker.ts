import "@/lib/store/zod-jitless";
import { UnreadableFile } from "@/lib/imports/open-file";
import { readChosen } from "@/lib/imports/read-chosen";
import { surveyFile } from "@/lib/imports/survey";
import { writeImport } from "@/lib/store/contact-import";
import { failureOf } from "@/lib/store/result";
import { openStore } from "@/lib/store/store";
import type { ImportReport, ImportRequest } from "./import-protocol";

/** One request for each worker: it is ended by `terminate()`, which is also how an import is cancelled. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- to the page that made this worker
const tell = (report: ImportReport) => self.postMessage(report);
const PROGRESS_MS = 100;

self.addEventListener("message", (event: MessageEvent<ImportRequest>) => {
  void work(event.data);
});

async function work({ store: name, key, file, options, choice }: ImportRequest): Promise<void> {
  const store = openStore(name);
  let written = 0;
  let told = 0;
  const onProgress = (done: number, size: number) => {
    if (performance.now() - told < PROGRESS_MS) return;
    told = performance.now();
    tell({ kind: "progress", done, size, written });
  };
  try {
    await store.useKey(key);
    const known = (await store.readRecord()).contacts;
    if (!choice) {
      tell({ kind: "surveyed", survey: await surveyFile(file, known, { ...options, onProgress }) });
      return;
    }
    const batches = readChosen(file, known, choice, { ...options, onProgress });
    const source = { id: choice.importId, formatId: options.formatId ?? "", fileName: file.name };
    const result = await writeImport(store, source, batches, (count) => {
      written = count;
    });
    tell(result.ok ? { kind: "imported", count: result.value.count } : { kind: "failed", message: result.message });
  } catch (error) {
    tell({ kind: "failed", message: error instanceof UnreadableFile ? error.message : failureOf(error).message });
  } finally {
    store.close();
  }
}
