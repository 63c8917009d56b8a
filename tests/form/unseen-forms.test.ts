import { describe, expect, it } from "vitest";
import type { Field } from "@/lib/form/field";
import { recognise } from "@/lib/form/recognise/recognise";
import { describeSpec } from "../forms/describe-spec";
import { unseenForms } from "../forms/own-forms";
import { aField } from "./field-factory";

const read = unseenForms.map((form) => ({ form, said: recognise(describeSpec(form), { host: "", title: form.title, path: "/" }) }));

describe("forms written without the tables in view", () => {
  it("are complaints where an institution takes complaints, and leads, guest books, desks and feedback are none", () => {
    expect(read.filter(({ form }) => !form.complaint).length).toBeGreaterThanOrEqual(30);
    expect(read.filter(({ form, said }) => form.complaint !== said.complaint).map(({ form }) => form.id)).toEqual([]);
  });

  it("are read for the right party, and what is ticked is right", () => {
    const wrong: string[] = [];
    const sum = { meant: 0, right: 0, ticked: 0 };
    for (const { form, said } of read.filter((one) => one.form.complaint))
      for (const [at, { meaning, offered }] of said.fields.entries()) {
        const field = form.fields[at]!;
        const right = meaning === field.meaning || (field.also ?? []).includes(meaning);
        if (offered !== "none" && !right) wrong.push(`${form.id} › ${field.label}: ${meaning} ${offered}`);
        if (field.meaning === "other" || field.meaning === "complaint.evidence") continue;
        sum.meant++;
        if (right && offered !== "none") sum.right++;
        if (right && offered === "ticked") sum.ticked++;
      }
    expect(wrong).toEqual([]);
    expect([sum.right / sum.meant > 0.97, sum.ticked / sum.meant > 0.9, sum]).toEqual([true, true, sum]);
  });
});

let refs = 0;
const field = (label: string, more: Partial<Field> = {}): Field =>
  aField({ ref: `f${refs++}`, label, labelSource: label ? "preceding-text" : "none", ...more });
const told = (heading: string, ...fields: Field[]): string[] =>
  recognise(
    { group: "g0", headings: [heading], buttons: ["提交"], warnings: [], fields: [...fields, field("投诉内容", { widget: "textarea" })] },
    { host: "", title: heading, path: "/" },
  )
    .fields.slice(0, -1)
    .map(({ meaning, offered }) => `${meaning} ${offered}`);

describe("words that mean another beside their counterpart", () => {
  it("投诉单位 is complained of alone, and complains beside 被投诉单位", () => {
    expect(told("我要投诉", field("投诉单位电话"))).toEqual(["respondent.phone ticked"]);
    expect(told("我要投诉", field("投诉单位电话"), field("被投诉单位电话"))).toEqual([
      "complainant.phone ticked",
      "respondent.phone ticked",
    ]);
    expect(told("我要投诉", field("申诉企业", { section: "被申诉企业" }))[0]).toMatch(/^respondent\.name/);
  });

  it.each(["preceding-text", "following-text", "table-cell"] as const)(
    "a placeholder beats a label that only stands near (%s)",
    (labelSource) =>
      expect(told("我要投诉", field("手机号码", { labelSource, placeholder: "请输入身份证号" }))).toEqual([
        "complainant.idNumber unticked",
      ]),
  );
  it("a label that is bound to its field beats the placeholder", () =>
    expect(told("我要投诉", field("手机号码", { labelSource: "label-for", placeholder: "请输入身份证号" }))[0]).toMatch(
      /^complainant\.phone/,
    ));
});

it("ticks no category that sorts a person or a paper", () =>
  expect([
    told("我要投诉", field("证照类型", { widget: "select", section: "被投诉人信息" }))[0],
    told("我要投诉", field("资质类型", { widget: "select" }))[0],
    told("我要投诉", field("污染类型", { widget: "select" }))[0],
  ]).toEqual([expect.not.stringMatching(/ ticked$/), expect.not.stringMatching(/ ticked$/), "complaint.category ticked"]));

describe("what stands around a heading", () => {
  const marks = "◆ ■ ● ★ ▎ ※ → — ✅ 📞 ▶ 〓 ♦ ☆ ○ ◇ | # > · ~ 🏢 ➤ ℹ️ ② ❷ 一、 Ⅱ、 （三） 2. 2.1 B. 第二部分 步骤二： Step2".split(" ");
  it.each(marks)("%s before it keeps its party", (mark) =>
    expect(
      told(
        "我要投诉",
        field("姓名", { section: "投诉人信息" }),
        field("联系电话", { section: `${mark} 被投诉人信息` }),
        field("地址", { section: `${mark}被投诉人信息${mark}` }),
      ).slice(1),
    ).toEqual(["respondent.phone ticked", "respondent.address ticked"]),
  );
});

it("ticks no institution where nobody is complained of", () =>
  expect(
    recognise(
      {
        group: "g0",
        headings: ["给市长写信"],
        buttons: ["提交"],
        warnings: [],
        fields: [field("写信人"), field("企业名称"), field("信件内容", { widget: "textarea" })],
      },
      { host: "", title: "市长信箱", path: "/" },
    ).fields.map(({ meaning, offered }) => `${meaning} ${offered}`),
  ).toEqual(["complainant.name ticked", "respondent.name unticked", "complaint.facts ticked"]));

describe("words that hold another word by chance", () => {
  const of = (heading: string, ...fields: Field[]): string[] => told(heading, ...fields);
  it("网上诉求 and 线上诉求 appeal against nothing", () => {
    for (const heading of ["12345便民服务热线 网上诉求", "线上诉求", "马上诉"])
      expect(of(heading, field("诉求人"), field("诉求标题"))).toEqual(["complainant.name ticked", "complaint.title ticked"]);
    expect(of("民事上诉状", field("诉求标题"))[0]).toMatch(/ none$/);
  });
  it("whoever runs the app that is complained of is no platform", () =>
    expect(of("个人信息投诉", field("被投诉App名称"), field("被投诉App运营者"))).toEqual([
      "respondent.platform ticked",
      "respondent.name ticked",
    ]));
  it("the reasons for a retrial are not the complaint's", () =>
    expect(
      recognise(
        {
          group: "g0",
          headings: ["再审申请"],
          buttons: ["提交"],
          warnings: [],
          fields: [
            field("姓名", { section: "再审申请人信息" }),
            field("名称", { section: "被申请人信息" }),
            field("申请理由", { widget: "textarea" }),
          ],
        },
        { host: "", title: "再审申请", path: "/" },
      ).fields.map(({ offered }) => offered),
    ).toEqual(["none", "none", "none"]));
});

it.each([
  ["住客意见反馈", ["房号", "姓名", "电话"], "您的意见或投诉"],
  ["物业报修投诉", ["房屋地址", "业主姓名", "联系电话"], "报修/投诉内容"],
])("%s is told to the house, and no complaint", (heading, labels, story) =>
  expect(
    recognise(
      {
        group: "g0",
        headings: [heading],
        buttons: ["提交"],
        warnings: [],
        fields: [...labels.map((label) => field(label)), field(story, { widget: "textarea" })],
      },
      { host: "", title: heading, path: "/" },
    ).complaint,
  ).toBe(false),
);
