import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFen, fractionOf, LARGEST_FEN, parseYuan, plainYuan, splitEvenly } from "@/lib/units/fen";
import { amountSchema } from "@/lib/units/schemas";

describe("yuan as people type it", () => {
  it.each([
    ["1234.5", 123_450],
    ["1,234.50", 123_450],
    ["１２３４元", 123_400],
    ["￥1 234", 123_400],
    ["1.2万", 1_200_000],
    ["0", 0],
    ["-12.34", -1_234],
    ["3000元整", 300_000],
  ])("reads %s", (text, fen) => expect(parseYuan(text)).toBe(fen));

  it.each(["", "abc", "1.234", "1..2", "12万5", "1,2", "12,34", "--1", "1e5", "NaN", "99999999999999"])("does not guess %j", (text) =>
    expect(parseYuan(text)).toBeNull(),
  );

  it("ends at a hundred thousand million yuan", () => {
    expect(parseYuan("100000000000")).toBe(LARGEST_FEN);
    expect(parseYuan("100000000000.01")).toBeNull();
    expect([LARGEST_FEN, LARGEST_FEN + 1, -1, 0.5].map((fen) => amountSchema.safeParse(fen).success)).toEqual([true, false, false, false]);
  });

  it("takes the two decimals that 万 leaves room for, and no more", () => {
    expect(parseYuan("0.000001万")).toBe(1);
    expect(parseYuan("0.0000001万")).toBeNull();
  });

  it("reads back whatever it has written", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (fen) => {
        expect(parseYuan(formatFen(fen))).toBe(fen === 0 ? 0 : fen);
        expect(parseYuan(plainYuan(fen))).toBe(fen);
        expect(plainYuan(fen)).not.toContain(",");
      }),
    );
  });
});

describe("splitting", () => {
  it("sums to the total, in pieces that differ by one fen at most", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 1, max: 400 }), (total, parts) => {
        const pieces = splitEvenly(total, parts);
        expect(pieces).toHaveLength(parts);
        expect(pieces.reduce((a, b) => a + b, 0)).toBe(total);
        expect(Math.max(...pieces) - Math.min(...pieces)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("refuses no parts and broken parts", () => {
    expect(() => splitEvenly(100, 0)).toThrow(RangeError);
    expect(() => splitEvenly(100, 1.5)).toThrow(RangeError);
  });
});

describe("a fraction of an amount", () => {
  it.each([
    [100, 1, 3, 33],
    [200, 1, 3, 67],
    [1, 1, 2, 1],
    [-1, 1, 2, -1],
    [5_000, 1, 3, 1_667],
    [0, 7, 9, 0],
  ])("of %i times %i over %i is %i", (fen, numerator, denominator, result) => expect(fractionOf(fen, numerator, denominator)).toBe(result));

  it("stays exact where floats do not", () => {
    expect(fractionOf(9_007_199_254_740_991, 999_999, 1_000_000)).toBe(9_007_190_247_541_736);
  });

  it("refuses a denominator of zero", () => expect(() => fractionOf(1, 1, 0)).toThrow(RangeError));
});
