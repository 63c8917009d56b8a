import type { ImportChoice } from "@/lib/imports/read-chosen";
import type { ReadingOptions } from "@/lib/imports/read-items";
import type { Survey } from "@/lib/imports/survey";
import type { ImportReport, ImportRequest } from "./import-protocol";

export interface ImportSession {
  /** Name of the store and, when there is a vault, its key as `storage.session` has it. */
  store: string;
  key: string | null;
}

type Progress = (report: Extract<ImportReport, { kind: "progress" }>) => void;
/** The reader of PDF in the worker greets whoever started it: that is no answer. */
const KINDS: readonly unknown[] = ["progress", "surveyed", "imported", "failed"] satisfies ImportReport["kind"][];

type Answer = Exclude<ImportReport, { kind: "progress" }>;

/** Runs one request in a worker of its own. Cancelling ends the worker: a survey has written nothing, and what an import has is not in the case before its end. */
function ask(request: ImportRequest, signal?: AbortSignal, onProgress?: Progress): Promise<Answer | { kind: "cancelled" }> {
  const worker = new Worker(new URL("./import.worker.ts", import.meta.url), { type: "module" });
  return new Promise<Answer | { kind: "cancelled" }>((resolve) => {
    signal?.addEventListener("abort", () => resolve({ kind: "cancelled" }), { once: true });
    worker.addEventListener("error", () => resolve({ kind: "failed", message: "读文件的程序意外停下了，没有读完。请再试一次。" }));
    worker.addEventListener("message", ({ data }: MessageEvent<ImportReport>) => {
      if (!KINDS.includes((data as { kind?: unknown } | null)?.kind)) return;
      if (data.kind === "progress") onProgress?.(data);
      else resolve(data);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

/** Looks at a file without writing anything. `survey: null` when no format is recognised. */
export async function surveyInWorker(
  session: ImportSession,
  file: File,
  options: Pick<ReadingOptions, "formatId" | "mapping" | "year" | "owner" | "password" | "notBefore"> & {
    signal?: AbortSignal;
    onProgress?: Progress;
  } = {},
): Promise<{ ok: true; survey: Survey | null } | { ok: false; message: string }> {
  const { signal, onProgress, ...reading } = options;
  const answer = await ask({ ...session, file, options: reading }, signal, onProgress);
  if (answer.kind === "surveyed") return { ok: true, survey: answer.survey };
  return { ok: false, message: answer.kind === "failed" ? answer.message : "已取消，什么都没有写入。" };
}

/** Imports what was chosen. After a cancelled or failed import `undoImport(store, choice.importId)` clears away what it left aside. */
export async function importInWorker(
  session: ImportSession,
  file: File,
  choice: ImportChoice,
  options: Pick<ReadingOptions, "formatId" | "mapping" | "year" | "owner" | "password" | "notBefore"> & {
    signal?: AbortSignal;
    onProgress?: Progress;
  } = {},
): Promise<{ ok: true; count: number } | { ok: false; message: string }> {
  const { signal, onProgress, ...reading } = options;
  const answer = await ask({ ...session, file, options: reading, choice }, signal, onProgress);
  if (answer.kind === "imported") return { ok: true, count: answer.count };
  return { ok: false, message: answer.kind === "failed" ? answer.message : "已停下，什么都没有写进案卷。" };
}
