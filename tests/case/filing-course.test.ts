import { describe, expect, it } from "vitest";
import { moveFiling, nextStates, rungOf, standingOf } from "@/lib/case/filing-course";
import type { Filing } from "@/lib/case/record";
import { FILING_STATES, filingStateKeys } from "@/lib/case/vocabulary";

const aFiling = (overrides: Partial<Filing> = {}): Filing => ({
  id: "filing",
  channelId: "lender-own",
  demands: [
    { id: "stop", text: "停止联系第三人" },
    { id: "records", text: "提供催收录音" },
  ],
  evidenceIds: [],
  state: "sent",
  history: [{ on: "2026-11-02", state: "sent" }],
  replies: [],
  ...overrides,
});

describe("the course of a filing", () => {
  it("has a way on from every state, and no state but the borrower's own word closes it", () => {
    for (const state of filingStateKeys) expect(nextStates(state).length, FILING_STATES[state]).toBeGreaterThan(0);
    expect(standingOf(aFiling({ state: "replied" }), null, "2027-01-01")).toBe("ask-each");
  });
  it("keeps each change with its day, and the day of sending", () => {
    const sent = moveFiling(aFiling({ state: "drafted", history: [] }), "sent", "2026-11-02")!;
    expect(sent).toMatchObject({ state: "sent", filedOn: "2026-11-02", history: [{ on: "2026-11-02", state: "sent" }] });
    expect(moveFiling(sent, "accepted", "2026-11-03", "编号1")!.history).toHaveLength(2);
  });
  it("refuses a jump that cannot be and a day before the last change", () => {
    expect(moveFiling(aFiling({ state: "drafted" }), "replied", "2026-11-05")).toBeNull();
    expect(moveFiling(aFiling(), "accepted", "2026-11-01")).toBeNull();
    expect(moveFiling(aFiling(), "accepted", "2026-11-02")).not.toBeNull();
  });
});

describe("how a filing stands", () => {
  it("waits on the last day of the limit and is overdue on the next", () => {
    expect(standingOf(aFiling(), "2026-11-17", "2026-11-17")).toBe("waiting");
    expect(standingOf(aFiling(), "2026-11-17", "2026-11-18")).toBe("overdue");
    expect(standingOf(aFiling(), null, "2030-01-01")).toBe("waiting");
  });
  it("persists while one demand was not met, and is resolved when the borrower said so of each", () => {
    const replied = (resolved: (boolean | null | undefined)[]) =>
      aFiling({ state: "replied", demands: aFiling().demands.map((demand, index) => ({ ...demand, resolved: resolved[index] })) });
    expect(standingOf(replied([true, null]), null, "2026-12-01")).toBe("ask-each");
    expect(standingOf(replied([true, false]), null, "2026-12-01")).toBe("persisting");
    expect(standingOf(replied([true, true]), null, "2026-12-01")).toBe("resolved");
  });
  it("goes to the channel's second stage once, then to the next channel, with the demands that persist", () => {
    const unsolved = aFiling({
      state: "unsolved",
      demands: [
        { id: "stop", text: "停", resolved: true },
        { id: "records", text: "录音", resolved: false },
      ],
    });
    expect(rungOf(unsolved, "persisting", true)).toEqual({ kind: "review", demandIds: ["records"] });
    expect(rungOf(unsolved, "persisting", false)).toEqual({ kind: "next-channel", demandIds: ["records"] });
    const reviewed = { ...unsolved, history: [...unsolved.history, { on: "2026-12-01", state: "review-asked" as const }] };
    expect(rungOf(reviewed, "persisting", true).kind).toBe("next-channel");
  });
});
