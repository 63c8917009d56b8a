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

  it("hold the next step's own day", () => {
    const record = sampleCase(ON);
    expect(dueDates(record, assess(record, ON)).some(({ whose, on }) => whose === "ours" && on >= ON)).toBe(true);
  });
});
