import type { Page } from "playwright-core";

/** What the server or the framework of a replica would get, by the names of the unchanged page. */
export type View = Record<string, string | null>;

/** Opens a page of a portal and reads its notice as a person does. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const agree = page.locator("[data-notice] button");
  if ((await agree.count()) > 0) await agree.and(page.locator(":enabled")).click();
}

/** The view of a portal, in whichever frame its form stands. */
export async function view(page: Page): Promise<View> {
  for (const frame of page.frames()) {
    const values = await frame
      .evaluate(() => (globalThis as { portalView?: () => { values: View } }).portalView?.().values ?? null)
      .catch(() => null);
    if (values) return values;
  }
  return {};
}
