import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { BUILD, startJourney } from "../journeys/browser";

/**
 * Opening the popup: time from navigation to the first useful paint (the assessment of the sample case is on screen), against a
 * popup that holds React and one word, both in the same browser, alternating. Budget: at most 1.5 times the empty one.
 */

const root = resolve(import.meta.dirname, "../..");
const EMPTY = join(root, ".cache/bench/empty-popup");
const ROUNDS = 15;

async function buildEmptyPopup(): Promise<void> {
  const source = join(root, ".cache/bench/empty-source");
  mkdirSync(source, { recursive: true });
  writeFileSync(
    join(source, "empty.html"),
    '<!doctype html><meta charset="utf-8"><div id="root"></div><script type="module" src="./empty.tsx"></script>',
  );
  writeFileSync(
    join(source, "empty.tsx"),
    'import { createRoot } from "react-dom/client";\ncreateRoot(document.querySelector("#root")!).render(<main data-useful="">护岸</main>);\n',
  );
  await build({
    root: source,
    configFile: false,
    logLevel: "error",
    base: "./",
    plugins: [react()],
    build: { outDir: EMPTY, emptyOutDir: true, rolldownOptions: { input: join(source, "empty.html") } },
  });
}

const quantile = (sorted: number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

export async function run(): Promise<Record<string, unknown>[]> {
  await buildEmptyPopup();
  // The two popups live in one extension, so that process start and profile are the same.
  const both = join(root, ".cache/bench/both");
  cpSync(BUILD, both, { recursive: true });
  cpSync(EMPTY, both, { recursive: true });
  const journey = await startJourney({}, { build: both });
  try {
    const page = await journey.context.newPage();
    await page.addInitScript(() => {
      const seen = (): void => {
        if (!document.querySelector("[data-useful]")) return;
        observer.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => ((globalThis as { usefulAt?: number }).usefulAt = performance.now())));
      };
      const observer = new MutationObserver(seen);
      observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-useful"] });
    });
    const measure = async (name: string): Promise<number> => {
      await page.goto(`chrome-extension://${journey.extensionId}/${name}`);
      return (await page.waitForFunction(() => (globalThis as { usefulAt?: number }).usefulAt)).jsonValue() as Promise<number>;
    };
    await page.goto(`chrome-extension://${journey.extensionId}/popup.html`);
    await page.getByRole("button", { name: /示例/ }).first().click();
    // The summary is kept once the screen stands, as it does when a person reads it.
    type Extension = {
      chrome: {
        storage: {
          session: { get(key: string): Promise<{ summary?: object }>; set(of: object): Promise<void>; remove(key: string): Promise<void> };
        };
      };
    };
    const summaryOf = () =>
      page.evaluate(async () => (await (globalThis as unknown as Extension).chrome.storage.session.get("summary")).summary);
    let summary: object | undefined;
    while (!summary) summary = await summaryOf();
    const times: Record<string, number[]> = { "popup.html": [], "empty.html": [], "popup.html?first-of-the-day": [] };
    for (let round = 0; round < ROUNDS + 2; round += 1)
      for (const name of Object.keys(times)) {
        const kept = name.includes("first") ? null : summary;
        await page.evaluate(async (view) => {
          const { session } = (globalThis as unknown as Extension).chrome.storage;
          await (view ? session.set({ summary: view }) : session.remove("summary"));
        }, kept);
        const ms = await measure(name);
        if (round >= 2) times[name]!.push(ms);
      }
    const median = (name: string): number =>
      quantile(
        times[name]!.sort((a, b) => a - b),
        0.5,
      );
    const p95 = (name: string): number =>
      quantile(
        times[name]!.sort((a, b) => a - b),
        0.95,
      );
    return [
      { name: "empty React popup", medianMs: median("empty.html"), p95Ms: p95("empty.html") },
      {
        name: "popup with the assessment of the sample case",
        medianMs: median("popup.html"),
        p95Ms: p95("popup.html"),
        ratio: median("popup.html") / median("empty.html"),
        budget: "ratio ≤ 1.5",
      },
      {
        name: "the same, first opening of a day (no summary kept)",
        medianMs: median("popup.html?first-of-the-day"),
        p95Ms: p95("popup.html?first-of-the-day"),
        ratio: median("popup.html?first-of-the-day") / median("empty.html"),
      },
    ];
  } finally {
    await journey.close();
  }
}
