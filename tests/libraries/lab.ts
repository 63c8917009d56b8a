import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { build } from "vite";

const root = resolve(import.meta.dirname, "../..");
const TYPES: Record<string, string> = { js: "text/javascript", css: "text/css", woff2: "font/woff2", woff: "font/woff" };

/** Bundles one entry into a single script; what it exports stays inside. */
export async function bundle(entry: string, minify = false): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    resolve: { alias: { "@": root } },
    define: { "process.env.NODE_ENV": '"production"' },
    build: { write: false, minify, lib: { entry: join(root, entry), formats: ["iife"], name: "bundled" } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !("output" in first)) throw new Error(`lab: nothing was built from ${entry}`);
  const chunk = first.output.find((one) => one.type === "chunk");
  if (!chunk || chunk.type !== "chunk") throw new Error(`lab: ${entry} gave no script`);
  return chunk.code;
}

/** A page of the lab: its own world for the page's scripts, another for the engine, as an extension has it. */
export interface LabPage {
  page: Page;
  /** Calls a function of the engine in the isolated world. */
  engine<T>(call: string, ...args: unknown[]): Promise<T>;
  /** The framework's own state, by the page's `state()`. */
  state(): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

/** A whole site in place of one page: where to go, and what it answers. */
export interface Site {
  address: string;
  answer(url: URL, method: string, body: string): { status: number; headers?: Record<string, string>; body: string | Uint8Array };
}

export interface Lab {
  open(html: string, site?: Site): Promise<LabPage>;
  close(): Promise<void>;
}

/** Scripts and styles of real packages, by path below node_modules; `bundled/<file>` is built from the lab's own folder. */
export const html = (scripts: string[], styles: string[], body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>lab</title>
${styles.map((path) => `<link rel="stylesheet" href="/pkg/${path}">`).join("\n")}
<style>body{font:14px sans-serif;padding:12px;min-height:1600px}</style></head><body>
${scripts.map((path) => `<script src="/pkg/${path}"></script>`).join("\n")}
${body}</body></html>`;

export async function startLab(engineEntry = "tests/libraries/engine.ts"): Promise<Lab> {
  const [browser, engine]: [Browser, string] = await Promise.all([
    chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] }),
    bundle(engineEntry),
  ]);
  const bundles = new Map<string, Promise<string>>();
  return {
    async open(source, site) {
      const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, locale: "zh-CN" });
      await page.route("**/*", async (route) => {
        const url = new URL(route.request().url());
        if (site) {
          const { status, headers, body } = site.answer(url, route.request().method(), route.request().postData() ?? "");
          return route.fulfill({ status, ...(headers && { headers }), body: typeof body === "string" ? body : Buffer.from(body) });
        }
        if (url.pathname === "/") return route.fulfill({ contentType: "text/html; charset=utf-8", body: source });
        const path = url.pathname.replace(/^\/pkg\//, "");
        if (path.startsWith("bundled/")) {
          const name = path.slice("bundled/".length);
          if (!bundles.has(name)) bundles.set(name, bundle(`tests/libraries/${name}`));
          return route.fulfill({ contentType: "text/javascript", body: await bundles.get(name)! });
        }
        const file = join(root, "node_modules", path);
        if (!url.pathname.startsWith("/pkg/") || !existsSync(file)) return route.fulfill({ status: 404, body: "" });
        return route.fulfill({ contentType: TYPES[path.split(".").pop()!] ?? "application/octet-stream", body: readFileSync(file) });
      });
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error.stack).slice(0, 400)));
      await page.goto(site?.address ?? "https://lab.test/", { waitUntil: "load", timeout: 60_000 });
      const cdp = await page.context().newCDPSession(page);
      const { frameTree } = await cdp.send("Page.getFrameTree");
      const world = await cdp.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName: "engine" });
      const run = async (expression: string): Promise<unknown> => {
        const { result, exceptionDetails } = await cdp.send("Runtime.evaluate", {
          expression,
          contextId: world.executionContextId,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      };
      await run(`${engine}\n;0`);
      return {
        page,
        engine: async <T>(call: string, ...args: unknown[]) =>
          (await run(`globalThis.engine.${call}(${args.map((arg) => JSON.stringify(arg)).join(",")})`)) as T,
        state: async () => {
          if (errors.length > 0) throw new Error(`the page failed: ${errors[0]}`);
          return (await page.evaluate("window.state()")) as Record<string, unknown>;
        },
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}
