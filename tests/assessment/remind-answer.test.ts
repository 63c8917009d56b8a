import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import type { Filing } from "@/lib/case/record";
import type { Day } from "@/lib/units/day";
import { aRecord } from "../case/factory";

const filing = (more: Partial<Filing>): Filing => ({
  id: "f",
  debtId: "debt",
  channelId: "lender-own",
  letterId: "stop-third-party",
  filedOn: "2026-11-01",
  demands: [],
  evidenceIds: [],
  state: "sent",
  history: [],
  replies: [],
  ...more,
});
const offered = (on: Day, ...filings: Filing[]): boolean => assess(aRecord({ filings }), on).steps.some(({ id }) => id === "remind-answer");

describe("the reminder as a next step", () => {
  it("comes the day after the answer was asked for, counted from the arrival", () => {
    const posted = filing({ means: "ems", sentOn: "2026-11-01", deliveredOn: "2026-11-03" });
    expect(offered("2026-11-18", posted)).toBe(false);
    expect(offered("2026-11-19", posted)).toBe(true);
    expect(offered("2026-11-17", filing({ means: "app", sentOn: "2026-11-01" }))).toBe(true);
    expect(offered("2026-11-16", filing({ means: "app", sentOn: "2026-11-01" }))).toBe(false);
  });

  it("does not come for what was not delivered, was answered, or was reminded of already", () => {
    expect(offered("2026-12-30", filing({ means: "ems", sentOn: "2026-11-01" }))).toBe(false);
    expect(offered("2026-12-30", filing({ returnedOn: "2026-11-05" }))).toBe(false);
    expect(offered("2026-12-30", filing({ replies: [{ id: "r", receivedOn: "2026-11-10", evidenceIds: [] }] }))).toBe(false);
    expect(offered("2026-12-30", filing({}), filing({ id: "g", letterId: "answer-reminder", filedOn: "2026-11-20" }))).toBe(false);
  });
});
