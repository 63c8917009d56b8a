import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { sampleCase } from "@/lib/case/sample";
import type { Filing } from "@/lib/case/record";
import { dueDates } from "@/lib/portals/due-dates";

const ON = "2026-11-23";
const filing = (overrides: Partial<Filing>): Filing => ({
  id: "filing",
  debtId: "sample-debt",
  channelId: "12315-tousu",
  filedOn: "2026-11-02",
  demands: [],
  evidenceIds: [],
  state: "sent",
  history: [],
  replies: [],
  ...overrides,
});
const datesOf = (filings: Filing[]) => {
  const record = { ...sampleCase(ON), filings };
  return dueDates(record, assess(record, ON)).filter(({ whose }) => whose === "theirs");
};

describe("days to remember", () => {
  it("hold the day by which 12315 decides on a complaint: seven working days, counted line by line", () => {
    const [first] = datesOf([filing({})]);
    expect(first!.on).toBe("2026-11-11");
    expect(first!.lines.length).toBeGreaterThan(1);
  });

  it("hold nothing for what was only drafted or is closed", () => {
    expect(datesOf([filing({ state: "drafted" }), filing({ id: "other", state: "closed" })])).toEqual([]);
  });

  it("hold the longer day once the other side has extended, and the borrower's own for a second look at the answer", () => {
    const extended = filing({
      channelId: "wsxf",
      filedOn: "2026-09-01",
      state: "extended",
      history: [{ on: "2026-10-28", state: "extended" }],
    });
    expect(datesOf([extended]).map(({ on }) => on)).toEqual(["2026-11-30"]);
    const replied = filing({
      channelId: "wsxf",
      filedOn: "2026-09-01",
      state: "replied",
      history: [{ on: "2026-11-10", state: "replied" }],
    });
    const record = { ...sampleCase(ON), filings: [replied] };
    expect(dueDates(record, assess(record, ON)).find(({ row }) => row.id === "filing")).toMatchObject({ on: "2026-12-10", whose: "ours" });
    const met = { ...record, filings: [{ ...replied, demands: [{ id: "d", text: "停", resolved: true }] }] };
    expect(dueDates(met, assess(met, ON)).some(({ row }) => row.id === "filing")).toBe(false);
  });

  it("hold the next step's own day", () => {
    const record = sampleCase(ON);
    expect(dueDates(record, assess(record, ON)).some(({ whose, on }) => whose === "ours" && on >= ON)).toBe(true);
  });
});
