import type { Page } from "playwright-core";
import type { CaseRecord } from "@/lib/case/record";
import type { Journey } from "./browser";

/** The version of the rows that are put: the newest, so that nothing is upgraded on reading. */
const VERSION = 4;
const TABLES = ["debts", "contacts", "papers", "evidence", "filings", "arrangements"] as const;

/** Puts a whole case into the extension's own database, as it would lie there after much typing. The pages open afterwards show it. */
export async function seedCase(journey: Journey, record: CaseRecord): Promise<void> {
  // A page that has made the database, and holds it no longer when the rows are put.
  const page = await journey.open("popup.html");
  await page.locator("main h1").first().waitFor();
  const { grievances, courtPaperCame, danger, payingAgent } = record;
  const rows: [string, { id: string }[]][] = TABLES.map((table) => [table, record[table] as { id: string }[]]);
  const parts = Object.entries({
    borrower: record.borrower,
    budget: record.budget,
    answers: { grievances, courtPaperCame, danger, payingAgent },
  }).map(([id, row]) => ({ id, row }));
  await page.evaluate(
    async ({ rows: tables, parts: single, version }) => {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open("huan");
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error as Error);
      });
      const names = [...tables.map(([name]) => name), "parts", "settings"];
      const transaction = database.transaction(names, "readwrite");
      const kept = (id: string, row: object, made: number) => ({ id, rev: crypto.randomUUID(), v: version, made, row });
      for (const [name, all] of tables) {
        transaction.objectStore(name).clear();
        all.forEach((row, made) => transaction.objectStore(name).put(kept(row.id, row, made)));
      }
      for (const { id, row } of single) transaction.objectStore("parts").put(kept(id, row, 0));
      transaction.objectStore("settings").put({ key: "settings", value: { showing: "real", firstRunDone: true } });
      await new Promise((done, fail) => {
        transaction.oncomplete = done;
        transaction.onerror = fail;
      });
      database.close();
    },
    { rows, parts, version: VERSION },
  );
  await page.close();
}

/** What of a page is wider than the window, innermost elements only; what scrolls in a box of its own is meant to. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (one: Element): boolean =>
      one.parentElement !== null && (getComputedStyle(one.parentElement).overflowX !== "visible" || scrolls(one.parentElement));
    return [...document.body.querySelectorAll("*")]
      .filter((one) => one.getBoundingClientRect().right > width + 1 && one.children.length === 0 && !scrolls(one))
      .map((one) => one.outerHTML.slice(0, 160));
  });
