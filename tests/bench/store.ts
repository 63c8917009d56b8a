import { mkdirSync, writeFileSync } from "node:fs";
import { createServer as createHttp } from "node:http";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { build } from "vite";

/**
 * The store in real Chromium: 100 000 contacts (import, read, search: budget 100 ms for a search) and 1 GB of evidence (add, verify,
 * export: as a ratio to reading the same bytes once, in the same run). `BENCH_CONTACTS` and `BENCH_GB` make it smaller.
 */

const root = resolve(import.meta.dirname, "../..");
const out = join(root, ".cache/bench/store");
const CONTACTS = Number(process.env["BENCH_CONTACTS"] ?? 100_000);
const GIGABYTES = Number(process.env["BENCH_GB"] ?? 1);
const FILE_MB = 64;

type Bench = Record<string, number>;
type Benched = typeof globalThis & {
  benchContacts(count: number): Promise<Bench>;
  benchEvidence(files: number, megabytes: number): Promise<Bench>;
};

async function buildPage(): Promise<void> {
  const source = join(root, ".cache/bench/store-source");
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, "index.html"), '<!doctype html><meta charset="utf-8"><script type="module" src="./page.ts"></script>');
  writeFileSync(join(source, "page.ts"), `import ${JSON.stringify(join(root, "tests/bench/pages/store.ts"))};\n`);
  await build({
    root: source,
    configFile: false,
    logLevel: "error",
    base: "./",
    resolve: { alias: { "@": root } },
    build: { outDir: out, emptyOutDir: true, target: "esnext" },
  });
}

export async function run(): Promise<Record<string, unknown>[]> {
  await buildPage();
  const types: Record<string, string> = { html: "text/html", js: "text/javascript" };
  const server = createHttp((request, response) => {
    const path = request.url === "/" ? "/index.html" : request.url!;
    readFile(join(out, path)).then(
      (bytes) => response.setHeader("content-type", types[path.split(".").pop()!] ?? "text/plain").end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as { port: number };
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.waitForFunction(() => "benchContacts" in globalThis);
    const contacts = await page.evaluate((count) => (globalThis as Benched).benchContacts(count), CONTACTS);
    const files = Math.max(1, Math.round((GIGABYTES * 1024) / FILE_MB));
    const { bare, ...evidence } = await page.evaluate(
      ([count, size]) => (globalThis as Benched).benchEvidence(count!, size!),
      [files, FILE_MB],
    );
    return [
      ...Object.entries(contacts).map(([name, ms]) => ({
        measured: `${CONTACTS.toLocaleString("en")} contacts: ${name}`,
        ms,
        budget: name.startsWith("search (") ? (ms <= 100 ? "100 ms: kept" : "100 ms: MISSED") : "",
      })),
      { measured: `${files * FILE_MB} MB evidence: reading once`, ms: bare },
      ...Object.entries(evidence).map(([name, ms]) => ({
        measured: `${files * FILE_MB} MB evidence: ${name}`,
        ms,
        "times reading": ms / bare!,
      })),
    ];
  } finally {
    await browser.close();
    server.close();
  }
}
