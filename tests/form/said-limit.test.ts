import { describe, expect, it } from "vitest";
import { makePlan } from "@/lib/form/plan";
import { saidLimit } from "@/lib/form/said-limit";
import { aField } from "./field-factory";
import { aPage, anAnswer } from "./plan-factory";

describe("how much a page says a box takes", () => {
  it.each([
    ["hint", "0/300", 300],
    ["hint", "0 / 1000", 1000],
    ["label", "投诉内容（不超过500字）", 500],
    ["placeholder", "请输入投诉内容，限200字", 200],
    ["placeholder", "500个字符以内", 500],
    ["label", "事实与理由（20—500字）", 500],
    ["hint", "不得超过 800 字", 800],
    ["hint", "还可输入140字", 140],
    ["hint", "字数限制：2000字", null],
    ["hint", "不少于15字", null],
    ["hint", "至少填写10个字", null],
    ["hint", "12/300", null],
    ["hint", "2026/10/300", null],
    ["label", "第 1/3 步", null],
    ["placeholder", "请输入订单号", null],
  ] as const)("%s “%s”", (where, text, limit) => expect(saidLimit(aField({ [where]: text }))).toBe(limit));

  it("takes the least of several, and reads no rest of a box that holds something", () => {
    expect(saidLimit(aField({ label: "内容（500字以内）", hint: "0/200" }))).toBe(200);
    expect(saidLimit(aField({ hint: "还可输入140字", state: "touched" }))).toBe(null);
  });

  it("leads to a shorter text that is offered, and none is cut", () => {
    const texts = ["长".repeat(350), "短".repeat(120)];
    const plan = (hint: string) => {
      const field = aField({ widget: "textarea", label: "投诉内容", hint });
      const { page, recognised } = aPage([[field, "complaint.facts"]]);
      return makePlan({ page, recognised, answers: anAnswer("complaint.facts", texts) }, "p").items[0]!;
    };
    expect(plan("0/400")).toMatchObject({ value: texts[0], problem: "" });
    expect(plan("0/300")).toMatchObject({ problem: "too-long", offers: [texts[1]], ticked: false });
    expect(plan("0/100")).toMatchObject({ problem: "too-long", offers: [] });
  });
});
