/**
 * `npm run evaluate -- DIR OUT.json`: opens every `*.html` of DIR in Chromium under a neutral address, takes its `data-order` numbers out,
 * describes and recognises it with the modules of the content script, and writes what was said of each numbered control.
 *
 * `complaint` is true when any form of the page is a complaint form. In a form that is none, fields are told but `offered` is `none`.
 * A numbered control that was not described is written as `other`, `none`.
 */
import { createServer } from "node:http";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { build } from "vite";
import type { EvaluatedPage } from "./evaluate-page";

const root = resolve(import.meta.dirname, "../..");
const HOST = "form.example";
const PAGE_TIMEOUT = 6_000;
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".htm": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".gif": "image/gif",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/** The page half as one script, built by the same tool as the extension. */
export async function pageScript(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: "silent",
    resolve: { alias: { "@": root } },
    build: {
      write: false,
      minify: true,
      lib: { entry: join(root, "tests/tools/evaluate-page.ts"), formats: ["iife"], name: "evaluation" },
    },
  });
  const output = (Array.isArray(result) ? result[0]! : result) as { output: { type: string; code?: string }[] };
  return output.output.find((chunk) => chunk.code)!.code!;
}

async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("too slow")), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function evaluateOne(page: Page, address: string, script: string): Promise<EvaluatedPage> {
  page.on("dialog", (dialog) => void dialog.dismiss().catch(() => undefined));
  await page.goto(address, { waitUntil: "load", timeout: PAGE_TIMEOUT }).catch(() => undefined);
  // Rows that scripts draw after the load event.
  await within(
    page.evaluate(
      () => new Promise<void>((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => done())), 120)),
    ),
    PAGE_TIMEOUT,
  ).catch(() => undefined);
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId } = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName: "evaluation" });
  await within(session.send("Runtime.evaluate", { contextId: executionContextId, expression: `${script};void 0` }), PAGE_TIMEOUT);
  const { result, exceptionDetails } = await within(
    session.send("Runtime.evaluate", { contextId: executionContextId, expression: "JSON.stringify(evaluatePage(document))" }),
    PAGE_TIMEOUT,
  );
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return JSON.parse(String(result.value)) as EvaluatedPage;
}

/** Pages that send people elsewhere stay where they are; nothing leaves the machine. */
async function contextFor(browser: Browser, javaScriptEnabled: boolean): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: "zh-CN",
    serviceWorkers: "block",
    javaScriptEnabled,
  });
  await context.route(
    () => true,
    (route) => {
      const request = route.request();
      const target = new URL(request.url());
      const leaves = request.isNavigationRequest() && request.frame().parentFrame() === null && !/^\/form\/\d+$/.test(target.pathname);
      return /^https?:$/.test(target.protocol) && (target.hostname !== HOST || leaves)
        ? route.abort(request.isNavigationRequest() ? "aborted" : "blockedbyclient")
        : route.continue();
    },
  );
  return context;
}

/** Evaluates all pages of a folder; a page that cannot be read is told on stderr and written with no fields. */
export async function evaluate(folder: string): Promise<Record<string, EvaluatedPage>> {
  const names = readdirSync(folder)
    .filter((name) => /\.html?$/i.test(name))
    .sort();
  const script = await pageScript();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", `http://${HOST}`).pathname);
    const numbered = /^\/form\/(\d+)$/.exec(path);
    const file = numbered ? join(folder, names[Number(numbered[1])] ?? "") : join(folder, resolve("/", path));
    try {
      if (!statSync(file).isFile()) throw new Error("no file");
      response.writeHead(200, { "content-type": numbered ? contentType(file) : (TYPES[extname(file)] ?? "application/octet-stream") });
      response.end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", `--host-resolver-rules=MAP ${HOST}:80 127.0.0.1:${port},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`],
  });
  const results: Record<string, EvaluatedPage> = {};
  try {
    const contexts = [await contextFor(browser, true), await contextFor(browser, false)];
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < names.length) {
        const index = next++;
        const key = names[index]!.replace(/\.html?$/i, "");
        // A page whose scripts hang, leave or empty it is read once more without them.
        for (const context of contexts) {
          const page = await context.newPage();
          try {
            const found = await within(evaluateOne(page, `http://${HOST}/form/${index}`, script), 2 * PAGE_TIMEOUT);
            if (!results[key] || found.fields.length > 0) results[key] = found;
            if (found.fields.some((field) => field.order !== null)) break;
          } catch (error) {
            console.error(`${key}: ${error instanceof Error ? error.message : String(error)}`);
          } finally {
            await within(page.close({ runBeforeUnload: false }), 2_000).catch(() => undefined);
          }
        }
      }
    };
    await Promise.all([worker(), worker()]);
  } finally {
    await within(browser.close(), 5_000).catch(() => undefined);
    server.closeAllConnections();
    server.close();
  }
  return Object.fromEntries(
    names.map((name) => name.replace(/\.html?$/i, "")).map((key) => [key, results[key] ?? { complaint: false, fields: [] }]),
  );
}

/** Old pages say their own encoding; without one they are read as UTF-8. */
function contentType(file: string): string {
  const head = readFileSync(file).subarray(0, 2_048).toString("latin1");
  return /charset\s*=\s*["']?\s*(?:gb|big5)/i.test(head) ? "text/html" : "text/html; charset=utf-8";
}

if (process.argv[1] && resolve(process.argv[1]) === resolve(import.meta.filename)) {
  const [folder, out] = process.argv.slice(2);
  if (!folder || !out) {
    console.error("usage: npm run evaluate -- DIR OUT.json");
    process.exit(2);
  }
  const results = await evaluate(resolve(folder));
  writeFileSync(out, `${JSON.stringify(results, null, 1)}\n`);
  const pages = Object.values(results);
  console.log(
    `${pages.length} pages, ${pages.filter((page) => page.complaint).length} complaint forms, ${pages.reduce((sum, page) => sum + page.fields.filter((field) => field.offered !== "none").length, 0)} fields offered`,
  );
}
