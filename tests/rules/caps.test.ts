import { describe, expect, it } from "vitest";
import type { Debt } from "@/lib/case/debt";
import type { Licence } from "@/lib/case/vocabulary";
import { addMonths } from "@/lib/units/day";
import { citedBy, findingsOf, owed, unclearOf } from "./judged";

/** 12 000 yuan over twelve months in equal principal with this much interest in every instalment, lent on `contractOn`. */
const loan = (licence: Licence | null, interestFen: number, contractOn: string | null, debt: Partial<Debt> = {}) =>
  owed(licence, {
    contractOn,
    disbursedOn: contractOn ?? "2026-02-01",
    principalFen: 1_200_000,
    receivedFen: 1_200_000,
    instalments: Array.from({ length: 12 }, (_, index) => ({
      number: index + 1,
      dueOn: addMonths(contractOn ?? "2026-02-01", index + 1),
      principalFen: 100_000,
      interestFen,
      feeFen: 0,
    })),
    ...debt,
  });
/** Only the rate of the contract is known. */
const rated = (licence: Licence | null, nominalAnnualRatePpm: number, contractOn = "2026-02-01", debt: Partial<Debt> = {}) =>
  owed(licence, { nominalAnnualRatePpm, contractOn, ...debt });

describe("all-in-cost-cap", () => {
  it("of a small-loan company is 24 % itself allowed, for contracts from 2026-01-01", () => {
    expect(findingsOf("all-in-cost-cap", rated("small-loan", 240_000))).toEqual([]);
    expect(citedBy("all-in-cost-cap", rated("small-loan", 240_001))).toEqual(["XDCB-01"]);
    expect(findingsOf("all-in-cost-cap", rated("small-loan", 300_000, "2025-12-31"))).toEqual([]);
    expect(findingsOf("all-in-cost-cap", rated("small-loan", 300_000, "2026-01-01"))).toHaveLength(1);
  });

  it("counts every instalment and fee: a loan that says 18 % and costs over 24 % is found by its flows", () => {
    const flows = (interestFen: number) => loan("small-loan", interestFen, "2026-02-01", { nominalAnnualRatePpm: 180_000 });
    expect(findingsOf("all-in-cost-cap", flows(12_000))).toEqual([]);
    expect(findingsOf("all-in-cost-cap", flows(20_000)).map(({ what }) => what.includes("含费用的年化成本"))).toEqual([true]);
    const fee = [{ id: "fee", kind: "guarantee" as const, amountFen: 200_000, chargedOn: "2026-02-01" }];
    expect(findingsOf("all-in-cost-cap", loan("small-loan", 12_000, "2026-02-01", { fees: fee }))).toHaveLength(1);
  });

  it("of a bank speaks to loans that a platform brought, from 2025-10-01, and is asked about otherwise", () => {
    const brought = (contractOn: string) => rated("bank", 300_000, contractOn, { platformName: "某平台" });
    expect(findingsOf("all-in-cost-cap", brought("2025-09-30"))).toEqual([]);
    expect(citedBy("all-in-cost-cap", brought("2025-10-01"))).toEqual(["ZD25-06"]);
    expect(findingsOf("all-in-cost-cap", rated("bank", 300_000))).toEqual([]);
    expect(unclearOf("all-in-cost-cap", rated("bank", 300_000)).map(({ missing }) => missing)).toEqual(["这笔钱是不是通过平台介绍放的款"]);
    expect(unclearOf("all-in-cost-cap", rated("bank", 240_000))).toEqual([]);
  });

  it("is four times the LPR of the contract's day for somebody without a licence, and for nobody else", () => {
    // One-year LPR of 2025-03: 3.10 %, four times 12.4 %.
    expect(findingsOf("all-in-cost-cap", rated("private-lender", 124_000, "2025-03-25"))).toEqual([]);
    expect(citedBy("all-in-cost-cap", rated("private-lender", 124_001, "2025-03-25"))).toEqual(["MJJD-25", "MJJD-29"]);
    for (const licence of ["bank", "consumer-finance", "small-loan"] as const)
      expect(findingsOf("all-in-cost-cap", rated(licence, 200_000, "2026-02-01", { platformName: "某平台" }))).toEqual([]);
  });

  it("of a private lender binds contracts from 2020-08-20, not the day before", () => {
    expect(findingsOf("all-in-cost-cap", rated("private-lender", 300_000, "2020-08-19"))).toEqual([]);
    expect(findingsOf("all-in-cost-cap", rated("private-lender", 300_000, "2020-08-20"))).toHaveLength(1);
  });

  it("cannot be told without the lender or the day of the contract", () => {
    expect(unclearOf("all-in-cost-cap", rated(null, 300_000))).toHaveLength(1);
    expect(unclearOf("all-in-cost-cap", owed("small-loan", { nominalAnnualRatePpm: 300_000 }))).toHaveLength(1);
    expect(unclearOf("all-in-cost-cap", owed("small-loan", { nominalAnnualRatePpm: 100_000 }))).toEqual([]);
    expect(findingsOf("all-in-cost-cap", owed("small-loan", { contractOn: "2026-02-01" }))).toEqual([]);
  });
});

describe("penalty-interest", () => {
  const penalty = (licence: Licence, penaltyAnnualRatePpm: number, contractOn: string | null = "2025-03-25") =>
    owed(licence, { penaltyAnnualRatePpm, contractOn });
  it("above four times the LPR is found of a private lender only", () => {
    expect(findingsOf("penalty-interest", penalty("private-lender", 124_000))).toEqual([]);
    expect(citedBy("penalty-interest", penalty("private-lender", 124_001))).toEqual(["MFD-585", "HTTZ-65", "MJJD-29"]);
    expect(findingsOf("penalty-interest", penalty("bank", 400_000))).toEqual([]);
    expect(findingsOf("penalty-interest", penalty("small-loan", 400_000))).toEqual([]);
  });
  it("binds contracts from 2020-08-20, and cannot be told without their day", () => {
    expect(findingsOf("penalty-interest", penalty("private-lender", 400_000, "2020-08-19"))).toEqual([]);
    expect(findingsOf("penalty-interest", penalty("private-lender", 400_000, "2020-08-20"))).toHaveLength(1);
    expect(unclearOf("penalty-interest", penalty("private-lender", 400_000, null))).toHaveLength(1);
  });
});
