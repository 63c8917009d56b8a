import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import iconv from "iconv-lite";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleCase } from "@/lib/case/sample";
import { startJourney, type Journey } from "./browser";
import { seedCase } from "./seed";

/** Files as people have them, through the built extension: what is shown, asked, written and taken back. */

const CELLS = [
  ["序号", "通话开始时间", "呼叫类型", "对方号码", "通话时长"],
  ["1", "2026-11-20 22:40:11", "被叫", "02160000001", "65秒"],
  ["2", "2026-11-21 12:40:11", "主叫", "13800000001", "5秒"],
];
const BILL = `<meta charset="utf8"><h2>中国电信语音详单</h2><table>${CELLS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
const CHAT = "2026-11-20 20:40:11 小李\n你再不还款，我就通知你单位和家人\n\n2026-11-20 20:50:11 晴天\n请不要联系我家人\n";
const MONEY = [
  "姓名：张某",
  "交易时间,交易分类,交易对方,商品说明,收/支,金额,交易状态",
  "2026-10-05 12:00:00,信用借还,京东金融,白条还款,支出,1200.50,交易成功",
  "2026-10-06 12:00:00,信用借还,京东金融,白条还款,支出,300.00,交易关闭",
].join("\r\n");

let journey: Journey;
let page: Page;
let pdf: Buffer;

const main = () => page.locator("main").innerText();
const shows = (words: string) => expect.poll(main, { timeout: 15_000 }).toContain(words);
const give = (...files: [name: string, buffer: Buffer][]) =>
  page.getByLabel("选择文件").setInputFiles(files.map(([name, buffer]) => ({ name, mimeType: "", buffer })));
const press = (name: string | RegExp) => page.getByRole("button", { name }).click();

beforeAll(async () => {
  journey = await startJourney({});
  await seedCase(journey, sampleCase("2026-12-01"));
  const printed = await journey.context.newPage();
  await printed.setContent(BILL);
  pdf = await printed.pdf();
  await printed.close();
  page = await journey.open("workspace.html#imports", { width: 1280, height: 900 });
});
afterAll(() => journey?.close());

describe("files given to the built extension", () => {
  it("a PDF bill is read, and a chat behind it is asked whose names it has", async () => {
    await give(["详单.pdf", pdf], ["小李.txt", Buffer.from(CHAT)]);
    await shows("02160000001");
    expect(await main()).toContain("你认识的人，或你也常联系的号码");
    await press("不导入");
    await press("我是“晴天”");
    await shows("你也联系过 1 次");
  });

  it("what a message says is ticked by the person, changes the assessment and is taken back whole", async () => {
    await page.getByText("看信息").click();
    await page.getByRole("checkbox", { name: /^威胁告诉家人、单位或公开/ }).check();
    await press("导入 1 个号码、约 1 条");
    await shows("已证实“威胁、恐吓”：原来 0 处，现在 1 处。");
    await press("把原文件存为证据");
    await page.getByRole("button", { name: "已存为证据" }).waitFor();
    await press("整批撤销");
    await expect.poll(main, { timeout: 10_000 }).not.toContain("导入过的文件");
    expect(await main()).not.toContain("已证实");
  });

  it("a bill in a zip with a password becomes a payment of its debt, and only what was paid", async () => {
    const writer = new ZipWriter(new Uint8ArrayWriter(), { password: "123456", zipCrypto: true, useWebWorkers: false });
    await writer.add("alipay_record.csv", new Uint8ArrayReader(new Uint8Array(iconv.encode(MONEY, "gb18030"))));
    await give(["账单.zip", Buffer.from(await writer.close())]);
    await page.getByLabel("这个文件的密码").fill("000000");
    await press("打开");
    await shows("压缩包的密码不对");
    await page.getByLabel("这个文件的密码").fill("123456");
    await press("打开");
    await shows("账单上写的户名是 张某");
    expect(await page.getByRole("button", { name: /^导入/ }).count()).toBe(0);
    await press("确认：写进这一笔（1 笔还款）");
    await shows("勾上的有 1 笔已经在这一笔里，不会再写一次。");
  });
});
