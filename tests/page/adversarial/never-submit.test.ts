import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Plan, StepResult } from "@/lib/form/step";
import type { Lab } from "../../libraries/lab";
import { ANSWERS, form, NAME, open, openLab, PHONE, valueOf } from "./scene";

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

const plea = `<p><label for="name">投诉人姓名</label> <input id="name" name="name"></p><p><label for="phone">投诉人联系电话</label> <input id="phone" name="phone"></p>`;

describe("nothing is ever submitted", () => {
  it("81: a form of one field that sends itself when left is caught, told and stopped", async () => {
    const scene = await open(
      lab,
      form(`<script>document.getElementById("name").addEventListener("blur",()=>document.getElementById("send").click())</script>`),
    );
    const told = await scene.engine<{ results: StepResult[] }>("fill", ANSWERS);
    expect(await scene.page.evaluate("sent")).toEqual([]);
    expect(told.results.map((one) => one.why)).toContain("submit-caught");
    expect(await valueOf(scene, "facts")).toBe("");
    await scene.close();
  });

  it("82: a field whose own attribute sends the form is not touched", async () => {
    const scene = await open(
      lab,
      form(
        `<p><label for="kind">投诉人性别</label><select id="kind" onchange="this.form.submit()"><option>请选择</option><option>男</option><option>女</option></select></p>`,
      ),
    );
    const told = await scene.engine<{ plan: Plan }>("fill", ANSWERS);
    const gender = told.plan.items.find((item) => item.meaning === "complainant.gender");
    await scene.engine("plan", ANSWERS);
    if (gender) await scene.engine("apply", [gender.ref]);
    expect(await scene.page.evaluate("sent")).toEqual([]);
    expect(await valueOf(scene, "kind")).toBe("请选择");
    await scene.close();
  });

  it("85: listeners that send on Enter hear none", async () => {
    const scene = await open(
      lab,
      form(`<script>window.keys=[];for(const t of ["keydown","keypress","keyup"])addEventListener(t,e=>keys.push(e.key),true)</script>`),
    );
    await scene.engine("fill", ANSWERS);
    expect(((await scene.page.evaluate("keys")) as string[]).filter((key) => key !== "")).toEqual([]);
    await scene.close();
  });

  it("90, 91, 92: captcha, codes, their buttons, promises and passwords are left alone", async () => {
    const scene = await open(
      lab,
      form(`<p><label for="code">图形验证码</label><input id="code"><img alt="验证码" src="/captcha.png"></p><p><label for="sms">短信验证码</label><input id="sms"> <button type="button" id="get" onclick="sent.push('sms')">获取验证码</button></p>
<p><label for="pass">查询密码</label><input id="pass"></p><p><label for="pw">密码</label><input id="pw" type="password"></p>
<p><label><input type="checkbox" id="agree"> 我已阅读并承诺以上内容真实</label></p><p><label for="bank">银行卡号</label><input id="bank"></p>`),
    );
    // Even if the record had an answer to them.
    const never = ["captcha", "smsCode", "password", "consent", "signature", "payment"].map((kind) => `never.${kind}`);
    const answers = Object.fromEntries(never.map((meaning) => [meaning, { ...ANSWERS["complainant.name"], meaning, texts: ["是"] }]));
    const told = await scene.engine<{ plan: Plan }>("fill", { ...ANSWERS, ...answers });
    expect(told.plan.items.filter((item) => item.meaning.startsWith("never."))).toEqual([]);
    for (const id of ["code", "sms", "pass", "pw", "bank"]) expect([id, await valueOf(scene, id)]).toEqual([id, ""]);
    expect(await scene.page.evaluate(() => (globalThis.document.getElementById("agree") as HTMLInputElement).checked)).toBe(false);
    expect(await scene.page.evaluate("sent")).toEqual([]);
    expect(told.plan.left.map((one) => one.reason)).toEqual(expect.arrayContaining(["captcha"]));
    // And no driver writes into a code or a password, whatever is ordered.
    await scene.engine("force", NAME);
    expect([await valueOf(scene, "code"), await valueOf(scene, "pw")]).toEqual(["", ""]);
    await scene.close();
  });

  it("48, 47: a form that would send elsewhere, or in the address, ticks nothing", async () => {
    const elsewhere: [string, string][] = [
      ["another host", form("", `action="https://other.example/send" method="post"`)],
      ["by a base element", `<base href="https://other.example/">${form("", `action="send" method="post"`)}`],
      ["in the address", form("", `action="/send" method="get"`)],
    ];
    for (const [where, body] of elsewhere) {
      const scene = await open(lab, body);
      const plan = await scene.engine<Plan>("plan", ANSWERS);
      expect([where, plan.items.filter((item) => item.ticked)]).toEqual([where, []]);
      await scene.close();
    }
  });

  it("a search, log-in or registration form is no complaint form: hands off", async () => {
    const scene = await open(
      lab,
      `<h1>用户登录</h1><form>${plea}<p><label for="pw">密码</label><input type="password" id="pw"></p><button>登录</button></form>`,
    );
    await scene.engine("fill", ANSWERS);
    expect([await valueOf(scene, "name"), await valueOf(scene, "phone")]).toEqual(["", ""]);
    await scene.close();
  });
});

/** Number, what it is, markup, and where our own popup is. */
const DENIED: [string, string, string?][] = [
  ["83: an option that is a button without a type", `<form><div id="pop"><button id="x">女</button></div></form>`, "#pop"],
  ["84: a next step outside of any popup", `<div role="button" id="x">下一步</div>`],
  ["84: a confirming word outside of our popup", `<button type="button" id="x">确定</button>`],
  ["84: a save button inside of our popup", `<div id="pop"><button type="button" id="x">保存草稿</button></div>`, "#pop"],
  ["86: a label round a submit button", `<form><label id="x">女<button>好</button></label></form>`],
  ["86: a piece inside of a submit button", `<form><button><b id="x">女</b></button></form>`],
  ["87: a picture that sends", `<form><input type="image" id="x" alt="女"></form>`],
  ["87: a link dressed as an option", `<a id="x" href="/away">女</a>`],
  ["87: a link with a script in its address", `<a id="x" href="javascript:send()">女</a>`],
  ["87: a role with a sending word", `<span role="button" id="x">提交投诉</span>`],
  ["87: a drawn button", `<div class="my-btn" id="x">获取验证码</div>`],
  ["a submit input", `<form><input type="submit" id="x" value="女"></form>`],
  ["a reset button", `<form><button type="reset" id="x">清空</button></form>`],
  ["a button that belongs to a form elsewhere", `<form id="f"></form><button form="f" id="x">女</button>`],
  ["a button with an address of its own", `<form><button type="button" formaction="/x" id="x">女</button></form>`],
];
const ALLOWED: [string, string, string?][] = [
  ["an option in a list", `<div id="pop"><ul><li id="x">女</li></ul></div>`, "#pop"],
  ["a link without an address", `<div id="pop"><a id="x" title="四川省" data-code="51">四川省</a></div>`, "#pop"],
  ["a link to nowhere", `<div id="pop"><a id="x" href="javascript:void 0">四川省</a></div>`, "#pop"],
  ["the confirming button of our own popup", `<div id="pop"><button type="button" id="x">确认</button></div>`, "#pop"],
  ["a drawn radio", `<label id="x"><input type="radio">女</label>`],
];

describe("a press", () => {
  it("is denied to whatever may send, and given to what only chooses", async () => {
    const scene = await open(lab, "");
    const verdict = async ([, markup, popup]: [string, string, string?]): Promise<string> => {
      await scene.page.evaluate((inner) => {
        globalThis.document.body.innerHTML = inner;
      }, markup);
      return scene.engine<string>("whyNotPressed", "#x", ...(popup ? [popup] : []));
    };
    for (const one of DENIED) expect([one[0], (await verdict(one)) === ""]).toEqual([one[0], false]);
    for (const one of ALLOWED) expect([one[0], await verdict(one)]).toEqual([one[0], ""]);
    await scene.close();
  });
});

describe("frames", () => {
  it("28, 29, 30, 31, 33: only the page itself and what it made of its own text are written to", async () => {
    const inside = `<h1>投诉</h1><form><p><label>投诉人姓名 <input id='in'></label></p><p><label>投诉人联系电话 <input></label></p><p><label>投诉内容 <textarea></textarea></label></p><button>提交投诉</button></form>`;
    const scene = await open(
      lab,
      `<iframe id="cross" src="https://other.test/"></iframe><iframe id="sand" sandbox="allow-scripts" srcdoc="${inside}"></iframe><iframe id="data" src="data:text/html,${encodeURIComponent(inside)}"></iframe><iframe id="blob"></iframe><script>document.getElementById("blob").src=URL.createObjectURL(new Blob([${JSON.stringify(inside)}],{type:"text/html"}))</script>${form()}`,
    );
    await scene.page.waitForTimeout(300);
    await scene.engine("force", NAME);
    const values = await Promise.all(
      scene.page
        .frames()
        .slice(1)
        .map((frame) =>
          frame.evaluate(() => [...globalThis.document.querySelectorAll("input")].map((el) => el.value).join("")).catch(() => ""),
        ),
    );
    expect(values.join("")).toBe("");
    expect(await valueOf(scene, "phone")).toBe(NAME);
    await scene.close();
  });

  it("35: a document that was written anew gets nothing of the old plan", async () => {
    const scene = await open(lab, form());
    await scene.engine("plan", ANSWERS);
    await scene.page.evaluate((body) => {
      globalThis.document.body.innerHTML = body;
    }, `<form><p><label for="name">被投诉人姓名</label><input id="name"></p></form>`);
    const results = await scene.engine<StepResult[]>("apply");
    expect(results.every((one) => one.status !== "filled")).toBe(true);
    expect(await valueOf(scene, "name")).toBe("");
    expect(PHONE).not.toBe("");
    await scene.close();
  });
});
