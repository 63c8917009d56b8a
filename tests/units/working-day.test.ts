import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/units/day";
import { addWorkingDays, isWorkingDay } from "@/lib/units/working-day";

describe("working days", () => {
  it("pass over 国庆 2026 and count the Saturday worked for it", () => {
    expect(["2026-09-30", "2026-10-01", "2026-10-07", "2026-10-08", "2026-10-10", "2026-10-11"].map(isWorkingDay)).toEqual([
      true,
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(addWorkingDays("2026-09-30", 3)).toEqual({
      endsOn: "2026-10-10",
      skipped: ["2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04", "2026-10-05", "2026-10-06", "2026-10-07"],
      certain: true,
    });
  });

  it("pass over 春节 2026 and count the Saturdays worked for it", () => {
    const { endsOn, skipped } = addWorkingDays("2026-02-13", 2);
    expect(skipped).toContain("2026-02-17");
    expect(["2026-02-14", "2026-02-28"].map(isWorkingDay)).toEqual([true, true]);
    expect(endsOn).toBe("2026-02-24");
  });

  it("are not certain beyond the last year whose holidays are announced", () => {
    expect(addWorkingDays("2026-12-30", 1)).toMatchObject({ endsOn: "2026-12-31", certain: true });
    expect(addWorkingDays("2026-12-30", 2).certain).toBe(false);
  });

  it("of a year not announced leave out the feasts whose day is fixed by law", () => {
    expect(["2027-01-01", "2027-05-01", "2027-10-01", "2027-10-02", "2027-10-03"].map(isWorkingDay)).toEqual(Array(5).fill(false));
    expect(["2027-01-04", "2027-10-08"].map(isWorkingDay)).toEqual([true, true]);
  });

  it("of a year not announced leave out 春节, 清明, 端午 and 中秋 by the calendar", () => {
    expect(["2027-02-05", "2027-02-06", "2027-02-08", "2027-06-09", "2027-09-15"].map(isWorkingDay)).toEqual(Array(5).fill(false));
    expect(isWorkingDay("2027-04-05")).toBe(false);
  });

  it("end on a working day, and between start and end lie exactly that many", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_500 }), fc.integer({ min: 1, max: 60 }), (start, count) => {
        const from = addDays("2023-01-01", start);
        const { endsOn, skipped } = addWorkingDays(from, count);
        const between = Array.from({ length: count + skipped.length }, (_, index) => addDays(from, index + 1));
        expect(between.at(-1)).toBe(endsOn);
        expect(between.filter(isWorkingDay)).toHaveLength(count);
      }),
      { numRuns: 60 },
    );
  });
});
