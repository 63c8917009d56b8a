import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACCOUNTS, PRINCIPAL_FIRST, replay, runAccount, type Account, type Charge } from "@/lib/finance/replay";
import { delayedPerformance, simpleInterest } from "@/lib/finance/simple-interest";
import { addDays } from "@/lib/units/day";

const charges: Charge[] = [
  { on: "2026-02-10", account: "principal", amountFen: 90_000 },
  { on: "2026-02-10", account: "interest", amountFen: 8_000 },
  { on: "2026-02-10", account: "fee", amountFen: 2_000 },
  { on: "2026-03-10", account: "principal", amountFen: 90_000 },
];

describe("payments set against what is due", () => {
  it("go to costs, then interest, then principal when nothing else was agreed", () => {
    const { paid, open, aheadFen } = replay(charges, [{ on: "2026-02-15", amountFen: 30_000 }], "2026-02-28");
    expect(paid).toEqual({ fee: 2_000, penaltyInterest: 0, interest: 8_000, principal: 20_000 });
    expect(open.principal).toBe(70_000);
    expect(aheadFen).toBe(0);
  });

  it("go to the principal first where that was agreed", () => {
    expect(replay(charges, [{ on: "2026-02-15", amountFen: 30_000 }], "2026-02-28", PRINCIPAL_FIRST).paid).toMatchObject({
      principal: 30_000,
      interest: 0,
    });
  });

  it("wait when nothing is due yet, and count on the day it is", () => {
    expect(replay(charges, [{ on: "2026-02-01", amountFen: 10_000 }], "2026-02-09")).toMatchObject({ aheadFen: 10_000 });
    expect(replay(charges, [{ on: "2026-02-01", amountFen: 10_000 }], "2026-02-10").paid).toMatchObject({ fee: 2_000, interest: 8_000 });
  });

  it("leave out what lies after the day", () => {
    expect(replay(charges, [], "2026-03-09").due.principal).toBe(90_000);
    expect(replay(charges, [], "2026-03-10").due.principal).toBe(180_000);
  });

  const days = fc.integer({ min: 0, max: 400 }).map((count) => addDays("2026-01-01", count));
  const anyCharges = fc.array(
    fc.record({ on: days, account: fc.constantFrom<Account>(...ACCOUNTS), amountFen: fc.integer({ min: 0, max: 1e8 }) }),
    { maxLength: 20 },
  );
  const anyPayments = fc.array(fc.record({ on: days, amountFen: fc.integer({ min: 0, max: 1e8 }) }), { maxLength: 20 });

  it("neither lose nor make a fen", () => {
    fc.assert(
      fc.property(anyCharges, anyPayments, days, (all, payments, until) => {
        const { due, paid, open, aheadFen } = replay(all, payments, until);
        const total = payments.filter(({ on }) => on <= until).reduce((sum, { amountFen }) => sum + amountFen, 0);
        expect(ACCOUNTS.reduce((sum, account) => sum + paid[account], 0) + aheadFen).toBe(total);
        for (const account of ACCOUNTS) {
          expect(paid[account] + open[account]).toBe(due[account]);
          expect(open[account]).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it("come to the same in whatever order they were written down", () => {
    fc.assert(
      fc.property(anyCharges, anyPayments, days, (all, payments, until) => {
        expect(replay([...all].reverse(), [...payments].reverse(), until)).toEqual(replay(all, payments, until));
      }),
    );
  });
});

describe("a loan as a running account", () => {
  it("at 24 % owes 240 yuan interest on 1 000 after a year", () => {
    expect(runAccount(100_000, "2025-01-01", 240_000, [], "2026-01-01")).toEqual({
      principalFen: 100_000,
      interestFen: 24_000,
      interestPaidFen: 0,
      principalPaidFen: 0,
      excessFen: 0,
    });
  });

  it("shows what was paid too much when a dearer loan is reckoned at the cap", () => {
    const { excessFen, principalFen } = runAccount(
      100_000,
      "2025-01-01",
      240_000,
      [{ on: "2026-01-01", amountFen: 136_000 }],
      "2026-01-01",
    );
    expect([excessFen, principalFen]).toEqual([12_000, 0]);
  });

  it("neither loses nor makes a fen", () => {
    const payments = fc.array(
      fc.record({
        on: fc.integer({ min: 0, max: 700 }).map((count) => addDays("2025-01-01", count)),
        amountFen: fc.integer({ min: 0, max: 5e6 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), fc.integer({ min: 0, max: 1_000_000 }), payments, (received, ppm, paid) => {
        const run = runAccount(received, "2025-01-01", ppm, paid, "2027-01-01");
        const total = paid.reduce((sum, { amountFen }) => sum + amountFen, 0);
        expect(Math.abs(run.interestPaidFen + run.principalPaidFen + run.excessFen - total)).toBeLessThanOrEqual(2);
        expect(run.principalFen + run.principalPaidFen).toBe(received);
      }),
    );
  });
});

describe("simple interest", () => {
  it("counts the first day, not the last", () => {
    expect(simpleInterest(1_000_000, 182_500, "2026-01-01", "2026-01-02")).toBe(500);
    expect(simpleInterest(1_000_000, 182_500, "2026-01-01", "2026-01-01")).toBe(0);
    expect(simpleInterest(1_000_000, 182_500, "2026-01-02", "2026-01-01")).toBe(0);
  });

  it("is dearer by a year of 360 days", () => expect(simpleInterest(1_000_000, 180_000, "2026-01-01", "2026-01-02", 360)).toBe(500));

  it("after a judgment doubles by 1.75 yuan a day on 10 000", () =>
    expect(delayedPerformance(1_000_000, "2026-01-01", "2026-01-02")).toBe(175));
});
