import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PageDescription } from "@/lib/form/field";
import { frameLines, masked, sketchLines, sketchOf } from "@/lib/form/sketch";
import { pageOf, sketchSchema } from "../tools/sketch-page";
import { aField } from "./field-factory";

const page = (fields: Partial<ReturnType<typeof aField>>[]): PageDescription => ({
  descriptionId: "d1",
  host: "tousu.example.gov.cn",
  path: "/case/20261201/edit?token=abcdef",
  title: "在线投诉",
  truncated: false,
  forms: [
    {
      group: "g0",
      headings: ["投诉登记"],
      buttons: ["提交"],
      warnings: [],
      fields: fields.map((field, at) => aField({ ref: `f${at}`, group: "g0", ...field })),
    },
  ],
});

describe("a sketch of a page", () => {
  it("keeps what is asked, in its order", () => {
    const { forms, host } = sketchOf(
      page([
        { label: "姓名", required: true, maxLength: 20 },
        { label: "投诉内容", widget: "textarea" },
      ]),
    );
    expect(host).toBe("tousu.example.gov.cn");
    expect(forms[0]!.fields.map(({ label, widget, required, maxLength }) => [label, widget, required, maxLength])).toEqual([
      ["姓名", "text", true, 20],
      ["投诉内容", "textarea", false, null],
    ]);
  });

  it.each([
    ["手机号码 138 0000 1234", "手机号码 数字"],
    ["您好，张三先生", "您好先生"],
    ["欢迎您，李小四", "欢迎您"],
    ["联系邮箱 a.b@example.com", "联系邮箱 邮箱"],
    ["身份证 5101071990****301X", "身份证 数字"],
    ["最多500字", "最多500字"],
    ["请选择 12315 平台", "请选择 数字 平台"],
  ])("masks what may be somebody's: %s", (text, kept) => expect(masked(text)).toBe(kept));

  it("holds no code of an option, no query and no number of the address", () => {
    const sketch = JSON.stringify(
      sketchOf(page([{ label: "借款合同", widget: "select", options: [{ text: "合同 HT20240301", value: "secret-77" }] }])),
    );
    expect(sketch).not.toMatch(/secret|20240301|token|abcdef|20261201/);
  });

  it("reads as a line without the marks of the page", () => {
    expect(sketchLines(page([{ label: "* 联系电话：", required: true, maxLength: 11 }]))[0]!.text).toBe(
      "联系电话：单行文字，必填，最多 11 个字",
    );
  });

  it("leaves out what the person leaves out, and a form without questions", () => {
    const two = page([{ label: "姓名" }, { label: "张三的合同" }]);
    expect(sketchLines(two).map(({ key }) => key)).toEqual(["g0/f0", "g0/f1"]);
    expect(JSON.stringify(sketchOf(two, new Set(["g0/f1"])))).not.toContain("张三");
    expect(sketchOf(two, new Set(["g0/f0", "g0/f1"])).forms).toEqual([]);
  });

  it("shows every text that it keeps, and leaves out a heading, a button and the title too", () => {
    const texts = { label: "姓名", section: "本人", placeholder: "如张三", hint: "李四填过", options: [] };
    const asked = page([
      texts,
      { label: "省份", widget: "select", options: Array.from({ length: 30 }, (_, at) => ({ text: `省${at}`, value: "" })) },
    ]);
    const named = {
      ...asked,
      title: "王五的投诉",
      forms: [{ ...asked.forms[0]!, headings: ["欢迎回来 赵六", "投诉登记"], buttons: ["钱七 退出"] }],
    };
    const lines = [...frameLines(named), ...sketchLines(named)];
    const shown = lines.map(({ text }) => text).join("\n");
    const { title, forms } = sketchOf(named);
    const kept = [
      title,
      ...forms.flatMap(({ headings, buttons, fields }) => [
        ...headings,
        ...buttons,
        ...fields.flatMap((field) => [field.label, field.section, field.placeholder, field.hint, ...field.options]),
      ]),
    ];
    expect(kept.length).toBeGreaterThan(30);
    expect(kept.filter((text) => !shown.includes(text))).toEqual([]);
    const without = new Set(lines.filter(({ text }) => /王五|钱七|投诉登记/.test(text)).map(({ key }) => key));
    expect(JSON.stringify(sketchOf(named, without))).not.toMatch(/王五|钱七|投诉登记/);
  });

  it("never holds a run of four digits of the page's texts, whatever they are", () => {
    const text = fc.string({ unit: fc.constantFrom(..."姓名电话0123456789 -·*Xx@.a"), maxLength: 30 });
    fc.assert(
      fc.property(text, text, text, (label, hint, option) => {
        const { forms } = sketchOf(page([{ label, hint, options: [{ text: option, value: option }] }]));
        const { label: kept, hint: beside, options } = forms[0]!.fields[0]!;
        for (const each of [kept, beside, ...options]) expect(each).not.toMatch(/\d{4}/);
      }),
    );
  });
});

describe("the page made of a sketch", () => {
  const sketch = sketchOf(
    page([
      { label: "姓名", required: true, maxLength: 20, section: "投诉人" },
      {
        label: "诉求",
        widget: "radioGroup",
        options: [
          { text: "道歉", value: "1" },
          { text: "<b>退费</b>", value: "2" },
        ],
      },
      { label: '"内容"', widget: "textarea", placeholder: "<script>alert(1)</script>" },
    ]),
  );

  it("asks the same in the same order", () => {
    const html = pageOf(sketch);
    expect(html).toContain("<h3>投诉人</h3>");
    expect(html).toMatch(/<label for="q1">姓名<\/label> <input data-order="1" id="q1"[^>]* required type="text" maxlength="20">/);
    expect(html.match(/data-order="2"/g)).toHaveLength(2);
    expect(html.indexOf("姓名")).toBeLessThan(html.indexOf("诉求"));
  });

  it("runs nothing that a sketch holds", () => {
    const html = pageOf(sketch);
    expect(html).not.toContain("<script>");
    expect(html).not.toContain("<b>");
    expect(html).toContain("&lt;b&gt;退费&lt;/b&gt;");
  });

  it("is made of a sketch alone", () => {
    expect(sketchSchema.safeParse(sketch).success).toBe(true);
    expect(sketchSchema.safeParse({ sketch: 1, host: "x" }).success).toBe(false);
    expect(sketchSchema.safeParse({ ...sketch, sketch: 2 }).success).toBe(false);
  });
});
