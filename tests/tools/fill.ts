/**
 * `npm run fill -- DIR OUT.json [--record-only]`: every `DIR/<page>.html` is opened in Chromium under its host (`<page>.host.txt`, else a
 * neutral one), described, recognised and planned from `<page>.case.json` (else the sample), and what stands ticked is applied by the
 * extension's engine in a world of its own. `shown` and `sent` are measured on the page afterwards. `/pkg/NAME/…` is that package's folder
 * in node_modules, other addresses of the host are files of DIR. Nothing leaves the machine: a request that carries a written value makes
 * its host one of `leaked`, a form that is sent counts as `submitted`. A page that cannot be read is written with its `error`.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page, type Request } from "playwright-core";
import { createServer } from "vite";
import type { Plan, Step, StepResult } from "@/lib/form/step";
import { bundle } from "../libraries/lab";
import type { FillPage, Filled, Looked, Measured } from "./fill-page";
import type { caseOf, planOf } from "./fill-plan";

const root = resolve(import.meta.dirname, "../..");
const NEUTRAL = "form.example";
const OPEN_MS = 10_000;
const APPLY_MS = 180_000;
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

export interface FilledField {
  order: number | null;
  label: string;
  meaning: string;
  offered: "ticked" | "unticked" | "none";
  /** Empty where nothing was to be written. */
  status: StepResult["status"] | "";
  why: string;
  shown: string;
  sent: string;
}

export interface FilledPage {
  complaint: boolean;
  fields: FilledField[];
  submitted: number;
  leaked: string[];
  milliseconds: { scan: number; fill: number; readBack: number };
  error?: string;
}

interface Planner {
  caseOf: typeof caseOf;
  planOf: typeof planOf;
}

async function within<T>(task: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** What the page sends while it is filled. */
interface Traffic {
  submitted: number;
  requests: { host: string; text: string }[];
}

const file = (path: string): string | null => (existsSync(path) && statSync(path).isFile() ? path : null);
const typeOf = (path: string): string => TYPES[extname(path)] ?? "application/octet-stream";

function fileFor(folder: string, path: string): string | null {
  const inside = resolve("/", decodeURIComponent(path));
  return inside.startsWith("/pkg/") ? file(join(root, "node_modules", inside.slice(5))) : file(join(folder, inside));
}

/** Serves one page and its files, and notes all that it sends. */
async function serve(page: Page, folder: string, host: string, address: string, traffic: Traffic): Promise<void> {
  let arrived = false;
  const isSent = (request: Request): boolean =>
    request.isNavigationRequest() && (request.method() !== "GET" || (arrived && new URL(request.url()).search !== ""));
  await page.route("**/*", async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    traffic.requests.push({ host: url.host, text: `${request.url()}\n${request.postData() ?? ""}` });
    if (isSent(request)) {
      traffic.submitted += 1;
      return route.fulfill({ contentType: TYPES[".html"]!, body: "<!doctype html><title>sent</title>" });
    }
    if (url.host !== host) return route.abort("blockedbyclient");
    const found = request.url() === address ? file(join(folder, decodeURIComponent(url.pathname).slice(1))) : fileFor(folder, url.pathname);
    if (request.url() === address) arrived = true;
    return found
      ? route.fulfill({ contentType: typeOf(found), body: readFileSync(found) })
      : route.fulfill({ status: 404, contentType: TYPES[".html"]!, body: "" });
  });
  await page.routeWebSocket(/.*/, (socket) => {
    traffic.requests.push({ host: new URL(socket.url()).host, text: socket.url() });
    socket.onMessage((message) => void traffic.requests.push({ host: new URL(socket.url()).host, text: String(message) }));
  });
  page.on("dialog", (dialog) => void dialog.dismiss().catch(() => undefined));
  page.on("popup", (popup) => void popup.close().catch(() => undefined));
}

/** The functions of the engine in its own world of the page, as an extension has it. */
async function engineOn(page: Page, script: string): Promise<<T>(call: keyof FillPage, ms: number, ...args: unknown[]) => Promise<T>> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: "fill",
  });
  const run = async (expression: string, ms: number): Promise<unknown> => {
    const asked = session.send("Runtime.evaluate", { contextId, expression, awaitPromise: true, returnByValue: true });
    const { result, exceptionDetails } = await within(asked, ms);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await run(`${script};void 0`, OPEN_MS);
  return async <T>(call: keyof FillPage, ms: number, ...args: unknown[]) =>
    (await run(`fillPage.${call}(${args.map((one) => JSON.stringify(one)).join(",")})`, ms)) as T;
}

const forms = (value: string): string[] => [
  value,
  encodeURIComponent(value),
  JSON.stringify(value).slice(1, -1),
  new URLSearchParams({ v: value }).toString().slice(2),
  Buffer.from(value).toString("base64").replace(/=+$/, ""),
];

/** Hosts that got a value of the plan, in any of the usual spellings. */
function leaked(traffic: Traffic, from: number, steps: Step[]): string[] {
  const values = steps
    .map(({ value }) => value)
    .filter((value) => value.length >= 2)
    .flatMap(forms);
  const hosts = traffic.requests.slice(from).filter(({ text }) => values.some((value) => text.includes(value)));
  return [...new Set(hosts.map(({ host }) => host))].sort();
}

/** One line a numbered control and a line a described field without a number. */
function linesOf(
  looked: Looked,
  plan: Plan | null,
  meanings: Record<string, string>,
  results: StepResult[],
  measured: Record<string, Measured>,
): FilledField[] {
  const fields = looked.page.forms.flatMap((form) => form.fields);
  const line = (ref: string, order: number | null): FilledField => {
    const item = plan?.items.find((one) => one.ref === ref);
    const result = results.find((one) => one.ref === ref);
    const left = plan?.left.find((one) => one.ref === ref);
    const { shown = "", sent = "" } = measured[ref] ?? measured[`#${order}`] ?? {};
    return {
      order,
      label: fields.find((field) => field.ref === ref)?.label ?? "",
      meaning: item?.meaning ?? meanings[ref] ?? "other",
      offered: item ? (item.ticked ? "ticked" : "unticked") : "none",
      status: result?.status ?? "",
      why: result?.why ?? (item ? item.problem : (left?.reason ?? "")),
      shown,
      sent,
    };
  };
  const lines = new Map<number, FilledField>();
  const rest: FilledField[] = [];
  const weight = ({ status, offered, meaning }: FilledField): number =>
    (status ? 8 : 0) + (offered === "ticked" ? 4 : 0) + (offered === "unticked" ? 2 : 0) + (meaning === "other" ? 0 : 1);
  for (const { ref } of fields) {
    for (const order of looked.orders[ref] ?? [null]) {
      const one = line(ref, order);
      if (order === null) rest.push(one);
      else if (!lines.has(order) || weight(lines.get(order)!) < weight(one)) lines.set(order, one);
    }
  }
  for (const order of looked.numbers) if (!lines.has(order)) lines.set(order, line("", order));
  return [...[...lines.values()].sort((a, b) => a.order! - b.order!), ...rest];
}

async function fillOne(
  page: Page,
  folder: string,
  key: string,
  script: string,
  planner: Planner,
  recordOnly: boolean,
): Promise<FilledPage> {
  const read = (ending: string): string | null => {
    const path = file(join(folder, `${key}.${ending}`));
    return path && readFileSync(path, "utf8").trim();
  };
  const host = (read("host.txt") ?? NEUTRAL).replace(/^https?:\/\//, "").replace(/\/.*$/s, "");
  const address = `https://${host}/${encodeURIComponent(key)}.html`;
  const given = read("case.json");
  const of = planner.caseOf(given === null ? undefined : JSON.parse(given));
  const traffic: Traffic = { submitted: 0, requests: [] };
  await serve(page, folder, host, address, traffic);
  await page.goto(address, { waitUntil: "load", timeout: OPEN_MS }).catch(() => undefined);
  // Rows that scripts draw after the load event.
  await wait(400);
  const engine = await within(engineOn(page, script), OPEN_MS);
  const looked = await engine<Looked>("look", OPEN_MS);
  const { plan, meanings, steps } = planner.planOf(of, looked.page, looked.recognised, `fill-${key}`);
  const from = traffic.requests.length;
  let done: Filled = { results: [], fillMs: 0, readBackMs: 0 };
  let measured: Record<string, Measured> = {};
  let error: string | undefined;
  try {
    if (!recordOnly && plan && steps.length > 0)
      done = await engine<Filled>("apply", APPLY_MS, { planId: plan.planId, descriptionId: plan.descriptionId, steps });
    measured = await engine<Record<string, Measured>>("measure", OPEN_MS);
  } catch (thrown) {
    error = thrown instanceof Error ? thrown.message : String(thrown);
  }
  // A page may send a moment after.
  await wait(300);
  const ms = (value: number): number => Math.round(value * 100) / 100;
  return {
    complaint: looked.recognised.some(({ complaint }) => complaint),
    fields: linesOf(looked, plan, meanings, done.results, measured),
    submitted: traffic.submitted,
    leaked: leaked(traffic, from, steps),
    milliseconds: { scan: ms(looked.scanMs), fill: ms(done.fillMs), readBack: ms(done.readBackMs) },
    ...(error ? { error } : {}),
  };
}

const EMPTY: FilledPage = { complaint: false, fields: [], submitted: 0, leaked: [], milliseconds: { scan: 0, fill: 0, readBack: 0 } };

/** Fills all pages of a folder, a few at a time: most of it is waiting. */
export async function fillFolder(folder: string, recordOnly = false, atOnce = 4): Promise<Record<string, FilledPage>> {
  const names = readdirSync(folder)
    .filter((name) => /\.html$/i.test(name))
    .map((name) => name.replace(/\.html$/i, ""))
    .sort();
  const vite = await createServer({
    root,
    configFile: false,
    appType: "custom",
    logLevel: "error",
    cacheDir: ".cache/vite-fill",
    resolve: { alias: { "@": root } },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const results: Record<string, FilledPage> = {};
  let browser: Browser | undefined;
  try {
    const planner = (await vite.ssrLoadModule("/tests/tools/fill-plan.ts")) as Planner;
    const script = await bundle("tests/tools/fill-page.ts", true);
    browser = await chromium.launch({
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu"],
    });
    const started = browser;
    const waiting = [...names];
    const worker = async (): Promise<void> => {
      for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
        let context: BrowserContext | undefined;
        try {
          context = await started.newContext({ viewport: { width: 1280, height: 900 }, locale: "zh-CN", serviceWorkers: "block" });
          results[key] = await within(fillOne(await context.newPage(), folder, key, script, planner, recordOnly), APPLY_MS + 3 * OPEN_MS);
        } catch (thrown) {
          results[key] = { ...EMPTY, error: thrown instanceof Error ? thrown.message : String(thrown) };
        } finally {
          if (context) await within(context.close(), 5_000).catch(() => undefined);
        }
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
  } finally {
    if (browser) await within(browser.close(), 5_000).catch(() => undefined);
    await vite.close();
  }
  return Object.fromEntries(names.map((key) => [key, results[key] ?? EMPTY]));
}

if (process.argv[1] && resolve(process.argv[1]) === resolve(import.meta.filename)) {
  const recordOnly = process.argv.includes("--record-only");
  const [folder, out] = process.argv.slice(2).filter((one) => !one.startsWith("--"));
  if (!folder || !out) {
    console.error("usage: npm run fill -- DIR OUT.json [--record-only]");
    process.exit(2);
  }
  const pages = await fillFolder(resolve(folder), recordOnly);
  writeFileSync(out, `${JSON.stringify(pages, null, 1)}\n`);
  const all = Object.values(pages);
  const filled = all.flatMap(({ fields }) => fields).filter(({ status }) => status === "filled" || status === "already");
  const empty = filled.filter(({ shown, sent }) => shown === "" || sent === "");
  console.log(
    `${all.length} pages, ${all.filter(({ complaint }) => complaint).length} complaint forms, ${filled.length} fields told filled, ${empty.length} of them not shown or not sent, ${all.filter(({ error }) => error).length} pages failed`,
  );
  process.exit(0);
}
