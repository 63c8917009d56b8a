import { join } from "node:path";
import type { Page as PopupPage } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startJourney, type Journey } from "./browser";
import { takeSample } from "./main-job";
import { press, sees, words } from "./popup-driver";

/** A complaint form that has a question for every one of our fields: too short, one line, a span of days, a list that never comes. */
const FORM = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>金融消费者投诉</title></head><body><h1>金融消费者投诉登记</h1><form>
<h2>投诉人信息</h2>
<p><label for="n">投诉人姓名</label> <input id="n"></p>
<p><label for="p">投诉人手机号码</label> <input id="p" maxlength="11"></p>
<p>投诉人所在地区 <select id="prov"><option>请选择</option><option>北京市</option><option>四川省</option><option>上海市</option><option>广东省</option><option>浙江省</option><option>江苏省</option><option>湖北省</option></select><select id="city"><option>请选择</option></select><select id="dist"><option>请选择</option></select></p>
<h2>投诉内容</h2>
<p><label for="f">投诉内容</label> <textarea id="f" maxlength="120" rows="6"></textarea></p>
<p><label for="r">投诉请求</label> <input id="r"></p>
<p><label for="x">对接备注</label> <input id="x"></p>
</form></body></html>`;

const HOST = "tousu.example.cn";
const FOLDER = process.env["PICTURES"];
let journey: Journey;
beforeAll(async () => {
  journey = await startJourney({ [HOST]: () => ({ status: 200, body: FORM }) });
});
afterAll(() => journey?.close());

const picture = async (popup: PopupPage, name: string): Promise<void> => {
  if (FOLDER) await popup.screenshot({ path: join(FOLDER, `${name}.png`) as `${string}.png` });
};
/** Brings the words into sight, for the picture. */
const show = (popup: PopupPage, text: string): Promise<void> =>
  popup.evaluate((wanted) => {
    const all = [...document.querySelectorAll("p,li,summary,span")].filter((one) => one.textContent?.includes(wanted));
    all.at(-1)?.scrollIntoView({ block: "center" });
  }, text);

describe("a page that asks for something else than we hold", () => {
  it("is answered by questions in the popup, and waited for with a countdown that can be given up", async () => {
    const page = await journey.context.newPage();
    await page.goto(`https://${HOST}/`);
    const popup = await takeSample({ journey, say: () => undefined }, page);
    await press(popup, "填表");
    await sees(popup, /把勾选的 [1-9]\d* 项填入网页/);
    await picture(popup, "questions-1");
    const asked = await words(popup);
    expect(asked).toContain("内容超过这一项的字数上限");
    await show(popup, "内容超过这一项的字数上限");
    await picture(popup, "questions-2-long");
    await show(popup, "这一项只能填一行");
    await picture(popup, "questions-3-line");
    await press(popup, /用这个（\d+ 字）/);
    await press(popup, /^自己写$/);
    await popup.waitForSelector("textarea");
    await popup.type("textarea", "催收每天打十几次电话，还打给我的姐姐。");
    await press(popup, /^用这个$/);
    await show(popup, "催收每天打十几次电话");
    await picture(popup, "questions-4-chosen");
    await press(popup, "没识别出来");
    await show(popup, "对接备注");
    await picture(popup, "questions-5-meaning");
    await new Promise((done) => setTimeout(done, 700));
    await press(popup, /把勾选的 [1-9]\d* 项填入网页/);
    await sees(popup, /还等 1[0-4] 秒/);
    await picture(popup, "questions-6-wait");
    await press(popup, "不再等待");
    await sees(popup, /填好 \d+ 项/, 30_000);
    await picture(popup, "questions-7-report");
    expect(await words(popup)).toContain("你没有再等它加载");
    const held = await page.evaluate(() => [document.querySelector("textarea")!.value, document.querySelector("select")!.value]);
    expect(held[0]).toBe("催收每天打十几次电话，还打给我的姐姐。");
    expect(held[1]).not.toBe("请选择");
    await press(popup, "没填上的，可以逐项复制");
    await show(popup, "填好了，下一项");
    await picture(popup, "questions-8-cards");
  });
});
