import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { executionFee, paymentOrderFee, preservationFee, propertyFee } from "@/lib/finance/court-fees";

const yuan = (amount: number): number => Math.round(amount * 100);

describe("the fee of a property case", () => {
  it.each([
    [0.01, 50],
    [3_000, 50],
    [10_000, 50],
    [10_000.01, 50],
    [20_000, 300],
    [50_000, 1_050],
    [100_000, 2_300],
    [150_000, 3_300],
    [200_000, 4_300],
    [300_000, 5_800],
    [500_000, 8_800],
    [1_000_000, 13_800],
    [2_000_000, 22_800],
    [5_000_000, 46_800],
    [10_000_000, 81_800],
    [20_000_000, 141_800],
    [30_000_000, 191_800],
  ])("on %d yuan is %d", (claim, fee) => expect(propertyFee(yuan(claim))).toBe(yuan(fee)));

  it("counts the fen: 23 456.78 yuan cost 386.42", () => expect(propertyFee(2_345_678)).toBe(38_642));
  it("is the least of its table on nothing", () => {
    expect([propertyFee(0), preservationFee(0), executionFee(0), paymentOrderFee(0)]).toEqual([5_000, 3_000, 5_000, 1_667]);
  });
  it("is halved once, to the fen", () => {
    expect(propertyFee(yuan(50_000), "simplified")).toBe(yuan(525));
    expect(propertyFee(2_345_678, "mediated")).toBe(19_321);
    expect(propertyFee(yuan(3_000), "withdrawn")).toBe(yuan(25));
  });
  it("refuses what is no amount", () => {
    expect(() => propertyFee(-1)).toThrow(RangeError);
    expect(() => propertyFee(0.5)).toThrow(RangeError);
  });
});

describe("the other fees", () => {
  it.each([
    [3_000, 16.67],
    [20_000, 100],
    [30_000, 183.33],
    [100_000, 766.67],
  ])("of a payment order over %d yuan is %d", (claim, fee) => expect(paymentOrderFee(yuan(claim))).toBe(yuan(fee)));

  it.each([
    [10_000, 50],
    [20_000, 200],
    [80_000, 1_100],
    [500_000, 7_400],
    [1_000_000, 12_400],
    [5_000_000, 52_400],
    [10_000_000, 77_400],
    [11_000_000, 78_400],
  ])("of enforcing %d yuan is %d", (amount, fee) => expect(executionFee(yuan(amount))).toBe(yuan(fee)));

  it.each([
    [1_000, 30],
    [1_000.01, 30],
    [3_000, 50],
    [8_000, 100],
    [100_000, 1_020],
    [200_000, 1_520],
    [895_999, 4_999.995],
    [896_000, 5_000],
    [896_001, 5_000],
    [9_000_000, 5_000],
  ])("of preserving %d yuan is %d, never above 5 000", (amount, fee) => expect(preservationFee(yuan(amount))).toBe(Math.round(fee * 100)));
});

describe("fees in general", () => {
  it("never fall when the amount grows", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5e11 }), fc.integer({ min: 0, max: 1e9 }), (amount, more) => {
        for (const fee of [propertyFee, paymentOrderFee, executionFee, preservationFee])
          expect(fee(amount + more)).toBeGreaterThanOrEqual(fee(amount));
      }),
    );
  });
});
