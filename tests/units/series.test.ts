import { describe, expect, it } from "vitest";
import { entryOn, valueOn } from "@/lib/units/series";

const series = [
  { from: "2026-01-20", value: 1 },
  { from: "2026-02-20", value: null },
  { from: "2026-03-20", value: 3 },
];

describe("a value by date", () => {
  it.each([
    ["2026-01-19", null],
    ["2026-01-20", 1],
    ["2026-02-19", 1],
    ["2026-02-20", null],
    ["2026-03-19", null],
    ["2026-03-20", 3],
    ["2030-01-01", 3],
  ])("on %s is %s", (on, value) => expect(valueOn(series, on)).toBe(value));

  it("keeps a gap a gap: the entry is found, its value is not", () => expect(entryOn(series, "2026-03-01")).toEqual(series[1]));
  it("is empty before it begins", () => expect(entryOn([], "2026-03-01")).toBeNull());
});
