import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intensityOf, wordOf } from "@/lib/assessment/intensity";
import { AMOUNT_BANDS, DAYS_BANDS, FREQUENCY_BANDS, MAX, pointsIn } from "@/lib/assessment/intensity-bands";
import type { Contact } from "@/lib/case/contact";
import type { Debt } from "@/lib/case/debt";
import { addDays } from "@/lib/units/day";
import { aContact, aDebt, aRecord } from "../case/factory";

const ON = "2026-11-23";
const part = (id: string, debt: Partial<Debt>, contacts: Contact[] = []) =>
  intensityOf(aRecord({ debts: [aDebt(debt)], contacts }), ON).parts.find((one) => one.id === id)!;
const calls = (count: number, when = "2026-11-20 10:00"): Contact[] => Array.from({ length: count }, () => aContact({ when }));

describe("the bands", () => {
  it.each([AMOUNT_BANDS, DAYS_BANDS, FREQUENCY_BANDS])("give their points from their first value on, and not just before", (...bands) => {
    for (const [index, [from, points]] of bands.entries()) {
      expect(pointsIn(bands, from)).toBe(points);
      if (index > 0) expect(pointsIn(bands, from - 1)).toBe(bands[index - 1]![1]);
    }
  });

  it("end at the maximum of their part", () => {
    expect([AMOUNT_BANDS, DAYS_BANDS, FREQUENCY_BANDS].map((bands) => bands.at(-1)![1])).toEqual([MAX.amount, MAX.days, MAX.frequency]);
  });
});

describe("the parts", () => {
  it("count arrears, not the whole balance, over all open debts", () => {
    expect(part("amount", { arrearsFen: 99_999, outstandingFen: 9_000_000 }).points).toBe(4);
    expect(part("amount", { arrearsFen: 100_000 }).points).toBe(8);
    expect(part("amount", { arrearsFen: 100_000, settled: true }).points).toBeNull();
  });

  it.each([
    [0, 0],
    [1, 5],
    [7, 5],
    [8, 10],
    [30, 10],
    [31, 15],
    [60, 15],
    [61, 20],
    [90, 20],
    [91, 25],
  ])("give %i days past due %i points", (days, points) =>
    expect(part("days", { oldestUnpaidDueOn: addDays(ON, -days) }).points).toBe(points),
  );

  it.each([
    [1, 5],
    [3, 5],
    [4, 10],
    [7, 10],
    [8, 15],
    [14, 15],
    [15, 20],
    [21, 20],
    [22, 25],
  ])("give %i contacts in a week %i points", (count, points) => expect(part("frequency", {}, calls(count)).points).toBe(points));

  it("look back seven days, today included", () => {
    expect(part("frequency", {}, calls(4, "2026-11-17 00:00")).points).toBe(10);
    expect(part("frequency", {}, calls(4, "2026-11-16 23:59")).points).toBe(0);
    expect(part("frequency", {}, calls(4, "2026-11-23 23:59")).points).toBe(10);
    expect(part("frequency", {}, calls(4, "2026-11-24 00:00")).points).toBe(0);
  });

  it("add channels up to their maximum", () => {
    const all = (["sms", "call", "letter", "visit", "post"] as const).map((channel) => aContact({ channel, when: "2026-11-20 10:00" }));
    expect(part("channels", {}, [all[0]!]).points).toBe(1);
    expect(part("channels", {}, [...all, aContact({ when: "2026-11-20 10:00", whom: { kind: "third-party" } })]).points).toBe(MAX.channels);
  });

  it("tell terms asked and not known from terms never asked", () => {
    expect(part("familiarity", {}).points).toBeNull();
    expect(part("familiarity", { lenderName: null }).points).toBe(15);
    expect(part("familiarity", { lenderName: null, nominalAnnualRatePpm: 180_000 }).points).toBe(8);
    expect(part("familiarity", { lenderName: "某某公司" }).points).toBe(0);
  });

  it("are null, not zero, when nothing is known", () => {
    expect(intensityOf(aRecord(), ON)).toMatchObject({ points: 0, outOf: 0, word: "信息不足" });
  });

  it("each say why and what would lower them", () => {
    for (const one of intensityOf(aRecord({ contacts: calls(3) }), ON).parts) {
      expect(one.reason).not.toBe("");
      expect(one.lower).not.toBe("");
    }
  });
});

describe("the score", () => {
  it("is the sum of its known parts", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 1e8 }),
        fc.integer({ min: 0, max: 40 }),
        (days, arrearsFen, count) => {
          const result = intensityOf(
            aRecord({ debts: [aDebt({ arrearsFen, oldestUnpaidDueOn: addDays(ON, -days) })], contacts: calls(count) }),
            ON,
          );
          const known = result.parts.filter(({ points }) => points !== null);
          expect(result.points).toBe(known.reduce((sum, { points }) => sum + points!, 0));
          expect(result.outOf).toBe(known.reduce((sum, { max }) => sum + max, 0));
          for (const { points, max } of known) expect(points).toBeLessThanOrEqual(max);
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each([
    [0, 49, "信息不足"],
    [0, 50, "低"],
    [33, 100, "低"],
    [34, 100, "中"],
    [66, 100, "中"],
    [67, 100, "高"],
  ] as const)("of %i out of %i is %s", (points, outOf, word) => expect(wordOf(points, outOf)).toBe(word));
});
