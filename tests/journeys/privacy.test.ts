import type { ConsoleMessage, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forgetSubmissions, portalSites, submissions } from "../portals/server";
import { startJourney, type Journey } from "./browser";
import { fillPortal, openPortal, takeSample, type Walk } from "./main-job";

/** Put into every text of the record: whatever shows up outside the filled fields has leaked. */
const MARK = "ZQXJ";

let journey: Journey;
let walk: Walk;
const heard: string[] = [];

beforeAll(async () => {
  journey = await startJourney(portalSites());
  walk = { journey, say: () => undefined };
  forgetSubmissions();
  journey.context.on("console", (message: ConsoleMessage) => heard.push(message.text()));
  journey.context.on("weberror", (error) => heard.push(`${error.error().message} ${error.error().stack}`));
});
afterAll(() => journey?.close());

/** Marks every free text of the stored case, in the extension's own database. */
async function markRecord(extensionPage: Page): Promise<number> {
  return extensionPage.evaluate(async (mark) => {
    const free = /^(name|words|note|address|brand|agencyName|lenderName|source|employer|occupation|collectorName|title)$/;
    let marked = 0;
    const walkValue = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(walkValue);
      if (value === null || typeof value !== "object" || value instanceof Blob) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => {
          if (typeof inner === "string" && free.test(key)) {
            marked += 1;
            return [key, `${inner}${mark}`];
          }
          return [key, walkValue(inner)];
        }),
      );
    };
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name!));
      for (const store of db.objectStoreNames) {
        if (!/borrower|part|debt|contact|paper|evidence|filing|arrangement/i.test(store)) continue;
        const table = db.transaction(store, "readwrite").objectStore(store);
        const keys = await done(table.getAllKeys());
        const rows = await done(table.getAll());
        for (const [index, row] of rows.entries()) {
          const changed = walkValue(row);
          await done(table.keyPath === null ? table.put(changed, keys[index]) : table.put(changed));
        }
      }
      db.close();
    }
    return marked;
  }, MARK);
}

/** Everything of a page except the values its controls hold. */
function surroundings(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const attributes = [...document.querySelectorAll("*")].flatMap((element) =>
      [...element.attributes].map((each) => `${each.name}=${each.value}`),
    );
    const databases = (await indexedDB.databases()).map((each) => each.name);
    return JSON.stringify({
      attributes,
      databases,
      url: location.href,
      title: document.title,
      name: window.name,
      cookie: document.cookie,
      local: { ...localStorage },
      session: { ...sessionStorage },
      text: document.body.innerText,
      globals: Object.keys(window).map((key) => {
        const value = (window as unknown as Record<string, unknown>)[key];
        return typeof value === "string" ? value : "";
      }),
    });
  });
}

describe("what is in the record", () => {
  it("appears in the filled fields and nowhere else", async () => {
    const page = await openPortal(walk, "12321");
    const popup = await takeSample(walk, page);
    await popup.close();
    const door = await journey.open("workspace.html");
    expect(await markRecord(door)).toBeGreaterThan(5);
    await door.close();

    heard.length = 0;
    const seen: string[] = [];
    const watch = setInterval(() => void surroundings(page).then((all) => seen.push(all)), 400);
    const filled = await fillPortal(walk, page, "12321");
    clearInterval(watch);
    seen.push(await surroundings(page));

    expect(filled.after["sms_content"]).toContain(MARK);
    expect(seen.filter((all) => all.includes(MARK))).toEqual([]);
    expect(heard.filter((line) => line.includes(MARK))).toEqual([]);
    expect(journey.requests.filter((request) => request.includes(MARK))).toEqual([]);

    const worker = journey.context.serviceWorkers()[0]!;
    const stored = await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: Record<"local" | "session" | "sync", { get(): Promise<object> } | undefined> };
      };
      return JSON.stringify([await chrome.storage.local?.get(), await chrome.storage.session?.get(), await chrome.storage.sync?.get()]);
    });
    expect(stored).not.toContain(MARK);
  });

  it("leaves the machine in no request, and nothing is submitted", () => {
    expect(journey.strays).toEqual([]);
    expect(submissions()).toEqual([]);
  });
});
