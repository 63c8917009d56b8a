import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { sampleCase } from "@/lib/case/sample";
import { startJourney, type Journey } from "./browser";
import { seedCase } from "./seed";

/**
 * Random clicks, words and ways through workspace and popup: no page may break, say what only a mistake says, or lose a row that nobody
 * deleted. `npm run monkey` does two thousand with a new seed; `SEED` and `MONKEY` repeat a run.
 */
const SEED = Number(process.env["SEED"] ?? 20_261_201);
const ACTIONS = Number(process.env["MONKEY"] ?? 120);
const PLACES =
  "overview money calendar debts contacts papers evidence imports budget borrower negotiation letters channels filings rules settings about";

const DOORS = [
  { path: "workspace.html#overview", width: 1280 },
  { path: "popup.html", width: 400 },
];

let journey: Journey | undefined;
afterAll(() => journey?.close());

/** Draws that are the same for the same seed (mulberry32, public domain). */
function draws(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const WORDS = [
  "",
  "0",
  "-1",
  "99999999999",
  "2026-02-30",
  "2026-11-30",
  "京东白条",
  "13800000000",
  "<b>x</b>",
  "字".repeat(300),
  "\u202E甲",
  "1e5",
];
/** What is meant to take rows away, or to leave the case on show. */
const TAKES_AWAY = /删除|删掉|撤销|移走|退出示例|清空|合并|清除|先看看示例|恢复|不要|取消|去掉/;
/** Not for a monkey: the end of the case, a passphrase nobody knows, the browser's own windows. */
const LEFT_ALONE = /清除|密码|立即锁定|做备份|选文件夹|放在旁边|打印|通知/;
/** Controls whose content browsers keep in the clear to bring a page back. */
const KEPT_BY_THE_BROWSER =
  "input:not([type=file], [type=password], [autocomplete=off]), textarea:not([autocomplete=off]), select:not([autocomplete=off])";
const WRONG = /这一页出了错|评估没有做出来|暂时打不开|\bNaN\b|\bundefined\b|\[object |Invalid Date/;

/** Does one thing to an element that can be seen, in the page itself; its name comes back. */
function act(page: Page, at: number, word: number): Promise<string> {
  return page.evaluate(
    ({ at: place, word: text, leftAlone }) => {
      const wanted = "button, a[href^='#'], input:not([type=file]), select, textarea, [role=tab], [role=checkbox], [role=radio], summary";
      const nameOf = (one: Element): string =>
        (one.getAttribute("aria-label") ?? (one as HTMLElement).innerText ?? "") || (one.closest("label")?.innerText ?? "");
      const modal = document.querySelector("[role=dialog], [role=alertdialog]");
      const seen = [...(modal ?? document).querySelectorAll<HTMLElement>(wanted)].filter(
        (one) => one.checkVisibility() && !one.matches(":disabled") && !one.closest("[inert]") && !new RegExp(leftAlone).test(nameOf(one)),
      );
      const chosen = seen[place % seen.length];
      if (!chosen) return "";
      const set = (prototype: object, value: string): void => {
        Object.getOwnPropertyDescriptor(prototype, "value")!.set!.call(chosen, value);
        for (const name of ["input", "change"]) chosen.dispatchEvent(new Event(name, { bubbles: true }));
        chosen.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
      };
      if (chosen instanceof HTMLSelectElement) set(HTMLSelectElement.prototype, chosen.options[place % chosen.options.length]?.value ?? "");
      else if (chosen instanceof HTMLTextAreaElement) set(HTMLTextAreaElement.prototype, text);
      else if (chosen instanceof HTMLInputElement && !/checkbox|radio|button|submit/.test(chosen.type))
        set(HTMLInputElement.prototype, text);
      else chosen.click();
      return `${chosen.tagName.toLowerCase()} ${nameOf(chosen).replaceAll(/\s+/g, " ").slice(0, 40)}`;
    },
    { at, word: WORDS[word]!, leftAlone: LEFT_ALONE.source },
  );
}

/** Ids of all rows of the borrower's own case that are not deleted. */
const rowsOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error!));
      });
    const database = await done(indexedDB.open("huan"));
    const ids: string[] = [];
    for (const store of database.objectStoreNames) {
      if (store === "settings") continue;
      const all = database.transaction(store).objectStore(store);
      for (const one of (await done(all.getAll())) as { id: string; gone?: boolean }[]) if (!one.gone) ids.push(`${store}/${one.id}`);
    }
    database.close();
    return ids;
  });

describe("a monkey", () => {
  it(
    "breaks no page and loses no row",
    async () => {
      journey = await startJourney({});
      await seedCase(journey, { ...sampleCase("2026-11-30"), isSample: false });
      const draw = draws(SEED);
      const done: string[] = [];
      const wrong: string[] = [];
      const tell = (what: string): void => void wrong.push(`${what} (seed ${SEED}, action ${done.length}: ${done.slice(-6).join(" → ")})`);
      const pages: Page[] = [];
      let [mine, listening] = [0, false];
      const opening = async (at: number): Promise<Page> => {
        if (listening) mine += 1;
        const page = await journey!.open(DOORS[at]!.path, { width: DOORS[at]!.width, height: 800 });
        page.on("pageerror", ({ message }) => tell(`error: ${message}`));
        page.on("console", (said) => said.type() === "error" && tell(`console: ${said.text()}`));
        page.on("dialog", (dialog) => void dialog.accept().catch(() => undefined));
        // A file is not chosen.
        page.on("filechooser", () => undefined);
        await page.locator("main").waitFor();
        return page;
      };
      /** The page at a door: it may have closed itself or been left for a blank one. */
      const standing = async (at: number): Promise<Page> => {
        const page = pages[at];
        if (page && !page.isClosed() && page.url().includes(DOORS[at]!.path.split("#")[0]!)) return page;
        await page?.close();
        return (pages[at] = await opening(at));
      };
      for (const at of DOORS.keys()) await standing(at);
      // What the extension opens beside them is closed.
      listening = true;
      journey.context.on("page", (page) => {
        if (mine > 0) mine -= 1;
        else void page.close().catch(() => undefined);
      });
      let before = await rowsOf(await standing(0));
      let since = 0;
      for (let n = 0; n < ACTIONS; n += 1) {
        const page = await standing(draw(4) === 0 ? 1 : 0);
        const kind = draw(20);
        const places = PLACES.split(" ");
        if (page === pages[0] && kind < 3) {
          const place = places[draw(places.length)]!;
          await page.evaluate((hash) => (location.hash = hash), place).catch(() => undefined);
          done.push(`#${place}`);
        } else if (kind === 3) {
          await page.keyboard.press("Escape").catch(() => undefined);
          done.push("Escape");
        } else if (kind === 4 && draw(5) === 0) {
          await page.reload().catch(() => undefined);
          done.push("reload");
        } else done.push(await act(page, draw(10_000), draw(WORDS.length)).catch(() => "(went away)"));
        await page.waitForTimeout(30).catch(() => undefined);
        if (n % 20 < 19 && n < ACTIONS - 1) continue;
        for (const one of [await standing(0), await standing(1)]) {
          const said = WRONG.exec(await one.locator("body").innerText());
          const written = await one.locator(KEPT_BY_THE_BROWSER).count();
          if (written > 0) tell(`${written} controls at ${one.url()} whose content the browser writes to the disk`);
          if (said) tell(`says ${said[0]} at ${one.url()}`);
        }
        const now = await rowsOf(await standing(0));
        const taken = done.slice(since).some((action) => TAKES_AWAY.test(action));
        const lost = before.filter((id) => !now.includes(id));
        if (lost.length > 0 && !taken) tell(`lost ${lost.join(", ")}`);
        [before, since] = [now, done.length];
      }
      expect(wrong).toEqual([]);
      expect(done.filter((action) => action !== "" && action !== "(went away)").length).toBeGreaterThan(ACTIONS * 0.8);
    },
    ACTIONS * 400 + 60_000,
  );
});
