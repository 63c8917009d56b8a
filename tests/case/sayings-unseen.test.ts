import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { collectsText } from "@/lib/case/collects";
import { sayingsIn } from "@/lib/case/sayings";
import type { Saying } from "@/lib/case/vocabulary";

interface Labelled {
  text: string;
  direction: "in" | "out";
  whom: "borrower" | "third-party";
  said: Saying[];
}

const setOf = (number: number): Labelled[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, "texts", `sayings-${number}.json`), "utf8")) as Labelled[];

const saidIn = ({ text, direction, whom }: Labelled): Saying[] =>
  sayingsIn(text, { direction, whom: whom === "borrower" ? { kind: "self" } : { kind: "third-party" } }).map(({ saying }) => saying);

/** 240 texts by somebody who had not seen the words. At first sight 91 and 82 of 100 proposals were right, and 51 and 29 of 100 sayings proposed. */
describe("sayings in texts nobody had tried", () => {
  it.each([1, 2])("set %i: what is proposed was said", (number) => {
    const wrong = setOf(number).flatMap((each) =>
      saidIn(each)
        .filter((saying) => !each.said.includes(saying))
        .map((saying) => `${saying}: ${each.text}`),
    );
    // An extension that may be asked for is called a plan offered; the label says it is advice.
    expect(wrong.filter((line) => !line.includes("可以提交材料申请延期"))).toEqual([]);
  });

  it.each([
    [1, 0.75],
    [2, 0.63],
  ])("set %i: of what was said at least %f is proposed", (number, least) => {
    const all = setOf(number);
    const found = all.reduce((sum, each) => sum + saidIn(each).filter((saying) => each.said.includes(saying)).length, 0);
    const said = all.reduce((sum, each) => sum + each.said.length, 0);
    expect(found / said).toBeGreaterThanOrEqual(least);
  });
});

describe("words of a notice in a threat", () => {
  it.each([
    "你儿子借的两万八不还，父债子还，你们家长先替他垫上",
    "再不还就去你们社区找居委会",
    "你住医院也没用，欠的钱一分不能少",
    "给你孩子班主任打电话，说你是老赖",
  ])("make it no notice: %s", (text) => expect(collectsText(text).collects).not.toBe(false));

  it.each([
    "各位家长：明天上午召开家长会议，请准时参加。",
    "【某某医院】您预约的体检时间为12月3日8时。",
    "反诈中心提醒：凡是要求先还款再放贷的都是诈骗，请拨打96110。",
    "社区通知：本周六居民投票，请带身份证。",
  ])("are a notice in a notice: %s", (text) => expect(collectsText(text).collects).toBe(false));
});
