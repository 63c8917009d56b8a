import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Page as PopupPage } from "puppeteer-core";
import type { Journey } from "./browser";
import { press, sees, words } from "./popup-driver";

/** The main job, once through, as a newcomer does it: sample case, assessment, two letters, and two portals filled and undone. */

export interface Walk {
  journey: Journey;
  /** Folder for pictures and letters; none are taken when it is missing. */
  folder?: string;
  /** One line for each thing that was done. */
  say(line: string): void;
}

async function picture({ folder }: Walk, of: PopupPage | Page, name: string): Promise<void> {
  if (folder) await (of as Page).screenshot({ path: join(folder, `${name}.png`) });
}

const PORTALS = {
  "12321": "https://www.12321.cn/notifyHomePhone",
  "12315": "https://www.12315.cn/cuser/portal/jbcase/information",
} as const;

/** Opens the popup over an ordinary portal page and takes the sample case. */
export async function takeSample(walk: Walk, page: Page): Promise<PopupPage> {
  const popup = await walk.journey.popup(page);
  await sees(popup, "先看看示例");
  await picture(walk, popup, "1-first-run");
  await press(popup, "先看看示例");
  await sees(popup, "催收压力");
  return popup;
}

export async function readAssessment(walk: Walk, popup: PopupPage): Promise<string> {
  const text = await words(popup);
  await picture(walk, popup, "2-assessment");
  walk.say(
    `处境：${/催收到了哪个阶段\s*(\S+)/.exec(text)?.[1] ?? "?"}；压力 ${/([低中高]|信息不足)\s*\d+ 分，满分 \d+/.exec(text)?.[0] ?? "?"}`,
  );
  return text;
}

/** Opens one letter by its title, saves it as .docx where a folder is given, and goes back to the list. */
export async function writeLetter(walk: Walk, popup: PopupPage, title: string | RegExp, name: string): Promise<string> {
  await press(popup, "文书");
  await press(popup, title);
  await sees(popup, "下载 Word");
  await picture(walk, popup, name);
  const text = await words(popup);
  if (walk.folder) {
    const before = documentsIn(walk.folder);
    const session = await popup.createCDPSession();
    await session.send("Browser.setDownloadBehavior" as never, { behavior: "allow", downloadPath: walk.folder } as never);
    await press(popup, "下载 Word");
    for (let waited = 0; waited < 100 && documentsIn(walk.folder).length === before.length; waited += 1)
      await new Promise((done) => setTimeout(done, 100));
    const saved = documentsIn(walk.folder).find((file) => !before.includes(file));
    if (!saved) throw new Error("the letter did not arrive as .docx");
    walk.say(`文书：${saved}`);
  }
  await press(popup, "全部文书");
  return text;
}

const documentsIn = (folder: string): string[] => readdirSync(folder).filter((file) => file.endsWith(".docx"));

export interface Filled {
  badge: string;
  preview: string;
  report: string;
  /** What the page holds after the fill, by field id or name. */
  after: Record<string, string>;
  undone: Record<string, string>;
}

/** What the form of a page holds now: id or name → value, ticked option or file name. */
export function holdings(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const held: Record<string, string> = {};
    for (const control of document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
      "input, select, textarea",
    )) {
      const key = control.id || control.name;
      if (!key) continue;
      if (control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox")) {
        if (control.checked) held[control.name || key] = control.value;
      } else if (control instanceof HTMLInputElement && control.type === "file") {
        if (control.files?.length) held[key] = [...control.files].map((file) => file.name).join(",");
      } else if (control.value) held[key] = control.value;
    }
    return held;
  });
}

/** Fills the page below from the popup, reads the report and undoes it. */
export async function fillPortal(walk: Walk, page: Page, portal: keyof typeof PORTALS): Promise<Filled> {
  const tabBadge = await badgeOf(walk.journey, page);
  const popup = await walk.journey.popup(page);
  await sees(popup, "催收压力");
  await press(popup, "填表");
  await sees(popup, /把勾选的 [1-9]\d* 项填入网页/);
  const preview = await words(popup);
  await picture(walk, popup, `4-${portal}-preview`);
  if (portal === "12315") await giveFile(walk, popup);
  await press(popup, /把勾选的 [1-9]\d* 项填入网页/);
  await sees(popup, /填好 \d+ 项/, 60_000);
  const report = await words(popup);
  await picture(walk, popup, `5-${portal}-report`);
  await picture(walk, page, `6-${portal}-page`);
  const after = await holdings(page);
  walk.say(`${new URL(page.url()).host}：图标 ${tabBadge}，${/填好 \d+ 项，共 \d+ 项/.exec(report)?.[0] ?? "?"}`);
  await press(popup, "撤销这次填写");
  await sees(popup, "已经撤销", 60_000);
  await picture(walk, popup, `7-${portal}-undone`);
  const undone = await holdings(page);
  await popup.close().catch(() => undefined);
  return { badge: tabBadge, preview, report, after, undone };
}

/** Gives the sample's screenshot to the upload field, with the question that comes before it. */
async function giveFile(walk: Walk, popup: PopupPage): Promise<void> {
  await press(popup, /^示例截图/);
  await press(popup, "放入这些文件");
  await sees(popup, "选择后网站可能立即上传");
  await picture(walk, popup, "4-12315-file");
  await press(popup, "我知道，放入");
  await sees(popup, "已确认 1 个文件");
}

/** The number on the toolbar icon of the tab in front, once there is one. */
async function badgeOf(journey: Journey, page: Page): Promise<string> {
  await page.bringToFront();
  const worker = journey.context.serviceWorkers()[0]!;
  for (let waited = 0; waited < 50; waited += 1) {
    const text = await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab ? await chrome.action.getBadgeText({ tabId: tab.id }) : "";
    });
    if (text) return text;
    await new Promise((done) => setTimeout(done, 100));
  }
  return "";
}

/** As much of the browser's interface as is asked for above. */
interface Chrome {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
}

/** Passes the notice of 12321 as a person does, so that the form stands free. */
export async function openPortal({ journey }: Walk, portal: keyof typeof PORTALS): Promise<Page> {
  const page = await journey.context.newPage();
  await page.goto(PORTALS[portal]);
  const agree = page.locator("#btnAgree");
  if (await agree.isVisible().catch(() => false)) {
    await agree.and(page.locator(":enabled")).click({ timeout: 90_000 });
  }
  return page;
}

export function freshFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
