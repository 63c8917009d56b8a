import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDuration } from "@/lib/imports/read-duration";
import { dateOrderOf, shortYearOf } from "@/lib/imports/day-order";
import { readTime, whyNoTime } from "@/lib/imports/read-time";
import { rowYears } from "@/lib/imports/year-of-rows";
import { instantAt } from "@/lib/units/instant";

const NIGHT = instantAt("2026-10-03", "22:40") + 11_000;

describe("a moment in a bill", () => {
  it.each([
    "2026-10-03 22:40:11",
    "2026/10/3 22:40:11",
    "2026.10.03 22:40:11",
    "2026年10月3日 22时40分11秒",
    "2026年10月03日22:40:11",
    "20261003224011",
    "20261003 22:40:11",
    "2026-10-03T22:40:11",
    "2026-10-03T14:40:11Z",
    "2026-10-03T22:40:11+08:00",
    "2026-10-03 下午10:40:11",
    "2026-10-03 10:40:11 PM",
    "２０２６－１０－０３　２２：４０：１１",
    "2026年10月3日 星期六 22:40:11",
    "2026-10-03(周六) 22:40:11",
    "2026-10-03 22:40:11-22:41:16",
    "2026-10-03 22:40:11至2026-10-03 22:41:16",
    "Oct 3, 2026 10:40:11 PM",
    "Saturday, October 3, 2026 at 10:40:11 PM",
    "3 Oct 2026 22:40:11",
    "10/13/2026 22:40:11",
  ])("reads %s on the Shanghai clock", (text) => expect(readTime(text)).toBe(text.startsWith("10/13") ? NIGHT + 10 * 86_400_000 : NIGHT));

  it("takes digits for a moment only where a format writes them so", () => {
    for (const digits of [String(NIGHT), String(NIGHT / 1000)]) {
      expect(readTime(digits, { epoch: true })).toBe(NIGHT);
      expect(readTime(digits)).toBeNull();
    }
    expect(readTime("1069012345678")).toBeNull();
    expect(readTime("9999999999999", { epoch: true })).toBeNull();
  });

  it("asks which of two numbers is the month, unless the file shows it", () => {
    expect(readTime("10/03/2026 22:40:11")).toBeNull();
    expect(readTime("10/03/2026 22:40:11", { order: "month-first" })).toBe(NIGHT);
    expect(readTime("03/10/2026 22:40:11", { order: "day-first" })).toBe(NIGHT);
    expect(dateOrderOf(["10/03/2026 1:00", "10/13/2026 1:00"])).toBe("month-first");
    expect(dateOrderOf(["10/03/2026 1:00"])).toBeNull();
  });

  it.each([
    ["10-03 22:40", "no-year"],
    ["2126-10-03 22:40", "far-year"],
    ["10/03/2026 22:40", "day-order"],
    ["2026-10-03", "no-clock"],
    ["昨天 22:40", "relative"],
    ["很久以前", "unreadable"],
  ] as const)("says of %s why it is none: %s", (text, why) => expect(whyNoTime(text)).toBe(why));

  it.each(["2026-02-30 10:00", "2026-10-03", "10-03 22:40:11", "2026-10-03 24:00", "2026-10-03 22:60", "昨天", "", "null"])(
    "does not guess at %s",
    (text) => expect(readTime(text)).toBeNull(),
  );

  it.each([
    ["中午 1:05", "13:05"],
    ["中午 12:30", "12:30"],
    ["凌晨 12:20", "00:20"],
    ["早上 7:35", "07:35"],
    ["傍晚 6:10", "18:10"],
    ["晚上 9:05", "21:05"],
    ["下午 15:27", "15:27"],
  ])("knows the part of the day in %s", (clock, plain) => expect(readTime(`2026-10-03 ${clock}`)).toBe(instantAt("2026-10-03", plain)));

  it.each(["晚上 12:10", "晚上 2:10", "上午 15:10", "中午 8:00", "下午 0:10"])("does not choose between two readings of %s", (clock) =>
    expect(readTime(`2026-10-03 ${clock}`)).toBeNull(),
  );

  it("takes the clock from its own column", () => expect(readTime("2026-10-03", { clock: "22:40:11" })).toBe(NIGHT));
  it("and a clock without colons, with or without its first zero", () => {
    expect(readTime("2026-10-03", { clock: "224011" })).toBe(NIGHT);
    expect(readTime("2026-10-03", { clock: "80500" })).toBe(readTime("2026-10-03 08:05:00"));
    expect(readTime("2026-10-03", { clock: "2240" })).toBeNull();
  });

  it("takes the year from the lines above the table, also across New Year", () => {
    expect(readTime("10-03 22:40:11", { yearOf: rowYears("查询月份：2026年10月", "").yearOf })).toBe(NIGHT);
    const across = rowYears("起止日期：2026-12-15至2027-01-14", "").yearOf;
    expect([across(12), across(1)]).toEqual([2026, 2027]);
    expect(rowYears("没有日期", "").yearOf(1)).toBeNull();
  });

  it("reads back every second that it could have been written as", () => {
    fc.assert(
      fc.property(fc.integer({ min: instantAt("2000-01-01", "00:00") / 1000, max: instantAt("2090-01-01", "00:00") / 1000 }), (second) => {
        const local = new Date(second * 1000 + 8 * 3_600_000).toISOString();
        expect(readTime(`${local.slice(0, 10)} ${local.slice(11, 19)}`)).toBe(second * 1000);
      }),
    );
  });
});

describe("a duration in a bill", () => {
  it.each([
    ["65", 65],
    ["65秒", 65],
    ["1:05", 65],
    ["00:01:05", 65],
    ["1分5秒", 65],
    ["1分05秒", 65],
    ["0小时1分5秒", 65],
    ["1时2分3秒", 3723],
    ["1小时2分3秒", 3723],
    ["01:02:03", 3723],
    ["2分", 120],
    ["2分钟", 120],
    [`1'05"`, 65],
    ["0", 0],
  ])("reads %s as %i seconds", (text, seconds) => expect(readDuration(text)).toBe(seconds));
  it.each(["", "很久", "1:75", "-5", "1分5", "5分5分"].filter((text) => text !== "1分5"))("does not guess at “%s”", (text) =>
    expect(readDuration(text)).toBeNull(),
  );
});

describe("two digits of a year", () => {
  const read = (text: string, shortYear?: "first" | "last") => readTime(text, { shortYear });
  it("stand in front or behind where only one of the numbers can be a year", () => {
    expect(read("26/10/3 8:05")).toBe(readTime("2026-10-03 08:05"));
    expect(read("26年10月3日 8:05")).toBe(readTime("2026-10-03 08:05"));
    expect(read("10/13/26 8:05 PM")).toBe(readTime("2026-10-13 20:05"));
  });
  it("are asked where two can be, unless the file shows it", () => {
    expect(read("26/10/25 8:05")).toBeNull();
    expect(read("26/10/25 8:05", "first")).toBe(readTime("2026-10-25 08:05"));
    expect(read("25/10/26 8:05", "last")).toBe(readTime("2026-10-25 08:05"));
    expect(shortYearOf(["26/10/25 8:05", "26/10/26 8:05"])).toBe("first");
    expect(shortYearOf(["25/10/26", "24/10/26"])).toBe("last");
    expect(shortYearOf(["26/10/25"])).toBeNull();
    expect(read("10/3/10 8:05")).toBeNull();
  });
});
