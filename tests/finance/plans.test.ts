import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amortise } from "@/lib/finance/amortise";
import { instalmentPlan } from "@/lib/finance/instalment-plan";
import { shareOut } from "@/lib/finance/share-out";

const sum = (amounts: number[]): number => amounts.reduce((a, b) => a + b, 0);

describe("a plan without interest", () => {
  it("sums to the balance to the fen, month by month, no instalment above what was agreed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000_000 }), fc.integer({ min: 5_000, max: 2_000_000 }), (balance, monthly) => {
        const plan = instalmentPlan(balance, monthly, "2026-12-31");
        expect(sum(plan.map(({ amountFen }) => amountFen))).toBe(balance);
        expect(plan.every(({ amountFen }) => amountFen > 0 && amountFen <= monthly)).toBe(true);
        expect(plan.map(({ number }) => number)).toEqual(plan.map((_, index) => index + 1));
      }),
    );
  });

  it("keeps to the month's last day", () => {
    expect(instalmentPlan(300, 100, "2026-12-31").map(({ dueOn }) => dueOn)).toEqual(["2026-12-31", "2027-01-31", "2027-02-28"]);
  });

  it("refuses nothing to pay and nothing paid", () => {
    expect(() => instalmentPlan(0, 100, "2026-12-31")).toThrow(RangeError);
    expect(() => instalmentPlan(100, 0, "2026-12-31")).toThrow(RangeError);
  });
});

describe("sharing out", () => {
  it("is in proportion, whole, and sums to the total", () => {
    expect(shareOut(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(shareOut(120_000, [862_000, 431_000])).toEqual([80_000, 40_000]);
    expect(shareOut(0, [1, 2])).toEqual([0, 0]);
    const weights = fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 1, maxLength: 30 }).filter((list) => sum(list) > 0);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), weights, (total, list) => {
        const shares = shareOut(total, list);
        expect(sum(shares)).toBe(total);
        shares.forEach((share, index) => {
          expect(Math.abs(share - (total * list[index]!) / sum(list))).toBeLessThan(1.001);
          if (list[index] === 0) expect(share).toBe(0);
        });
      }),
    );
  });

  it("refuses weights that say nothing", () => {
    expect(() => shareOut(100, [0, 0])).toThrow(RangeError);
    expect(() => shareOut(100, [-1, 2])).toThrow(RangeError);
    expect(() => shareOut(-1, [1])).toThrow(RangeError);
  });
});

describe("a loan's plan", () => {
  it("pays back the principal to the fen in every form", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom("equal-payment" as const, "equal-principal" as const, "interest-first" as const),
        (principal, ppm, months, form) => {
          const plan = amortise(principal, ppm, months, "2026-01-31", form);
          expect(plan).toHaveLength(months);
          expect(sum(plan.map(({ principalFen }) => principalFen))).toBe(principal);
          expect(plan.every(({ principalFen, interestFen }) => principalFen >= 0 && interestFen >= 0)).toBe(true);
        },
      ),
    );
  });

  it("of equal payments asks the same each month but for the last", () => {
    const plan = amortise(1_200_000, 180_000, 12, "2026-01-15", "equal-payment");
    const payments = plan.map(({ principalFen, interestFen }) => principalFen + interestFen);
    expect(new Set(payments.slice(0, -1))).toEqual(new Set([110_016]));
    expect(Math.abs(payments.at(-1)! - 110_016)).toBeLessThanOrEqual(12);
    expect(plan[0]).toEqual({ number: 1, dueOn: "2026-02-15", principalFen: 92_016, interestFen: 18_000 });
  });
});
