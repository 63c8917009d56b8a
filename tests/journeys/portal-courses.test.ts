import type { Page } from "playwright-core";
import type { Page as PopupPage } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CaseRecord } from "@/lib/case/record";
import { sampleCase } from "@/lib/case/sample";
import { SAMPLE_SCREENSHOT } from "@/lib/case/sample-evidence";
import { MEANINGS } from "@/lib/form/meanings";
import { readChosen } from "@/lib/imports/read-chosen";
import { numberQueue } from "@/lib/portals/number-queue";
import { addDays } from "@/lib/units/day";
import { clockOf, dayOf } from "@/lib/units/instant";
import { forgetSubmissions, portalSites, submissions, uploads } from "../portals/server";
import { UPLOAD_PATH } from "../portals/replica";
import { startJourney, type Journey } from "./browser";
import { press, sees, words } from "./popup-driver";
import { view, visit } from "./portal-page";

/** Filings that take more than one page, one number or one evening. */

let journey: Journey;
let page: Page;
const TODAY = dayOf(Date.now());

/** A carrier's bill with eighteen numbers, one call each: with the two of the sample the log has twenty. */
const CALLS = Array.from({ length: 18 }, (_, index) => ({
  number: `0280000${String(index + 1).padStart(4, "0")}`,
  day: addDays(TODAY, -2 - index),
  clock: `${String(9 + (index % 9)).padStart(2, "0")}:${String(10 + index * 2)}`,
}));
const BILL = [
  "中国移动通信客户语音详单",
  "起始时间,通信地点,通信方式,对方号码,通信时长,通信类型",
  ...CALLS.map(({ number, day, clock }) => `${day} ${clock}:00,成都,被叫,${number},1分5秒,国内通话`),
].join("\r\n");

beforeAll(async () => {
  journey = await startJourney(portalSites());
  forgetSubmissions();
  page = await journey.context.newPage();
  await page.goto("https://www.12321.cn/");
  const popup = await journey.popup(page);
  await press(popup, "先看看示例");
  await sees(popup, "催收压力");
  await keepsFiles(popup);
  await popup.close();
});
afterAll(() => journey?.close());

/** Waits until the sample's screenshot is stored: it goes in after the case is shown. */
async function keepsFiles(popup: PopupPage): Promise<void> {
  await popup.waitForFunction(
    () =>
      new Promise<boolean>((done) => {
        const opening = indexedDB.open("huan-sample");
        opening.onsuccess = () => {
          const database = opening.result;
          const counting = database.transaction("evidence").objectStore("evidence").count();
          counting.onsuccess = () => {
            database.close();
            done(counting.result === 1);
          };
        };
      }),
    { timeout: 10_000 },
  );
}

async function openFilling(): Promise<PopupPage> {
  const popup = await journey.popup(page);
  await press(popup, "填表");
  return popup;
}

describe("a person who does not wait", () => {
  it("finds what was written to be noted as sent, though the popup closed in the middle of the writing", async () => {
    await visit(page, "https://jubao.nifa.org.cn/ipnifa/report.html");
    const popup = await openFilling();
    await press(popup, /把勾选的 [1-9]\d* 项填入网页/);
    await expect.poll(async () => (await view(page))["jbr_name"], { timeout: 10_000, interval: 20 }).toBe("示例");
    await popup.close();
    await expect.poll(async () => (await view(page))["content"], { timeout: 10_000 }).toMatch(/催收/);
    const back = await openFilling();
    await press(back, "提交好了吗");
    await sees(back, "互联网金融举报信息平台已填写");
    await back.close();
  });

  it("is told in the end when the page empties a box long after it was written, and no filing is kept of it", async () => {
    await visit(page, "https://www.12321.cn/notifyHomePhone?countdown=0&late=1");
    const popup = await openFilling();
    await press(popup, /把勾选的 [1-9]\d* 项填入网页/);
    await sees(popup, /已写入 \d+ 项/, 30_000);
    await sees(popup, "网页清空了这一项，请手动填写", 30_000);
    await expect.poll(() => words(popup)).not.toContain("提交好了吗");
    await popup.close();
  });
});

describe("the queue of twenty numbers of 12321", () => {
  /** The same log without a browser: the sample and what the same bill gives to the importer. */
  async function sameRecord(): Promise<CaseRecord> {
    const record = sampleCase(TODAY);
    const choice = {
      importId: "bill",
      debtId: record.debts[0]!.id,
      numbers: CALLS.map(({ number }) => ({ number, whom: { kind: "self" as const } })),
      includeLikely: false,
    };
    const contacts = [...record.contacts];
    for await (const batch of readChosen(new File([BILL], "详单.csv"), record.contacts, choice))
      contacts.push(...batch.map((contact, index) => ({ ...contact, id: `bill-${index}` })));
    return { ...record, contacts };
  }

  /** Every call of the log as number, day and clock. */
  const callsOf = (record: CaseRecord): string[] =>
    record.contacts.map((one) => `${one.number?.replaceAll(/\D/g, "")} ${dayOf(one.at)} ${clockOf(one.at)}`);

  it("takes the bill into the case", async () => {
    const workspace = await journey.open("workspace.html#imports", { width: 1280, height: 900 });
    const choice = workspace.getByLabel("选择文件", { exact: true });
    await choice.setInputFiles({ name: "详单.csv", mimeType: "text/csv", buffer: Buffer.from(BILL) });
    // Numbers of one switchboard stand in one group: one tick takes them all.
    await workspace.getByRole("checkbox", { name: /^028\d+\*+/ }).check();
    await workspace.getByRole("button", { name: "导入 18 个号码" }).click();
    await workspace.getByText("导入了 18 条").waitFor();
    await workspace.close();
  });

  // Some forty seconds on a quiet machine; the rest is for a busy one.
  it("is walked to its end in the browser, in its order, each with the day and time of its own call, none twice", async () => {
    const record = await sameRecord();
    const calls = callsOf(record);
    const order = numberQueue(record, "12321-call", TODAY).waiting.map((one) => one.number);
    expect(order).toHaveLength(20);
    for (const [turn, expected] of order.entries()) {
      await visit(page, "https://www.12321.cn/notifyHomePhone?countdown=0");
      const popup = await openFilling();
      await sees(popup, turn < 19 ? `之后还有 ${19 - turn} 个` : `这次举报的号码：${expected}。`);
      await press(popup, /把勾选的 [1-9]\d* 项填入网页/);
      // The person goes on as soon as all is written; the late looks at the page run on behind.
      await sees(popup, /(?:已写入|填好) \d+ 项/, 30_000);
      const { sms_phone: number, d241: day, d242: clock } = await view(page);
      expect(number).toBe(expected);
      expect(calls).toContain(`${number} ${day} ${clock}`);
      // The person sends it by hand and says so.
      await press(popup, "提交好了吗");
      await press(popup, "我提交了，记下来");
      await sees(popup, "已记录");
      await popup.close();
    }
    await visit(page, "https://www.12321.cn/notifyHomePhone?countdown=0");
    const done = await openFilling();
    await sees(done, "记录里的号码都举报过了");
    expect(await words(done)).not.toContain("这次举报的号码");
    await done.close();
  }, 240_000);
});

describe("a screenshot for 12315", () => {
  it("goes up only after its own question, and taking back says that an upload cannot be taken back", async () => {
    await visit(page, "https://www.12315.cn/cuser/portal/jbcase/information");
    const popup = await openFilling();
    await press(popup, SAMPLE_SCREENSHOT.name);
    await press(popup, "放入这些文件");
    await sees(popup, "选择后网站可能立即上传");
    expect(uploads()).toEqual([]);
    await press(popup, "我知道，放入");
    await sees(popup, "已确认 1 个文件");
    expect(uploads()).toEqual([]);
    await press(popup, /把勾选的 [1-9]\d* 项填入网页/);
    await sees(popup, /填好 \d+ 项/, 30_000);
    expect(uploads()).toEqual([{ host: "www.12315.cn", path: UPLOAD_PATH, body: SAMPLE_SCREENSHOT.name }]);
    expect(await page.locator("#fileQueue").innerText()).toBe(SAMPLE_SCREENSHOT.name);
    expect(await words(popup)).not.toContain("收不回来");
    await press(popup, "撤销这次填写");
    await sees(popup, "已上传的文件无法撤回");
    expect(uploads()).toHaveLength(1);
    expect(submissions()).toEqual([]);
    await popup.close();
  });
});

describe("a session of 12315 that is lost on the way", () => {
  const at = (step: string) => `https://www.12315.cn/cuser/portal/jbcase/${step}`;
  /** The words below 还没有填的. */
  async function remaining(popup: PopupPage): Promise<string> {
    await press(popup, "还没有填的");
    const read = () => popup.$eval("details[open] > summary + p", (list) => list.textContent);
    return popup.waitForSelector("details[open] > summary + p").then(read);
  }
  async function fillCompany(): Promise<void> {
    await visit(page, at("corperation"));
    const popup = await openFilling();
    await sees(popup, "第 2 步，共 4 步");
    expect(await remaining(popup)).toContain(MEANINGS["respondent.name"]);
    await press(popup, /把勾选的 [1-9]\d* 项填入网页/);
    await sees(popup, /填好 \d+ 项/, 30_000);
    expect((await view(page))["searchBox"]).toBe("京东白条");
    await popup.close();
  }

  it("is noticed, everything is asked again after the person has logged in, and the text is still there", async () => {
    await fillCompany();
    await visit(page, at("customer"));
    const onTheWay = await openFilling();
    expect(await remaining(onTheWay)).not.toContain(MEANINGS["respondent.name"]);
    await onTheWay.close();

    await visit(page, `${at("information")}?session=lost`);
    const lost = await openFilling();
    await sees(lost, "网站登录已失效，需要从头进入。准备好的内容都还在。");
    expect(await remaining(lost)).toContain(MEANINGS["respondent.name"]);
    expect(await words(lost)).not.toMatch(/项填入网页/);
    await lost.close();

    await visit(page, "https://www.12315.cn/cuser/");
    const login = await openFilling();
    await sees(login, "登录以后再打开护岸，接着填");
    expect(await words(login)).not.toMatch(/项填入网页/);
    await login.close();

    await fillCompany();
    await visit(page, at("information"));
    const last = await openFilling();
    await sees(last, "第 4 步，共 4 步");
    await press(last, /把勾选的 [1-9]\d* 项填入网页/);
    await sees(last, /填好 \d+ 项/, 30_000);
    expect((await view(page))["tsnr"]).toMatch(/京东白条/);
    await last.close();
  });
});

describe("after all of it", () => {
  it("no portal has seen a submission, and nobody else was asked for anything", () => {
    expect(submissions()).toEqual([]);
    expect(journey.strays).toEqual([]);
  });
});
