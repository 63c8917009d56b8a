import { describe, expect, it } from "vitest";
import { costOf } from "@/lib/assessment/cost";
import type { Debt, Instalment } from "@/lib/case/debt";
import { amortise } from "@/lib/finance/amortise";
import { addDays } from "@/lib/units/day";
import { aDebt } from "../case/factory";

const ON = "2026-11-23";

const planned = (principalFen: number, ppm: number, months: number, on: string, feeFen = 0): Instalment[] =>
  amortise(principalFen, ppm, months, on, "equal-payment").map((line) => ({ ...line, feeFen }));

const aLoan = (overrides: Partial<Debt> = {}): Debt =>
  aDebt({
    contractOn: "2026-03-15",
    disbursedOn: "2026-03-15",
    principalFen: 1_200_000,
    receivedFen: 1_200_000,
    instalments: planned(1_200_000, 180_000, 12, "2026-03-15"),
    ...overrides,
  });

describe("the yearly cost", () => {
  it("is given by both conventions, with and without fees", () => {
    const cost = costOf(aLoan({ instalments: planned(1_200_000, 180_000, 12, "2026-03-15", 8_000) }), ON);
    expect(cost.nominalWithoutFeesPpm).toBeGreaterThan(179_900);
    expect(cost.nominalWithoutFeesPpm).toBeLessThan(180_100);
    expect(cost.nominalAnnualRatePpm!).toBeGreaterThan(300_000);
    expect(cost.effectiveAnnualRatePpm!).toBeGreaterThan(cost.nominalAnnualRatePpm!);
  });

  it("of a deduction shows: 700 in hand for a contract of 1 000, repaid after a month, is 505 % by days", () => {
    const debt = aLoan({
      principalFen: 100_000,
      receivedFen: 70_000,
      fees: [{ id: "f", kind: "deduction", amountFen: 30_000 }],
      instalments: [{ number: 1, dueOn: "2026-04-15", principalFen: 100_000, interestFen: 0, feeFen: 0 }],
    });
    const cost = costOf(debt, ON);
    expect(cost.nominalAnnualRatePpm).toBe(Math.round((3 / 7) * (365 / 31) * 1e6));
    expect(cost.nominalWithoutFeesPpm).toBe(0);
    expect(cost.lines.find(({ title }) => title === "放款时预先扣掉的")!.amount).toEqual({ lowFen: 30_000, highFen: 30_000 });
  });

  it.each<[string, Partial<Debt>]>([
    ["the instalments", { instalments: [] }],
    ["an instalment's interest", { instalments: [{ number: 1, dueOn: "2026-04-15", principalFen: 100, interestFen: null }] }],
    ["the day it began", { contractOn: undefined, disbursedOn: null }],
    ["the amount", { principalFen: null, receivedFen: undefined }],
  ])("is not known without %s, and nothing is guessed", (_, missing) => {
    const cost = costOf(aLoan(missing), ON);
    expect([
      cost.effectiveAnnualRatePpm,
      cost.nominalAnnualRatePpm,
      cost.effectiveWithoutFeesPpm,
      cost.nominalWithoutFeesPpm,
      cost.overchargeFen,
    ]).toEqual(Array(5).fill(null));
    expect(cost.caps.every(({ exceeded }) => exceeded === null)).toBe(true);
  });

  it("says so when the contract's amount stands for what was received", () => {
    expect(costOf(aLoan({ receivedFen: null }), ON).notes.join()).toContain("到账更少");
  });

  it("leaves late charges out: they are no cost of the loan as agreed", () => {
    const late = aLoan({ fees: [{ id: "f", kind: "late-charge", chargedOn: "2026-06-15", amountFen: 90_000 }] });
    expect(costOf(late, ON).nominalAnnualRatePpm).toBe(costOf(aLoan(), ON).nominalAnnualRatePpm);
  });

  it.each([
    ["platform", undefined],
    ["consumer-finance", 19_900],
  ] as const)("sets payments against a fee of the lender, not of a platform: %s", (chargedBy, paidFen) => {
    const debt = aLoan({
      fees: [{ id: "f", kind: "membership", chargedOn: "2026-03-15", chargedBy, amountFen: 19_900 }],
      payments: [{ id: "p", paidOn: "2026-04-15", amountFen: 118_000 }],
    });
    expect(costOf(debt, ON).lines.find(({ title }) => title === "已还的费用")?.amount.lowFen).toBe(paidFen);
  });

  it("of a settled loan without a plan is that of the payments made", () => {
    const debt = aLoan({ instalments: [], settled: true, payments: [{ id: "p", paidOn: "2026-04-15", amountFen: 1_224_000 }] });
    expect(costOf(debt, ON)).toMatchObject({ nominalAnnualRatePpm: Math.round(0.02 * (365 / 31) * 1e6), nominalBy: "days" });
  });
});

describe("the caps", () => {
  const dear = (overrides: Partial<Debt>): Debt =>
    aLoan({ instalments: planned(1_200_000, 300_000, 12, overrides.contractOn ?? "2026-03-15"), ...overrides });
  const titles = (debt: Debt): string[] => costOf(debt, ON).caps.map(({ citation }) => citation.factId);

  it("for a small-loan company begin with contracts of 2025-12-24, not the day before; what courts reduce to stands beside them, whatever the day", () => {
    const before = dear({ licence: "small-loan", contractOn: "2025-12-23", disbursedOn: "2025-12-23" });
    const from = dear({ licence: "small-loan", contractOn: "2025-12-24", disbursedOn: "2025-12-24" });
    expect(titles(before)).toEqual(["SPC17-02"]);
    expect(titles(from)).toEqual(["XDCB-01", "SPC17-02"]);
    expect(costOf(from, ON).caps[0]!.exceeded).toBe(true);
  });

  it("for loans through a platform begin with contracts of 2025-10-01", () => {
    const of = (contractOn: string): Debt =>
      dear({ licence: "consumer-finance", platformName: "某平台", contractOn, disbursedOn: contractOn });
    expect(titles(of("2025-09-30"))).toEqual(["SPC17-02"]);
    expect(costOf(of("2025-10-01"), ON).caps[0]).toMatchObject({ capPpm: 240_000, exceeded: true });
  });

  it("call nothing exceeded while it is not known whether a platform stood between", () => {
    const cost = costOf(dear({ brand: "没听过的贷", licence: "bank" }), ON);
    expect(cost.caps.map(({ id, exceeded }) => [id, exceeded])).toEqual([
      ["facilitated-24", null],
      ["judicial-24", true],
    ]);
  });

  it("for a bank's own loan are what courts reduce to on request, for a card no figure", () => {
    expect(titles(dear({ brand: "招商银行", product: "consumer-loan" }))).toEqual(["SPC17-02"]);
    const card = costOf(dear({ brand: "招商银行", product: "credit-card" }), ON);
    expect(card.caps).toEqual([]);
    expect(card.notes.join()).toContain("信用卡没有一条固定的数字上限");
  });

  it.each(["bank", "consumer-finance", "trust", "auto-finance", "small-loan"] as const)(
    "have the 24 %% of the courts for a %s at any day, to be asked for, with what would be paid beyond it",
    (licence) => {
      for (const day of ["2017-01-05", "2019-05-05", "2023-05-05", "2025-09-30", "2026-03-15"]) {
        const cost = costOf(dear({ licence, contractOn: day, disbursedOn: day }), ON);
        const line = cost.caps.find(({ id }) => id === "judicial-24")!;
        expect(line).toMatchObject({ capPpm: 240_000, exceeded: true });
        expect(line.caveat).toMatch(/各地法院不一.*自己.*提出.*不是退款的权利/);
        expect(line.citation.confidence).toBe("secondary");
        expect(cost.overchargeFen).toBeGreaterThan(0);
        expect(cost.caps.some(({ capPpm }) => capPpm === 360_000)).toBe(false);
      }
    },
  );

  it("are none for a debt the person never took", () => {
    const cost = costOf(dear({ licence: "bank", role: "not-mine" }), ON);
    expect(cost.caps).toEqual([]);
    expect(cost.notes.join()).toContain("不是你借的");
  });

  it("take four times the LPR for lenders without a licence, and for nobody else", () => {
    const of = (licence: Debt["licence"]): Debt => dear({ brand: "某人", licence });
    expect(costOf(of("private-lender"), ON).caps).toMatchObject([{ capPpm: 120_000, exceeded: true }]);
    expect(titles(of("small-loan"))).not.toContain("MJJD-25");
    expect(titles(of("bank"))).not.toContain("MJJD-25");
  });

  const unlicensed = (day: string, more: Partial<Debt> = {}) =>
    costOf(dear({ brand: "某人", licence: "private-lender", contractOn: day, disbursedOn: day, ...more }), "2026-11-30").caps;

  it("carry the last LPR known where a month is missing, and say so", () => {
    expect(unlicensed("2026-11-02")).toMatchObject([{ id: "four-times-lpr", capPpm: 120_000, exceeded: true }]);
    expect(unlicensed("2026-11-02")[0]!.caveat).toContain("没有查到，沿用2026年9月20日公布的 3%");
    expect(unlicensed("2026-10-01")[0]!.caveat).toBe("");
  });

  it("of private lending are four times the LPR from 2020-08-20, and before it the two lines of 2015, each by itself", () => {
    expect(unlicensed("2020-08-20").map(({ id, citation }) => [id, citation.factId])).toEqual([["four-times-lpr", "MJJD-31"]]);
    expect(unlicensed("2021-01-01").map(({ citation }) => citation.factId)).toEqual(["MJJD-25"]);
    expect(unlicensed("2020-08-19").map(({ id, capPpm, exceeded }) => [id, capPpm, exceeded])).toEqual([
      ["old-24", 240_000, true],
      ["old-36", 360_000, false],
      ["four-times-lpr-since-2020", 120_000, true],
    ]);
    expect(unlicensed("2015-08-31").map(({ id }) => id)).toEqual(["four-times-lpr-since-2020"]);
  });

  it("of a loan that ended before 2020-08-20 are the old ones alone, and only what exceeded 36 % counts as too much", () => {
    const ended = (ppm: number) =>
      costOf(
        aLoan({
          brand: "某人",
          licence: "private-lender",
          contractOn: "2018-03-15",
          disbursedOn: "2018-03-15",
          settled: true,
          instalments: planned(1_200_000, ppm, 12, "2018-03-15"),
        }),
        ON,
      );
    expect(ended(300_000).caps.map(({ id }) => id)).toEqual(["old-24", "old-36"]);
    expect(ended(300_000).overchargeFen).toBeNull();
    expect(ended(400_000).overchargeFen).toBeGreaterThan(0);
  });

  it("are kept at 24 % itself and broken just above", () => {
    const at = (ppm: number): boolean | null =>
      costOf(
        aLoan({
          licence: "small-loan",
          instalments: [{ number: 1, dueOn: addDays("2026-03-15", 73), principalFen: 1_200_000, interestFen: ppm, feeFen: 0 }],
        }),
        ON,
      ).caps[0]!.exceeded;
    expect([at(57_600), at(57_601)]).toEqual([false, true]);
  });

  it("are broken by the contract's own rate, when that is all that is known; a lower one decides nothing", () => {
    const stated = (ppm: number) => costOf(aLoan({ licence: "small-loan", instalments: [], nominalAnnualRatePpm: ppm }), ON);
    expect([stated(240_000), stated(240_001)].map(({ caps }) => caps[0]!.exceeded)).toEqual([null, true]);
    expect(stated(240_001).overchargeFen).toBeNull();
  });

  it("say what would be paid too much, and nothing when they are kept", () => {
    expect(costOf(dear({ licence: "small-loan" }), ON).overchargeFen).toBeGreaterThan(0);
    expect(costOf(aLoan({ licence: "small-loan" }), ON).overchargeFen).toBe(0);
  });
});

describe("what was paid for what", () => {
  it("follows the legal order: fees, interest, principal", () => {
    const debt = aLoan({
      instalments: [{ number: 1, dueOn: "2026-04-15", principalFen: 90_000, interestFen: 18_000, feeFen: 2_000 }],
      payments: [{ id: "p", paidOn: "2026-05-01", amountFen: 50_000 }],
    });
    const amounts = Object.fromEntries(costOf(debt, ON).lines.map(({ title, amount }) => [title, amount.lowFen]));
    expect(amounts).toMatchObject({ 已还的费用: 2_000, 已还的利息: 18_000, 已还的本金: 30_000, 到期没还的本金: 60_000 });
  });
});

describe("a plan that pays back less than was lent", () => {
  const months = [1, 2, 3].map((number) => ({ number, dueOn: `2026-0${number + 1}-10`, principalFen: 30_000, interestFen: 0 }));
  const debt = (receivedFen: number) =>
    aDebt({ disbursedOn: "2026-01-10", principalFen: receivedFen, receivedFen, instalments: months, licence: "bank" });

  it("has no rate, and it is said why", () => {
    const cost = costOf(debt(90_001), "2026-06-01");
    expect([cost.effectiveAnnualRatePpm, cost.nominalAnnualRatePpm]).toEqual([null, null]);
    expect(cost.notes.join()).toContain("各期加起来比实际到账的还少");
  });

  it("has one of nothing when it pays back just that", () => {
    const cost = costOf(debt(90_000), "2026-06-01");
    expect(cost.nominalAnnualRatePpm).toBe(0);
    expect(cost.notes.join()).not.toContain("比实际到账的还少");
  });
});
