import { describe, expect, it } from "vitest";
import { sampleCase } from "@/lib/case/sample";
import { judgeAll } from "@/lib/rules/judge";

describe("the sample case", () => {
  const findings = judgeAll(sampleCase("2026-11-23"), "2026-11-23");
  const of = (ruleId: string) => findings.filter((finding) => finding.ruleId === ruleId);

  it("has four contacts at 22:40", () => {
    expect(of("contact-hours").map(({ what }) => /22:40/.test(what))).toEqual([true, true, true, true]);
  });

  it("has four connected calls on one day", () => {
    expect(of("connected-calls-per-day").map(({ what }) => what)).toEqual([
      "2026年11月12日一天内接通催收电话4次（09:05、11:35、15:50、19:10）",
    ]);
  });

  it("has a sister and a colleague contacted, told, and the sister contacted again after she refused", () => {
    expect(of("third-party-contact")).toHaveLength(4);
    expect(of("third-party-disclosure")).toHaveLength(2);
    expect(of("third-party-contact-after-refusal").map(({ on }) => on)).toEqual(["2026-11-15"]);
  });

  it("says of each that the licence was inferred from the brand", () => {
    expect(of("contact-hours").every(({ caveat }) => caveat?.includes("合同"))).toBe(true);
  });
});
