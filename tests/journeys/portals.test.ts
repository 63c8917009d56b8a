import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forgetSubmissions, portalSites, submissions } from "../portals/server";
import { startJourney, type Journey } from "./browser";
import { press, sees } from "./popup-driver";
import { view, visit, type View } from "./portal-page";

let journey: Journey;
let page: Page;

const ID = "11010519491231002X";
/** What the borrower adds to the sample case by hand, in the workspace, before the portals. */
const ADDED: Record<string, string> = {
  身份证号: ID,
  邮编: "610041",
  户籍地址: "四川省绵阳市涪城区示例街2号",
  民族: "汉族",
  职业: "职员",
  工作单位: "示例单位",
};

beforeAll(async () => {
  journey = await startJourney(portalSites());
  forgetSubmissions();
  page = await journey.context.newPage();
  await page.goto("https://www.12321.cn/");
  const popup = await journey.popup(page);
  await press(popup, "先看看示例");
  await sees(popup, "催收力度");
  await popup.close();
  const workspace = await journey.open("workspace.html#borrower");
  for (const [label, value] of Object.entries(ADDED)) await workspace.getByLabel(label).fill(value);
  await workspace.getByLabel("身份证号").focus();
  await workspace.waitForTimeout(400);
  await workspace.close();
});
afterAll(() => journey?.close());

/** Fills from the real popup and waits until the page holds still; the full reading back is shown in the main job's journey. */
async function fill(expected: Expected = {}): Promise<View> {
  const awaited = Object.entries(expected).flatMap(([key, wanted]) => (wanted === "" ? [] : [key]));
  const popup = await journey.popup(page);
  await press(popup, "填表");
  await press(popup, /把勾选的 [1-9]\d* 栏填进网页/);
  let before = "";
  for (let still = 0, turn = 0; still < 3 && turn < 80; turn += 1) {
    await page.waitForTimeout(120);
    const held = await view(page);
    const now = JSON.stringify(held);
    // A list that opens and closes takes its time; what is expected behind it is waited for.
    const arrived = awaited.every((key) => (held[key] ?? "") !== "");
    still = arrived && now === before && /"[^"]+":"(?!")/.test(now) ? still + 1 : 0;
    before = now;
  }
  await popup.close().catch(() => undefined);
  return view(page);
}

const redesigned = (url: string): string => url.replace(/(#|$)/, `${url.includes("?") ? "&" : "?"}redesigned=1$1`);

/** What a portal must hold afterwards: text, pattern, or "" for what stays with the person. */
type Expected = Record<string, string | RegExp>;

function expectView(values: View, expected: Expected): void {
  for (const [key, wanted] of Object.entries(expected)) {
    if (typeof wanted === "string") expect(values[key] ?? "", key).toBe(wanted);
    else expect(values[key] ?? "", key).toMatch(wanted);
  }
}

const TEXT = /催收/;
const ADDRESS = /^四川省成都市武侯区示例路1号$/;

/** Portals of which ids are known: filled as they are, and again with every id and name changed. */
const KNOWN: [name: string, url: string, expected: Expected][] = [
  [
    "12321 骚扰电话",
    "https://www.12321.cn/notifyHomePhone",
    {
      phone: "13800000000",
      sms_phone: "02100000001",
      d241: /^\d{4}-\d{2}-\d{2}$/,
      d242: /^\d{2}:\d{2}$/,
      d243: "3分钟以下",
      type: "人工骚扰",
      bad_type: "欠款催收",
      sms_content: /02100000001/,
      w_code: "",
      p_code: "",
      user_intention_flag: "",
    },
  ],
  [
    "12315 举报的业务信息",
    "https://www.12315.cn/cuser/portal/jbcase/information",
    { spmc: "京东白条", tsnr: /^[\s\S]{1,400}$/, salemode: "", isyyfb: "", cldwcode: "" },
  ],
  [
    "国家信访局",
    "https://wsxf.gjxfj.gov.cn/page/tsqq.html?form=qjform",
    { province: "四川省", city: "成都市", district: "武侯区", wtsdbc1: ADDRESS, wtsdbc2: "", province1: "" },
  ],
  [
    "12377",
    "https://www.12377.cn/jbxzxq/jbxx/nmjb/nmjb.html",
    {
      reportor_realname: "示例",
      reportor_telephone: "13800000000",
      reportor_email: "sample@example.com",
      content: /^[\s\S]{20,500}$/,
      verify_code: "",
    },
  ],
  [
    "框架里的局长信箱",
    "https://jr.example.gov.cn/hdjl/ldxx/index.html",
    {
      typeid: "我要投诉",
      name: "示例",
      sex: "女",
      cardid: ID,
      shouji: "13800000000",
      email: "sample@example.com",
      addr: ADDRESS,
      zhuti: /^.{10,25}$/,
      introduce: /^[\s\S]{20,600}$/,
      secrecy: "",
      validate: "",
    },
  ],
];

/** Portals of which only labels are known: filled with every id and name changed. */
const BY_LABELS: [name: string, url: string, expected: Expected][] = [
  [
    "12321 垃圾短信",
    "https://www.12321.cn/notifyHomeSms",
    { mobile: "13800000000", target: "10690000000001", original: "最后一次提醒：请立即还款。", smscode: "" },
  ],
  [
    "12315 投诉的业务信息",
    "https://www.12315.cn/cuser/portal/tscase/information",
    { spmc: "京东白条", zyje: "199.00", gmsj: /^\d{4}-\d{2}-\d{2}$/, tsqq: /199\.00元/, tsnr: /^[\s\S]{1,400}$/ },
  ],
  [
    "互联网金融举报信息平台",
    "https://jubao.nifa.org.cn/ipnifa/report.html",
    { subject: "个人", jbr_name: "示例", jbr_id: ID, jbr_tel: "13800000000", org_name: "京东白条", content: TEXT },
  ],
  ["黑猫投诉", "https://tousu.sina.com.cn/", { problem: "暴力催收", money: "2305.00", content: TEXT, want: "" }],
  [
    "电信用户申诉",
    "https://yhssglxt.miit.gov.cn/web/appealInformation",
    {
      region: "四川省/成都市",
      name: "示例",
      address: ADDRESS,
      tel: "13800000000",
      post: "610041",
      carrier: "",
      before: "",
      facts: /02100000001/,
    },
  ],
  [
    "12337",
    "https://www.12337.gov.cn/mobileweb/index.aspx",
    {
      ctl00_ContentPlaceHolder1_txtXM: "示例",
      ctl00_ContentPlaceHolder1_txtSFZ: ID,
      ctl00_ContentPlaceHolder1_txtSJ: "13800000000",
      ctl00_ContentPlaceHolder1_txtZZ: ADDRESS,
      ctl00_ContentPlaceHolder1_txtBJBR: "",
      ctl00_ContentPlaceHolder1_txtQK: "",
      ctl00$rblLX: "",
      ctl00$rblBHS: "",
    },
  ],
  ["公安部网络违法犯罪举报", "https://cyberpolice.mps.gov.cn/wfjb/", { jbrxm: "示例", jbrdh: "13800000000", wzmc: "", ms: "", yzm: "" }],
  [
    "领导留言板",
    "https://liuyan.people.com.cn/",
    {
      subject: /.{4,}/,
      mcontent: TEXT,
      domain: "13",
      kind: "",
      username: "示例",
      tel: "13800000000",
      code: "",
      hiddenRemark: /示例.*13800000000/,
    },
  ],
  [
    "12345",
    "https://www.beijing.gov.cn/hudong/hdjl/com.web.write.flow",
    {
      type: "投诉",
      title: /.{4,30}/,
      content: /^[\s\S]{20,1000}$/,
      place: ADDRESS,
      name: "示例",
      sex: "女",
      tel: "13800000000",
      open: "",
      rand: "",
    },
  ],
  [
    "12348 法律援助",
    "https://www.12348.gov.cn/?at=1#/apply",
    {
      name: "示例",
      sex: "女",
      birth: "1949-12-31",
      nation: "汉族",
      idNumber: ID,
      household: ADDED["户籍地址"]!,
      employer: "示例单位",
      job: "职员",
      post: "610041",
      summary: /白条/,
    },
  ],
  ["互联网+督查", "https://tousu.www.gov.cn/dc/index.htm", { name: "示例", mobile: "13800000000", party: "" }],
  ["支付结算举报中心", "https://jubao.pcac.org.cn/", { name: "示例", mobile: "13800000000", party: "京东白条" }],
];

describe("from the record to a filled form", () => {
  // 12321 and 12315 as they are: see the main job.
  it.each(KNOWN.slice(2))("%s", async (_, url, expected) => {
    await visit(page, url);
    expectView(await fill(expected), expected);
  });

  it.each(KNOWN)("%s, redesigned: by its labels alone", async (_, url, expected) => {
    await visit(page, redesigned(url));
    expectView(await fill(expected), expected);
  });

  it.each(BY_LABELS)("%s, of which only labels are known", async (_, url, expected) => {
    await visit(page, redesigned(url));
    expectView(await fill(expected), expected);
  });
});

describe("on the way through a portal", () => {
  it("fills company and address of 12315 page by page, and presses no button for the person", async () => {
    await visit(page, "https://www.12315.cn/cuser/portal/jbcase/corperation");
    expectView(await fill(), { searchBox: "京东白条" });
    expect(new URL(page.url()).pathname).toBe("/cuser/portal/jbcase/corperation");
  });

  it("takes the next number of the log for 12321 once the person has noted the last one as sent", async () => {
    await visit(page, "https://www.12321.cn/notifyHomePhone");
    const first = await journey.popup(page);
    await press(first, "填表");
    await sees(first, "02100000001，之后还有 1 个");
    await press(first, /把勾选的 [1-9]\d* 栏填进网页/);
    await press(first, "提交好了吗", 30_000);
    await press(first, "我提交了，记下来");
    await sees(first, "记下了");
    await first.close();
    await visit(page, "https://www.12321.cn/notifyHomePhone");
    const second = await journey.popup(page);
    await press(second, "填表");
    await sees(second, "这次举报的号码：02100000002。");
    await second.close();
  });

  it("picks up the number that 12315 shows after filing, for the person to confirm", async () => {
    await visit(page, "https://www.12315.cn/cuser/portal/jbcase/information");
    const filling = await journey.popup(page);
    await press(filling, "填表");
    await sees(filling, "第 4 步，共 4 步：业务信息");
    await press(filling, /把勾选的 [1-9]\d* 栏填进网页/);
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
    await sees(after, "记下了");
    await after.close();
  });

  it("fills nothing behind a notice that has not been read", async () => {
    await page.goto("https://www.12321.cn/notifyHomePhone?countdown=60");
    const popup = await journey.popup(page);
    await press(popup, "填表");
    await sees(popup, "先把须知读完，等倒计时走完");
    expect(await popup.evaluate(() => document.body.innerText)).not.toMatch(/栏填进网页/);
    expect((await view(page))["phone"]).toBe("");
    await popup.close();
  });

  it("offers nothing on a log-in page", async () => {
    await visit(page, "https://liuyan.people.com.cn/login");
    const popup = await journey.popup(page);
    await press(popup, "填表");
    await sees(popup, "这一页要你自己登录");
    expect(await popup.evaluate(() => document.body.innerText)).not.toMatch(/栏填进网页/);
    await popup.close();
  });
});

describe("after all of it", () => {
  it("no portal has seen a submission, and nobody else was asked for anything", () => {
    expect(submissions()).toEqual([]);
    expect(journey.strays).toEqual([]);
  });
});
