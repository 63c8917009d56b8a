import { describe, expect, it } from "vitest";
import {
  calendarDayDeadline,
  deadlineWords,
  isOver,
  monthDeadline,
  sameDay,
  workingDayDeadline,
  yearDeadline,
} from "@/lib/assessment/deadline";
import { addDays } from "@/lib/units/day";

describe("a deadline, line by line", () => {
  it("across 春节 2026 passes over the holiday and counts the Saturday worked for it", () => {
    expect(workingDayDeadline("2026-02-13", 5, "提出")).toEqual({
      on: "2026-02-27",
      lines: [
        "2026年2月13日提出，次日起算 5 个工作日",
        "不算周末和放假：2月15日、2月16日、2月17日、2月18日、2月19日、2月20日、2月21日、2月22日、2月23日",
        "第 5 个工作日是2026年2月27日（星期五）",
      ],
      movedOn: null,
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

  it.each([
    ["2026-09-18", "2026-10-03", "2026-10-08"],
    ["2026-11-13", "2026-11-28", "2026-11-30"],
    ["2026-09-17", "2026-10-02", "2026-10-08"],
    ["2026-02-01", "2026-02-16", "2026-02-24"],
    ["2026-11-14", "2026-11-29", "2026-11-30"],
    ["2026-11-15", "2026-11-30", null],
    // 5月9日 is a Saturday that is worked for the feast of May.
    ["2026-04-24", "2026-05-09", null],
  ])("of fifteen days from %s keeps %s as the safe day and names %s as the last lawful one", (from, on, movedOn) => {
    const deadline = calendarDayDeadline(from, 15, "收到");
    expect(deadline).toMatchObject({ on, movedOn, certain: true });
    expect(isOver(deadline, movedOn ?? on)).toBe(false);
    expect(isOver(deadline, addDays(movedOn ?? on, 1))).toBe(true);
    expect(deadline.lines.at(-1)).toContain(movedOn ? "法律上最后一天" : "请在这天或之前办完");
  });

  it("in words names both days, and the year only where it is another", () => {
    const words = (from: string, today: string) => deadlineWords(calendarDayDeadline(from, 15, "收到"), today);
    expect(words("2026-11-13", "2026-11-20")).toBe("最稳妥 11月28日（周六）以前；法律上最后一天 11月30日（周一）");
    expect(words("2026-11-15", "2026-11-20")).toBe("11月30日（周一）");
    expect(words("2026-12-17", "2026-12-20")).toBe("最稳妥 2027年1月1日（周五）以前；法律上最后一天 2027年1月4日（周一）");
  });

  it("beyond the last holiday notice says that the day may change", () => {
    expect(calendarDayDeadline("2026-12-16", 15, "收到").certain).toBe(true);
    const beyond = calendarDayDeadline("2026-12-17", 15, "收到");
    expect(beyond).toMatchObject({ movedOn: "2027-01-04", certain: false });
    expect(beyond.lines.at(-1)).toContain("还没有公布");
  });

  it("in months and years moves as well, to the next working day", () => {
    expect(monthDeadline("2026-08-29", 3, "收到")).toMatchObject({ on: "2026-11-29", movedOn: "2026-11-30" });
    expect(yearDeadline("2023-11-28", 3, "到期")).toMatchObject({ on: "2026-11-28", movedOn: "2026-11-30" });
  });

  it("in years keeps the day, and 29 February ends on the 28th", () => {
    expect(yearDeadline("2026-11-23", 3, "到期").on).toBe("2029-11-23");
    expect(yearDeadline("2024-02-29", 3, "到期").on).toBe("2027-02-28");
  });

  it("of a day is that day", () =>
    expect(sameDay("2026-11-23", "开庭")).toEqual({ on: "2026-11-23", movedOn: null, lines: ["2026年11月23日：开庭"], certain: true }));
});
