import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFen } from "@/lib/units/fen";
import { moneyIn, moneySaidBack, readMoney } from "@/lib/units/money";

describe("an amount as people type it", () => {
  it.each([
    ["1w", 10_000],
    ["1W", 10_000],
    ["1.2万", 12_000],
    ["3千", 3_000],
    ["3k", 3_000],
    ["一万二", 12_000],
    ["约3000", 3_000],
    ["两千五", 2_500],
    ["1,200.5元", 1_200.5],
    ["￥1200", 1_200],
    ["￥１，２００．５０", 1_200.5],
    ["１２３４元", 1_234],
    ["1 234", 1_234],
    ["3000元整", 3_000],
    ["三百五", 350],
    ["三百零五", 305],
    ["一万零五百", 10_500],
    ["一万五千六百元", 15_600],
    ["二十万", 200_000],
    ["十二万", 120_000],
    ["十五", 15],
    ["二十五块", 25],
    ["1万2", 12_000],
    ["1万2千", 12_000],
    ["2万5千", 25_000],
    ["1w2", 12_000],
    ["12万5", 125_000],
    ["3千5", 3_500],
    ["5块5", 5.5],
    ["3元5角", 3.5],
    ["三元五角六分", 3.56],
    ["壹万贰仟叁佰元整", 12_300],
    ["一亿", 100_000_000],
    ["0", 0],
    ["8", 8],
    ["387.5", 387.5],
    ["三千左右", 3_000],
    ["大概2万", 20_000],
    ["2000多", 2_000],
    ["人民币5000元", 5_000],
    ["一千八", 1_800],
    ["两万三", 23_000],
    ["1万零200", 10_200],
    ["1万2000", 12_000],
    ["俩万", 20_000],
    ["0.5万", 5_000],
    ["18000", 18_000],
  ])("%s is %d yuan", (text, yuan) => expect(readMoney(text)?.fen).toBe(Math.round(yuan * 100)));

  it.each(["约3000", "三千左右", "2000多", "大概2万", "不到5000", "近一万", "5000元以上"])("%s is not exact, and says so", (text) =>
    expect(readMoney(text)).toMatchObject({ approximate: true }),
  );

  it.each(["两三千", "3000-5000", "三到五千", "1,2万", "1万25", "1.2.3", "12,34", "二十百", "1.234"])("%s must be asked", (text) =>
    expect(readMoney(text)?.fen ?? null).toBeNull(),
  );

  it.each(["", "abc", "没有", "12期", "20%", "三个月", "10月8日", "一", "--"])("%j is never a sum of its own making", (text) => {
    const fen = readMoney(text)?.fen ?? null;
    expect(text === "一" ? fen : (fen ?? null)).toBe(text === "一" ? 100 : null);
  });

  it("says back what it read, unless that stands there already", () => {
    expect(moneySaidBack("1.2万")).toBe("12,000.00元");
    expect(moneySaidBack("约3000")).toBe("约3,000.00元");
    expect(moneySaidBack("1200.5")).toBeNull();
    expect(moneySaidBack("两三千")).toBeNull();
  });

  it("reads back whatever is written with separators", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e13 }), (fen) => {
        expect(readMoney(formatFen(fen))?.fen).toBe(fen);
        expect(readMoney(`￥${formatFen(fen)}元`)?.fen).toBe(fen);
      }),
    );
  });

  it("reads numbers in characters as they are spoken", () => {
    const spoken = (value: number): string => {
      const digit = "零一二三四五六七八九";
      const [q, b, s, g] = [1000, 100, 10, 1].map((unit) => Math.floor(value / unit) % 10) as [number, number, number, number];
      const parts = [
        [q, "千"],
        [b, "百"],
        [s, "十"],
        [g, ""],
      ] as const;
      let text = "";
      let gap = false;
      for (const [count, unit] of parts) {
        if (count === 0) gap = text !== "";
        else {
          text += `${gap ? "零" : ""}${digit[count]}${unit}`;
          gap = false;
        }
      }
      return text;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), (value) => {
        expect(readMoney(`${spoken(value)}元`)?.fen).toBe(value * 100);
      }),
    );
  });
});

describe("amounts in a text", () => {
  const fens = (text: string) => moneyIn(text).map(({ fen }) => (fen === null ? null : fen / 100));
  it.each([
    ["分12期，每期500元，先付手续费300元", [500, 300]],
    ["可以分十二期，一个月一千八", [1_800]],
    ["首付3000,每月850,共36期", [3_000, 850]],
    ["欠款2.1万，减免后18000元一次性结清", [21_000, 18_000]],
    ["10月8日18:00前还款3,200.50元", [3_200.5]],
    ["首付20%，剩余分24期", []],
    ["卡号6217000000000000001", []],
    ["13800000000", []],
    ["月供在800到1000元之间", [null]],
  ] as const)("%s", (text, yuan) => expect(fens(text)).toEqual(yuan));

  it("stand where they say they stand", () => {
    const text = "首付￥１，０００，月供１２００元";
    for (const { from, to, words } of moneyIn(text)) expect(text.slice(from, to)).toBe(words);
  });
});

describe("an amount behind a colon", () => {
  it.each([
    ["待还金额:3000元", 300000],
    ["应还：¥1,233.33", 123333],
    ["每期还款金额:¥500/期", 50000],
  ])("%s", (text, fen) => expect(moneyIn(text).map((money) => money.fen)).toEqual([fen]));

  it.each(["18:30", "请于12:30前", "比分3:2"])("is none in a clock: %s", (text) => expect(moneyIn(text)).toEqual([]));

  it("is not exact where a digit stands before the colon", () => {
    expect(moneyIn("12:300元").map(({ fen }) => fen)).not.toContain(30000);
  });
});
