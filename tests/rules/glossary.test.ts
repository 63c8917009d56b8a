import { describe, expect, it } from "vitest";
import { cite } from "@/lib/rules/cite";
import { GLOSSARY, termsIn } from "@/lib/rules/glossary";

describe("the glossary", () => {
  it.each(GLOSSARY)("rests on facts that may be shown: $term", ({ factIds }) => {
    for (const id of factIds) expect(cite(id).confidence).not.toBe("memory");
  });

  it("finds the terms of a sentence, each once", () => {
    expect(termsIn(["收到支付令十五日内", "支付令、诉讼时效"]).map(({ term }) => term)).toEqual(["支付令", "诉讼时效"]);
    expect(termsIn(["还款日"])).toEqual([]);
  });
});
