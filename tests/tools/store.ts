/**
 * `npm run store`: what the stores ask for beside the package, in `.store/`: reasons for permissions and hosts, the privacy text, five
 * pictures of 1280 × 800 and the tiles, all from the built extension with the sample case.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createServer } from "vite";
import { startJourney } from "../journeys/browser";
import { openPortal, takeSample, type Walk } from "../journeys/main-job";
import { portalSites } from "../portals/server";
import type { permissionsPage } from "./store-listing";

const root = resolve(import.meta.dirname, "../..");
const folder = join(root, ".store");
const pictures = join(folder, "pictures");
mkdirSync(pictures, { recursive: true });
cpSync(join(root, "components/about/privacy.md"), join(folder, "privacy.md"));

const vite = await createServer({
  root,
  configFile: false,
  appType: "custom",
  logLevel: "error",
  cacheDir: ".cache/vite-store",
  resolve: { alias: { "@": root } },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const listing = (await vite.ssrLoadModule("/tests/tools/store-listing.ts")) as { permissionsPage: typeof permissionsPage };
await vite.close();
const manifest = JSON.parse(readFileSync(join(root, ".output/chrome-mv3/manifest.json"), "utf8")) as {
  permissions: string[];
  optional_permissions?: string[];
};
writeFileSync(join(folder, "permissions.md"), listing.permissionsPage([...manifest.permissions, ...(manifest.optional_permissions ?? [])]));

const journey = await startJourney(portalSites(), { headless: true });
const walked = join(root, ".output/walk");
mkdirSync(walked, { recursive: true });
const walk: Walk = { journey, folder: walked, say: () => undefined };
try {
  const portal = await openPortal(walk, "12321");
  const popup = await takeSample(walk, portal);
  await popup.close();
  await portal.close();
  const page = await journey.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  const address = `chrome-extension://${journey.extensionId}/workspace.html`;
  for (const [place, name] of [
    ["overview", "1-assessment"],
    ["letters/stop-third-party", "2-letter"],
    ["contacts", "3-contacts"],
    ["money", "4-cost"],
    ["channels", "5-channels"],
  ] as const) {
    await page.goto(`${address}#${place}`);
    await page.reload();
    await page.waitForSelector("h1");
    await page.waitForTimeout(800);
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  }
  const icon = readFileSync(join(root, "public/icons/128.png")).toString("base64");
  for (const [width, height, name] of [
    [440, 280, "tile-small"],
    [1400, 560, "tile-wide"],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.setContent(
      `<body style="margin:0;display:grid;place-content:center;justify-items:center;height:100vh;gap:2vh;background:#f3f7f5;font-family:sans-serif;color:#1d4037;text-align:center"><img width="${height * 0.36}" src="data:image/png;base64,${icon}"><div style="font-size:${height * 0.15}px;font-weight:700">护岸</div><div style="font-size:${height * 0.062}px">逾期之后，有人在你身边</div></body>`,
    );
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  }
} finally {
  await journey.close().catch(() => undefined);
}
