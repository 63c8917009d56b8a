import { describe, expect, it } from "vitest";
import { guessKind } from "@/lib/screenshots/read-screen";
import { dayInName, rowsOfPicture, settle } from "@/lib/screenshots/settle";
import type { SeenLine } from "@/lib/screenshots/screen-line";
import { aLine, aPicture, atRight, screenLines } from "./screen-factory";

/** An entry of a list: title and time side by side, details under them. */
const entry = (index: number, title: string, time: string, detail: string): SeenLine[] => {
  const y = 260 + index * 200;
  return [aLine(title, 48, y, 51), atRight(time, y + 9), aLine(detail, 48, y + 74, 36)];
};
const calls = [
  aLine("09:15", 54, 20, 36),
  aLine("通话记录", 48, 120, 57),
  ...entry(0, "0755-86013388 (3)", "09:05", "广东深圳呼入0分42秒"),
  ...entry(1, "+86 171 6520 3391", "昨天20:58", "未接来电 响铃23秒"),
  ...entry(2, "95013312345678", "星期三08:47", "呼入12秒"),
  ...entry(3, "136****2271", "10月30日", "湖南长沙 呼出 3分18秒"),
  ...entry(4, "妈妈", "10月29日 20:11", "手机呼入10分7秒"),
];
const settled = (lines: SeenLine[], kind: "calls" | "list") => settle(aPicture(lines, { kind })).records;

describe("a call history", () => {
  it("is recognised, and read call by call", () => {
    expect(guessKind(screenLines(aPicture(calls).seen), 1080)).toBe("calls");
    expect(
      settled(calls, "calls").map(({ number, name, direction, record, asks }) => [
        number ?? name,
        direction,
        record.answered,
        record.durationSeconds,
        asks[0],
      ]),
    ).toEqual([
      ["0755-86013388", "in", true, 42, undefined],
      ["+86 171 6520 3391", "in", false, undefined, undefined],
      ["95013312345678", "in", true, 12, undefined],
      ["136****2271", "out", true, 198, { kind: "time", gap: "no-clock" }],
      ["妈妈", "in", true, 607, undefined],
    ]);
  });

  it("counts one call where a number stands for several, and says how many the screen counts", () =>
    expect(settled(calls, "calls").map(({ record }) => record.times)).toEqual([3, undefined, undefined, undefined, undefined]));

  it("asks who called whom where only an icon tells it", () => {
    const [first] = settled([...entry(0, "021-60881234", "09:05", "上海"), ...entry(1, "95118", "08:05", "1分5秒")], "calls");
    expect(first!.asks).toEqual([{ kind: "direction" }]);
    expect(first!.record.answered).toBeUndefined();
  });

  it("does not give a call whose time could not be read to the call above it", () => {
    const broken = calls.map((line) => (line.box.y === 260 + 200 + 9 ? atRight("昨夭20:S8", line.box.y) : line));
    expect(settled(broken, "calls").map(({ number, record }) => [number, record.answered])).toEqual([
      ["0755-86013388", true],
      ["95013312345678", true],
      ["136****2271", true],
      [null, true],
    ]);
    expect(settle(aPicture(broken, { kind: "calls" })).read.unused).toContain("line-6");
  });

  it("reads a list whose times stand in the second row", () => {
    const rows = [0, 1, 2].flatMap((index) => {
      const y = 260 + index * 200;
      return [aLine(["02160881234", "95118", "13800138000"][index]!, 48, y, 51), aLine(`呼入 昨天 1${index}:05 12秒`, 48, y + 74, 36)];
    });
    expect(
      settled(rows, "calls").map(({ number, at, record }) => [number, new Date(at!).toISOString().slice(0, 16), record.durationSeconds]),
    ).toEqual([
      ["02160881234", "2026-11-19T02:05", 12],
      ["95118", "2026-11-19T03:05", 12],
      ["13800138000", "2026-11-19T04:05", 12],
    ]);
  });

  it("gives the import only rows about which nothing is open or that were not left out", () => {
    const picture = aPicture(calls, { kind: "calls", records: { "line-15": { leftOut: true }, "line-12": { at: "2026-10-30T18:00" } } });
    const rows = rowsOfPicture(settle(picture).records, "shot-1");
    expect(rows.map(({ at, number }) => [at, number])).toEqual([
      ["2026-11-20 09:05", "0755-86013388"],
      ["2026-11-19 20:58", "+86 171 6520 3391"],
      ["2026-11-18 08:47", "95013312345678"],
      ["2026-10-30 18:00", "136****2271"],
    ]);
    expect(rows.every(({ evidenceId }) => evidenceId === "shot-1")).toBe(true);
    expect(rowsOfPicture(settle({ ...picture, shotOn: null }).records, "shot-1").map(({ at }) => at)).toEqual(["2026-10-30 18:00"]);
  });
});

describe("a list of conversations", () => {
  const list = [
    aLine("信息", 48, 120, 57),
    ...entry(0, "106980095188", "昨天 14:20", "【示例消金】您的借款已逾期15天，应"),
    ...entry(1, "95188", "10月3日", "【支付宝】您的花呗账单1,286.40元"),
    ...entry(2, "妈妈", "星期一", "又有人打电话到家里"),
  ];
  it("is recognised; messages are cut, and what is not signed may be one's own", () => {
    expect(guessKind(screenLines(aPicture(list).seen), 1080)).toBe("list");
    const overdue = [0, 1, 2, 3].flatMap((index) => entry(index, `1069800951${index}`, "星期三", "【百行贷】逾期本金8,000.00元，违约"));
    expect(guessKind(screenLines(aPicture(overdue).seen), 1080)).toBe("list");
    expect(
      settled(list, "list").map(({ number, name, record, asks }) => [
        number ?? name,
        record.words,
        record.cut,
        asks.map(({ kind }) => kind),
      ]),
    ).toEqual([
      ["106980095188", "【示例消金】您的借款已逾期15天，应…", true, []],
      ["95188", "【支付宝】您的花呗账单1,286.40元…", true, ["time"]],
      ["妈妈", "又有人打电话到家里…", true, ["time", "direction"]],
    ]);
  });
});

it("does not take a time that a message speaks of for the time of the message", () => {
  const list = [
    ...entry(0, "+86 138 0013 8000", "上午9:05", "我是法务部，你的案件已经提交，今天"),
    ...entry(1, "95188", "昨天 14:20", "【示例消金】请于今天 18:00"),
    ...entry(2, "106980095188", "2026/9/28", "昨天 14:20来过"),
  ];
  expect(settled(list, "list").map(({ record }) => [record.time?.text, record.words])).toEqual([
    ["上午9:05", "我是法务部，你的案件已经提交，今天…"],
    ["昨天 14:20", "【示例消金】请于今天 18:00…"],
    ["2026/9/28", "昨天 14:20来过…"],
  ]);
});

describe("a repayment page", () => {
  it("is no contact", () => {
    const page = [
      aLine("逾期应还总额(元)", 90, 300),
      aLine("18,326.47", 90, 360, 108),
      aLine("最后还款日", 48, 600),
      atRight("2026-10-08", 600),
    ];
    expect(guessKind(screenLines(aPicture(page).seen), 1080)).toBe("other");
    expect(settle(aPicture(page, { kind: "other" })).records).toEqual([]);
  });
});

it.each([
  ["Screenshot_20261120_093012.jpg", "2026-11-20"],
  ["截屏2026-11-20 09.30.12.png", "2026-11-20"],
  ["IMG_20261120.jpg", "2026-11-20"],
  ["20261399.png", null],
  ["106920261120999.png", null],
  ["微信图片.png", null],
])("offers the day in the name %s", (name, on) => expect(dayInName(name)).toBe(on));
