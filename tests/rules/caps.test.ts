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
  it("of a small-loan company is 24 % itself allowed, for contracts from 2025-12-24", () => {
    expect(findingsOf("all-in-cost-cap", rated("small-loan", 240_000))).toEqual([]);
    expect(citedBy("all-in-cost-cap", rated("small-loan", 240_001))).toEqual(["XDCB-01"]);
    expect(findingsOf("all-in-cost-cap", rated("small-loan", 300_000, "2025-12-23"))).toEqual([]);
    expect(findingsOf("all-in-cost-cap", rated("small-loan", 300_000, "2025-12-24"))).toHaveLength(1);
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
    expect(citedBy("all-in-cost-cap", rated("private-lender", 124_001, "2025-03-25"))).toEqual(["MJJD-25", "MJJD-29", "MJJD-31"]);
    for (const licence of ["bank", "consumer-finance", "small-loan"] as const)
      expect(findingsOf("all-in-cost-cap", rated(licence, 200_000, "2026-02-01", { platformName: "某平台" }))).toEqual([]);
  });

  it("of a private lender is four times the LPR from 2020-08-20; the day before it is the 36 % of 2015, from 2015-09-01", () => {
    expect(findingsOf("all-in-cost-cap", rated("private-lender", 300_000, "2020-08-19"))).toEqual([]);
    expect(citedBy("all-in-cost-cap", rated("private-lender", 300_000, "2020-08-20"))).toEqual(["MJJD-31"]);
    expect(citedBy("all-in-cost-cap", rated("private-lender", 360_001, "2020-08-19"))).toEqual(["MJJD-15"]);
    expect(findingsOf("all-in-cost-cap", rated("private-lender", 360_000, "2020-08-19"))).toEqual([]);
    expect(findingsOf("all-in-cost-cap", rated("private-lender", 360_001, "2015-09-01"))).toHaveLength(1);
    expect(findingsOf("all-in-cost-cap", rated("private-lender", 360_001, "2015-08-31"))).toEqual([]);
  });

  it("carries the last LPR known where a month is missing, says so, and leaves what is near it open", () => {
    const [found] = findingsOf("all-in-cost-cap", rated("private-lender", 360_000, "2026-11-02"), "2026-11-30");
    expect(found?.what).toContain("签合同那个月的没有查到，按2026年9月20日公布的算");
    expect(findingsOf("all-in-cost-cap", rated("private-lender", 150_000, "2026-11-02"), "2026-11-30")).toEqual([]);
    expect(unclearOf("all-in-cost-cap", rated("private-lender", 150_000, "2026-11-02"), "2026-11-30")).toHaveLength(1);
    expect(findingsOf("all-in-cost-cap", rated("private-lender", 150_000, "2026-10-01"), "2026-11-30")[0]?.what).not.toContain("没有查到");
  });

  it("is none for a debt the person never took", () => {
    expect(findingsOf("all-in-cost-cap", rated("small-loan", 360_000, "2026-02-01", { role: "not-mine" }))).toEqual([]);
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
    expect(citedBy("penalty-interest", penalty("private-lender", 124_001))).toEqual([
      "MJJD-29",
      "MJJD-31",
      "MFD-585",
      "HTTZ-64",
      "HTTZ-65",
      "MJJD-28",
    ]);
    expect(findingsOf("penalty-interest", penalty("bank", 400_000))).toEqual([]);
    expect(findingsOf("penalty-interest", penalty("consumer-finance", 400_000))).toEqual([]);
    expect(findingsOf("penalty-interest", penalty("small-loan", 400_000))).toEqual([]);
  });
  it("of a bank may be half as much again as the contract's rate; up to twice it is asked what it is for", () => {
    const bank = (penaltyAnnualRatePpm: number) =>
      owed("bank", { penaltyAnnualRatePpm, nominalAnnualRatePpm: 120_000, contractOn: "2025-03-25" });
    expect(unclearOf("penalty-interest", bank(180_000))).toEqual([]);
    expect(unclearOf("penalty-interest", bank(180_001))).toHaveLength(1);
    expect(findingsOf("penalty-interest", bank(240_000))).toEqual([]);
    expect(citedBy("penalty-interest", bank(240_001))).toContain("YF251-01");
  });
  it("binds contracts from 2020-08-20, and cannot be told without their day", () => {
    expect(findingsOf("penalty-interest", penalty("private-lender", 400_000, "2020-08-19"))).toEqual([]);
    expect(findingsOf("penalty-interest", penalty("private-lender", 400_000, "2020-08-20"))).toHaveLength(1);
    expect(unclearOf("penalty-interest", penalty("private-lender", 400_000, null))).toHaveLength(1);
  });
});
