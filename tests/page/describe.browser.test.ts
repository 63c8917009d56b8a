import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { recognise } from "@/lib/form/recognise/recognise";
import { describe as describePage, describeLive } from "@/lib/page/describe/describe";
import type { Field } from "@/lib/form/field";
import { plainPage } from "../bench/pages";

let frame: HTMLIFrameElement;
beforeEach(() => {
  frame = document.createElement("iframe");
  frame.style.cssText = "width:1000px;height:700px;border:0";
});
afterEach(() => frame.remove());

async function open(html: string): Promise<Document> {
  frame.srcdoc = `<!doctype html><meta charset="utf-8"><title>投诉</title>${html}`;
  const loaded = new Promise((done) => frame.addEventListener("load", done, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

async function fields(html: string): Promise<Field[]> {
  return describePage(await open(html)).forms.flatMap((form) => form.fields);
}

const labels = async (html: string): Promise<string[]> => (await fields(html)).map((field) => field.label);
const blocked = async (inner: string): Promise<string> => (await fields(`<form><h2>我要投诉</h2>${inner}</form>`))[0]!.blocked;

describe("labels as people see them", () => {
  it.each([
    ["before, in the same line", "姓　名：<input>", "姓 名："],
    ["in the cell to the left", "<table><tr><td>投诉人</td><td><input></td></tr></table>", "投诉人"],
    ["in the column head", "<table><tr><th>姓名</th></tr><tr><td><input></td></tr></table>", "姓名"],
    ["pointed at by for", "<label for=a>联系电话</label><div><input id=a></div>", "联系电话"],
    ["wrapped round", "<label>邮箱 <input></label>", "邮箱"],
    [
      "behind, in its own row",
      "<div><h3>投诉</h3></div><div class=r><input><span>姓名</span></div><div class=r><input><span>电话</span></div>",
      "姓名",
    ],
    ["by aria-labelledby", "<b id=t>投诉标题</b><p>请如实填写</p><div><input aria-labelledby=t></div>", "投诉标题"],
    ["broken over two lines of a cell", "<table><tr><td>被投诉<br>单位</td><td><input></td></tr></table>", "被投诉 单位"],
    ["with a hint between", "<div>手机号码</div><div>（必填）</div><input>", "手机号码"],
    ["in a definition list", "<dl><dt>住址</dt><dd><input></dd></dl>", "住址"],
  ])("%s", async (_where, html, expected) => expect((await labels(html))[0]).toBe(expected));

  it.each([
    ["<table><tr><th></th><th>被投诉人</th><th>投诉人</th></tr>", "<tr><td>", "</td><td>", "</td></tr>", "</table>"],
    [
      "<table><thead><tr><th>项目</th><th>被投诉人</th><th>投诉人</th></tr></thead><tbody>",
      "<tr><th>",
      "</th><td>",
      "</td></tr>",
      "</tbody></table>",
    ],
    ["<div><div><b>&nbsp;</b><b>被投诉人</b><b>投诉人</b></div>", "<div><span>", "</span><span>", "</span></div>", "</div>"],
  ])("in a table that reads two ways stand before the row, the party over the column: %s", async (head, row, cell, end, foot) => {
    const lines = ["姓名/名称", "电话"].map((asked) => `${row}${asked}${cell}<input>${cell.replace("th>", "td>")}<input>${end}`);
    expect((await fields(`<h1>投诉登记</h1>${head}${lines.join("")}${foot}`)).map(({ label, section }) => `${section} ${label}`)).toEqual([
      "被投诉人 姓名/名称",
      "投诉人 姓名/名称",
      "被投诉人 电话",
      "投诉人 电话",
    ]);
  });

  it("do not take the hint of the question before", async () =>
    expect(await labels("<form><p>手机：<input><i>请填写11位手机号</i></p><p><input placeholder=姓名></p></form>")).toEqual([
      "手机：",
      "",
    ]));

  it("come through slots and boxes without a box", async () => {
    const at = await open("<x-field><span slot=label>联系电话</span></x-field><div><div style='display:contents'>姓名</div><input></div>");
    at.querySelector("x-field")!.attachShadow({ mode: "open" }).innerHTML = "<label><slot name=label></slot></label> <input>";
    expect(describePage(at).forms.flatMap((form) => form.fields.map((field) => field.label))).toEqual(["联系电话", "姓名"]);
  });

  const hidden = "position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden";
  it.each([
    ["alone", "", "身份证号", "spoken"],
    ["under a heading", "<h3>基本信息</h3>", "身份证号", "spoken"],
    ["beside another seen in the row", "<b>昵称</b>", "昵称", "preceding-text"],
  ])("that only screen readers get, %s", async (_where, seen, label, source) => {
    const [field] = await fields(
      `<form><h2>我要投诉</h2><div>${seen}<label for=a class=q style="${hidden}"><span class=w>身份证号</span></label><input id=a></div><p>投诉内容<textarea></textarea></p></form>`,
    );
    expect([field!.label, field!.labelSource]).toEqual([label, source]);
  });

  it.each([
    ["offer and do not tick", "", "unticked"],
    ["tick what the box itself asks for", 'placeholder="请输入手机号码"', "ticked"],
  ])("that are only spoken %s", async (_what, more, offered) => {
    const page = describePage(
      await open(
        `<h1>消费者投诉</h1><form><h2>投诉人信息</h2><div><label for=a style="${hidden}">手机号码</label><input id=a ${more}></div><p>投诉人姓名<input></p><p>被投诉单位<input></p><p>投诉内容<textarea></textarea></p></form>`,
      ),
    );
    const { fields: told } = recognise(page.forms[0]!, page);
    expect([told[0]!.meaning, told[0]!.offered]).toEqual(["complainant.phone", offered]);
  });

  it("never turn the direction of what stands beside them", async () => {
    const [a, b] = await fields("<p>\u2067姓名\u2069<input></p><p><input placeholder='\u202e码证份身'></p>");
    expect([a!.label, b!.placeholder]).toEqual(["姓名", ""]);
  });

  it("read only rendered text", async () => {
    expect(await labels('<label for=p style="display:none">姓名</label><label for=p>密码</label><input id=p>')).toEqual(["密码"]);
    expect(await labels('<span id=x style="visibility:hidden">姓名</span><p>密码</p><input aria-labelledby=x>')).toEqual(["密码"]);
    expect(
      await labels(
        '<label for=p style="position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden">姓名</label><p>密码</p><input id=p>',
      ),
    ).toEqual(["密码"]);
  });

  it("survive labels that name themselves and ids that are no identifiers", async () => {
    expect(await labels(`<div id=c aria-labelledby=c>名称 <input id=i aria-labelledby="i ${"z ".repeat(1000)}"></div>`)).toEqual(["名称"]);
    expect(await labels(`<label for='1"]{😀'>电话</label><div><input id='1"]{😀'></div>`)).toEqual(["电话"]);
  });
});

describe("questions", () => {
  it("group radios by name and three selects of a region", async () => {
    const [sex, place] = await fields(
      "<p>性别：<input type=radio name=s>男 <input type=radio name=s>女</p><p>所在地区：<select><option>省份</select> <select><option>城市</select> <select><option>区县</select></p>",
    );
    expect([sex!.label, sex!.options.map((option) => option.text)]).toEqual(["性别：", ["男", "女"]]);
    expect([place!.label, place!.parts]).toEqual(["所在地区：", 3]);
  });
  it("give each part of a question its live element", async () => {
    const { page, elements } = describeLive(await open("<p>性别：<input type=radio name=s id=m>男 <input type=radio name=s id=w>女</p>"));
    expect(elements.get(page.forms[0]!.fields[0]!.ref)!.map((el) => el.id)).toEqual(["m", "w"]);
  });
  it("take eighteen small boxes for one", async () => {
    const boxes = "<input maxlength=1 style='width:14px'>".repeat(18);
    const found = await fields(`<p>身份证号：${boxes}</p>`);
    expect(found.map((field) => [field.label, field.widget, field.parts])).toEqual([["身份证号：", "boxedText", 18]]);
  });
  it("carry the headings above them", async () =>
    expect(
      (
        await fields(
          "<form><h2>投诉</h2><fieldset><legend>投诉人信息</legend>姓名<input></fieldset><fieldset><legend>被投诉人信息</legend>名称<input></fieldset></form>",
        )
      ).map((field) => field.section),
    ).toEqual(["投诉人信息", "被投诉人信息"]));
  it("are described form by form", async () => {
    const page = describePage(await open("<form>用户名<input>密码<input type=password></form><form>投诉内容<textarea></textarea></form>"));
    expect(page.forms.map((form) => [form.fields.length, recognise(form, page).complaint])).toEqual([
      [2, false],
      [1, true],
    ]);
  });
});

describe("what nobody sees is not offered", () => {
  it.each([
    ["opacity 0", '姓名<input style="opacity:0">'],
    ["a faint ancestor", '<div style="opacity:.01">姓名<input></div>'],
    ["filter", '姓名<input style="filter:opacity(0)">'],
    ["visibility", '姓名<input style="visibility:hidden">'],
    ["display", '姓名<input style="display:none">'],
    ["content-visibility", '<div style="content-visibility:hidden">姓名<input></div>'],
    ["closed details", "<details><summary>x</summary>姓名<input></details>"],
    ["off the page", '姓名<input style="position:absolute;left:-9999px">'],
    ["one pixel", '姓名<input style="width:1px;height:1px;padding:0;border:0">'],
    ["three pixels", '姓名<input style="width:3px;height:3px;padding:0;border:0">'],
    ["clip-path", '姓名<input style="clip-path:inset(100%)">'],
    ["clip-path of an ancestor", '<div style="clip-path:circle(0)">姓名<input></div>'],
    ["a parent without size", '<div style="overflow:hidden;width:0;height:0">姓名<input></div>'],
    ["scale 0", '姓名<input style="transform:scale(0)">'],
    ["scale .01", '姓名<input style="transform:scale(.01)">'],
    ["zoom .01", '<div style="zoom:.01">姓名<input></div>'],
    ["mask", '姓名<input style="mask-image:linear-gradient(transparent,transparent)">'],
    ["inert", "<div inert>姓名<input></div>"],
    ["aria-hidden", "<div aria-hidden=true>姓名<input></div>"],
    ["a honeypot's name", "姓名<input name=url2>"],
    ["a honeypot's label", "请勿填写<input>"],
    ["disabled", "姓名<input disabled>"],
  ])("%s", async (_trick, html) => expect(await blocked(html)).not.toBe(""));

  it("but a field below the fold is", async () => expect(await blocked('<div style="height:5000px"></div>姓名<input>')).toBe(""));
  it("and so are honest upload buttons and drawn radios", async () => {
    expect(await blocked('附件<div class="el-upload"><button type=button>上传</button><input type=file style="display:none"></div>')).toBe(
      "",
    );
    expect(
      await blocked(
        '性别<label><span style="display:inline-block;width:14px;height:14px"></span><input type=radio name=s style="opacity:0;position:absolute">男</label><label><input type=radio name=s style="opacity:0;position:absolute">女</label>',
      ),
    ).toBe("");
  });
  it.each([
    ["an overlay without opacity", '<div class="b">上传<div style="opacity:0;position:absolute"><input type=file></div></div>'],
    ["a clipped box of one pixel", '<div class="b">上传<div style="overflow:hidden;width:1px;height:1px"><input type=file></div></div>'],
    ["a label of its own in a flat form", '姓名<input><label for=f>上传</label><input id=f type=file style="display:none">'],
    ["a button beside it in a flat form", '姓名<input><button type=button>上传</button><input type=file style="display:none">'],
  ])("a hidden file input is offered below %s", async (_way, html) =>
    expect((await fields(`<form><h2>我要投诉</h2>${html}</form>`)).at(-1)).toMatchObject({ widget: "file", blocked: "" }),
  );
  it.each([
    ["in a form that is not shown", '<div>事实<textarea></textarea></div><div style="display:none"><p>附件<input type=file></p></div>'],
    ["in a form that keeps its place", '<div style="visibility:hidden"><p>附件<input type=file></p></div><p>事实<textarea></textarea></p>'],
    ["in a form without opacity", '<div style="opacity:0">附件<input type=file>姓名<input></div><p>事实<textarea></textarea></p>'],
    [
      "in a hidden upload component",
      '<div style="display:none"><div class="el-upload"><button type=button>上传</button><input type=file></div></div>',
    ],
    ["alone among the questions of a flat form", '姓名<input><input type=file style="display:none"><p>事实<textarea></textarea></p>'],
  ])("a file input %s is not", async (_where, html) => {
    const found = (await fields(`<form><h2>我要投诉</h2>${html}</form>`)).filter((field) => field.widget === "file");
    expect(found.map((field) => field.blocked)).toEqual([expect.stringMatching(/./)]);
  });
  it("never describes hidden inputs", async () =>
    expect(await fields("<form>投诉<input type=hidden name=姓名><input></form>")).toHaveLength(1));
});

describe("a page that fights back", () => {
  it.each([
    "action",
    "getAttribute",
    "elements",
    "querySelector",
    "closest",
    "id",
    "nodeType",
    "submit",
    "parentNode",
    "matches",
    "firstChild",
    "children",
    "checkVisibility",
    "getBoundingClientRect",
  ])("names a control %s", async (name) =>
    expect(await labels(`<form action="/x">投诉人：<input name="${name}"><br>电话：<input></form>`)).toEqual(["投诉人：", "电话："]),
  );
  it("names an image body and a form location", async () =>
    expect(await labels("<img name=body><img name=documentElement><form name=title>姓名：<input></form>")).toEqual(["姓名："]));
  it("sends the form elsewhere", async () =>
    expect(describePage(await open('<form action="https://evil.example/x"><input name=action>姓名</form>')).forms[0]!.warnings).toContain(
      "foreign-action",
    ));
  it("puts values into the address", async () =>
    expect(describePage(await open('<form action="/x" method=get>姓名<input></form>')).forms[0]!.warnings).toContain("get-method"));
  it("sends on change", async () =>
    expect(
      describePage(await open('<form method=post>类别<select onchange="this.form.submit()"></select></form>')).forms[0]!.warnings,
    ).toContain("auto-submit"));
  it("hides words in zero-width and bidirectional characters (72)", async () => {
    const page = describePage(await open("<h2>投诉</h2><form>姓\u200b名\u202e：<input><br>投诉内容<textarea></textarea></form>"));
    expect(recognise(page.forms[0]!, page).fields[0]!.meaning).toBe("complainant.name");
  });
  it("is enormous", async () => {
    const page = await open(`<form>${"<p>姓名<input></p>".repeat(1500)}</form>`);
    const started = performance.now();
    const told = describePage(page);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(told.truncated).toBe(true);
    expect(told.forms[0]!.fields.length).toBe(1000);
  });
  it("is deep, long-winded and full of options", async () => {
    const deep = `${"<div>".repeat(500)}<input>${"</div>".repeat(500)}`;
    const html = `<label for=a>${"姓名".repeat(200_000)}</label><input id=a><select>${"<option>x".repeat(20_000)}</select>${deep}`;
    const page = await open(html);
    const started = performance.now();
    const told = describePage(page);
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(told.forms[0]!.fields[0]!.label.length).toBeLessThanOrEqual(80);
    expect(told.forms[0]!.fields[1]!.options.length).toBeLessThanOrEqual(500);
  });
});

describe("frames and shadow roots", () => {
  it("enters frames of the same origin and no others", async () => {
    const inner = "<form>投诉人<input></form>".replace(/"/g, "&quot;");
    const page = await open(
      `<iframe srcdoc="${inner}"></iframe><iframe sandbox srcdoc="${inner}"></iframe><iframe src="data:text/html,<input>"></iframe>`,
    );
    await new Promise((done) => setTimeout(done, 150));
    expect(
      describePage(page)
        .forms.flatMap((form) => form.fields)
        .map((field) => field.label),
    ).toEqual(["投诉人"]);
  });
  it("enters open shadow roots", async () => {
    const page = await open("<div id=h></div>");
    page.getElementById("h")!.attachShadow({ mode: "open" }).innerHTML = "<label for=a>联系电话</label><p><input id=a></p>";
    expect(describePage(page).forms[0]!.fields[0]!.label).toBe("联系电话");
  });
  it("takes an editor in a frame for rich text", async () => {
    const page = await open("<p>投诉内容</p><iframe srcdoc='<body contenteditable>'></iframe>");
    await new Promise((done) => setTimeout(done, 100));
    expect(describePage(page).forms[0]!.fields.map((field) => [field.label, field.widget])).toEqual([["投诉内容", "richText"]]);
  });
});

describe("quick enough", () => {
  /** How many times longer a description takes than reading style and place of each element once: a measure that holds on a busy machine. */
  const effort = async (html: string): Promise<number> => {
    const page = await open(html);
    const view = page.defaultView!;
    const ratios: number[] = [];
    for (let i = 0; i < 9; i++) {
      const started = performance.now();
      for (const el of page.querySelectorAll("*"))
        if (view.getComputedStyle(el).display === "x" || el.getBoundingClientRect().width < 0) throw new Error("no page");
      const between = performance.now();
      const told = describePage(page);
      for (const form of told.forms) recognise(form, told);
      ratios.push((performance.now() - between) / Math.max(0.1, between - started));
    }
    return ratios.sort((a, b) => a - b)[4]!;
  };
  it("on 24 controls", async () => expect(await effort(plainPage(20))).toBeLessThan(24));
  it("on 360 controls", async () => expect(await effort(plainPage(300))).toBeLessThan(24));
  it("on 360 controls among 5 000 blocks of noise", async () => expect(await effort(plainPage(300, 5000))).toBeLessThan(10));
});
