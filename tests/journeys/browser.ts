import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { createServer as createSocket, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type BrowserContext, type CDPSession, type Page } from "playwright-core";
import puppeteer, { type Browser as PopupBrowser, type Page as PopupPage } from "puppeteer-core";

/**
 * The built extension in Debian's Chromium, meeting portals under their real host names: every host leads to a server on this
 * machine with a throw-away certificate, and nothing else can be reached.
 */

export interface SiteRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  body: string;
  host: string;
}

export interface SiteReply {
  status: number;
  headers?: Record<string, string>;
  body: string | Uint8Array;
}

export type Sites = Record<string, (request: SiteRequest) => SiteReply>;

export interface Journey {
  context: BrowserContext;
  extensionId: string;
  /** Opens a page of the extension, such as `popup.html`, in a tab. */
  open(page: string, size?: { width: number; height: number }): Promise<Page>;
  /**
   * Presses the toolbar icon while `page` is in front and returns the real popup, with the real `activeTab` grant.
   * Playwright does not attach to popups, so the popup is driven by puppeteer-core on the same browser.
   */
  popup(page: Page): Promise<PopupPage>;
  /** Every request a page made to any host, as `METHOD https://host/path`. */
  requests: string[];
  /** Requests for a host nobody serves here: there must be none. */
  strays: string[];
  close(): Promise<void>;
}

const root = resolve(import.meta.dirname, "../..");

/** Where `npm run build` leaves the Chrome build. */
export const BUILD = join(root, ".output/chrome-mv3");

function certificate(folder: string): { key: Buffer; cert: Buffer } {
  const key = join(folder, "key.pem");
  const cert = join(folder, "cert.pem");
  const subject = ["-subj", "/CN=throw-away", "-days", "2"];
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, ...subject], { stdio: "ignore" });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

async function serve(sites: Sites, folder: string, requests: string[], strays: string[]): Promise<Server> {
  const server = createServer(certificate(folder), (request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const url = new URL(request.url ?? "/", `https://${host}`);
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const site = sites[host];
      requests.push(`${request.method} ${url.origin}${url.pathname}`);
      if (!site && !BROWSER_OWN.test(host)) strays.push(`${request.method} ${url.href}`);
      const reply = site?.({
        method: request.method ?? "GET",
        path: url.pathname,
        query: url.searchParams,
        body: Buffer.concat(chunks).toString("utf8"),
        host,
      }) ?? { status: 404, body: "" };
      response.writeHead(reply.status, { "content-type": "text/html; charset=utf-8", ...reply.headers });
      response.end(reply.body);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return server;
}

/** What the browser itself asks for at start, whatever extension is loaded. */
const BROWSER_OWN = /(^|\.)(google|googleapis|gstatic|chromium)\.(com|org)$/;

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const socket = createSocket().listen(0, "127.0.0.1", () => {
      const { port } = socket.address() as AddressInfo;
      socket.close(() => done(port));
    });
  });

const tabTargets = { filter: [{ type: "tab" }] };

/** Presses the toolbar icon on the tab that shows `page`, as the browser's own debugging protocol does it. */
async function triggerAction(cdp: CDPSession, id: string, page: Page): Promise<void> {
  await page.bringToFront();
  const { targetInfos } = await cdp.send("Target.getTargets", tabTargets as never);
  const tab = targetInfos.find((target) => target.url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  await cdp.send("Extensions.triggerAction" as never, { id, targetId: tab.targetId } as never);
}

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--lang=zh-CN",
  "--window-size=1280,900",
  "--ignore-certificate-errors",
];

/**
 * Starts the browser with the extension and these sites.
 * The page that the installation opens is closed, so that no journey has a page more than it opened; `greeted` leaves it.
 * `profile` keeps one profile folder across starts (for tests that restart the browser); it is then the caller's to remove.
 */
export async function startJourney(
  sites: Sites,
  options: { profile?: string; dark?: boolean; headless?: boolean; greeted?: boolean; build?: string; args?: string[] } = {},
): Promise<Journey> {
  const build = options.build ?? BUILD;
  if (!existsSync(join(build, "manifest.json"))) throw new Error(`no build in ${build}: run \`npm run build\` first`);
  const folder = mkdtempSync(join(tmpdir(), "huan-journey-"));
  const profile = options.profile ?? join(folder, "profile");
  mkdirSync(profile, { recursive: true });
  const requests: string[] = [];
  const strays: string[] = [];
  const server = await serve(sites, folder, requests, strays);
  const { port } = server.address() as AddressInfo;

  const debugPort = await freePort();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    colorScheme: options.dark ? "dark" : "light",
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      ...FLAGS,
      // Every name leads to this machine: a portal to its replica, anything else to a record of who asked.
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      // The second door to the same browser, on loopback, for the popup.
      "--enable-unsafe-extension-debugging",
      `--remote-debugging-port=${debugPort}`,
      ...(options.args ?? []),
    ],
  });
  const closeGreeting = (page: Page): void => {
    page.waitForURL(/#welcome$/, { timeout: 10_000, waitUntil: "commit" }).then(
      () => page.close(),
      () => undefined,
    );
  };
  if (!options.greeted) {
    context.on("page", closeGreeting);
    context.pages().forEach(closeGreeting);
  }
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker", { timeout: 20_000 }));
  const extensionId = new URL(worker.url()).host;

  const cdp = await context.browser()!.newBrowserCDPSession();
  let popups: PopupBrowser | undefined;

  return {
    context,
    extensionId,
    requests,
    strays,
    async open(name, size) {
      const page = await context.newPage();
      if (size) await page.setViewportSize(size);
      await page.goto(`chrome-extension://${extensionId}/${name}`);
      return page;
    },
    async popup(page) {
      popups ??= await puppeteer.connect({ browserURL: `http://127.0.0.1:${debugPort}`, defaultViewport: null });
      const before = new Set(popups.targets());
      const arrival = popups.waitForTarget((target) => !before.has(target) && target.url().endsWith("/popup.html"), { timeout: 15_000 });
      await triggerAction(cdp, extensionId, page);
      const popup = await (await arrival).asPage();
      await popup.waitForSelector("#root > *");
      return popup;
    },
    async close() {
      await popups?.disconnect();
      await context.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
