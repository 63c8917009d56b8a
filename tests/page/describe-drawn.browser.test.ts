import { afterEach, describe, expect, it } from "vitest";
import type { PageDescription } from "@/lib/form/field";
import { describe as describePage } from "@/lib/page/describe/describe";

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

async function page(html: string): Promise<PageDescription> {
  const frame = document.createElement("iframe");
  frame.style.cssText = "width:1000px;height:700px;border:0";
  frame.srcdoc = `<!doctype html><meta charset="utf-8"><title>投诉</title>${html}`;
  frames.push(frame);
  const loaded = new Promise((done) => frame.addEventListener("load", done, { once: true }));
  document.body.append(frame);
  await loaded;
  return describePage(frame.contentDocument!);
}

const told = async (html: string): Promise<string[]> =>
  (await page(html)).forms.flatMap((form) => form.fields.map((field) => `${field.widget} ${field.label || `(${field.placeholder})`}`));
const sections = async (html: string): Promise<string[]> =>
  (await page(html)).forms.flatMap((form) => form.fields.map((field) => field.section));

describe("a label is never", () => {
  it.each([
    [
      "the mark of a list",
      "<table><tr><th>来信目的：</th><td><span><input readonly placeholder=请选择><i>▾</i></span></td></tr></table>",
      "来信目的：",
    ],
    ["the counter of what is typed", "<p>投诉内容</p><div><textarea></textarea><div>0/200</div></div>", "投诉内容"],
    ["how much may be written", "<div>详细内容：</div><div>***至少20字***</div><textarea></textarea>", "详细内容："],
    ["the neighbour of a box that nobody sees", "<p>举报理由：<input style='display:none' name=id><input></p>", "举报理由："],
  ])("%s", async (_what, html, label) =>
    expect((await page(html)).forms[0]!.fields.find((field) => field.blocked === "")!.label).toBe(label),
  );

  it("a heading over boxes that ask by their placeholders", async () =>
    expect(await told("<form><h4>您的信息</h4><input placeholder=家长姓名><input placeholder=手机号码></form>")).toEqual([
      "text (家长姓名)",
      "text (手机号码)",
    ]));

  it("taken from another row than the nearest that holds none", async () =>
    expect(
      await told(
        "<table><tr><th>产品名称</th><th>批号</th></tr><tr><td><input></td><td><input></td></tr><tr><th>举报人</th><th>联系电话</th></tr><tr><td><input></td><td><input></td></tr></table>",
      ),
    ).toEqual(["text 产品名称", "text 批号", "text 举报人", "text 联系电话"]));
});

describe("headings", () => {
  it("are no bars, whatever their class says; but may be put together from words in one line", async () => {
    const bar = ["在线咨询", "在线预约", "批评意见"].map((entry) => `<div class="law-entry"><i></i><div>${entry}</div></div>`).join("");
    expect(await sections(`<div class="law-header">${bar}</div><form><p>申请人<input></p></form>`)).toEqual([""]);
    expect(
      await sections("<form><div class=panel-head><span>一</span><span>申请人</span><span>信息</span></div><p>姓名<input></p></form>"),
    ).toEqual(["一申请人信息"]);
  });
  it("may be a bold line, a numbered line or a step of their own", async () => {
    expect(
      await sections("<form><b>【举报人】</b>（可匿名）<br>姓名：<input><br><b>【被举报机构】</b><br>名称：<input><br></form>"),
    ).toEqual(["【举报人】", "【被举报机构】"]);
    expect(await sections("<form><p>一、投诉人</p><p>姓名<input></p><p>二、被投诉单位</p><p>名称<input></p></form>")).toEqual([
      "一、投诉人",
      "二、被投诉单位",
    ]);
    expect(await sections("<section class=step><div><i>3</i>被举报人信息</div><p>姓名<input></p></section>")).toEqual(["被举报人信息"]);
  });
  it("of one sort stand side by side, wherever the form element begins", async () => {
    const { forms } = await page("<h3>被投诉机构</h3><form>名称<input><h3>投诉人</h3><div>姓名<input></div></form>");
    expect(forms[0]!.fields.map((field) => field.sections)).toEqual([["被投诉机构"], ["投诉人"]]);
  });
});

describe("a form in parts", () => {
  it("that are forms of their own, one button behind them, is one form", async () => {
    const { forms } = await page(
      "<div><form><h4>诉求信息</h4>标题<input>内容<textarea></textarea></form><form><h4>联系人</h4>姓名<input>电话<input></form><button>提交</button></div>",
    );
    expect(forms.map((form) => [form.fields.length, form.buttons])).toEqual([[4, ["提交"]]]);
  });
  it("is not joined by a search or a log-in", async () => {
    const { forms } = await page(
      "<form><input placeholder=搜索></form><form>账号<input>密码<input type=password></form><form>标题<input>内容<textarea></textarea><button>提交</button></form>",
    );
    expect(forms.map((form) => form.fields.length)).toEqual([1, 2, 2]);
  });
});

describe("what a page draws without a control is described", () => {
  it.each([
    ["a line to tap", "<div class=select>所在地区</div>", "pickerPopup (所在地区)"],
    [
      "a value before an arrow",
      "<div class=li><div class=n>证件类型</div><div class=v>身份证</div><span class=x>›</span></div>",
      "pickerPopup 证件类型",
    ],
    [
      "a row of a library",
      '<div class="van-cell van-cell--clickable"><div><span>请选择投诉商家</span></div></div>',
      "pickerPopup (请选择投诉商家)",
    ],
    [
      "a box for pictures",
      "<div class=panel-title>凭证材料</div><div class=upload><div class=upload-add>+</div></div>",
      "unknown 凭证材料",
    ],
    [
      "a list of which one is chosen",
      "<form><p>反馈类型</p><ul class=list><li class='item active'>建议</li><li class=item>投诉</li></ul></form>",
      "unknown 反馈类型",
    ],
    [
      "a cell with an arrow among fields",
      '<div class="van-cell-group"><div class="van-cell van-field"><div class="van-cell__title van-field__label"><span>姓名</span></div><input class="van-field__control"></div><div class="van-cell van-cell--clickable" role=button tabindex=0><div class="van-cell__title"><span>投诉原因</span></div><div class="van-cell__value"></div><i class="van-icon van-cell__right-icon"></i></div></div>',
      "text 姓名",
      "pickerPopup (投诉原因)",
    ],
    [
      "words that ask for a choice, wrapped up in their row",
      '<div class="cu-list menu"><div class="cu-item arrow"><div class=content><span class=grey>楼栋</span></div><div class=action><span class=grey>请选择</span></div></div></div>',
      "pickerPopup 楼栋",
    ],
    [
      "words that ask for a choice, in boxes without any attribute",
      "<uni-view class=block><uni-view class=head>举报线索</uni-view><uni-view class=body><uni-text><span>请选择举报类型</span></uni-text></uni-view></uni-view>",
      "pickerPopup 举报线索",
    ],
    [
      "chips named in one word, of a style module",
      "<div class=m__formItem><span class=m__formLabel>事件类型</span><div class=m__typeSelector><div class=m__typeOption>卫生</div><div class=m__typeOption>纠纷</div></div></div>",
      "unknown 事件类型",
    ],
    [
      "a camera to tap",
      '<div class=row><span>上传照片</span><div class=btn-camera style="width:60px;height:60px"><i class=icon></i></div></div>',
      "unknown 上传照片",
    ],
    [
      "radios of uni-app",
      "<p>问题分类</p><uni-radio-group><uni-label><uni-radio></uni-radio>水质</uni-label><uni-label><uni-radio></uni-radio>水压</uni-label></uni-radio-group>",
      "radioGroup 问题分类",
    ],
  ])("%s", async (_what, html, ...expected) => expect(await told(html)).toEqual(expected));

  it("but entries of a menu and headings over radios are none", async () =>
    expect(
      await told(
        "<ul class=menu><li><i></i><span>我的投诉</span><b>›</b></li><li><em>消息</em><span>未读</span><b>›</b></li></ul><div class=van-cell-group><div class='van-cell van-cell--clickable'><div class=van-cell__title><span>我的投诉</span></div><i class='van-icon van-cell__right-icon'></i></div></div><h3>投诉</h3><div><p>请选择投诉类型</p><label><input type=radio name=t>贷款</label><label><input type=radio name=t>催收</label></div>",
      ),
    ).toEqual(["radioGroup 请选择投诉类型"]));

  it("radios drawn as one group are one question, though each has a name", async () =>
    expect(
      await told(
        "<p>您的身份</p><div class=ivu-radio-group><label><input type=radio name=g1>投保人</label><label><input type=radio name=g2>受益人</label></div>",
      ),
    ).toEqual(["radioGroup 您的身份"]));

  it("a request written into the box itself, or into the empty option, is what it asks", async () =>
    expect(
      await told(
        "<form><input value=请输入您的姓名 onfocus=\"this.value=''\"><select><option value=''>请选择食堂</option><option>一</option></select></form>",
      ),
    ).toEqual(["text (请输入您的姓名)", "select (请选择食堂)"]));
});

it("a box to tick in the head of a table takes no word of the other heads", async () =>
  expect(
    (await page("<table><tr><th><label><input type=checkbox></label></th><th>标题</th><th>公开意愿</th></tr></table>")).forms[0]!.fields[0],
  ).toMatchObject({
    label: "",
    options: [{ text: "" }],
  }));

it("a drawn button beside its own file input is one question, not two", async () =>
  expect(
    await told(
      `<form><div>投诉内容</div><textarea></textarea><div>附件</div><div><div class="webuploader-pick">选择文件</div><div style="position:absolute;overflow:hidden;width:86px;height:36px"><input type="file" style="position:absolute;clip:rect(1px,1px,1px,1px)"></div></div></form>`,
    ),
  ).toEqual(["textarea 投诉内容", expect.stringMatching(/^file /)]));
