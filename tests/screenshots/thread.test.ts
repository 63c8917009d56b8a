import { describe, expect, it } from "vitest";
import { settle } from "@/lib/screenshots/settle";
import { guessKind } from "@/lib/screenshots/read-screen";
import { aHeading, aLine, aPicture, atRight, screenLines } from "./screen-factory";

const thread = [
  aLine("22:46", 54, 20, 36),
  atRight("5G 78%", 20, 36),
  aLine("1069 8009 5188", 48, 120, 57),
  aHeading("2026年10月3日 星期六 22:40", 230),
  aLine("【示例消金】张三您好，您尾号", 80, 300),
  aLine("6217的借款已逾期32天", 80, 365),
  aHeading("昨天 21:05", 520),
  aLine("【鸿诚法务】48小时内不处理", 80, 600),
  aLine("将移交", 80, 665),
  aLine("请不要再联系我的家人", 600, 800),
  aLine("【鸿诚法务】最后通知", 80, 950),
];
const said = (lines = thread, changes = {}) =>
  settle(aPicture(lines, changes)).records.map(({ record, at, direction, asks }) => ({ words: record.words, at, direction, asks }));

describe("a thread of messages", () => {
  it("is recognised, and read bubble by bubble with its side, its time and whom it is with", () => {
    const picture = aPicture(thread);
    expect(guessKind(screenLines(picture.seen), 1080)).toBe("thread");
    const { records, read } = settle(picture);
    expect(read.counterpart).toEqual({ text: "1069 8009 5188", lineId: "line-3" });
    expect(records.map(({ direction, record }) => [direction, record.words])).toEqual([
      ["in", "【示例消金】张三您好，您尾号6217的借款已逾期32天"],
      ["in", "【鸿诚法务】48小时内不处理将移交"],
      ["out", "请不要再联系我的家人"],
      ["in", "【鸿诚法务】最后通知"],
    ]);
    expect(records.every(({ number }) => number === "1069 8009 5188")).toBe(true);
    expect(read.unused).toEqual(["line-1", "line-2"]);
  });

  it("asks for the time of what follows under one time, unless the borrower lets that time stand", () => {
    expect(said().map(({ asks }) => asks)).toEqual([[], [], [{ kind: "time", gap: "shared" }], [{ kind: "time", gap: "shared" }]]);
    const settled = said(thread, { records: { "line-10": { sameTime: true }, "line-11": { at: "2026-11-19T21:31" } } });
    expect(settled.map(({ asks }) => asks.length)).toEqual([0, 0, 0, 0]);
    expect(settled[2]!.at).toBe(settled[1]!.at);
    expect(settled[3]!.at! - settled[1]!.at!).toBe(26 * 60_000);
  });

  it("without the day of the screenshot takes only what shows its year", () =>
    expect(said(thread, { shotOn: null }).map(({ at, asks }) => [at !== null, asks[0]])).toEqual([
      [true, undefined],
      [false, { kind: "time", gap: "needs-screenshot-day" }],
      [false, { kind: "time", gap: "needs-screenshot-day" }],
      [false, { kind: "time", gap: "needs-screenshot-day" }],
    ]));

  it("cropped, has no heading and no time: both are asked", () => {
    const [first] = settle({
      ...aPicture([aLine("请今日还款1,066.09元", 80, 60)]),
      seen: { width: 1080, height: 300, lines: [aLine("请今日还款1,066.09元", 80, 60)] },
    }).records;
    expect(first!.asks).toEqual([{ kind: "time", gap: "no-time" }, { kind: "who" }]);
  });

  it("cropped below the clock of the phone, still knows the number above", () => {
    const lines = [aLine("1069 8009 5188", 48, 20, 57), aHeading("2026年10月3日 22:40", 130), aLine("【示例消金】请还款", 80, 200)];
    const { records } = settle({ ...aPicture(lines), seen: { width: 1080, height: 400, lines } });
    expect(records.map(({ number, asks }) => [number, asks])).toEqual([["1069 8009 5188", []]]);
  });

  it("does not take a lone clock for the day of the screenshot, but for the day of the heading above it", () => {
    const clock = [aLine("1069 8009", 48, 120, 57), aHeading("22:40", 230), aLine("【示例消金】请还款", 80, 300)];
    expect(said(clock)[0]!.asks).toEqual([{ kind: "time", gap: "needs-day" }]);
    const under = [
      aLine("1069 8009", 48, 120, 57),
      aHeading("10月3日 星期六", 230),
      aLine("【示例消金】请还款", 80, 300),
      aLine("22:40", 80, 360, 30),
    ];
    expect(new Date(said(under)[0]!.at!).toISOString()).toBe("2026-10-03T14:40:00.000Z");
  });

  it("does not say whose a bubble is that stands in the middle", () => {
    const wide = [aHeading("2026年10月3日 22:40", 230), aLine("这是一条占满整个屏幕宽度的消息看不出是谁", 90, 300, 45)];
    expect(said(wide)[0]!.asks).toEqual([{ kind: "direction" }, { kind: "who" }]);
  });

  it("takes a line the model is unsure of only when somebody has looked", () => {
    const doubtful = [aLine("1069 8009", 48, 120, 57), aHeading("2026年10月3日 22:40", 230), aLine("【示例消金】欠3~,456.78元", 80, 300)];
    expect(said(doubtful)[0]!.asks).toEqual([{ kind: "doubt", lineIds: ["line-3"] }]);
    expect(said(doubtful, { lines: { "line-3": { confirmed: true } } })[0]!.asks).toEqual([]);
    const mended = said(doubtful, { lines: { "line-3": { text: "【示例消金】欠8,456.78元" } } });
    expect(mended[0]).toMatchObject({ words: "【示例消金】欠8,456.78元", asks: [] });
  });

  it("asks again when a time was doubtful, and when whom it is with was", () => {
    const doubtful = [aLine("1069 8009", 48, 120, 57), aHeading("2026年10月3~日 22:40", 230), aLine("【示例消金】请还款", 80, 300)];
    expect(said(doubtful)[0]!.asks).toEqual([{ kind: "doubt", lineIds: ["line-2"] }]);
    const who = [aLine("1069 80~09", 48, 120, 57), aHeading("2026年10月3日 22:40", 230), aLine("【示例消金】请还款", 80, 300)];
    expect(said(who)[0]!.asks).toEqual([{ kind: "doubt", lineIds: ["line-1"] }]);
    expect(said(who, { counterpart: "1069 8009" })[0]!.asks).toEqual([]);
  });
});

describe("a chat", () => {
  const WHITE = [255, 255, 255] as const;
  const GREEN = [153, 238, 102] as const;
  /** As wide as bubbles between two portraits get: the margins are alike on both sides. */
  const full = (text: string, y: number, ground?: readonly [number, number, number]) => ({ ...aLine(text, 216, y), ground });
  const sides = (...lines: ReturnType<typeof full>[]) =>
    settle(aPicture([aHeading("星期二 22:48", 220), ...lines], { kind: "chat" })).records.map(({ direction, record }) => [
      direction,
      record.words,
    ]);

  it("tells a full bubble's side by its colour, and asks where that says nothing", () => {
    const [theirs, rest, mine] = ["你这笔钱什么时候还我们等着呢", "还？", "我现在只能每月还八百元可以吗"];
    expect(sides(full(theirs!, 300, WHITE), full(rest!, 360, WHITE), full(mine!, 500, GREEN))).toEqual([
      [null, `${theirs}${rest}`],
      ["out", mine],
    ]);
    expect(sides(full(theirs!, 300, WHITE), full("在吗", 500, WHITE), full(mine!, 700, GREEN))).toEqual([
      ["in", theirs],
      ["in", "在吗"],
      ["out", mine],
    ]);
    expect(sides(full(theirs!, 300))).toEqual([[null, theirs]]);
  });

  const chat = [
    aHeading("信贷催收-王经理", 110, 48),
    aHeading("星期二 22:48", 220),
    aLine("你这笔15,600元什么时候还？", 190, 300),
    aHeading("8:05", 500),
    aLine("我现在只能每月还800元", 380, 580),
  ];
  it("has a name and no number, and a lone clock means the day of the screenshot", () => {
    const { records } = settle(aPicture(chat, { kind: "chat" }));
    expect(
      records.map(({ name, number, record, direction, at }) => [name, number, record.channel, direction, new Date(at!).toISOString()]),
    ).toEqual([
      ["信贷催收-王经理", null, "wechat", "in", "2026-11-17T14:48:00.000Z"],
      ["信贷催收-王经理", null, "wechat", "out", "2026-11-20T00:05:00.000Z"],
    ]);
  });
});
