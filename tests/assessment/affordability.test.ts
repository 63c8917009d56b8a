import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { affordabilityOf, contractualMonthlyFen } from "@/lib/assessment/affordability";
import { whatIf } from "@/lib/assessment/what-if";
import type { Budget } from "@/lib/case/borrower";
import type { Debt } from "@/lib/case/debt";
import { aDebt, aRecord } from "../case/factory";

const ON = "2026-11-23";
const of = (budget: Budget, ...debts: Partial<Debt>[]) =>
  affordabilityOf(aRecord({ budget, debts: debts.map((debt, index) => aDebt({ id: `d${index}`, ...debt })) }), ON);

describe("what is free each month", () => {
  it("is income less essentials, and may be negative", () => {
    expect(of({ incomeFen: 500_000, housingFen: 200_000, foodFen: 100_000 }).freeFen).toBe(200_000);
    expect(of({ incomeFen: 100_000, housingFen: 150_000 }).freeFen).toBe(-50_000);
  });

  it("is unknown without an income, and zero income is an income", () => {
    expect(of({ incomeFen: null, housingFen: 1 }).freeFen).toBeNull();
    expect(of({ housingFen: 1 }).freeFen).toBeNull();
    expect(of({ incomeFen: 0, housingFen: 1 }).freeFen).toBe(-1);
  });

  it("says which essentials were left out", () => {
    expect(of({ incomeFen: 1 }).notes.join()).toContain("住房");
    expect(of({ incomeFen: 1, housingFen: 0 }).notes.join()).not.toContain("住房");
  });

  it("is reckoned again with a fifth less income, rounded down", () => {
    expect(of({ incomeFen: 500_000, housingFen: 200_000 }).freeIfIncomeFallsFen).toBe(200_000);
    expect(of({ incomeFen: 3, housingFen: 0 }).freeIfIncomeFallsFen).toBe(2);
    expect(of({ incomeFen: null }).freeIfIncomeFallsFen).toBeNull();
  });

  it("opens into lines that sum to it", () => {
    const { lines, freeFen } = of({ incomeFen: 520_000, housingFen: 150_000, medicalFen: 20_000 });
    expect(lines.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(freeFen);
  });
});

describe("offers", () => {
  it("are none when nothing is free, to the fen", () => {
    expect(of({ incomeFen: 100, housingFen: 100 }, { outstandingFen: 1_000 }).offers).toEqual([]);
    expect(of({ incomeFen: 101, housingFen: 100 }, { outstandingFen: 100 }).offers).toHaveLength(1);
  });

  it("use nine tenths of what is free, in whole yuan; a few fen as they are", () => {
    const monthly = (incomeFen: number) =>
      of({ incomeFen, foodFen: 0 }, { outstandingFen: 900_000 }).offers.map((offer) => offer.monthlyFen);
    expect(monthly(350_000)).toEqual([315_000]);
    expect(monthly(100_050)).toEqual([90_000]);
    expect(monthly(112)).toEqual([100]);
    expect(monthly(99)).toEqual([99]);
    const { offers, notes } = of({ incomeFen: 100_000, foodFen: 0 }, ...[1, 2, 4].map((part) => ({ outstandingFen: part * 100_000 })));
    expect(offers.every(({ monthlyFen }) => monthlyFen % 100 === 0)).toBe(true);
    expect(notes.join()).toContain("留一成应急");
  });

  it("share by balance", () => {
    const { offers } = of({ incomeFen: 120_000, foodFen: 0 }, { outstandingFen: 900_000 }, { outstandingFen: 300_000 });
    expect(offers.map(({ monthlyFen }) => monthlyFen)).toEqual([81_000, 27_000]);
    expect(offers.map(({ months }) => months)).toEqual([12, 12]);
  });

  it("share by what the contracts ask, where the plans are known", () => {
    const plan = (fen: number) => [{ number: 1, dueOn: "2026-12-01", principalFen: fen, interestFen: 0 }];
    const { offersByContract } = of(
      { incomeFen: 120_000, foodFen: 0 },
      { outstandingFen: 900_000, instalments: plan(100_000) },
      { outstandingFen: 300_000, instalments: plan(300_000) },
    );
    expect(offersByContract!.map(({ monthlyFen }) => monthlyFen)).toEqual([27_000, 81_000]);
  });

  it("leave out settled debts and those of unknown balance, which is said", () => {
    const { offers, notes } = of(
      { incomeFen: 100_000, foodFen: 0 },
      { outstandingFen: 100_000 },
      { outstandingFen: 100_000, settled: true },
      { brand: "某贷" },
    );
    expect(offers.map(({ debtId }) => debtId)).toEqual(["d0"]);
    expect(notes.join()).toContain("某贷");
  });

  it("never ask for more than the balance each month", () => {
    const [offer] = of({ incomeFen: 500_000, foodFen: 0 }, { outstandingFen: 120_000 }).offers;
    expect(offer).toMatchObject({ monthlyFen: 120_000, months: 1, lastOn: "2026-12-23" });
  });

  it("show no table beyond ten years, but say how long it would take", () => {
    expect(of({ incomeFen: 100, foodFen: 0 }, { outstandingFen: 12_000 }).offers[0]).toMatchObject({ months: 120 });
    const [long] = of({ incomeFen: 100, foodFen: 0 }, { outstandingFen: 12_001 }).offers;
    expect(long).toMatchObject({ months: 121, schedule: [] });
  });

  it("sum to each balance to the fen, and each month to what is free", () => {
    const balances = fc.array(fc.integer({ min: 1, max: 50_000_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000_000 }), balances, (incomeFen, owed) => {
        const { offers } = of({ incomeFen, foodFen: 0 }, ...owed.map((outstandingFen) => ({ outstandingFen })));
        expect(offers.reduce((sum, { monthlyFen }) => sum + monthlyFen, 0)).toBeLessThanOrEqual(incomeFen);
        for (const [index, { schedule, months, lastOn }] of offers.entries()) {
          if (schedule.length === 0) continue;
          expect(schedule.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(owed[index]);
          expect(schedule).toHaveLength(months!);
          expect(schedule.at(-1)!.dueOn).toBe(lastOn);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("what a contract asks each month", () => {
  it("is the mean of what is still to come, else of all; unknown without a plan", () => {
    const line = (number: number, dueOn: string, fen: number) => ({ number, dueOn, principalFen: fen, interestFen: 0 });
    expect(
      contractualMonthlyFen(aDebt({ instalments: [line(1, "2026-10-01", 500), line(2, ON, 100), line(3, "2026-12-01", 300)] }), ON),
    ).toBe(200);
    expect(contractualMonthlyFen(aDebt({ instalments: [line(1, "2026-10-01", 500)] }), ON)).toBe(500);
    expect(contractualMonthlyFen(aDebt(), ON)).toBeNull();
  });
});

describe("what if", () => {
  it("changes a copy and leaves the record as it is", () => {
    const record = aRecord({ budget: { incomeFen: 100 }, debts: [aDebt({ outstandingFen: 1_000 })] });
    const before = structuredClone(record);
    const changed = whatIf(record, { budget: { incomeFen: 200 }, debts: { debt: { outstandingFen: 500 }, nobody: { outstandingFen: 1 } } });
    expect([changed.budget.incomeFen, changed.debts.map(({ outstandingFen }) => outstandingFen)]).toEqual([200, [500]]);
    expect(record).toEqual(before);
  });
});
