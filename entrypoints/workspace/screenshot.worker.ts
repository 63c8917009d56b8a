import type { SeenPicture } from "@/lib/screenshots/screen-line";
import { openRecogniser } from "./recogniser";

/** What the page and this worker say to each other. Ended by `terminate()`, which is also how reading is cancelled. */
export type ScreenshotReport =
  /** `done` and `count` are lines of the picture; `count: 0` while the models are got ready or the lines are looked for. */
  | { kind: "progress"; picture: number; done: number; count: number }
  | { kind: "read"; picture: number; seen: SeenPicture }
  /** Chinese words to show: this picture cannot be opened; the others go on. */
  | { kind: "unreadable"; picture: number; message: string }
  | { kind: "finished" }
  | { kind: "failed" };

/** A picture of more pixels than this is made smaller: memory, not sight, is the limit. A long screenshot of ten screens has 25 million. */
const MOST_PIXELS = 30_000_000;

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- to the page that made this worker
const tell = (report: ScreenshotReport) => self.postMessage(report);

self.addEventListener("message", (event: MessageEvent<{ files: Blob[] }>) => {
  void work(event.data.files).catch(() => tell({ kind: "failed" }));
});

async function work(files: Blob[]): Promise<void> {
  tell({ kind: "progress", picture: 0, done: 0, count: 0 });
  const recogniser = await openRecogniser();
  for (const [picture, file] of files.entries()) {
    tell({ kind: "progress", picture, done: 0, count: 0 });
    const pixels = await pixelsOf(file).catch(() => null);
    if (!pixels) tell({ kind: "unreadable", picture, message: "这张图片打不开，可能不是图片，或者浏览器不认识它的格式（如 HEIC）。" });
    else {
      const seen = await recogniser.read(pixels, (done, count) => tell({ kind: "progress", picture, done, count }));
      tell({ kind: "read", picture, seen });
    }
  }
  tell({ kind: "finished" });
}

async function pixelsOf(file: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (bitmap.width * bitmap.height)));
  const [width, height] = [Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale))];
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })!;
  // What is transparent is shown on white.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return context.getImageData(0, 0, width, height);
}
