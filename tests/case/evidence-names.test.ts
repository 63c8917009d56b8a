import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseRecord } from "@/lib/case/record";
import { evidenceNames } from "@/lib/case/evidence-names";

const named = (...names: string[]) => [
  ...evidenceNames({ evidence: names.map((name, index) => ({ id: `e${index}`, name })) as CaseRecord["evidence"] }).values(),
];

describe("names by which files are chosen", () => {
  it("leaves a name alone that nothing else has", () => {
    expect(named("合同.pdf", "截图.png")).toEqual(["合同.pdf", "截图.png"]);
  });

  it("tells files of the same name apart before the ending", () => {
    expect(named("截图.png", "截图.png", "截图.png")).toEqual(["截图.png", "截图（2）.png", "截图（3）.png"]);
    expect(named("录音", "录音", ".png", ".png")).toEqual(["录音", "录音（2）", ".png", ".png（2）"]);
  });

  it("gives nobody a name that another file really has", () => {
    expect(named("图.png", "图.png", "图（2）.png")).toEqual(["图.png", "图（3）.png", "图（2）.png"]);
  });

  it("never names two files alike", () => {
    const name = fc.constantFrom("a.png", "a（2）.png", "a（3）.png", "b", "");
    fc.assert(fc.property(fc.array(name, { maxLength: 12 }), (names) => new Set(named(...names)).size === names.length));
  });
});
