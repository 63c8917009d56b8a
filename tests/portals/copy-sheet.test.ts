import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { sampleCase } from "@/lib/case/sample";
import { copySheet, isCopied } from "@/lib/portals/copy-sheet";
import { RECIPES, recipeById } from "@/lib/portals/portal-shelf";

const ON = "2026-11-23";
const record = sampleCase(ON);
const sheet = (id: string) => copySheet(recipeById(id)!, { record, assessment: assess(record, ON), debtId: "sample-debt", on: ON });

describe("guided copy", () => {
  it("serves every channel that no page of a browser reaches", () => {
    expect(
      RECIPES.filter(isCopied)
        .map((recipe) => recipe.id)
        .sort(),
    ).toEqual(
      [
        "bjifa",
        "carrier-own",
        "consumer-orgs",
        "court-mediation",
        "fcpsp",
        "fin-mediation",
        "lender-own",
        "local-bureau",
        "nfra-12378",
        "pbc-credit",
      ].sort(),
    );
  });

  it("asks what the channel asks, in its words and order, each once, and never a signature", () => {
    expect(sheet("local-bureau").map((card) => card.label)).toEqual(["投诉人姓名", "联系方式", "被投诉机构", "投诉请求", "事实和理由"]);
  });

  it("keeps demands and facts apart where the channel asks for both, in several lengths", () => {
    const cards = Object.fromEntries(sheet("lender-own").map((card) => [card.meaning, card]));
    expect(cards["complaint.facts"]!.texts.length).toBeGreaterThan(1);
    expect(cards["complaint.facts"]!.texts[0]).not.toContain("请求：");
    expect(cards["complaint.request"]!.texts[0]!.length).toBeGreaterThan(5);
  });

  it("shows what the case does not hold as empty, and asks the usual things where nothing is known", () => {
    expect(sheet("nfra-12378").find((card) => card.meaning === "complainant.idNumber")!.texts).toEqual([]);
    expect(sheet("fcpsp").map((card) => card.meaning)).toContain("complaint.facts");
  });
});
