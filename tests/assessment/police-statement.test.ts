import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { instantAt } from "@/lib/units/instant";
import { aContact, aDebt, aRecord } from "../case/factory";

const threat = (day: string) => aContact({ id: day, at: instantAt(day, "10:00"), said: ["threat-violence"], answered: true });
const stepOn = (on: string, ...days: string[]) =>
  assess(aRecord({ debts: [aDebt()], contacts: days.map(threat) }), on).steps.find(({ id }) => id === "police-statement")!;

describe("the statement for the police", () => {
  it("names the last of the six months, and takes it as the day when it comes before the own one", () => {
    expect(stepOn("2026-08-05", "2026-02-10")).toMatchObject({ kind: "primary", deadline: { on: "2026-08-10" } });
    const last = stepOn("2026-08-10", "2026-02-10");
    expect(last.deadline).toMatchObject({ on: "2026-08-10", lines: [expect.stringContaining("第二十五条")] });
    expect(last.why).toContain("最迟到2026年8月10日");
    expect(stepOn("2026-06-01", "2026-02-10").deadline!.on).toBe("2026-06-04");
  });
  it("does not send anybody first to the police with what is past the six months, and says so", () => {
    const late = stepOn("2026-08-11", "2026-02-10");
    expect(late).toMatchObject({ kind: "also", deadline: null, title: expect.stringContaining("已过六个月") });
    expect(late.why).toContain("不再处罚（治安管理处罚法第二十五条）");
  });
  it("cites the law in force on the day of the act", () =>
    expect(stepOn("2026-07-01", "2025-12-31").why).toContain("不再处罚（治安管理处罚法第二十二条）"));
  it("keeps a fresh threat open beside an old one, and counts the old", () => {
    const both = stepOn("2026-08-11", "2026-02-10", "2026-08-01");
    expect(both.why).toContain("其中 1 次已经过了；没过的里最早一次，最迟到2027年2月1日");
    expect(both.kind).toBe("primary");
  });
});
