import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectiveFromNominal, formatRate, nominalFromEffective } from "@/lib/units/rate";

describe("rates by convention", () => {
  it("tell 24 % nominal from 26.82 % effective", () => {
    expect(effectiveFromNominal(240_000)).toBe(268_242);
    expect(nominalFromEffective(268_242)).toBe(240_000);
  });

  it("turn back into each other within a millionth or two", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000 }), (nominal) => {
        expect(Math.abs(nominalFromEffective(effectiveFromNominal(nominal)) - nominal)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it.each([
    [240_000, "24%"],
    [182_500, "18.25%"],
    [5_142_857, "514.29%"],
    [0, "0%"],
    [49, "0%"],
    [50, "0.01%"],
  ])("%i millionths read %s", (ppm, text) => expect(formatRate(ppm)).toBe(text));
});
