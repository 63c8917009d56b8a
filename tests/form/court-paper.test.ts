import { describe, expect, it } from "vitest";
import type { Field } from "@/lib/form/field";
import { NO_STANCE } from "@/lib/form/recognise/case-roles";
import type { Stance } from "@/lib/form/recognise/case-roles";
import { recognise } from "@/lib/form/recognise/recognise";
import { aField } from "./field-factory";

const DEFENDANT: Stance = { side: "defendant", debtor: true };

const said = (heading: string, title: string, fields: Partial<Field>[], stance = NO_STANCE) =>
  recognise(
    {
      group: "g0",
      headings: heading === "" ? [] : [heading],
      buttons: ["提交"],
      warnings: [],
      fields: fields.map((field, at) => aField({ ref: `f${at}`, ...field })),
    },
    { host: "www.example.gov.cn", title, path: "/" },
    stance,
  );
const ticked = (...input: Parameters<typeof said>): string[] =>
  said(...input)
    .fields.filter(({ offered }) => offered === "ticked")
    .map(({ meaning }) => meaning)
    .filter((meaning) => meaning !== "complaint.contractNumber");

const applicantOnly: Partial<Field>[] = [
  { label: "申请人姓名" },
  { label: "申请人联系电话" },
  { label: "申请人身份证号" },
  { label: "申请事项", widget: "textarea" },
  { label: "事实与理由", widget: "textarea" },
];
const unnamed: Partial<Field>[] = [
  { label: "姓名" },
  { label: "联系电话" },
  { label: "投诉请求", widget: "textarea" },
  { label: "事实与理由", widget: "textarea" },
];
const bySection: Partial<Field>[] = [
  { label: "姓名", section: "申请人信息" },
  { label: "手机号码", section: "申请人信息" },
  { label: "案号", section: "案件信息" },
  { label: "事实和理由", section: "申请内容", widget: "textarea" },
];

const plaintiff: Partial<Field>[] = [
  ...applicantOnly.map(({ label, ...more }) => ({ label: label!.replace("申请人", "原告"), ...more })),
  { label: "被告名称" },
];

/** Papers that both sides hand in, and some that nobody has a word for. */
const PAPERS = [
  "追加被告申请",
  "追加被执行人申请书",
  "回避申请书",
  "鉴定申请书",
  "调查取证申请",
  "申请调查令",
  "延期举证申请书",
  "缓交诉讼费申请书",
  "撤回起诉申请书",
  "撤诉申请书",
  "变更诉讼请求申请书",
  "恢复执行申请书",
  "中止诉讼申请",
  "公开审理申请书",
  "证人出庭申请书",
  "申请书",
  "信用修复申请书",
  "书面意见书",
];

describe("a paper under a court's heading whose errand is not known", () => {
  for (const stance of [NO_STANCE, DEFENDANT])
    it.each(PAPERS)(`%s: neither a party's box nor the story is ticked (${stance.side ?? "side unknown"})`, (paper) => {
      for (const title of ["某某市中级人民法院", "某某法院诉讼服务网 - 网上立案", "某某仲裁委员会"])
        for (const fields of [applicantOnly, unnamed, bySection]) expect(ticked(paper, title, fields, stance), title).toEqual([]);
    });

  it("without a name, and with a role that either side takes", () => {
    expect(ticked("", "某某市中级人民法院", applicantOnly)).toEqual([]);
    expect(ticked("申请人信息", "互联网法院", applicantOnly)).toEqual([]);
    expect(ticked("信息填写", "办事大厅", [...applicantOnly, { label: "案号" }, { label: "受理法院" }])).toEqual([]);
    const named = ["当事人姓名", "当事人电话"].map((label) => ({ label }));
    expect(ticked("信息填写", "某某区人民法院", [...named, { label: "事实与理由", widget: "textarea" }])).toEqual([]);
  });
});

describe("what is known stays as it was", () => {
  it.each([
    ["法律援助申请", "法律服务网", applicantOnly],
    ["调解申请", "人民法院调解平台", applicantOnly],
    ["仲裁申请书", "某某仲裁委员会", applicantOnly],
    ["民事起诉状", "某某市人民法院网上立案", plaintiff],
    [
      "投诉信息",
      "消费维权平台",
      [{ label: "投诉人姓名" }, { label: "投诉内容", widget: "textarea" as const }, { label: "是否已向法院起诉" }],
    ],
    ["我要投诉", "政务服务", [...unnamed, { label: "是否涉及诉讼" }]],
  ])("%s", (heading, title, fields) => {
    const names = ticked(heading, title, fields);
    expect(names.some((meaning) => meaning === "complainant.name")).toBe(true);
    expect(names.some((meaning) => meaning === "complaint.facts")).toBe(true);
  });
});
