import { describe, expect, it } from "vitest";
import { runsOut } from "../tools/runs-out";

const supplies = { holidaysUntil: "2026-12-31", lprOn: "2026-09-20" };

describe("what runs out by itself", () => {
  it("is the holiday calendar fifteen days before its end, and not the day before", () => {
    expect(runsOut("2026-12-16", { ...supplies, lprOn: "2026-12-01" })).toEqual([]);
    expect(runsOut("2026-12-17", { ...supplies, lprOn: "2026-12-01" })).toHaveLength(1);
    expect(runsOut("2027-03-01", { ...supplies, lprOn: "2027-02-20" })).toHaveLength(1);
  });
  it("is the prime rate after a quarter without one, and not on its last day", () => {
    expect(runsOut("2026-12-21", { ...supplies, holidaysUntil: "2027-12-31" })).toEqual([]);
    expect(runsOut("2026-12-22", { ...supplies, holidaysUntil: "2027-12-31" })).toHaveLength(1);
  });
});
