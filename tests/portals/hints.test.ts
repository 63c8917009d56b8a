import { describe, expect, it } from "vitest";
import { hintsFor } from "@/lib/portals/hints-for";
import { planHints } from "@/lib/portals/plan-hints";
import { recipeById } from "@/lib/portals/portal-shelf";
import { aPage } from "./page-factory";

const recipe = recipeById("12315-jubao")!;
const step = recipe.steps.at(-1)!;
const facts = (page: ReturnType<typeof aPage>) =>
  hintsFor(recipe, page, step).matches.find(({ hint }) => hint.meaning === "complaint.facts");

describe("hints of a recipe on a page", () => {
  it("hold where id and label still agree, however the label is dressed", () => {
    const page = aPage([{ id: "tsnr", label: "* 举报内容（不超过400字）：" }]);
    expect(facts(page)).toMatchObject({ ref: "f0", by: "id-and-label" });
    expect(hintsFor(recipe, page, step).changed).toBe("");
  });

  it("are dropped when the field of that id carries another label, and the page is said to have changed", () => {
    const found = hintsFor(recipe, aPage([{ id: "tsnr", label: "备注" }]), step);
    expect(found.matches).toEqual([]);
    expect(found.dropped).toContainEqual(expect.objectContaining({ reason: "label-changed", now: "备注" }));
    expect(found.changed).toContain("2026-11-23");
  });

  it("hold by the label alone when the id is gone, and say so", () => {
    const page = aPage([{ id: "n7a", label: "举报内容" }]);
    expect(facts(page)).toMatchObject({ ref: "f0", by: "label" });
    expect(hintsFor(recipe, page, step).changed).toContain("只按页面上的文字识别");
  });

  it("say nothing of the controls of one question, nor of the twin of a hidden form, while the field itself is as it was", () => {
    const petition = recipeById("wsxf")!;
    const page = aPage([
      { id: "province", label: "事发地", widget: "regionPicker" },
      { id: "wtsdbc1", label: "详细地址" },
      { id: "qjnr", label: "主要诉求" },
      { id: "ssly", label: "事实和理由" },
      { id: "ssly1", label: "", blocked: "hidden" },
    ]);
    const found = hintsFor(petition, page, petition.steps.at(-1)!);
    expect(found.changed).toBe("");
    expect(found.matches.map(({ ref }) => ref)).toEqual(["f0", "f1", "f2", "f3"]);
  });

  it("hold by no label that stands there twice", () => {
    expect(facts(aPage([{ label: "举报内容" }, { label: "举报内容" }]))).toBeUndefined();
  });

  it("give the plan the page's order and limits", () => {
    const { hints } = planHints(
      recipe,
      aPage([
        { id: "tsnr", label: "举报内容" },
        { id: "spmc", label: "商品名称" },
      ]),
      step,
    );
    expect(hints["complaint.facts"]).toMatchObject({ order: 11, maxLength: 400, minLength: 1 });
    expect(hints["complaint.product"]).toMatchObject({ order: 1, maxLength: 50 });
  });

  it("give the plan nothing of a field whose label has changed", () => {
    expect(planHints(recipe, aPage([{ id: "tsnr", label: "备注" }]), step).hints).toEqual({});
  });
});
