import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { BUILD, startJourney, type Journey } from "./browser";

/** The built extension, allowed in private windows as a person may allow it, in a window of each kind. */

let journey: Journey;
let browser: CDPSession;

beforeAll(async () => {
  journey = await startJourney({});
  browser = await journey.context.browser()!.newBrowserCDPSession();
  // The same extension again, with the box ticked that allows it there.
  await browser.send("Extensions.loadUnpacked" as never, { path: BUILD, enableInIncognito: true } as never);
});
afterAll(() => journey?.close());

/** Opens a page of the extension in a window that is private; playwright does not hold such windows, so it is spoken to by protocol. */
async function privately(): Promise<{ say(script: string): Promise<unknown>; close(): Promise<void> }> {
  const { browserContextId } = await browser.send("Target.createBrowserContext");
  const url = `chrome-extension://${journey.extensionId}/workspace.html#contacts`;
  const { targetId } = await browser.send("Target.createTarget", { url, browserContextId });
  const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: false });
  let id = 0;
  const say = (expression: string): Promise<unknown> => {
    const mine = ++id;
    const message = JSON.stringify({
      id: mine,
      method: "Runtime.evaluate",
      params: { expression, awaitPromise: true, returnByValue: true },
    });
    return new Promise((done, fail) => {
      const hear = (event: { sessionId: string; message: string }): void => {
        const told = JSON.parse(event.message) as { id?: number; result?: { result?: { value?: unknown }; exceptionDetails?: unknown } };
        if (event.sessionId !== sessionId || told.id !== mine) return;
        browser.off("Target.receivedMessageFromTarget", hear);
        if (told.result?.exceptionDetails) fail(new Error(JSON.stringify(told.result.exceptionDetails)));
        else done(told.result?.result?.value);
      };
      browser.on("Target.receivedMessageFromTarget", hear);
      void browser.send("Target.sendMessageToTarget", { message, sessionId });
    });
  };
  return { say, close: () => browser.send("Target.disposeBrowserContext", { browserContextId: browserContextId! }).then(() => undefined) };
}

const NOTE = "你正在使用无痕窗口";
const write = `new Promise((done, fail) => {
  const asked = indexedDB.databases().then((all) => {
    const open = indexedDB.open(all[0].name);
    open.onerror = () => fail(open.error);
    open.onsuccess = () => {
      const table = open.result.transaction("parts", "readwrite").objectStore("parts");
      const put = table.put({ id: "mark" });
      put.onerror = () => fail(put.error);
      put.onsuccess = () => done("kept");
    };
  });
  asked.catch(fail);
})`;

async function shown(page: Page): Promise<string> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page.locator("body").innerText();
}

it("a private window says that it keeps nothing, has a store of its own, and the next one finds it empty (107)", async () => {
  const page = await journey.open("workspace.html#contacts");
  expect(await shown(page)).not.toContain(NOTE);

  const until = async (say: (script: string) => Promise<unknown>, script: string): Promise<void> => {
    await expect.poll(() => say(script), { timeout: 20_000 }).toBe(true);
  };
  const first = await privately();
  await until(first.say, `document.body.innerText.includes(${JSON.stringify(NOTE)}) && document.querySelector("h1") !== null`);
  const count = `indexedDB.databases().then((all) => new Promise((done) => { const open = indexedDB.open(all[0].name); open.onsuccess = () => { const asked = open.result.transaction("parts").objectStore("parts").getAllKeys(); asked.onsuccess = () => done(asked.result.includes("mark")); }; }))`;
  await first.say(write);
  expect(await first.say(count)).toBe(true);
  expect(await page.evaluate(count)).toBe(false);
  await first.close();

  const second = await privately();
  await until(second.say, `document.querySelector("h1") !== null`);
  expect(await second.say(count)).toBe(false);
  await second.close();
});
