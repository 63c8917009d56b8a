import { describe, expect, it } from "vitest";
import { dueNow } from "@/lib/background/reminders";
import { instantAt } from "@/lib/units/instant";

const reminder = { id: "filing-1", on: "2026-12-08", text: "看看有没有回音" };
const due = (day: string, clock = "09:00", told: string[] = []) => dueNow([reminder], told, instantAt(day, clock)).length === 1;

describe("a reminder", () => {
  it("is silent the day before and speaks on its day, from the first minute in Shanghai", () => {
    expect(due("2026-12-07", "23:59")).toBe(false);
    expect(due("2026-12-08", "00:00")).toBe(true);
  });

  it("speaks for a week after, then no more", () => {
    expect(due("2026-12-15", "23:59")).toBe(true);
    expect(due("2026-12-16", "00:00")).toBe(false);
  });

  it("speaks once a day, and again on the next", () => {
    expect(due("2026-12-08", "10:00", ["filing-1 2026-12-08"])).toBe(false);
    expect(due("2026-12-09", "10:00", ["filing-1 2026-12-08"])).toBe(true);
  });

  it("waits again when the clock was set back before its day, and is not lost when the day comes", () => {
    const told = ["filing-1 2026-12-08"];
    expect(due("2026-12-07", "10:00", told)).toBe(false);
    expect(due("2026-12-08", "10:00", [])).toBe(true);
  });
});
