import { describe, expect, it } from "vitest";
import type { Field } from "@/lib/form/field";
import { recognise } from "@/lib/form/recognise/recognise";
import { aField } from "./field-factory";

let refs = 0;
const field = (label: string, more: Partial<Field> = {}): Field =>
  aField({ ref: `f${refs++}`, label, labelSource: label ? "preceding-text" : "none", ...more });
const area = { widget: "textarea" as const };
const off = { blocked: "disabled" as const };
const choice = (label: string, ...texts: string[]): Field =>
  field(label, { widget: "radioGroup", options: texts.map((text) => ({ text, value: text })) });

const isComplaint = (heading: string, buttons: string[], ...fields: Field[]): boolean =>
  recognise({ group: "g0", headings: heading ? [heading] : [], buttons, warnings: [], fields }, { host: "", title: "", path: "/" })
    .complaint;
const read = (...fields: Field[]): string[] =>
  recognise(
    { group: "g0", headings: ["我要投诉"], buttons: ["提交投诉"], warnings: [], fields },
    { host: "", title: "投诉", path: "/" },
  ).fields.map((each) => `${each.meaning} ${each.offered}`);

describe("where complaints are kept, read and worked on", () => {
  it.each([
    [
      "a bar over a list, beside the button that opens the form",
      isComplaint("投诉管理", ["搜索", "重置", "新增投诉", "导出"], field("投诉人"), field("投诉类型"), field("投诉单号")),
    ],
    ["the foot of a list", isComplaint("投诉管理", [], field("共 0 条"), field("前往"))],
    [
      "a page to read",
      isComplaint("投诉信息", [], field("投诉人姓名", off), field("投诉人电话", off), field("投诉内容", { ...area, ...off })),
    ],
    [
      "a complaint answered beside its story",
      isComplaint(
        "投诉资料",
        ["确定", "取消"],
        ...["投诉人", "联系邮箱", "客户要求"].map((label) => field(label, off)),
        field("投诉内容", { ...area, ...off }),
        field("投诉状态"),
        field("投诉反馈"),
      ),
    ],
    [
      "a complaint taken back: one box of ten is open",
      isComplaint(
        "",
        ["确认撤销", "取消"],
        ...["投诉人姓名", "投诉人电话", "订单编号", "投诉来源", "司机工号"].map((label) => field(label, off)),
        field("投诉撤销原因", area),
      ),
    ],
    [
      "a desk where it is worked on",
      isComplaint("", ["投诉受理", "无效投诉", "完结投诉"], field("投诉人电话"), field("问题描述", area), field("问题位置")),
    ],
    [
      "a desk where what was done is added",
      isComplaint("", ["添加处理情况", "确认"], field("举报人姓名"), field("被举报人姓名"), field("举报内容", area)),
    ],
    [
      "a verdict on a report",
      isComplaint("", ["提交"], field("举报人"), field("被举报对象"), field("补充说明", area), field("状态"), field("处理备注", area)),
    ],
    [
      "the files of a law firm",
      isComplaint("仲裁案件", ["保存"], field("申请人"), field("被申请人"), field("主办律师"), field("开庭日期")),
    ],
    ["a mail", isComplaint("发送邮件", ["发送"], field("发信人地址"), field("收信人地址"), field("信件标题"), field("信件内容", area))],
    [
      "an account that was lost",
      isComplaint("账户申诉", ["提交", "密保找回"], field("申诉账号"), field("申诉问题"), field("问题描述", area)),
    ],
    [
      "a questionnaire",
      isComplaint(
        "您要反映问题的单位",
        ["提交"],
        field("单位名称"),
        ...["服务态度怎么样", "办事效率怎么样", "整体评价怎样"].map((label) => choice(label, "满意", "基本满意", "不满意")),
        field("您还有其他情况反映吗", area),
      ),
    ],
    [
      "one that waits to be answered",
      isComplaint("您有一条投诉待处理", ["提交"], field("投诉人"), field("备注", area), field("回复内容", area)),
    ],
    ["a guest book", isComplaint("留言板", ["提交留言"], field("您的姓名"), field("留言内容", area))],
  ])("%s is left alone", (_what, complaint) => expect(complaint).toBe(false));

  it.each([
    [
      "with a button that clears it",
      isComplaint("我要投诉", ["提交", "重置"], field("投诉人"), field("投诉类型"), field("投诉单号"), field("被投诉单位")),
    ],
    [
      "with what is known already switched off",
      isComplaint("我要投诉", ["提交"], field("投诉人姓名", off), field("投诉人电话"), field("投诉内容", area)),
    ],
    [
      "most of which is known already, but for the story",
      isComplaint(
        "我要投诉",
        ["提交"],
        ...["投诉人", "联系电话", "订单号", "商家名称"].map((label) => field(label, off)),
        field("投诉类型"),
        field("投诉内容", area),
      ),
    ],
    [
      "of one who is known already: the story alone is open",
      isComplaint(
        "我要投诉",
        ["提交"],
        ...["姓名", "证件类型", "证件号码", "手机号"].map((label) => field(label, off)),
        field("投诉内容", area),
      ),
    ],
    [
      "that asks to whom it goes and how it is answered",
      isComplaint(
        "市长信箱",
        ["提交"],
        ...["姓名", "联系电话", "受理部门", "回复方式", "标题"].map((label) => field(label)),
        field("内容", area),
      ),
    ],
    [
      "switched off until the terms are agreed to",
      isComplaint("我要投诉", ["提交投诉"], field("投诉人姓名", off), field("投诉内容", { ...area, ...off })),
    ],
    [
      "registered by an office",
      isComplaint("投诉登记", ["保存", "受理", "转办"], field("投诉人"), field("被投诉单位"), field("投诉内容", area), field("处理人")),
    ],
    ["a message board of an office", isComplaint("领导留言板", ["提交"], field("姓名"), field("联系电话"), field("留言内容", area))],
    [
      "that asks once how content one was",
      isComplaint("我要投诉", ["提交"], field("投诉人"), choice("您对答复", "满意", "不满意"), field("投诉内容", area)),
    ],
    ["under a heading that says what to choose", isComplaint("选择投诉类型", ["提交投诉"], field("投诉原因", area))],
    ["of one step: the reasons", isComplaint("", ["下一步"], choice("请选择举报原因", "欺诈", "色情", "骚扰"))],
  ])("a complaint form %s is one", (_what, complaint) => expect(complaint).toBe(true));
});

describe("a step of a wizard that asks only who applies", () => {
  const step = (title: string, ...labels: string[]): boolean =>
    recognise(
      { group: "g0", headings: ["基本信息"], buttons: ["上一步", "下一步"], warnings: [], fields: labels.map((label) => field(label)) },
      { host: "", title, path: "/" },
    ).complaint;
  const person = ["申请人姓名", "身份证号", "联系电话", "邮政编码"];
  it("is part of what its page is for", () => expect(step("法律援助申请", ...person)).toBe(true));
  it("is none where the page is for something else, or asks nobody by name", () => {
    expect(step("贷款申请", ...person)).toBe(false);
    expect(step("法律援助申请", "姓名", "联系电话")).toBe(false);
  });
});

describe("the number that calls", () => {
  it("is the caller's own right behind the complainant's name", () =>
    expect(read(field("投诉人姓名"), field("来电号码"), field("投诉内容", area))[1]).toBe("complainant.phone unticked"));
  it("is the respondent's where calls are complained of", () =>
    expect(read(field("举报人姓名"), field("来电号码"), field("来电时间"), field("骚扰内容", area))[1]).toMatch(/^respondent\.phone/));
});

describe("the identity card", () => {
  const personal = [field("身份证号"), field("联系电话"), field("投诉内容", area)];
  it("asked for right behind the respondent's name is nobody's we know, and the phone not ours", () => {
    const [, , card, phone] = read(
      choice("投诉对象", "企业", "服务人员"),
      field("姓名"),
      ...personal,
      field("投诉人"),
      field("联系电话", { section: "投诉人信息" }),
    );
    expect(card).toBe("other none");
    expect(phone).not.toMatch(/^complainant/);
    expect(read(field("被投诉人"), ...personal)[1]).toBe("other none");
  });
  it("behind an organisation, or behind the complainant's name, is the complainant's", () => {
    expect(read(field("被投诉单位名称"), ...personal)[1]).toMatch(/^complainant\.idNumber/);
    expect(read(field("被投诉人"), field("投诉人"), ...personal)[2]).toMatch(/^complainant\.idNumber/);
  });
});

describe("a heading", () => {
  it("that says what the page is for makes nobody's phone the respondent's", () => {
    const section = "举报商家";
    expect(read(field("联系电话", { section }), field("详细描述", { ...area, section }))[0]).toMatch(/^complainant\.phone/);
  });
  it("over the respondent's own questions keeps them his", () => {
    const section = "举报商家";
    expect(read(field("投诉人"), field("联系电话", { section }), field("投诉内容", area))[1]).toMatch(/^respondent\.phone/);
    const theirs = { section: "被举报人信息" };
    expect(read(field("联系电话", theirs), field("举报内容", { ...area, ...theirs }))[0]).toMatch(/^respondent\.phone/);
  });
});

describe("names and kinds of organisations", () => {
  it("the sort asked for among the complainant's own is not the respondent's", () => {
    const section = "投诉人信息";
    expect(read(field("被投诉单位"), field("投诉人", { section }), { ...choice("投诉对象", "雇主", "公司"), section })[2]).toBe(
      "other none",
    );
  });
  it("a staff number complained of is the staff's, offered only", () =>
    expect(read(field("投诉工号"), field("投诉内容", area))[0]).toBe("respondent.staff unticked"));
  it("a bare 名称 before a credit code is an organisation's", () =>
    expect(read(field("名称"), field("统一社会信用代码"), field("投诉内容", area))[0]).toMatch(/^respondent\.name/));
  it("a respondent answered by kinds of persons is asked for his kind", () =>
    expect(read(choice("被申请人", "自然人", "法人"), field("投诉内容", area))[0]).toMatch(/^respondent\.type/));
  it("a respondent answered by names is asked for his name", () =>
    expect(read(choice("被申请人", "甲银行", "乙公司"), field("投诉内容", area))[0]).toMatch(/^respondent\.name/));
  it("the unit of the one who calls is not the respondent", () =>
    expect(read(field("来访人姓名"), field("来访人单位"), field("投诉内容", area))[1]).not.toMatch(/^respondent/));
  it("who works on it is nobody of ours", () =>
    expect(read(field("牵头单位"), field("协办单位"), field("回复部门"), field("投诉内容", area)).slice(0, 3)).toEqual(
      Array.from({ length: 3 }, () => "other none"),
    ));
  it("a heading of many words that speaks of lawyers is no representative's part", () => {
    const section = "我们拥有近300名专业律师维护消费者权益，提供法律保护";
    expect(read(field("投诉人", { section }), field("手机号", { section }), field("投诉内容", area))[1]).toBe("complainant.phone ticked");
  });
});

describe("words beside the words", () => {
  it("an address whose control is called url is one in the net", () =>
    expect(read(field("地址", { name: "srcUrl" }), field("投诉内容", area))[0]).toBe("respondent.website unticked"));
  it("a paragraph before a box gives way to what stands in it", () =>
    expect(
      read(
        field("未经允许，禁止发布违规推广等信息或引导用户至第三方平台进行交易。请简述理由，感谢您与我们共同维护。", {
          ...area,
          placeholder: "请填写举报理由",
        }),
      )[0],
    ).toBe("complaint.facts ticked"));
  it("opinions beside a story are demands, offered only", () =>
    expect(read(field("问题描述", area), field("意见和建议", area))).toEqual(["complaint.facts ticked", "complaint.request unticked"]));
  it("opinions alone are the story", () => expect(read(field("意见和建议", area))[0]).toMatch(/^complaint\.facts/));
  it("an address to be served at is the complainant's", () =>
    expect(read(field("申请人姓名"), field("约定送达地址"), field("投诉内容", area))[1]).toBe("complainant.address ticked"));
  it("a part of a place under a heading of where it happened", () =>
    expect(read(field("投诉人"), field("所属社区", { widget: "customSelect", section: "事发地点" }), field("投诉内容", area))[1]).toMatch(
      /^event\.region/,
    ));
});
