import type { SeenPicture } from "@/lib/screenshots/screen-line";
import type { ScreenshotReport } from "./screenshot.worker";

export interface ScreenshotProgress {
  /** Index of the picture that is being read. */
  picture: number;
  /** Lines read, and lines found; 0 of 0 until they are found. */
  done: number;
  count: number;
}

export type ReadPicture = { ok: true; seen: SeenPicture } | { ok: false; message: string };

/** Reads pictures one after the other in a worker of their own, on this machine alone. Null when it was cancelled; nothing is kept then. */
export async function readScreenshots(
  files: readonly Blob[],
  options: { signal?: AbortSignal; onProgress?: (progress: ScreenshotProgress) => void } = {},
): Promise<ReadPicture[] | null> {
  const { signal, onProgress } = options;
  const worker = new Worker(new URL("./screenshot.worker.ts", import.meta.url), { type: "module" });
  const stopped = "读图片的程序意外停下了，可能是内存不够。请少选几张再试。";
  const results: ReadPicture[] = files.map(() => ({ ok: false, message: stopped }));
  return new Promise<ReadPicture[] | null>((resolve) => {
    signal?.addEventListener("abort", () => resolve(null), { once: true });
    worker.addEventListener("error", () => resolve(results));
    worker.addEventListener("message", ({ data }: MessageEvent<ScreenshotReport>) => {
      if (data.kind === "progress") onProgress?.(data);
      else if (data.kind === "read") results[data.picture] = { ok: true, seen: data.seen };
      else if (data.kind === "unreadable") results[data.picture] = { ok: false, message: data.message };
      else resolve(results);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage({ files });
  }).finally(() => worker.terminate());
}
