import { describe, expect, it } from "vitest";
import { copyCards } from "@/lib/form/copy-cards";
import { corrected, correctable, correctionsIn, remember } from "@/lib/form/corrections";
import { makePlan } from "@/lib/form/plan";
import { aField } from "./field-factory";
import { aPage, anAnswer } from "./plan-factory";

const odd = aField({ ref: "f0", label: "来函主题：", name: "zt" });
const unknown = aPage([[odd, "other"]], { offered: "none" });

describe("what the person said of a field", () => {
  it("is offered unticked the next time on that host, and on no other", () => {
    const kept = remember([], "www.12315.cn", odd, "complaint.title");
    expect(corrected(unknown.page, unknown.recognised, kept)[0]!.fields).toMatchObject([
      { meaning: "complaint.title", offered: "unticked" },
    ]);
    expect(corrected({ ...unknown.page, host: "other.example" }, unknown.recognised, kept)[0]!.fields).toMatchObject([
      { meaning: "other" },
    ]);
  });

  it("is forgotten when it is taken back, and the last word counts", () => {
    const twice = remember(remember([], "h", odd, "complaint.title"), "h", odd, "complaint.request");
    expect(twice).toEqual([{ host: "h", sign: "来函主题|zt||", meaning: "complaint.request" }]);
    expect(remember(twice, "h", odd, "other")).toEqual([]);
  });

  it("never makes a captcha, a code or a password into something to fill", () => {
    const code = aField({ ref: "f0", label: "验证码" });
    const page = aPage([[code, "never.captcha"]], { offered: "none" });
    const kept = remember([], "www.12315.cn", code, "complaint.title");
    expect(corrected(page.page, page.recognised, kept)[0]!.fields).toMatchObject([{ meaning: "never.captcha" }]);
    expect(remember([], "h", odd, "never.smsCode")).toEqual([]);
  });

  it("is passed over when what was kept is no meaning of today, or one that is never filled", () => {
    const kept = ["complaint.title", "complaint.forgotten", "never.captcha", "toString"].map((meaning) => ({
      host: "h",
      sign: "s",
      meaning,
    }));
    expect(correctionsIn(kept).map((one) => one.meaning)).toEqual(["complaint.title"]);
  });

  it("overrules what was recognised, but only as something to confirm", () => {
    const name = aField({ ref: "f0", label: "名称" });
    const page = aPage([[name, "complainant.name"]]);
    const kept = remember([], "www.12315.cn", name, "respondent.name");
    expect(corrected(page.page, page.recognised, kept)[0]!.fields).toMatchObject([{ meaning: "respondent.name", offered: "unticked" }]);
    const plan = makePlan(
      { page: page.page, recognised: corrected(page.page, page.recognised, kept), answers: anAnswer("respondent.name", "某公司") },
      "p",
    );
    expect(plan.items).toMatchObject([{ meaning: "respondent.name", value: "某公司", ticked: false }]);
  });

  it("remembers nothing of a field without a name, and does not choose between two that look the same", () => {
    expect(remember([], "h", aField({ ref: "f0" }), "complaint.title")).toEqual([]);
    const one = aField({ ref: "f0", label: "姓名" });
    const page = aPage([
      [one, "complainant.name"],
      [aField({ ref: "f1", label: "姓名" }), "respondent.staff"],
    ]);
    const kept = remember([], "www.12315.cn", one, "respondent.name");
    expect(corrected(page.page, page.recognised, kept)).toEqual(page.recognised);
    const other = aPage([
      [one, "complainant.name"],
      [aField({ ref: "f1", label: "姓名", section: "被投诉人" }), "respondent.staff"],
    ]);
    expect(corrected(other.page, other.recognised, kept)[0]!.fields.map((field) => field.meaning)).toEqual([
      "respondent.name",
      "respondent.staff",
    ]);
  });

  it("may be said of what is recognised or required and unknown, not of files or of what only the person may fill", () => {
    const fields = [
      aField({ ref: "f0", label: "姓名" }),
      aField({ ref: "f1", label: "来函主题", required: true }),
      aField({ ref: "f2", label: "附件", widget: "file" }),
      aField({ ref: "f3", label: "验证码", required: true }),
    ];
    const page = aPage([
      [fields[0]!, "complainant.name"],
      [fields[1]!, "other"],
      [fields[2]!, "complaint.evidence"],
      [fields[3]!, "never.captcha"],
    ]);
    expect(correctable(page.page, makePlan({ ...page, answers: {} }, "p")).map(({ ref, meaning }) => [ref, meaning])).toEqual([
      ["f0", "complainant.name"],
      ["f1", "other"],
    ]);
  });
});

it("may be said of a field that the page does not insist on, and of none in another form", () => {
  const page = aPage([
    [aField({ ref: "f0", label: "姓名" }), "complainant.name"],
    [aField({ ref: "f1", label: "对接备注" }), "other"],
    [aField({ ref: "f2", label: "看不见的", blocked: "off-screen" }), "other"],
    [aField({ ref: "f3", label: "验证码", widget: "captcha" }), "never.captcha"],
  ]);
  const other = { ...page.page.forms[0]!, group: "g9", fields: [aField({ ref: "f9", label: "站内搜索" })] };
  const both = { ...page.page, forms: [...page.page.forms, other] };
  const plan = makePlan({ ...page, page: both, answers: {} }, "p");
  expect(correctable(both, plan).map(({ ref }) => ref)).toEqual(["f0", "f1"]);
});

describe("the cards of the guided copy", () => {
  const page = aPage([
    [aField({ ref: "f0", label: "姓名" }), "complainant.name"],
    [aField({ ref: "f1", label: "内容", widget: "textarea" }), "complaint.facts"],
    [aField({ ref: "f2", label: "邮箱" }), "complainant.email"],
  ]);
  const plan = makePlan({ ...page, answers: { ...anAnswer("complainant.name", "李红"), ...anAnswer("complaint.facts", "经过") } }, "p");

  it("hold what has an answer and did not come to stand on the page", () => {
    const cards = copyCards(plan, [
      { ref: "f0", status: "filled", why: "" },
      { ref: "f1", status: "cleared", why: "page-cleared" },
    ]);
    expect(cards).toEqual([{ ref: "f1", meaning: "complaint.facts", label: "内容", text: "经过", why: "page-cleared" }]);
    expect(copyCards(plan).map((card) => card.ref)).toEqual(["f0", "f1"]);
  });
});
