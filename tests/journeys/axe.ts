import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds, as `rule: where`. The debugging protocol puts it in: the pages' own policy lets no script be added, and stays as it is. */
export async function axeFindings(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  // A page behind another one does not finish its change of colours.
  await page.bringToFront();
  await page.evaluate(async () => {
    // Two frames first: until then the change of colours has not even begun.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await Promise.allSettled(document.getAnimations().map((one) => one.finished));
  });
  await page.waitForTimeout(300);
  await page.evaluate(AXE);
  // In the dark only the colours are others.
  const rules = colorScheme === "dark" ? '{ runOnly: ["color-contrast"] }' : "{}";
  const found = (await page.evaluate(`axe.run(document, ${rules})`)) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}
