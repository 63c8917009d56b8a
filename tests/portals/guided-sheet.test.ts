import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import type { CaseRecord } from "@/lib/case/record";
import { sampleCase } from "@/lib/case/sample";
import { LENDERS } from "@/lib/lenders/lender";
import { isCopied } from "@/lib/portals/copy-sheet";
import { guidedSheet } from "@/lib/portals/guided-sheet";
import { RECIPES, recipeById } from "@/lib/portals/portal-shelf";
import { aDebt, aRecord } from "../case/factory";

const ON = "2026-11-23";
const sample = sampleCase(ON);
const sheetOf = (id: string, record: CaseRecord = sample, debtId = record.debts[0]!.id) =>
  guidedSheet(recipeById(id)!, { record, assessment: assess(record, ON), debtId, on: ON });

describe("a channel that no browser reaches", () => {
  it.each(RECIPES.filter(isCopied).map((recipe) => recipe.id))("%s: what to do and what to note down is always said", (id) => {
    const sheet = sheetOf(id);
    expect(sheet.steps.length).toBeGreaterThan(0);
    expect(sheet.writeDown.length).toBeGreaterThan(0);
  });

  it("by telephone: whom, who, what, and asks for number and day; with the hotline and where it is from", () => {
    const { dial, say } = sheetOf("nfra-12378");
    expect(dial).toMatchObject({ number: "12378" });
    expect(dial!.note).toContain("2026年11月23日核对");
    expect(say[0]).toBe("你好，我要投诉“京东白条”。我叫示例，电话13800000000。");
    expect(say.join()).toContain("登记编号");
  });

  it("leaves gaps to be said where the case knows nothing, and names no one", () => {
    const record = aRecord({ debts: [aDebt({})] });
    const [first] = sheetOf("nfra-12378", record).say;
    expect(first).toContain("（说你的姓名）");
    expect(first).toContain("（说你的电话）");
  });

  it("reads out whole sentences, and no more than one breath of the facts", () => {
    for (const line of sheetOf("lender-own").say.filter((one) => one.startsWith("事情是这样的"))) {
      expect(line.length).toBeLessThan(220);
      expect(line).toMatch(/[。；]$/);
    }
  });

  it("is read aloud to people alone: nothing to say to a letter or a mini-program", () => {
    expect([sheetOf("local-bureau").say, sheetOf("fcpsp").say]).toEqual([[], []]);
  });

  it("does not call the carrier the lender", () => {
    expect(sheetOf("carrier-own").say[0]).toContain("我要投诉骚扰我的电话和短信。");
    expect(sheetOf("lender-own").say[0]).toContain("我要投诉“京东白条”这笔借款的催收。");
  });

  it("shows a lender's number only where it was reported, and none for a brand known from memory alone", () => {
    const dial = (brand: string) => sheetOf("lender-own", aRecord({ debts: [aDebt({ brand })] })).dial;
    expect(dial("微粒贷")).toMatchObject({ number: "95384" });
    expect(dial("微粒贷")!.note).toContain("不一样就用合同上的");
    expect([dial("没有听过的贷"), ...LENDERS.filter(({ confidence }) => confidence === "memory").map(({ title }) => dial(title))]).toEqual(
      Array.from({ length: 1 + LENDERS.filter(({ confidence }) => confidence === "memory").length }, () => null),
    );
  });
});
