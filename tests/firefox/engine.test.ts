import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StepResult } from "@/lib/form/step";
import type { Fixture } from "../libraries/fixture";
import { bundle, html } from "../libraries/lab";
import { HIDDEN } from "../page/adversarial/hidden-fields";
import { ANSWERS, document as documentOf, FACTS, form, ID, NAME } from "../page/adversarial/scene";

/**
 * The engine in Firefox ESR, where it is installed: the hidden fields, a whole form with undo, and forms of real libraries by their own
 * state. The engine runs in the page's world here, for the driver reaches no other. What needs the popup is shown in Chromium alone.
 */
const FIREFOX = ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find(existsSync);
if (!FIREFOX) console.log("tests/firefox: no Firefox on this machine, its battery is left out");

const root = resolve(import.meta.dirname, "../..");
const TYPES: Record<string, string> = { js: "text/javascript", css: "text/css", html: "text/html; charset=utf-8" };
const fixtureFolder = join(root, "tests/libraries/fixtures");
/** The awkward pages take three minutes more: `FIREFOX=whole` runs them as well. */
const pages = readdirSync(fixtureFolder).filter((file) => process.env["FIREFOX"] === "whole" || !file.endsWith("-hard.ts"));

let browser: Browser;
let server: Server;
let origin: string;
let fillEngine: string;
let sceneEngine: string;
let served = "";
const bundles = new Map<string, Promise<string>>();

const bundled = (name: string): Promise<string> => {
  if (!bundles.has(name)) bundles.set(name, bundle(`tests/libraries/${name}`));
  return bundles.get(name)!;
};

async function answer(path: string): Promise<{ type: string; body: string | Buffer } | null> {
  if (path === "/") return { type: TYPES["html"]!, body: served };
  const name = path.replace(/^\/pkg\//, "");
  if (name.startsWith("bundled/")) return { type: TYPES["js"]!, body: await bundled(name.slice("bundled/".length)) };
  const file = join(root, "node_modules", name);
  if (!path.startsWith("/pkg/") || !existsSync(file)) return null;
  return { type: TYPES[name.split(".").pop()!] ?? "application/octet-stream", body: readFileSync(file) };
}

async function open(source: string, engine: string): Promise<Page> {
  served = source;
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(origin, { waitUntil: "load" });
  await page.evaluate(`${engine}\n;0`);
  return page;
}

const call = <T>(page: Page, name: string, ...args: unknown[]): Promise<T> =>
  page.evaluate(`globalThis.engine.${name}(${args.map((arg) => JSON.stringify(arg)).join(",")})`) as Promise<T>;

const valuesOf = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries([...document.querySelectorAll("input,textarea")].map((el) => [el.id, (el as HTMLInputElement).value])),
  );

describe.skipIf(!FIREFOX)("in Firefox", () => {
  beforeAll(async () => {
    server = createServer((request, response) => {
      void answer(new URL(request.url ?? "/", "http://localhost").pathname).then((found) => {
        response.writeHead(found ? 200 : 404, { "content-type": found?.type ?? "text/plain" });
        response.end(found?.body ?? "");
      });
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    origin = `http://localhost:${(server.address() as AddressInfo).port}/`;
    [browser, fillEngine, sceneEngine] = await Promise.all([
      puppeteer.launch({ browser: "firefox", executablePath: FIREFOX!, headless: true }),
      bundle("tests/libraries/engine.ts"),
      bundle("tests/page/adversarial/engine.ts"),
    ]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it("no field that people cannot see is filled, and the honest ones are", async () => {
    const rows = HIDDEN.map(([, , inside]) => `<div class="row"><label>姓名</label> ${inside}</div>`).join("\n");
    const page = await open(documentOf(form(rows)), sceneEngine);
    await call(page, "force", NAME);
    const values = await valuesOf(page);
    expect(HIDDEN.filter(([number]) => values[`b${number}`] !== "").map(([number, what]) => `${number} ${what}`)).toEqual([]);
    expect([values["name"], values["phone"]]).toEqual([NAME, NAME]);
    await page.close();
  }, 60_000);

  it("a form is filled, nothing is sent, and all of it is taken back", async () => {
    const page = await open(documentOf(form('<p><label for="id">投诉人身份证号</label> <input id="id" maxlength="18"></p>')), sceneEngine);
    const { results } = await call<{ results: StepResult[] }>(page, "fill", ANSWERS);
    expect(results.map(({ status }) => status)).toEqual(["filled", "filled", "filled", "filled"]);
    expect(await valuesOf(page)).toMatchObject({ name: NAME, id: ID, facts: FACTS });
    await call(page, "undo");
    expect(Object.values(await valuesOf(page)).filter(Boolean)).toEqual([]);
    expect(await page.evaluate("sent")).toEqual([]);
    await page.close();
  }, 60_000);

  it.each(pages)(
    "the library of %s holds what was filled",
    async (file) => {
      const fixture = ((await import(join(fixtureFolder, file))) as { default: Fixture }).default;
      const page = await open(html(fixture.scripts, fixture.styles, fixture.body), fillEngine);
      const results = await call<StepResult[]>(page, "fill", fixture.asks);
      const state = (await page.evaluate("window.state()")) as Record<string, unknown>;
      const missed = fixture.asks
        .filter((ask) => JSON.stringify(state[ask.ref]) !== JSON.stringify(ask.holds))
        .map((ask) => ({ ref: ask.ref, driver: ask.driver, result: results.find((one) => one.ref === ask.ref), holds: state[ask.ref] }));
      expect(missed).toEqual([]);
      await page.close();
    },
    90_000,
  );
});
