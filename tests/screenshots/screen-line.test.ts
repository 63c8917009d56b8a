import { describe, expect, it } from "vitest";
import { doubtfulAt, rowsOf, textOf } from "@/lib/screenshots/screen-line";
import { aLine, aPicture, screenLines } from "./screen-factory";

describe("a line that was read", () => {
  it("writes amounts and clocks narrow, and leaves every other comma and colon as it was read", () => {
    expect(textOf(aLine("逾期3，456.78元，共12，800，500元", 0, 0))).toBe("逾期3,456.78元，共12,800,500元");
    expect(textOf(aLine("时间：22：40，第1，2期", 0, 0))).toBe("时间：22:40，第1，2期");
  });

  it("says which characters are doubtful, by their place", () => {
    expect(doubtfulAt(aLine("欠3~,456元", 0, 0))).toEqual([1]);
    expect(doubtfulAt(aLine("欠3,456元", 0, 0))).toEqual([]);
  });

  it("puts what stands side by side in one row, however the model ordered it", () => {
    const seen = aPicture([aLine("昨天", 900, 109, 33), aLine("【示例消金】", 48, 180, 36), aLine("95118", 48, 100, 51)]).seen;
    expect(rowsOf(screenLines(seen)).map((row) => row.map(({ text }) => text))).toEqual([["95118", "昨天"], ["【示例消金】"]]);
  });
});
