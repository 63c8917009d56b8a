import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forgetSubmissions, portalSites, submissions } from "../portals/server";
import { startJourney, type Journey } from "./browser";
import { press, sees, words } from "./popup-driver";
import { view, visit } from "./portal-page";

/** From page to page of a portal: at each the popup knows where the person is, says what comes next, and presses nothing for them. */

let journey: Journey;
let page: Page;

beforeAll(async () => {
  journey = await startJourney(portalSites());
  forgetSubmissions();
  page = await journey.context.newPage();
  await page.goto("https://www.12321.cn/");
  const popup = await journey.popup(page);
  await press(popup, "先看看示例");
  await sees(popup, "催收压力");
  await popup.close();
});
afterAll(() => journey?.close());

/** What the popup says of the page in front once it shows this; whether it offers to fill is part of it. */
async function said(shown: string): Promise<string> {
  const popup = await journey.popup(page);
  await press(popup, "填表");
  await sees(popup, shown);
  const text = await words(popup);
  await popup.close();
  return text;
}

const OFFERS = /把勾选的 \d+ 项填入网页/;

describe("pages on which nothing is ours", () => {
  it.each([
    ["the log-in of 12315", "https://www.12315.cn/cuser/", "这一页要你自己登录"],
    ["the log-in of 领导留言板", "https://liuyan.people.com.cn/login", "这一页要你自己登录"],
    ["the choice of what a petition is for", "https://wsxf.gjxfj.gov.cn/page/tsqq.html", "第 2 步，共 3 步：选择信访目的"],
    ["the kinds of 12377", "https://www.12377.cn/", "中央网信办举报中心 12377"],
    ["the notice of nifa", "https://jubao.nifa.org.cn/ipnifa/index.html", "第 1 步，共 2 步：举报须知"],
  ])("%s: the popup says what the person does, and offers nothing", async (_, url, shown) => {
    await page.goto(url);
    expect(await said(shown)).not.toMatch(OFFERS);
  });

  it("the dates of the identity card before a petition stay with the person", async () => {
    await page.goto("https://wsxf.gjxfj.gov.cn/index.html");
    await page.locator("#tousuBtn").click();
    expect(await said("国家信访局 · 网上信访")).not.toMatch(OFFERS);
    expect(await view(page)).toEqual({ csrq1: "", csrq2: "", cq: "" });
  });
});

describe("the four pages of 12315", () => {
  it("are followed with the person's own clicks, through countdown and reload, with help at what has to be chosen", async () => {
    await page.goto("https://www.12315.cn/cuser/portal/jbcase/notice?countdown=2");
    const notice = await said("第 1 步，共 4 步：举报须知");
    expect(notice).toContain("护岸不会替你跳过");
    expect(notice).not.toMatch(OFFERS);
    await page.locator("#agree:enabled").click();
    const company = await said("第 2 步，共 4 步：举报对象");
    expect(company).toContain("名称完全一致");
    const popup = await journey.popup(page);
    await press(popup, "填表");
    await press(popup, /把勾选的 1 项填入网页/);
    await sees(popup, "接下来由你自己做", 30_000);
    await popup.close();
    await page.reload();
    expect(await said("第 2 步，共 4 步：举报对象")).toMatch(OFFERS);
    await page.locator("#searchBox").fill("京东白条");
    await page.locator("#search").click();
    await page.locator("#searchResult a").click();
    await page.locator("#corperationSave").click();
    await said("第 3 步，共 4 步：举报人信息");
    await page.locator("#customerSubmit").click();
    await said("第 4 步，共 4 步：业务信息");
    const last = await journey.popup(page);
    await press(last, "填表");
    await press(last, "要你自己选的（6），怎么选");
    await sees(last, "对商品或者服务作引人误解的虚假宣传");
    const help = await words(last);
    expect(help.indexOf("1. 商品类别")).toBeLessThan(help.indexOf("6. 处理单位"));
    expect(help).toContain("护岸没有核对过全部选项，以网页为准。");
    await last.close();
  });
});

describe("a single page that turns to another step", () => {
  it("is followed by its path: the telecom appeal", async () => {
    await page.goto("https://yhssglxt.miit.gov.cn/web/userAppeal/?countdown=0");
    const notice = await said("第 2 步，共 3 步：申诉须知");
    expect(notice).toContain("还不到用这个渠道的时候");
    expect(notice).not.toMatch(OFFERS);
    await page.locator(".el-checkbox").click();
    await page.getByRole("button", { name: "我要申诉" }).click();
    expect(await said("第 3 步，共 3 步：填写申诉")).toMatch(OFFERS);
  });

  it("is followed by its hash: legal aid", async () => {
    await page.goto("https://www.12348.gov.cn/#/homepage");
    expect(await said("第 1 步，共 2 步：首页")).not.toMatch(OFFERS);
    await page.getByText("法律援助在线申请").click();
    expect(await said("第 2 步，共 2 步：填写申请")).toMatch(OFFERS);
  });
});

describe("a channel that is not the one now", () => {
  it("says so over its page, with the reason: gang crime without a threat in the log", async () => {
    await page.goto("https://www.12337.gov.cn/mobileweb/index.aspx");
    expect(await said("这里先不要提交")).toContain("会给你自己带来麻烦");
  });

  it("a petition before any authority was asked", async () => {
    await page.goto("https://wsxf.gjxfj.gov.cn/page/tsqq.html?form=qjform");
    const text = await said("还不到用这个渠道的时候");
    expect(text).toContain("使用前：已经向主管部门投诉或举报");
    expect(text).not.toContain("页面有变化");
  });
});

describe("after a filing, and before a notice is read", () => {
  it("picks up the number that 12315 shows after filing, for the person to confirm", async () => {
    await visit(page, "https://www.12315.cn/cuser/portal/jbcase/information");
    const filling = await journey.popup(page);
    await press(filling, "填表");
    await sees(filling, "第 4 步，共 4 步：业务信息");
    await press(filling, /把勾选的 [1-9]\d* 项填入网页/);
    await sees(filling, "提交好了吗", 30_000);
    await filling.close();
    await visit(page, "https://www.12315.cn/cuser/portal/case/detail");
    const after = await journey.popup(page);
    await press(after, "填表");
    await press(after, "从网页上取编号");
    await sees(after, "请核对");
    expect(await after.evaluate(() => [...document.querySelectorAll("input")].map((input) => input.value))).toContain(
      "1510107002026112300000012",
    );
    await press(after, "我提交了，记下来");
    await sees(after, "已记录");
    await after.close();
  });

  it("counts the deadline from the day it was noted as sent, and names the next rung once the answer is no", async () => {
    await visit(page, "https://jubao.nifa.org.cn/ipnifa/report.html");
    const popup = await journey.popup(page);
    await press(popup, "填表");
    await press(popup, /把勾选的 [1-9]\d* 项填入网页/);
    await press(popup, "提交好了吗", 30_000);
    await popup.type("input[maxlength='60']", "JB20261125001");
    await press(popup, "我提交了，记下来");
    await sees(popup, "已记录");
    await popup.close();
    const workspace = await journey.open("workspace.html#filings", { width: 1280, height: 900 });
    const card = workspace.getByRole("region", { name: "互联网金融举报信息平台" });
    await card.getByText("对方还有时间。").waitFor();
    expect(await card.innerText()).toContain("核对并转送");
    await card.getByText("这份投诉").click();
    expect(await card.getByLabel("编号（登记编号、受理编号、查询码等）").first().inputValue()).toBe("JB20261125001");
    await card.getByRole("button", { name: "不予受理" }).click();
    await card.getByText("下一步可以去：").waitFor();
    await workspace.close();
    await page.reload();
    expect(await said("这里先不要提交")).toContain("没有新的情况，不再交第二次");
  });

  it("fills nothing behind a notice that has not been read", async () => {
    await page.goto("https://www.12321.cn/notifyHomePhone?countdown=60");
    const popup = await journey.popup(page);
    await press(popup, "填表");
    await sees(popup, "先把须知读完，等倒计时走完");
    expect(await popup.evaluate(() => document.body.innerText)).not.toMatch(/项填入网页/);
    expect((await view(page))["phone"]).toBe("");
    await popup.close();
  });
});

describe("after all of it", () => {
  it("no portal has seen a submission, and nobody else was asked for anything", () => {
    expect(submissions()).toEqual([]);
    expect(journey.strays).toEqual([]);
  });
});
