import { describe, expect, it } from "vitest";
import type { Field, FormDescription } from "@/lib/form/field";
import { NO_STANCE } from "@/lib/form/recognise/case-roles";
import { PASSES } from "@/lib/form/recognise/passes";
import { recognise } from "@/lib/form/recognise/recognise";
import { aField } from "./field-factory";

let refs = 0;
const field = (label: string, more: Partial<Field> = {}): Field =>
  aField({ ref: `f${refs++}`, label, labelSource: label ? "preceding-text" : "none", ...more });
const area = (label: string): Field => field(label, { widget: "textarea" });
const choice = (label: string, ...texts: string[]): Field =>
  field(label, { widget: "select", options: texts.map((text) => ({ text, value: text })) });

/** For each pass a form that is read otherwise without it: what stands there with it, and without. */
const HELD: Record<string, { fields: Field[]; at: number; with: string; without: string }> = {
  "time-beside-date": { fields: [field("来电日期"), field("来电时间")], at: 1, with: "event.time", without: "event.date" },
  "staff-is-respondent": { fields: [field("被投诉员工姓名")], at: 0, with: "respondent.name", without: "respondent.staff" },
  "person-beside-organisation": {
    fields: [field("被举报单位"), field("被举报人")],
    at: 1,
    with: "respondent.staff",
    without: "respondent.name",
  },
  "choice-is-type": { fields: [choice("举报对象", "个人", "其他")], at: 0, with: "respondent.type", without: "respondent.name" },
  "day-of-signing": { fields: [field("申请人签名"), field("日期")], at: 1, with: "other", without: "event.date" },
  "other-goods": {
    fields: [choice("商品类别", "贷款", "理财"), field("其他类别")],
    at: 1,
    with: "complaint.productCategory",
    without: "complaint.categoryOther",
  },
  "kind-by-answers": { fields: [choice("类型", "投诉", "举报", "咨询")], at: 0, with: "complaint.kind", without: "complaint.category" },
  "answers-tell": {
    fields: [choice("举报类型", "实名举报", "匿名举报")],
    at: 0,
    with: "complaint.anonymous",
    without: "complaint.category",
  },
  "answers-deny": { fields: [choice("问题类别", "是", "否")], at: 0, with: "other", without: "complaint.category" },
  "callers-number": { fields: [field("来电人"), field("来电号码")], at: 1, with: "complainant.phone", without: "respondent.phone" },
  "landline-parts": {
    fields: [field("联系电话", { placeholder: "区号" }), field("", { placeholder: "电话号码" })],
    at: 1,
    with: "other",
    without: "complainant.phone",
  },
  "name-before-code": {
    fields: [field("名称"), field("统一社会信用代码")],
    at: 0,
    with: "respondent.name",
    without: "complainant.name",
  },
  "demand-beside-story": { fields: [area("事实说明"), area("诉求说明")], at: 1, with: "complaint.request", without: "complaint.facts" },
  "doer-before-phone": { fields: [field("报事人"), field("联系电话")], at: 0, with: "complainant.name", without: "other" },
  "asked-once": { fields: [area("投诉内容"), area("概况说明")], at: 1, with: "other 0", without: "complaint.facts 62" },
  "lone-demand": { fields: [area("您的诉求")], at: 0, with: "complaint.facts", without: "complaint.request" },
  "only-large-box": { fields: [area("心声")], at: 0, with: "complaint.facts", without: "other" },
  "finer-part": {
    fields: [choice("投诉类别", "贷款", "催收"), choice("", "甲组", "乙组")],
    at: 1,
    with: "complaint.category",
    without: "other",
  },
  "rest-of-place": {
    fields: [choice("事发地区", "甲", "乙"), field("详细地址")],
    at: 1,
    with: "event.place",
    without: "complainant.address",
  },
  "only-claim": { fields: [field("您要投诉的企业")], at: 0, with: "respondent.name 70", without: "respondent.name 62" },
};

function said(fields: Field[], without?: string): string[] {
  const form: FormDescription = { group: "g0", headings: ["我要投诉"], buttons: ["提交投诉"], warnings: [], fields };
  const passes = PASSES.filter(({ id }) => id !== without);
  return recognise(form, { host: "", title: "投诉", path: "/" }, NO_STANCE, passes).fields.map(
    ({ meaning, score }) => `${meaning} ${score}`,
  );
}

describe("a look at all fields together", () => {
  it("has a form for each that is read otherwise without it", () =>
    expect(Object.keys(HELD).sort()).toEqual(PASSES.map(({ id }) => id).sort()));
  it("leaves a mobile number behind the code of a country", () => {
    expect(said([field("区号"), field("手机号码")])[1]).toMatch(/^complainant\.phone/);
  });
  it.each(Object.entries(HELD))("%s changes what is read", (id, { fields, at, with: kept, without }) => {
    expect([said(fields)[at], said(fields, id)[at]]).toEqual([expect.stringMatching(`^${kept}`), expect.stringMatching(`^${without}`)]);
  });
});
