import { describe, expect, it } from "vitest";
import type { FormRecognition } from "@/lib/form/field";
import type { Meaning } from "@/lib/form/meanings";
import { recipeById } from "@/lib/portals/portal-shelf";
import { recogniseByRecipe } from "@/lib/portals/recognise-by-recipe";
import { aPage } from "./page-factory";

const nifa = recipeById("nifa")!;
const host = "jubao.nifa.org.cn";
const said = (meaning: Meaning, complaint = true): FormRecognition[] => [
  { group: "g0", complaint, fields: [{ ref: "f0", meaning, offered: "none", score: 10, because: [] }] },
];
const of = (found: FormRecognition[]) => found[0]!.fields[0]!;

describe("what is known of one portal", () => {
  it("stands over the general rules where its label is on the page once", () => {
    const page = aPage([{ label: "* 举报主体类型：" }], { host });
    expect(of(recogniseByRecipe(said("complaint.category"), page, nifa, null))).toMatchObject({
      meaning: "complainant.type",
      offered: "ticked",
    });
  });

  it("makes sure of what the general rules only thought likely", () => {
    const page = aPage([{ label: "举报主体类型" }], { host });
    const likely = said("complainant.type").map((form) => ({
      ...form,
      fields: form.fields.map((one) => ({ ...one, offered: "unticked" as const })),
    }));
    expect(of(recogniseByRecipe(likely, page, nifa, null))).toMatchObject({ meaning: "complainant.type", offered: "ticked" });
  });

  it("says nothing of a label that stands there twice", () => {
    const page = aPage([{ label: "举报主体类型" }, { label: "举报主体类型" }], { host });
    expect(of(recogniseByRecipe(said("complaint.category"), page, nifa, null)).meaning).toBe("complaint.category");
  });

  it("says nothing on another host, in a form that is no complaint, or of a field that may not be filled", () => {
    const label = "举报主体类型";
    const elsewhere = aPage([{ label }], { host: "evil.example" });
    expect(of(recogniseByRecipe(said("other"), elsewhere, nifa, null)).offered).toBe("none");
    expect(of(recogniseByRecipe(said("other", false), aPage([{ label }], { host }), nifa, null)).offered).toBe("none");
    expect(of(recogniseByRecipe(said("other"), aPage([{ label, blocked: "hidden" }], { host }), nifa, null)).offered).toBe("none");
  });

  it("never opens what the general rules keep from being filled", () => {
    const page = aPage([{ label: "举报主体类型" }], { host });
    expect(of(recogniseByRecipe(said("never.captcha"), page, nifa, null))).toMatchObject({ meaning: "never.captcha", offered: "none" });
  });

  it("leaves everything of a page that is the person's alone, however sure the general rules are: the validity of an identity card is no day of a call", () => {
    const recipe = recipeById("wsxf")!;
    const page = aPage([{ label: "起始日期", id: "csrq1" }], { host: "wsxf.gjxfj.gov.cn" });
    const sure = said("event.date").map((form) => ({
      ...form,
      fields: form.fields.map((one) => ({ ...one, offered: "ticked" as const })),
    }));
    expect(of(recogniseByRecipe(sure, page, recipe, recipe.steps[0]!)).offered).toBe("none");
    expect(of(recogniseByRecipe(sure, page, recipe, recipe.steps.at(-1)!)).offered).toBe("ticked");
  });

  it("leaves to the person what the portal asks and is none of ours", () => {
    const recipe = recipeById("12315-jubao")!;
    const page = aPage([{ label: "销售方式", id: "salemode" }], { host: "www.12315.cn" });
    expect(of(recogniseByRecipe(said("complaint.category"), page, recipe, recipe.steps.at(-1)!)).offered).toBe("none");
  });
});
