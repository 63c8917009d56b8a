import { describe, expect, it } from "vitest";
import { collects, collectsText } from "@/lib/case/collects";
import { COLLECTING, OTHER_MESSAGES, PRESSING } from "@/lib/case/collects-words";
import { patternOf } from "@/lib/case/word-table";
import { aContact } from "./factory";
import * as texts from "./texts/collects";

const COLLECTS = [...texts.COLLECTING_TEXTS, ...texts.LATER_COLLECTING];
const OTHERS = [...texts.OTHER_TEXTS, ...texts.LATER_OTHER];
const OPEN = [...texts.OPEN_TEXTS, ...texts.LATER_OPEN];

describe("a message that collects", () => {
  it.each(COLLECTS)("%s", (text) => expect(collectsText(text)).toMatchObject({ collects: true, because: expect.stringMatching(/./) }));
});

describe("a message of another kind does not", () => {
  it.each(OTHERS)("%s", (text) => expect(collectsText(text)).toMatchObject({ collects: false, because: expect.stringContaining("：") }));
});

describe("what shows neither is not known", () => {
  it.each(OPEN)("%s", (text) => expect(collectsText(text)).toEqual({ collects: null, because: "" }));
});

describe("a third set of messages", () => {
  it("are never called the opposite, and told", () => {
    const judged = [
      ...texts.UNSEEN_COLLECTING.map((text) => [true, collectsText(text).collects, text] as const),
      ...texts.UNSEEN_OTHER.map((text) => [false, collectsText(text).collects, text] as const),
    ];
    expect(judged.filter(([want, got]) => got !== null && got !== want)).toEqual([]);
    expect(judged.filter(([, got]) => got === null)).toEqual([]);
  });
});

describe("the words", () => {
  const rows = [...COLLECTING, ...PRESSING, ...OTHER_MESSAGES.flatMap(({ rows: own }) => own)];
  it.each(rows)("fit their example and not its neighbour: $example", ({ words, has, example, counter }) => {
    expect(patternOf(words).test(example)).toBe(true);
    expect(patternOf(words).test(counter)).toBe(false);
    if (has) expect(has.split("|").some((part) => example.includes(part))).toBe(true);
  });

  it("are found behind unseen and full-width characters", () => {
    expect(collectsText("您的借款已逾\u200B期３天").collects).toBe(true);
  });
});

describe("a contact", () => {
  const text = (words: string | null, more = {}) => aContact({ channel: "sms", words, said: [], ...more });

  it("is what the borrower says it is, whatever the words", () => {
    expect(collects(text("您的借款已逾期3天，请还款", { collects: false }))).toBe(false);
    expect(collects(text("验证码7788", { collects: true }))).toBe(true);
  });
  it("is judged by what was noted, then its words, then its number", () => {
    expect(collects(text(null, { said: ["demanded-payment"] }))).toBe(true);
    expect(collects(text(null, { said: ["insult"], number: "13800000000" }))).toBe(null);
    expect(collects(text("您的借款已逾期3天，请还款", { number: "12368" }))).toBe(true);
    expect(collects(text("请查看", { number: "12368" }))).toBe(false);
    expect(collects(aContact({ channel: "call", said: [], number: "10086" }))).toBe(false);
    expect(collects(aContact({ channel: "call", said: [], number: "95588" }))).toBe(null);
    expect(collects(aContact({ channel: "call", said: [], number: null }))).toBe(null);
  });
  it("that the borrower began is not judged", () => {
    expect(collects(text("我欠款逾期了，想分期还款", { direction: "out" }))).toBe(null);
  });
  it("reads the signature with the words", () => {
    expect(collects(text("您与某某公司一案，请查收应诉通知书。", { agency: "某某区人民法院" }))).toBe(false);
  });
});

describe("a hundred thousand messages", () => {
  it("are judged in seconds", () => {
    const all = [...COLLECTS, ...OTHERS, ...OPEN];
    const from = performance.now();
    for (let count = 0; count < 5_000; count += 1) collectsText(`${all[count % all.length]}${count}`);
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});
