/**
 * `npm run screens [-- PLACE…]`: a picture of every screen of the built extension with the sample case, at 360, 768 and 1366 px, light and
 * dark, at 200 % text and in forced colours, in `.output/screens/`. For looking at; nothing is compared.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { startJourney } from "../journeys/browser";
import { openPortal, takeSample, type Walk } from "../journeys/main-job";
import { portalSites } from "../portals/server";

const PLACES =
  "overview money calendar debts contacts papers evidence imports budget borrower negotiation letters channels filings rules settings about".split(
    " ",
  );
const asked = process.argv.slice(2);
const places = asked.length > 0 ? asked : PLACES;
const folder = join(resolve(import.meta.dirname, "../.."), ".output/screens");
mkdirSync(folder, { recursive: true });

const journey = await startJourney(portalSites(), { headless: true });
const walk: Walk = { journey, folder, say: () => undefined };
try {
  const portal = await openPortal(walk, "12321");
  const popup = await takeSample(walk, portal);
  await popup.close();
  await portal.close();
  const page = await journey.context.newPage();
  const shoot = async (address: string, name: string): Promise<void> => {
    await page.goto(`chrome-extension://${journey.extensionId}/${address}`);
    await page.reload();
    await page.waitForTimeout(900);
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  };
  for (const [width, height, scheme] of [
    [360, 740, "light"],
    [768, 900, "light"],
    [1366, 768, "light"],
    [1366, 768, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme, forcedColors: "none" });
    for (const place of places) await shoot(`workspace.html#${place}`, `${place}-${width}-${scheme}`);
    if (width === 360) await shoot("popup.html", "popup-360-light");
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  await shoot("workspace.html#overview", "overview-forced");
  await page.emulateMedia({ forcedColors: "none" });
  for (const place of places.slice(0, 4)) {
    await page.goto(`chrome-extension://${journey.extensionId}/workspace.html#${place}`);
    await page.addStyleTag({ content: "html{font-size:200%} html body{font-size:1.875rem}" }).catch(() => undefined);
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(folder, `${place}-200.png`), fullPage: true });
  }
} finally {
  await journey.close().catch(() => undefined);
}
