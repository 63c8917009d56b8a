import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, addYears, chineseDay, daysBetween, isDay } from "@/lib/units/day";
import { birthDaySchema } from "@/lib/units/schemas";

const days = fc.integer({ min: 0, max: 25_000 }).map((count) => addDays("1995-01-01", count));

describe("a day", () => {
  it.each([
    ["2026-02-28", true],
    ["2026-02-29", false],
    ["2028-02-29", true],
    ["2026-2-3", false],
    ["1989-12-31", false],
    ["1990-01-01", true],
    ["2099-12-31", true],
    ["2100-01-01", false],
    ["", false],
  ])("%s exists: %s", (text, exists) => expect(isDay(text)).toBe(exists));

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -13, "2024-12-15"],
  ])("%s and %i months is %s", (day, months, expected) => expect(addMonths(day, months)).toBe(expected));

  it("of birth may be long ago", () => {
    expect(["1899-12-31", "1900-01-01", "1949-10-01", "1985-02-29"].map((day) => birthDaySchema.safeParse(day).success)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("of a leap year has its anniversary on the 28th", () => expect(addYears("2024-02-29", 1)).toBe("2025-02-28"));

  it("is written without leading zeros in Chinese", () => expect(chineseDay("2026-01-05")).toBe("2026年1月5日"));

  it("comes back when as many days are taken away", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -9_000, max: 9_000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(addDays(addDays(day, count), -count)).toBe(day);
      }),
    );
  });

  it("compares as a string as it does in time", () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });
});
