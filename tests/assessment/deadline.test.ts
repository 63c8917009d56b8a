import { describe, expect, it } from "vitest";
import { calendarDayDeadline, sameDay, workingDayDeadline, yearDeadline } from "@/lib/assessment/deadline";

describe("a deadline, line by line", () => {
  it("across 春节 2026 passes over the holiday and counts the Saturday worked for it", () => {
    expect(workingDayDeadline("2026-02-13", 5, "提出")).toEqual({
      on: "2026-02-27",
      lines: [
        "2026年2月13日提出，次日起算 5 个工作日",
        "不算周末和放假：2月15日、2月16日、2月17日、2月18日、2月19日、2月20日、2月21日、2月22日、2月23日",
        "第 5 个工作日是2026年2月27日（星期五）",
      ],
      certain: true,
    });
  });

  it("within one week has nothing to pass over", () => {
    expect(workingDayDeadline("2026-11-23", 2, "提出").lines).toEqual([
      "2026年11月23日提出，次日起算 2 个工作日",
      "第 2 个工作日是2026年11月25日（星期三）",
    ]);
  });

  it("in a year without a holiday notice says so", () => {
    const inside = workingDayDeadline("2026-12-30", 1, "提出");
    const beyond = workingDayDeadline("2026-12-30", 2, "提出");
    expect([inside.certain, inside.lines.length]).toEqual([true, 2]);
    expect(beyond).toMatchObject({ on: "2027-01-04", certain: false });
    expect(beyond.lines.at(-1)).toContain("还没有公布");
  });

  it("in calendar days counts every day and does not move to a later one for a holiday", () => {
    expect(calendarDayDeadline("2026-09-20", 15, "收到")).toMatchObject({ on: "2026-10-05", certain: true });
  });

  it("in years keeps the day, and 29 February ends on the 28th", () => {
    expect(yearDeadline("2026-11-23", 3, "到期").on).toBe("2029-11-23");
    expect(yearDeadline("2024-02-29", 3, "到期").on).toBe("2027-02-28");
  });

  it("of a day is that day", () =>
    expect(sameDay("2026-11-23", "开庭")).toEqual({ on: "2026-11-23", lines: ["2026年11月23日：开庭"], certain: true }));
});
