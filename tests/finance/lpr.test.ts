import { describe, expect, it } from "vitest";
import { fourTimesLprOn, LPR, lprKnownOn, lprOn } from "@/lib/finance/lpr";

describe("the loan prime rate", () => {
  it.each([
    ["2019-08-19", null],
    ["2019-08-20", 170_000],
    ["2020-08-19", 154_000],
    ["2020-08-20", 154_000],
    ["2022-12-31", 146_000],
    ["2025-05-19", 124_000],
    ["2025-05-20", 120_000],
    ["2026-06-22", 120_000],
    ["2026-09-20", 120_000],
  ])("four times on %s is %s", (on, ppm) => expect(fourTimesLprOn(on)).toBe(ppm));

  it("is carried over publications that were not found only where that is said", () => {
    expect([fourTimesLprOn("2026-10-20"), fourTimesLprOn("2026-11-23"), lprOn("2026-10-20")]).toEqual([null, null, null]);
    expect(lprKnownOn("2026-10-19")).toMatchObject({ from: "2026-09-20", carried: false, value: { oneYearPpm: 30_000 } });
    expect(lprKnownOn("2026-10-20")).toMatchObject({ from: "2026-09-20", carried: true });
    expect(lprKnownOn("2028-01-01")).toMatchObject({ carried: true });
    expect(lprKnownOn("2019-08-19")).toBeNull();
  });

  it("has one publication a month, on the 20th or a little later, each with its source", () => {
    const months = LPR.map(({ from }) => from.slice(0, 7));
    expect(new Set(months).size).toBe(months.length);
    expect(months).toHaveLength(88);
    expect(LPR.filter(({ from }) => Number(from.slice(8)) < 20 || Number(from.slice(8)) > 25)).toEqual([]);
    expect(LPR.filter(({ value, source }) => value !== null && !source)).toEqual([]);
    expect(LPR.map(({ from }) => from)).toEqual(LPR.map(({ from }) => from).sort());
  });

  it("of five years was never below that of one", () => {
    expect(LPR.filter(({ value }) => value && value.fiveYearPpm < value.oneYearPpm)).toEqual([]);
  });
});
