import { describe, expect, it } from "vitest";
import type { Field } from "@/lib/form/field";
import { NO_STANCE } from "@/lib/form/recognise/case-roles";
import { recognise } from "@/lib/form/recognise/recognise";
import { aField } from "./field-factory";

let refs = 0;
const field = (label: string, more: Partial<Field> = {}): Field =>
  aField({ ref: `f${refs++}`, label, labelSource: label ? "label-for" : "none", ...more });
const story = (label = "投诉内容"): Field => field(label, { widget: "textarea" });

/** Each field of a complaint form with its points, before its neighbours are heard. */
function scored(...fields: Field[]): string[] {
  const form = { group: "g0", headings: ["我要投诉"], buttons: ["提交投诉"], warnings: [], fields };
  return recognise(form, { host: "", title: "投诉", path: "/" }, NO_STANCE, []).fields.map(
    ({ meaning, score, offered }) => `${meaning} ${score} ${offered}`,
  );
}
const one = (asked: Field): string => scored(asked, story())[0]!;

/** Every number that decides what is offered, each by an example on either side. */
describe("points", () => {
  it.each<[string, Field, string]>([
    ["a sure word", field("投诉人姓名"), "complainant.name 80 ticked"],
    ["a likely word", field("主要问题", { widget: "textarea" }), "complaint.facts 62 unticked"],
    ["a possible word", field("日期"), "event.date 50 unticked"],
    ["a word that no rule knows", field("心声", { widget: "textarea" }), "other 50 none"],
    ["a sure word in the placeholder", field("", { placeholder: "请输入您的姓名" }), "complainant.name 74 ticked"],
    [
      "what the answers tell",
      field("", { widget: "radioGroup", options: ["男", "女"].map((text) => ({ text, value: text })) }),
      "complainant.gender 58 unticked",
    ],
    ["a label in front of its field", field("投诉人姓名", { labelSource: "preceding-text" }), "complainant.name 80 ticked"],
    ["a label behind its field", field("投诉人姓名", { labelSource: "following-text" }), "complainant.name 72 ticked"],
    ["a story in a large box", field("投诉详情", { widget: "textarea" }), "complaint.facts 80 ticked"],
    ["a story in one line", field("投诉详情"), "complaint.facts 68 unticked"],
    ["a name in a large box", field("投诉人", { widget: "textarea" }), "complainant.name 42 none"],
    ["a number of eight digits", field("联系电话", { maxLength: 8 }), "complainant.phone 80 ticked"],
    ["a box too short for a number", field("联系电话", { maxLength: 7 }), "complainant.phone 40 none"],
    ["fifteen digits of an identity card", field("身份证号", { maxLength: 15 }), "complainant.idNumber 80 ticked"],
    ["a box too short for an identity card", field("身份证号", { maxLength: 14 }), "complainant.idNumber 40 none"],
    ["a control named for the other party", field("姓名", { name: "respondentName" }), "complainant.name 62 unticked"],
    ["the same under a heading", field("姓名", { name: "respondentName", section: "投诉人信息" }), "complainant.name 76 ticked"],
    [
      "a thing of the respondent under the complainant",
      field("商家类型", { widget: "select", section: "投诉人信息" }),
      "respondent.type 40 none",
    ],
    ["a file, however sure", field("证据材料", { widget: "file", inputType: "file" }), "complaint.evidence 80 unticked"],
    ["a control that nobody can drive, however sure", field("投诉人姓名", { widget: "unknown" }), "complainant.name 80 unticked"],
    ["a matter that is the representative's", story("代理人诉求"), "other 62 none"],
    ["what a third person is asked", field("证人电话"), "other 62 none"],
    ["a credit code under somebody else", field("统一社会信用代码", { section: "第三人信息" }), "other 80 none"],
  ])("%s", (_what, asked, expected) => expect(one(asked)).toBe(expected));

  it("a party that is not sure counts for nobody behind it", () => {
    // The second of two bare addresses is the complainant's at most, and names no party for the next.
    const [, , second] = scored(field("地址"), field("被投诉单位"), field("地址"), story());
    expect(second).toBe("respondent.address 65 unticked");
  });

  it("a password speaks against a complaint, and more so where no story is asked for", () => {
    const form = (...fields: Field[]) =>
      recognise({ group: "g0", headings: ["投诉平台"], buttons: ["提交"], warnings: [], fields }, { host: "", title: "投诉", path: "/" })
        .complaint;
    const secret = (): Field => field("密码", { widget: "password", inputType: "password" });
    expect([form(field("投诉人姓名"), field("手机号")), form(field("投诉人姓名"), field("手机号"), secret())]).toEqual([true, false]);
    expect(form(field("投诉人姓名"), story(), secret())).toBe(true);
  });
});
