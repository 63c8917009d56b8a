import { describe, expect, it } from "vitest";
import { findScreenTime, readScreenTime, resolveTime } from "@/lib/screenshots/screen-time";
import { instantAt } from "@/lib/units/instant";

/** A Friday. */
const SHOT = "2026-11-20";
const resolve = (text: string, shotOn: string | null, ownDay: string | "today" | null = "today") =>
  resolveTime(readScreenTime(text)!, shotOn, ownDay);

describe("a time as a phone shows it", () => {
  it.each([
    ["2026年10月3日 星期六 22:40", "2026-10-03", "22:40"],
    ["2026年10月3日星期六22:40", "2026-10-03", "22:40"],
    ["2026/9/28 下午3:05", "2026-09-28", "15:05"],
    ["昨天 14:20", "2026-11-19", "14:20"],
    ["昨天14：20", "2026-11-19", "14:20"],
    ["昨天 下午 3:27", "2026-11-19", "15:27"],
    ["前天 07:12", "2026-11-18", "07:12"],
    ["今天 09:05", "2026-11-20", "09:05"],
    ["上午 9:05", "2026-11-20", "09:05"],
    ["凌晨12:20", "2026-11-20", "00:20"],
    ["中午 1:05", "2026-11-20", "13:05"],
    ["星期三 08:47", "2026-11-18", "08:47"],
    ["周日 22:00", "2026-11-15", "22:00"],
    ["10月4日 07:12", "2026-10-04", "07:12"],
    ["12月30日 21:05", "2025-12-30", "21:05"],
    ["11月20日 08:00", "2026-11-20", "08:00"],
    ["10-04 07:12", "2026-10-04", "07:12"],
  ])("%s on a screenshot of 20 November is %s %s", (text, on, clock) => expect(resolve(text, SHOT)).toEqual({ at: instantAt(on, clock) }));

  it.each(["昨天 14:20", "星期三 08:47", "上午 9:05", "10月4日 07:12", "今天 09:05"])("%s waits for the day of the screenshot", (text) =>
    expect(resolve(text, null)).toEqual({ gap: "needs-screenshot-day" }),
  );

  it("needs no day of the screenshot where the year is shown", () =>
    expect(resolve("2026年10月3日 22:40", null)).toEqual({ at: instantAt("2026-10-03", "22:40") }));

  it.each([
    ["10月3日", { gap: "no-clock", on: "2026-10-03" }],
    ["昨天", { gap: "no-clock", on: "2026-11-19" }],
    ["2026/9/28", { gap: "no-clock", on: "2026-09-28" }],
  ])("never makes a clock for %s", (text, gap) => expect(resolve(text, SHOT)).toEqual(gap));

  it("does not choose between today and last week", () => expect(resolve("星期五 08:47", SHOT)).toEqual({ gap: "today-or-last-week" }));

  it("asks when the weekday and the date do not go together: one of them was misread", () => {
    expect(resolve("2026年10月8日 星期六 22:40", SHOT)).toEqual({ gap: "weekday-differs" });
    expect(resolve("10月8日 星期六 22:40", SHOT)).toEqual({ gap: "weekday-differs" });
  });

  it("asks when it would be after the screenshot", () => expect(resolve("2026年12月3日 22:40", SHOT)).toEqual({ gap: "after-screenshot" }));

  it("takes the heading's day for a lone clock in a thread, and asks when that is out of sight", () => {
    expect(resolve("22:40", SHOT, "2026-10-03")).toEqual({ at: instantAt("2026-10-03", "22:40") });
    expect(resolve("22:40", SHOT, null)).toEqual({ gap: "needs-day" });
  });

  it.each(["", "呼入 12秒", "7/12期", "24:00", "10月32日 10:00", "22:60", "晚上 12:10", "3,456.78", "1069 8009 5188", "2月30日 10:00"])(
    "takes %j for no time",
    (text) => expect(readScreenTime(text)).toBeNull(),
  );

  it("knows 29 February only in a leap year", () => {
    expect(resolve("2月29日 10:00", "2026-03-01")).toEqual({ gap: "needs-day" });
    expect(resolve("2月29日 10:00", "2028-03-01")).toEqual({ at: instantAt("2028-02-29", "10:00") });
  });

  it.each([
    ["中国移动 昨天 20:58", "昨天 20:58", "中国移动"],
    ["呼入12秒 星期三", "星期三", "呼入12秒"],
    ["响铃 23秒 2026/9/28", "2026/9/28", "响铃 23秒"],
    ["09:05", "09:05", ""],
  ])("finds the time in %s", (text, shown, rest) => {
    const found = findScreenTime(text);
    expect([found?.time.text, found?.rest]).toEqual([shown, rest]);
  });

  it.each([
    "0755-86013388",
    "136****2271",
    "呼入 0分42秒",
    "第7/12期",
    "138 0013 8000",
    "逾期第10-03号",
    "你的案件已经提交,今天",
    "今天下午5点前不还,我就打",
    "您昨天承诺还款",
  ])("finds none in %s", (text) => expect(findScreenTime(text)).toBeNull());
});
