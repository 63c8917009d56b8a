import { describe, expect, it } from "vitest";
import { moveFiling, standingOf } from "@/lib/case/filing-course";
import type { Filing } from "@/lib/case/record";
import { licenceKeys, type FilingState, type Licence } from "@/lib/case/vocabulary";
import { clocksOf, openPeriods, reviewClockOf } from "@/lib/portals/clocks";
import { RECIPES, recipeById } from "@/lib/portals/portal-shelf";
import type { Recipe } from "@/lib/portals/recipe";
import { versionsInForce } from "@/lib/rules/in-force";
import type { Day } from "@/lib/units/day";

/** A filing that was sent and then changed on the days given. */
const filed = (channelId: string, on: Day, ...changes: [FilingState, Day][]): Filing =>
  changes.reduce<Filing>(
    (filing, [state, day]) => moveFiling(filing, state, day)!,
    moveFiling({ id: "f", channelId, demands: [], evidenceIds: [], state: "drafted", history: [], replies: [] }, "sent", on)!,
  );
const recipeOf = (filing: Filing): Recipe => recipeById(filing.channelId)!;
const clocks = (filing: Filing, licence: Licence = "bank") => clocksOf(recipeOf(filing), filing, licence);
const days = (filing: Filing, licence?: Licence) => clocks(filing, licence).map(({ deadline }) => deadline.on);
const silent = (filing: Filing, licence: Licence = "bank") => openPeriods(recipeOf(filing), filing, licence).join();

describe("a lawful extension", () => {
  it("of an institution goes to 30 days, a second to 60, a third no further, each from the day of the complaint", () => {
    expect(days(filed("lender-own", "2026-10-09"))).toEqual(["2026-10-24"]);
    const once = filed("lender-own", "2026-10-09", ["received", "2026-10-10"], ["extended", "2026-10-20"]);
    expect(days(once)).toEqual(["2026-11-08"]);
    const twice = moveFiling(once, "extended", "2026-11-06")!;
    expect(days(twice)).toEqual(["2026-12-08"]);
    expect(days(moveFiling(twice, "extended", "2026-12-07")!)).toEqual(["2026-12-08"]);
  });
  it("shows the first limit, when and why it was lengthened, and the whole count", () => {
    const [clock] = clocks(filed("lender-own", "2026-10-09", ["received", "2026-10-10"], ["extended", "2026-10-20"]));
    expect(clock!.deadline.lines[0]).toContain("2026年10月24日");
    expect(clock!.deadline.lines[1]).toMatch(/2026年10月20日.*最长 30 日.*消费投诉处理管理办法.*据公开报道/);
    expect(clock!.deadline.lines.join("\n")).toMatch(/2026年11月8日.*\n.*顺延到2026年11月9日/);
  });
  it("of a petition makes 60 days 90, and the day for registering is over once it was accepted", () => {
    expect(days(filed("wsxf", "2026-09-01"))).toEqual(["2026-09-16", "2026-10-31"]);
    const accepted = filed("wsxf", "2026-09-01", ["accepted", "2026-09-10"]);
    expect(days(accepted)).toEqual(["2026-10-31"]);
    expect(days(moveFiling(accepted, "extended", "2026-10-28")!)).toEqual(["2026-11-30"]);
  });
  it("that no rule gives a length is said, and nothing is counted", () => {
    const extended = filed("12315-tousu", "2026-11-02", ["accepted", "2026-11-05"], ["extended", "2026-12-20"]);
    expect(days(extended)).toEqual([]);
    expect(silent(extended)).toContain("没有查到规定");
    expect(silent(filed("12315-tousu", "2026-11-02"))).toBe("");
    // A small-loan company is not bound by the rule for banks: no clock, and none with an extension.
    const small = filed("lender-own", "2026-11-02", ["received", "2026-11-03"], ["extended", "2026-11-10"]);
    expect(days(small, "small-loan")).toEqual([]);
    expect(silent(small, "small-loan")).toContain("没有查到规定");
  });
  it("in working days passes over 国庆 and 春节, and counts the Saturdays and Sundays that 调休 made working days", () => {
    const days7: Recipe = {
      ...recipeById("pcac")!,
      deadlines: [
        {
          text: "办结",
          days: 5,
          unit: "working-days",
          basis: "某规则",
          confidence: "verified",
          extensions: [{ days: 10, basis: "某规则", confidence: "verified", ruleId: "x", factId: "x" }],
        },
      ],
    };
    const on = (filing: Filing) => clocksOf(days7, filing, "bank")[0]!.deadline;
    // 2026: free 1 to 7 October; worked on Sunday 20 September and Saturday 10 October.
    expect(on(filed("pcac", "2026-09-28")).on).toBe("2026-10-10");
    const autumn = on(filed("pcac", "2026-09-28", ["accepted", "2026-09-29"], ["extended", "2026-10-08"]));
    expect(autumn.on).toBe("2026-10-16");
    expect(autumn.lines.join()).toMatch(/10月1日.*10月7日/);
    expect(autumn.lines.join()).not.toMatch(/不算周末和放假.*10月10日/);
    // 2026: free 15 to 23 February; worked on Saturdays 14 and 28 February.
    expect(on(filed("pcac", "2026-02-11")).on).toBe("2026-02-25");
    expect(on(filed("pcac", "2026-02-11", ["accepted", "2026-02-12"], ["extended", "2026-02-24"])).on).toBe("2026-03-03");
    // Beyond the last notice: said to be uncertain.
    expect(on(filed("pcac", "2026-12-23")).certain).toBe(true);
    expect(on(filed("pcac", "2026-12-23", ["accepted", "2026-12-28"], ["extended", "2026-12-30"])).certain).toBe(false);
  });
  it("in calendar days counts every day of 国庆 and 春节", () => {
    expect(days(filed("lender-own", "2026-09-20", ["received", "2026-09-21"], ["extended", "2026-10-05"]))).toEqual(["2026-10-20"]);
    expect(days(filed("lender-own", "2026-02-10"))).toEqual(["2026-02-25"]);
  });
});

describe("a second stage", () => {
  it("of a petition may be asked for within 30 days of the answer", () => {
    const replied = filed("wsxf", "2026-09-01", ["accepted", "2026-09-10"], ["replied", "2026-10-20"]);
    const deadline = reviewClockOf(recipeOf(replied), replied, null)!;
    expect(deadline.on).toBe("2026-11-19");
    expect(deadline.lines.join()).toContain("《信访工作条例》");
    const letter = { ...replied, replies: [{ id: "r", receivedOn: "2026-10-18" as Day, text: "答复", evidenceIds: [] }] };
    expect(reviewClockOf(recipeOf(letter), letter, null)!.on).toBe("2026-11-17");
  });
  it("once asked for ends the clocks of the first; what the rules do not say of it is said", () => {
    const asked = filed("wsxf", "2026-09-01", ["accepted", "2026-09-10"], ["replied", "2026-10-20"], ["review-asked", "2026-10-25"]);
    expect(days(asked)).toEqual([]);
    expect(reviewClockOf(recipeOf(asked), asked, null)).toBeNull();
    expect(silent(asked)).toMatch(/复核.*没有查到规定/);
    expect(silent(moveFiling(asked, "extended", "2026-11-20")!)).toMatch(/延.*没有查到规定/);
  });
  it("of a bank is named without a period, and is not named for a trust, whom the report does not mention", () => {
    const replied = filed("lender-own", "2026-10-09", ["replied", "2026-10-20"]);
    expect(reviewClockOf(recipeOf(replied), replied, "bank")).toBeNull();
    expect(silent(replied, "bank")).toMatch(/上级机构申请核查.*据公开报道.*没有查到规定/);
    expect(silent(replied, "trust")).toBe("");
  });
  it("with a known time for its decision is counted from the day it was asked for", () => {
    const recipe: Recipe = { ...recipeById("wsxf")!, review: { ...recipeById("wsxf")!.review!, decide: 30 } };
    const asked = filed("wsxf", "2026-09-01", ["replied", "2026-09-25"], ["review-asked", "2026-09-30"]);
    expect(clocksOf(recipe, asked, null).map(({ deadline }) => deadline.on)).toEqual(["2026-10-30"]);
  });
});

describe("with the clock of the computer set back", () => {
  const twice = filed("lender-own", "2026-10-09", ["received", "2026-10-10"], ["extended", "2026-10-20"]);
  it("no limit moves, since each rests on the days of the history, and nothing is overdue early", () => {
    expect(days(twice)).toEqual(["2026-11-08"]);
    expect(standingOf(twice, "2026-11-08", "2025-01-01")).toBe("waiting");
  });
  it("nothing is noted before the last change: the history stays in order and whole", () => {
    expect(moveFiling(twice, "replied", "2026-10-19")).toBeNull();
    expect(moveFiling(twice, "replied", "2026-10-20")!.history).toHaveLength(4);
  });
});

it("no extension and no second stage rests on anything but the rulebook, with its confidence and its days", () => {
  const periods = RECIPES.flatMap(({ id, deadlines, review }) => [
    ...(deadlines ?? []).flatMap(({ extensions }) =>
      (extensions ?? []).map((each) => ({ id, ...each, said: [each.days, each.days - 30, each.days - 60] })),
    ),
    ...(review ? [{ id, ...review, said: review.ask === null ? [] : [review.ask] }] : []),
  ]);
  expect(periods.length).toBeGreaterThan(5);
  for (const { id, ruleId, factId, confidence, said } of periods) {
    const facts = licenceKeys
      .flatMap((licence) => versionsInForce(ruleId, "2026-11-23", licence))
      .filter((version) => version.factId === factId);
    expect(facts.length, `${id} ${factId}`).toBeGreaterThan(0);
    expect(facts[0]!.confidence, `${id} ${factId}`).toBe(confidence);
    if (said.length > 0)
      expect(
        said.some((count) => facts[0]!.says.includes(`${count}日`)),
        `${id} ${factId}`,
      ).toBe(true);
  }
});
