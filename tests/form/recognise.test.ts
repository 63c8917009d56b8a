import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Field, FormDescription } from "@/lib/form/field";
import { recognise } from "@/lib/form/recognise/recognise";
import { partyOf, partyOfSection, withoutParty } from "@/lib/form/recognise/party-for";
import { nameWords, normalise, withoutRequest } from "@/lib/form/recognise/label-text";
import { LAST_NOUNS, NOTHING, strangeWords } from "@/lib/form/recognise/last-noun";
import { CASE_RULES, NAME_RULES, OPTION_PRINTS, PERSON_RULES } from "@/lib/form/recognise/wordings";
import { aField } from "./field-factory";

let refs = 0;
const field = (label: string, more: Partial<Field> = {}): Field =>
  aField({ ref: `f${refs++}`, label, labelSource: label ? "preceding-text" : "none", ...more });

const area = { widget: "textarea" as const };

/** Reads fields in a form that is plainly a complaint form. */
function read(...fields: Field[]): string[] {
  const form: FormDescription = {
    group: "g0",
    headings: ["我要投诉"],
    buttons: ["提交投诉"],
    warnings: [],
    fields: [...fields, field("投诉内容", area)],
  };
  return recognise(form, { host: "", title: "投诉", path: "/" })
    .fields.slice(0, -1)
    .map((each) => `${each.meaning} ${each.offered}`);
}

describe("the party comes before the datum", () => {
  it.each([
    ["投诉人姓名", "complainant"],
    ["被投诉人姓名", "respondent"],
    ["来信人", "complainant"],
    ["被举报单位电话", "respondent"],
    ["异议申请人姓名", "complainant"],
    ["被申请人", "respondent"],
    ["涉事企业", "respondent"],
    ["违法主体名称", "respondent"],
    ["商家名称", "respondent"],
    ["代理人姓名", "representative"],
    ["紧急联系人电话", "third"],
    ["法定代表人", "third"],
    ["姓名", null],
  ])("hears in %s the party %s", (text, party) => expect(partyOf(text)).toBe(party));

  it("takes a bare name in the respondent's part for the respondent's", () =>
    expect(read(field("姓名", { section: "投诉人信息" }), field("姓名", { section: "被投诉人信息" }))).toEqual([
      "complainant.name ticked",
      "respondent.name ticked",
    ]));

  it("leaves the representative's and third persons' fields alone", () =>
    expect(read(field("姓名", { section: "代理人信息" }), field("代理人电话"), field("紧急联系人姓名"), field("证人电话"))).toEqual(
      Array.from({ length: 4 }, () => "other none"),
    ));

  it("refuses a bare address after the respondent when nothing decides", () =>
    expect(read(field("投诉人"), field("被投诉单位"), field("地址"))[2]).toBe("other none"));

  it("follows the party named last when the same words are asked twice", () =>
    expect(read(field("投诉人"), field("电话"), field("被投诉人"), field("电话"))).toEqual([
      "complainant.name ticked",
      "complainant.phone ticked",
      "respondent.name ticked",
      expect.stringMatching(/^respondent\.phone/),
    ]));

  it("does not take the name of a site for the heading of a party", () =>
    expect(["全国投诉平台", "消费者网", "投诉举报系统"].map((heading) => partyOfSection(heading))).toEqual([null, null, null]));
});

describe("labels", () => {
  it.each([
    ["姓　　名：", "complainant.name ticked"],
    ["*您的手机号码（必填）", "complainant.phone ticked"],
    ["１、投诉人姓名", "complainant.name ticked"],
    ["聯絡電話", "complainant.phone ticked"],
    ["被投訴單位", "respondent.name ticked"],
    ["通讯地址", "complainant.address ticked"],
    ["户籍所在地", "complainant.registeredAddress ticked"],
    ["订单编号", "complaint.orderNumber ticked"],
    ["借款合同编号", "complaint.contractNumber ticked"],
    ["涉及金额（元）", "complaint.amount ticked"],
    ["政治面貌", "other none"],
    ["银行卡号", "other none"],
    ["QQ号码", "other none"],
    ["查询密码", "never.password none"],
    ["图形验证码", "never.captcha none"],
    ["短信验证码", "never.smsCode none"],
    ["申请人签字", "never.signature none"],
  ])("%s is read as %s", (label, expected) => expect(read(field(label))).toEqual([expected]));

  it("beats placeholder and name when they disagree", () =>
    expect(read(field("投诉人姓名", { placeholder: "请输入投诉人电话", name: "phone" }))[0]).toMatch(/^complainant\.name/));

  it("hears a party only in the placeholder when the label names none", () =>
    expect(read(field("公司", { placeholder: "请输入被投诉的公司名称" }))[0]).toMatch(/^respondent\.name/));

  it("reads a form of placeholders", () =>
    expect(
      read(field("", { placeholder: "请输入您的姓名", labelSource: "placeholder" }), field("", { placeholder: "请输入手机号码" })),
    ).toEqual(["complainant.name ticked", "complainant.phone ticked"]));

  it("uses pinyin names only as weak evidence", () => expect(read(field("", { name: "lxdh" }))).toEqual(["complainant.phone unticked"]));
});

describe("a field that must not be filled", () => {
  it("is never offered, whatever it is called", () => {
    const hidden = read(field("投诉人姓名", { blocked: "hidden" }), field("姓名", { inputType: "password", widget: "password" }));
    expect(hidden).toEqual(["complainant.name none", "never.password none"]);
  });
  it("is a box that asks for consent", () =>
    expect(
      read(field("我已阅读并同意《投诉须知》", { widget: "checkGroup", options: [{ text: "我已阅读并同意《投诉须知》", value: "1" }] })),
    ).toEqual(["never.consent none"]));
});

describe("errands that are no complaint", () => {
  const form = (headings: string[], buttons: string[], ...fields: Field[]): boolean =>
    recognise({ group: "g0", headings, buttons, warnings: [], fields }, { host: "", title: headings[0] ?? "", path: "/" }).complaint;
  it.each([
    [
      "log-in on a complaints site",
      form(["消费者投诉平台", "登录"], ["登录"], field("手机号"), field("密码", { inputType: "password", widget: "password" })),
    ],
    ["search for complaints", form(["投诉查询"], ["查询"], field("投诉编号"))],
    ["loan application", form(["借款申请"], ["提交申请"], field("姓名"), field("身份证号"), field("借款金额"))],
    [
      "information disclosure",
      form(["政府信息公开申请"], ["提交"], field("姓名"), field("所需信息的内容描述", area), field("获取信息的方式")),
    ],
    ["comment", form(["发表评论"], ["发表"], field("昵称"), field("评论内容", area))],
  ])("%s", (_name, complaint) => expect(complaint).toBe(false));
});

describe("patterns", () => {
  const patterns = [...CASE_RULES, ...PERSON_RULES, ...NAME_RULES, ...LAST_NOUNS]
    .map((each) => each.test)
    .concat(
      OPTION_PRINTS.map((each) => each.all),
      NOTHING,
    );
  const bits = ["投诉", "举报", "被", "人", "的", "姓名", "电话", " ", "a", "是否", "企业", "内容", "(", "：", "​", "\u202e"];
  /** The best of at most four tries, in milliseconds: a busy machine may hold up one of them, a bad pattern holds up all. */
  const quickest = (enough: number, work: () => unknown): number => {
    let best = Infinity;
    for (let tries = 0; tries < 4 && best >= enough; tries++) {
      const from = performance.now();
      work();
      best = Math.min(best, performance.now() - from);
    }
    return best;
  };
  it("stay linear on texts of 100 KB (71)", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 6 }), (unit) => {
        const long = unit.join("").repeat(Math.ceil(100_000 / unit.join("").length));
        const whole = quickest(250, () => {
          normalise(long);
          withoutRequest(long);
          nameWords(long);
          partyOf(long.slice(0, 160));
          withoutParty(long.slice(0, 160));
          strangeWords(long.slice(0, 160));
          read(field(long, { placeholder: long, name: long, section: long, hint: long }));
        });
        expect(whole).toBeLessThan(250);
        for (const pattern of patterns) expect(quickest(250, () => pattern.test(long))).toBeLessThan(250);
      }),
      { numRuns: 12 },
    );
  });
  it("give the same answer to the same form", () => {
    const fields = [field("投诉人"), field("电话"), field("内容", area)];
    expect(read(...fields)).toEqual(read(...fields));
  });
});

describe("where the words alone would mislead", () => {
  it("gives nobody the name under a heading it does not know, once the complainant has been named under his", () => {
    const mine = { section: "申请人" };
    const theirs = { section: "乙方资料" };
    const found = read(field("姓名", mine), field("联系电话", mine), field("姓名", theirs), field("联系电话", theirs));
    expect(found).toEqual(["complainant.name ticked", "complainant.phone ticked", "other none", "other none"]);
  });
  it("takes 对方当事人 over a block for the respondent", () => {
    expect(partyOfSection("对方当事人")).toBe("respondent");
    expect(partyOf("被侵权人姓名")).toBe("complainant");
    expect(partyOf("侵权人姓名")).toBe("respondent");
  });
  it("hears the answers: 举报类型 that is 实名 or 匿名 is no category", () => {
    const answers = (...texts: string[]): Partial<Field> => ({
      widget: "radioGroup",
      options: texts.map((text) => ({ text, value: text })) as Field["options"],
    });
    expect(read(field("举报类型", answers("实名举报", "匿名举报")))).toEqual(["complaint.anonymous ticked"]);
    expect(read(field("举报类型", answers("贷款", "催收")))).toEqual(["complaint.category ticked"]);
  });
  it("does not take the driver for the one who complains", () => {
    expect(read(field("投诉人"), field("驾驶员姓名"))).toEqual(["complainant.name ticked", "respondent.staff ticked"]);
  });
});

const choice = (label: string, ...texts: string[]): Field =>
  field(label, { widget: "select", options: texts.map((text) => ({ text, value: text })) });

describe("a wording nobody has written down", () => {
  it.each([
    ["已缴学费", "complaint.amount unticked"],
    ["客票号", "complaint.orderNumber unticked"],
    ["所在路段", "event.place unticked"],
    ["您要投诉的企业", "respondent.name ticked"],
    ["入职时间", "event.date unticked"],
    ["文章链接", "respondent.website"],
    ["期望赔付", "complaint.compensation unticked"],
  ])("is read by its last noun: %s is %s", (label, expected) => expect(read(field(label))[0]).toContain(expected));

  it.each(["信息来源", "职务", "有效期", "参与人数", "其他说明"])("asks nothing of us where its last noun asks nothing: %s", (label) =>
    expect(read(field(label))).toEqual(["other none"]),
  );

  it("is a category where a choice is asked for", () =>
    expect(read(choice("业务大类", "贷款", "理财"), choice("您为什么举报?", "广告", "诈骗"))).toEqual([
      "complaint.category unticked",
      "complaint.category unticked",
    ]));
});

describe("a label that is not understood to its last word", () => {
  it("gives nobody's name to the complainant: the guide's is the respondent's staff", () =>
    expect(read(field("被投诉单位"), field("导游姓名"), field("顾问姓名"))).toEqual([
      "respondent.name ticked",
      "respondent.staff unticked",
      "respondent.staff unticked",
    ]));
  it("gives the complainant no phone of a shop or of a stranger", () =>
    expect(read(field("投诉人"), field("4S店电话"), field("小区电话"), field("预留手机号"))).toEqual([
      "complainant.name ticked",
      "respondent.phone unticked",
      "other none",
      "complainant.phone unticked",
    ]));
  it("takes a place with a strange word before it for where it happened, and the seat of a firm for the firm's", () =>
    expect(read(choice("举报城市", "甲市", "乙市"), choice("居住城市", "甲市", "乙市"), choice("机构所在地", "甲市", "乙市"))).toEqual([
      "event.region unticked",
      "complainant.region ticked",
      "respondent.region unticked",
    ]));
  it("is read by its first words where a note follows on the same line", () =>
    expect(read(field("联系电话 便于工作人员核实"))).toEqual(["complainant.phone ticked"]));
});

describe("what the rest of the form says", () => {
  it("a heading on the matter makes a bare place the place of the matter, beside a part for the complainant", () => {
    const matter = { section: "隐患地点" };
    const mine = { section: "联系人" };
    expect(read(field("详细地址", matter), field("姓名", mine), field("手机", mine))).toEqual([
      "event.place unticked",
      "complainant.name ticked",
      "complainant.phone ticked",
    ]);
  });
  it("headings ask in words of their own whom it is about and how to reach you", () => {
    expect(
      ["— 投诉谁 —", "被投诉的个人信息处理者", "涉嫌侵权人信息", "怎么联系您", "患者与投诉人"].map((heading) => partyOfSection(heading)),
    ).toEqual(["respondent", "respondent", "respondent", "complainant", null]);
  });
  it("an address right behind a region is the rest of the same place", () =>
    expect(read(choice("事发地区", "甲", "乙"), field("详细地址"))[1]).toMatch(/^event\.place/));
  it("a phone asked again much later is left alone, and that behind the head of the respondent is his", () => {
    const others = ["标题", "合同编号", "订单号", "涉及金额"].map((label) => field(label));
    expect(read(field("姓名"), field("手机号码"), ...others, field("联系方式")).at(-1)).toBe("other none");
    expect(read(field("举报人"), field("联系电话"), field("被举报单位"), field("负责人"), field("电话")).at(-1)).toBe(
      "respondent.phone unticked",
    );
  });
  it("the one large box left holds the story", () => {
    const form: FormDescription = {
      group: "g0",
      headings: ["我要投诉"],
      buttons: ["提交"],
      warnings: [],
      fields: [field("心声", area)],
    };
    expect(recognise(form, { host: "", title: "投诉", path: "/" }).fields[0]).toMatchObject({
      meaning: "complaint.facts",
      offered: "unticked",
    });
  });
  it("the answers may say that the label meant something else", () =>
    expect(
      read(choice("投诉人身份", "本人", "代理人"), choice("客户类型", "个人客户", "对公客户"), choice("问题类别", "是", "否")),
    ).toEqual(["other none", expect.stringMatching(/^complainant\.type/), "other none"]));
  it("a label in brackets that asks for a signature is never filled", () =>
    expect(read(field("申请人（签名）"))).toEqual(["never.signature none"]));
});

describe("what is done with complaints, once made, is no complaint form", () => {
  const form = (title: string, heading: string, button: string, ...fields: Field[]): boolean =>
    recognise({ group: "g0", headings: [heading], buttons: [button], warnings: [], fields }, { host: "", title, path: "/" }).complaint;
  it.each([
    ["a bar over a list", form("举报管理", "", "查询", field("举报人"), field("被举报单位名称"), field("投诉类型"))],
    ["an answer", form("投诉处理", "投诉回复", "提交回复", field("回复内容", area), field("处理结果"))],
    ["a table of kinds", form("投诉类型管理", "新增投诉类型", "保存", field("类型名称"), field("类型描述", area))],
    ["a reward", form("举报奖励申领", "举报奖励领取", "提交", field("举报编号"), field("姓名"), field("联系电话"))],
    ["a letter to a friend", form("时光信件", "写一封信", "封存信件", field("信件标题"), field("信件内容", area))],
    ["a round of an inspector", form("巡查记录", "", "提交", field("巡查日期"), field("违法主体"), field("违法事实", area))],
    ["a motion for preservation", form("财产保全管理", "", "保存", field("申请人"), field("被申请人"), field("申请保全金额"))],
    ["a sieve by another word", form("高级检索", "", "开始检索", field("举报人姓名"), field("被举报人姓名"), field("举报时间"))],
    ["what an office notes", form("投诉处理", "", "保存", field("处理状态"), field("处理人"), field("处理时间"), field("处理结果", area))],
    [
      "a register of cases",
      form("劳动争议案件台账", "案件登记", "保存案件", field("申请人"), field("被申请人"), field("下一步行动", area)),
    ],
    ["a register of firms", form("企业入驻", "入驻申请", "提交", field("企业名称"), field("联系人"), field("企业简介", area))],
  ])("%s", (_what, complaint) => expect(complaint).toBe(false));
});

describe("whose it is, where the words come close to somebody else's", () => {
  it.each<[string, Field, string]>([
    ["one who stands in for the respondent is nobody of ours", field("委派/委托代表姓名"), "other none"],
    ["a clerk's number is the respondent's", field("经办人员联系电话"), "respondent.phone"],
    ["a party to the matter", field("当事对象"), "respondent.name"],
    ["whom the demand is made of", field("诉求对象名称"), "respondent.name"],
    ["where the answer goes is a mailbox of the writer", field("回复信箱"), "complainant.email"],
    ["a level is no name", field("被投诉主体层级"), "other none"],
    ["a sort of fraud is a category, not a way of calling", choice("诈骗类型"), "complaint.category"],
    ["a summary is the story", field("投诉纠纷概要", area), "complaint.facts"],
    ["a sum that is claimed", field("诉请金额（元）"), "complaint.amount"],
    ["people who complain", field("投诉人员"), "complainant.name"],
  ])("%s", (_why, asked, meaning) => expect(read(asked)[0]).toMatch(new RegExp(`^${meaning}`)));
  it("a clerk beside the institution is its staff", () =>
    expect(read(field("被投诉单位"), field("业务经办人员"))[1]).toMatch(/^respondent\.staff/));
});
