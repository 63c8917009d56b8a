import { xirr } from "@webcarrot/xirr";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amortise, type LoanForm } from "@/lib/finance/amortise";
import { internalRate, presentValueOf, type Flow } from "@/lib/finance/internal-rate";
import { addDays } from "@/lib/units/day";

const loan = (receivedFen: number, on: string, ...payments: [string, number][]): Flow[] => [
  { on, amountFen: receivedFen },
  ...payments.map(([paidOn, amountFen]) => ({ on: paidOn, amountFen: -amountFen })),
];

describe("the internal rate", () => {
  it("of 700 borrowed and 1 000 repaid after a month is found: 521 % by days, not 100 %", () => {
    const rate = internalRate(loan(70_000, "2026-06-10", ["2026-07-10", 100_000]))!;
    expect([rate.nominalAnnualRatePpm, rate.nominalBy]).toEqual([5_214_286, "days"]);
    expect(rate.effectiveAnnualRatePpm).toBeGreaterThan(60_000_000);
  });

  it("of the same money reads differently by convention, and both are given", () => {
    const plan = amortise(1_200_000, 240_000, 12, "2026-01-15", "equal-payment");
    const flows = loan(
      1_200_000,
      "2026-01-15",
      ...plan.map(({ dueOn, principalFen, interestFen }): [string, number] => [dueOn, principalFen + interestFen]),
    );
    const rate = internalRate(flows)!;
    expect(Math.abs(rate.nominalAnnualRatePpm - 240_000)).toBeLessThan(20);
    expect(rate.effectiveAnnualRatePpm).toBeGreaterThan(265_000);
    expect(rate.effectiveAnnualRatePpm).toBeLessThan(272_000);
  });

  it("of a loan repaid without interest is zero", () => {
    expect(internalRate(loan(100_000, "2026-01-01", ["2026-02-01", 50_000], ["2026-03-01", 50_000]))).toEqual({
      effectiveAnnualRatePpm: 0,
      nominalAnnualRatePpm: 0,
      nominalBy: "days",
    });
  });

  it("is negative when less was paid than received", () => {
    expect(internalRate(loan(100_000, "2026-01-01", ["2027-01-01", 90_000]))!.effectiveAnnualRatePpm).toBe(-100_000);
  });

  it("of irregular days is by days over 365", () => {
    expect(internalRate(loan(100_000, "2026-01-01", ["2026-01-08", 110_000]))!.effectiveAnnualRatePpm).toBe(
      Math.round((1.1 ** (365 / 7) - 1) * 1e6),
    );
  });

  it("counts the month's last day as the same day of a longer month", () => {
    const flows = loan(100_000, "2026-01-31", ["2026-02-28", 1_000], ["2026-03-31", 1_000], ["2026-04-30", 1_000], ["2026-05-31", 101_000]);
    expect(internalRate(flows)).toMatchObject({ nominalAnnualRatePpm: 120_000, nominalBy: "months" });
  });

  it("of seven days is simple interest by days: 1 400 in hand, 2 000 back, 600/1400×365/7", () => {
    const rate = internalRate(loan(140_000, "2026-10-01", ["2026-10-08", 200_000]))!;
    expect([rate.nominalAnnualRatePpm, rate.nominalBy]).toEqual([Math.round((600 / 1400) * (365 / 7) * 1e6), "days"]);
  });

  it("is by the month from about three months on, and by days the day before or off the monthly grid", () => {
    const monthly = loan(300_000, "2026-01-15", ["2026-02-15", 103_000], ["2026-03-15", 103_000], ["2026-04-15", 103_000]);
    expect(internalRate(monthly)!.nominalBy).toBe("months");
    const offGrid = loan(300_000, "2026-01-15", ["2026-02-14", 103_000], ["2026-03-15", 103_000], ["2026-04-15", 103_000]);
    expect(internalRate(offGrid)!.nominalBy).toBe("days");
    expect(Math.abs(internalRate(offGrid)!.nominalAnnualRatePpm - internalRate(monthly)!.nominalAnnualRatePpm)).toBeLessThan(6_000);
    expect(internalRate(loan(300_000, "2026-01-15", ["2026-02-15", 153_000], ["2026-03-15", 153_000]))!.nominalBy).toBe("days");
  });

  it("by days leaves nothing owed when the loan is run as an account at that rate", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 1_000_000 }),
        fc.integer({ min: 1, max: 88 }),
        fc.integer({ min: 0, max: 300 }),
        (received, days, percent) => {
          const back = received + Math.round((received * percent) / 100);
          const rate = internalRate(loan(received, "2026-01-01", [addDays("2026-01-01", days), back]))!;
          expect(Math.abs(rate.nominalAnnualRatePpm - ((back - received) / received) * (365 / days) * 1e6)).toBeLessThan(1.5);
        },
      ),
    );
  });

  it("beyond what a number holds has no effective rate, and still one by days", () => {
    const rate = internalRate(loan(10_000, "2026-01-01", ["2026-01-02", 100_000]))!;
    expect(rate.effectiveAnnualRatePpm).toBeNull();
    expect(rate.nominalAnnualRatePpm).toBe(9 * 365 * 1_000_000);
  });

  it.each<[string, Flow[]]>([
    ["nothing", []],
    ["money of one direction", loan(-100_000, "2026-01-01", ["2026-02-01", 50_000])],
    ["one day", loan(100_000, "2026-01-01", ["2026-01-01", 120_000])],
    ["zeros", loan(0, "2026-01-01", ["2026-02-01", 0])],
  ])("of %s does not exist", (_, flows) => expect(internalRate(flows)).toBeNull());

  const payments = fc.array(fc.tuple(fc.integer({ min: 1, max: 1_500 }), fc.integer({ min: 100, max: 5_000_000 })), {
    minLength: 1,
    maxLength: 36,
  });

  it("makes the present value zero, whatever the days and amounts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 10_000_000 }), payments, (received, paid) => {
        const flows = loan(received, "2024-03-05", ...paid.map(([day, fen]): [string, number] => [addDays("2024-03-05", day), fen]));
        const rate = internalRate(flows);
        // Near -100 % a millionth is worth more than the loan: nothing can be read from rounding there.
        const ppm = rate?.effectiveAnnualRatePpm ?? null;
        if (ppm === null || ppm < -990_000) return;
        // The rate is rounded to a millionth, or to what a float holds of a huge one: the value must cross zero within it.
        const step = Math.max(1, ppm * 1e-12);
        const around = [ppm - step, ppm + step].map((near) => Math.sign(presentValueOf(flows, near)));
        expect(around[0]! * around[1]!).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("agrees with an independent XIRR where that one finds a rate", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<LoanForm>("equal-payment", "equal-principal", "interest-first"),
        fc.integer({ min: 1, max: 36 }),
        fc.integer({ min: 10_000, max: 900_000 }),
        (form, months, ppm) => {
          const plan = amortise(5_000_000, ppm, months, "2025-05-20", form);
          const flows = loan(
            5_000_000,
            "2025-05-20",
            ...plan.map(({ dueOn, principalFen, interestFen }): [string, number] => [dueOn, principalFen + interestFen]),
          );
          const other = xirr(flows.map(({ on, amountFen }) => ({ date: new Date(`${on}T00:00:00Z`), amount: amountFen / 100 })));
          expect(Math.abs(internalRate(flows)!.effectiveAnnualRatePpm! - other * 1e6)).toBeLessThan(2);
        },
      ),
    );
  });
});
