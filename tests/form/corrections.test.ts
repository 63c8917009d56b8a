import { describe, expect, it } from "vitest";
import { copyCards } from "@/lib/form/copy-cards";
import { corrected, remember } from "@/lib/form/corrections";
import { makePlan } from "@/lib/form/plan";
import { aField, aPage, anAnswer } from "./plan-factory";

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
    expect(twice).toEqual([{ host: "h", sign: "来函主题|zt|", meaning: "complaint.request" }]);
    expect(remember(twice, "h", odd, "other")).toEqual([]);
  });

  it("never makes a captcha, a code or a password into something to fill", () => {
    const code = aField({ ref: "f0", label: "验证码" });
    const page = aPage([[code, "never.captcha"]], { offered: "none" });
    const kept = remember([], "www.12315.cn", code, "complaint.title");
    expect(corrected(page.page, page.recognised, kept)[0]!.fields).toMatchObject([{ meaning: "never.captcha" }]);
    expect(remember([], "h", odd, "never.smsCode")).toEqual([]);
  });

  it("does not overrule a label that was recognised, and remembers nothing of a field without a name", () => {
    const name = aField({ ref: "f0", label: "姓名" });
    const page = aPage([[name, "complainant.name"]]);
    const kept = remember([], "www.12315.cn", name, "complaint.title");
    expect(corrected(page.page, page.recognised, kept)[0]!.fields).toMatchObject([{ meaning: "complainant.name" }]);
    expect(remember([], "h", aField({ ref: "f0" }), "complaint.title")).toEqual([]);
  });
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
