import type { Page } from "playwright-core";
import type { Page as PopupPage } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startJourney, type Journey, type SiteReply, type Sites } from "./browser";
import { press, sees, words } from "./popup-driver";

/** Cases of hosts, frames and documents that only the built extension in a whole browser can show; by their numbers. */

const FORM = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>在线投诉</title><h1>我要投诉</h1>
<form method="post" action="/submit"><p><label>投诉人姓名：<input id="name" name="name"></label></p>
<p><label>身份证号：<input id="card" name="card" maxlength="18"></label></p>
<p><label>联系电话：<input id="phone" name="phone"></label></p>
<p><label>被投诉单位：<input id="firm" name="firm"></label></p>
<p><label>投诉内容：<textarea id="facts" name="facts" rows="5" cols="60"></textarea></label></p>
<p><button>提交投诉</button></p></form></html>`;
const html = (body: string): SiteReply => ({ status: 200, body });
const framed = (src: string): SiteReply =>
  html(`<!doctype html><title>入口</title><h1>平台入口</h1><img alt="12315 标志"><iframe src="${src}" width="900" height="600"></iframe>`);

let sent = 0;
let drafts = 0;
const form = (path: string): SiteReply => {
  if (path === "/draft") drafts += 1;
  if (path === "/submit") sent += 1;
  return html(FORM);
};
const PORTAL = "https://www.12315.cn";
const SITES: Sites = {
  "www.12315.cn": ({ path }) =>
    path === "/away" ? { status: 302, headers: { location: "https://forms.example.com/form" }, body: "" } : form(path),
  "forms.example.com": ({ path }) => (path === "/framed" ? framed(`${PORTAL}/form`) : form(path)),
  "tousu.example.gov.cn": ({ path }) => form(path),
  "12315-gov.cn": ({ path }) => form(path),
};

const CARD = "11010519491231002X";

let journey: Journey;
const open: (Page | PopupPage)[] = [];

beforeAll(async () => {
  journey = await startJourney(SITES);
  const page = await journey.context.newPage();
  await page.goto(`${PORTAL}/form`);
  const popup = await journey.popup(page);
  await press(popup, "先看看示例");
  await sees(popup, "催收压力");
  await popup.close();
  await page.close();
  // The sample has no identity card: a made-up one is written down as a person does it.
  const door = await journey.open("workspace.html#borrower");
  await door.getByLabel("身份证号").fill(CARD);
  await door.keyboard.press("Tab");
  // The page that writes stays open until another one reads what it wrote.
  const reader = await journey.open("workspace.html#borrower");
  const field = reader.getByLabel("身份证号");
  await field.waitFor();
  for (let tries = 0; tries < 40 && (await field.inputValue()) !== CARD; tries += 1) {
    await reader.reload();
    await field.waitFor();
  }
  expect(await field.inputValue()).toBe(CARD);
  await reader.close();
  await door.close();
});
afterEach(async () => {
  for (const each of open.splice(0)) await each.close().catch(() => undefined);
});
afterAll(async () => {
  await journey?.close();
  expect(sent).toBe(0);
});

async function visit(url: string): Promise<Page> {
  const page = await journey.context.newPage();
  open.push(page);
  await page.goto(url);
  return page;
}

/** The popup over this page, at its preview or at the word that there is none. */
async function preview(page: Page, wait: string | RegExp): Promise<PopupPage> {
  const popup = await journey.popup(page);
  open.push(popup);
  await sees(popup, "催收压力");
  await press(popup, "填表");
  await sees(popup, wait);
  return popup;
}

const held = (page: Page): Promise<string> =>
  page.evaluate(() => [...document.querySelectorAll("input, textarea")].map((each) => (each as HTMLInputElement).value).join(""));

const ticks = (popup: PopupPage): Promise<number> =>
  popup.evaluate(() => document.querySelectorAll("li [aria-checked=true], li input:checked").length);

const READY = /把勾选的 [1-9]\d* 项填入网页/;

/** Confirms the preview and waits for the report. */
async function fill(popup: PopupPage): Promise<void> {
  await press(popup, READY);
  await sees(popup, /填好 \d+ 项/, 60_000);
}

describe("whose site it is", () => {
  it("of an open redirect from a portal is judged by where it ends (43)", async () => {
    const page = await visit(`${PORTAL}/away`);
    expect(new URL(page.url()).host).toBe("forms.example.com");
    const popup = await preview(page, READY);
    const said = await words(popup);
    expect(said).toMatch(/forms\.example\.com/);
    expect(said).toContain("先核对网址");
    // The sample's identity card is not among what is ticked.
    await fill(popup);
    expect(await page.inputValue("#name")).not.toBe("");
    expect(await page.inputValue("#card")).toBe("");
  });

  it("but on a portal the identity card is filled like the rest", async () => {
    const page = await visit(`${PORTAL}/form`);
    const popup = await preview(page, READY);
    await fill(popup);
    expect(await page.inputValue("#card")).toBe(CARD);
  });

  it("on an imitation nothing is ticked, and the true address is told (40, 50)", async () => {
    const page = await visit("https://12315-gov.cn/form");
    const popup = await preview(page, "先别填");
    const said = await words(popup);
    expect(said).toMatch(/12315-gov\.cn/);
    expect(said).toMatch(/www\.12315\.cn/);
    expect(said).toContain("把勾选的 0 项填入网页");
    expect(await held(page)).toBe("");
  });

  it("a portal, and a site of a government, are not warned of", async () => {
    for (const url of [`${PORTAL}/form`, "https://tousu.example.gov.cn/form"]) {
      const popup = await preview(await visit(url), READY);
      expect(await words(popup)).not.toMatch(/先核对网址|先别填/);
      expect(await ticks(popup)).toBeGreaterThanOrEqual(4);
    }
  });
});

describe("a page that saves by itself", () => {
  it("is told of beforehand, and how often it spoke is counted afterwards (89)", async () => {
    const page = await visit(`${PORTAL}/form`);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll("input"))
        each.addEventListener("change", () => void fetch("/draft", { method: "POST", body: each.name }));
    });
    const popup = await preview(page, READY);
    expect(await words(popup)).toContain("有的网站边填边自动保存");
    await press(popup, READY);
    await sees(popup, /网页向网站发出了 [1-9]\d* 次请求/, 60_000);
    const told = Number(/发出了 (\d+) 次请求/.exec(await words(popup))![1]);
    expect(told).toBe(drafts);
    expect(drafts).toBeGreaterThanOrEqual(3);
  });

  it("and of one that does not, nothing is said", async () => {
    const popup = await preview(await visit(`${PORTAL}/form`), READY);
    await press(popup, READY);
    await sees(popup, "填好 5 项", 60_000);
    expect(await words(popup)).not.toContain("联系了网站");
  });
});

describe("frames", () => {
  it("a portal framed by another page is no portal, and its logo makes the page none (34, 50)", async () => {
    const page = await visit("https://forms.example.com/framed");
    await page.frames()[1]!.waitForSelector("#name");
    const popup = await preview(page, "没有识别出投诉、举报表单");
    expect(await words(popup)).not.toMatch(/把勾选的/);
    expect(await page.frames()[1]!.inputValue("#name")).toBe("");
  });
});

describe("documents that are no longer there", () => {
  it("another path by pushState after the preview: nothing is written (46)", async () => {
    const page = await visit(`${PORTAL}/form`);
    const popup = await preview(page, READY);
    await page.evaluate(() => history.pushState({}, "", "/other"));
    await new Promise((done) => setTimeout(done, 600));
    await press(popup, READY);
    await sees(popup, "网页已经换了一页");
    expect(await held(page)).toBe("");
  });

  it("a document left and come back to, from the cache or anew: the plan of before is dead (39)", async () => {
    const page = await visit(`${PORTAL}/form`);
    const popup = await preview(page, READY);
    await page.goto("https://tousu.example.gov.cn/form");
    await page.goBack();
    await page.waitForSelector("#name");
    await press(popup, READY);
    await sees(popup, "这次没有填");
    expect(await held(page)).toBe("");
  });

  it("the worker stopped between preview and click: the order is carried out whole or not at all (104)", async () => {
    const page = await visit(`${PORTAL}/form`);
    const popup = await preview(page, READY);
    const cdp = await journey.context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await cdp.send("Target.getTargets");
    const worker = targetInfos.find((target) => target.type === "service_worker" && target.url.includes(journey.extensionId));
    expect(worker).toBeDefined();
    await cdp.send("Target.closeTarget", { targetId: worker!.targetId });
    await press(popup, READY);
    await sees(popup, /填好 \d+ 项|请重新读取网页/, 60_000);
    const filled = /填好 \d+ 项/.test(await words(popup));
    expect((await held(page)) !== "").toBe(filled);
    // And it is at work again: a fresh look fills.
    const again = await preview(await visit(`${PORTAL}/form`), READY);
    await fill(again);
  });
});
