import { describe, expect, it } from "vitest";
import type { Debt } from "@/lib/case/debt";
import type { Licence } from "@/lib/case/vocabulary";
import { versionsInForce } from "@/lib/rules/in-force";
import { aContact, aPaper } from "../case/factory";
import { citedBy, findingsOf, lentBy, owed, unclearOf } from "./judged";

const fee = (overrides: Partial<Debt["fees"][number]>): Debt["fees"] => [{ id: "fee", kind: "service", amountFen: 30_000, ...overrides }];

const sheet = (contractOn: string | null, costSheetGiven: boolean | null | undefined, licence: "bank" | "private-lender" = "bank") =>
  owed(licence, { contractOn, costSheetGiven });

describe("missing-cost-sheet", () => {
  it("is found for contracts from 2026-08-01, not the day before", () => {
    expect(findingsOf("missing-cost-sheet", sheet("2026-07-31", false))).toEqual([]);
    expect(citedBy("missing-cost-sheet", sheet("2026-08-01", false))).toEqual(["MS26-01", "MS26-02", "MS26-03"]);
  });
  it("is none when the sheet was given, and none for an unlicensed lender", () => {
    expect(findingsOf("missing-cost-sheet", sheet("2026-08-01", true))).toEqual([]);
    expect(findingsOf("missing-cost-sheet", sheet("2026-08-01", false, "private-lender"))).toEqual([]);
  });
  it("cannot be told when the borrower does not know, or the day of the contract is missing", () => {
    expect(unclearOf("missing-cost-sheet", sheet("2026-08-01", null))).toHaveLength(1);
    expect(unclearOf("missing-cost-sheet", sheet("2026-07-31", null))).toEqual([]);
    expect(unclearOf("missing-cost-sheet", sheet(null, false))).toHaveLength(1);
  });
});

const hidden = fee({ disclosed: false });
const bank = (contractOn: string, platformName?: string) => owed("bank", { contractOn, fees: hidden, platformName });

describe("undisclosed-fee", () => {
  it("binds a small-loan company for contracts since the guidance is in force", () => {
    expect(citedBy("undisclosed-fee", owed("small-loan", { contractOn: "2025-12-24", fees: hidden }))).toEqual(["XDCB-03"]);
    expect(findingsOf("undisclosed-fee", owed("small-loan", { contractOn: "2025-12-23", fees: hidden }))).toEqual([]);
    expect(citedBy("undisclosed-fee", owed("small-loan", { contractOn: "2026-08-01", fees: hidden }))).toEqual(["MS26-01", "XDCB-03"]);
  });
  it("binds a bank from 2025-10-01 where a platform brought the loan", () => {
    expect(citedBy("undisclosed-fee", bank("2025-09-30", "某平台"))).toEqual([]);
    expect(citedBy("undisclosed-fee", bank("2025-10-01", "某平台"))).toEqual(["ZD25-03"]);
    expect(citedBy("undisclosed-fee", bank("2025-10-01"))).toEqual([]);
  });
  it("is none when the fee was disclosed and cannot be told when that is not known", () => {
    expect(findingsOf("undisclosed-fee", owed("small-loan", { contractOn: "2026-05-01", fees: fee({ disclosed: true }) }))).toEqual([]);
    expect(unclearOf("undisclosed-fee", owed("small-loan", { contractOn: "2026-05-01", fees: fee({ disclosed: null }) }))).toHaveLength(1);
    expect(findingsOf("undisclosed-fee", owed("private-lender", { contractOn: "2026-05-01", fees: hidden }))).toEqual([]);
  });
});

describe("platform-charges-borrower", () => {
  const charged = fee({ chargedBy: "platform" });
  it("is found from 2025-10-01 when a bank lent, not the day before, and not when a small-loan company did", () => {
    expect(findingsOf("platform-charges-borrower", owed("bank", { contractOn: "2025-09-30", fees: charged }))).toEqual([]);
    expect(citedBy("platform-charges-borrower", owed("bank", { contractOn: "2025-10-01", fees: charged }))).toEqual(["ZD25-02"]);
    expect(findingsOf("platform-charges-borrower", owed("small-loan", { contractOn: "2025-10-01", fees: charged }))).toEqual([]);
  });
  it("cannot be told when the lender is not known, or only a membership was sold", () => {
    expect(unclearOf("platform-charges-borrower", owed(null, { contractOn: "2026-01-01", fees: charged }))).toHaveLength(1);
    const membership = fee({ chargedBy: "platform", kind: "membership" });
    expect(unclearOf("platform-charges-borrower", owed("bank", { contractOn: "2026-01-01", fees: membership }))).toHaveLength(1);
  });
  it("is none when the lender itself took the fee", () => {
    expect(findingsOf("platform-charges-borrower", owed("bank", { contractOn: "2026-01-01", fees: fee({ chargedBy: "bank" }) }))).toEqual(
      [],
    );
  });
});

const lent = (overrides: Partial<Debt>) =>
  owed("small-loan", { principalFen: 1_000_000, receivedFen: 900_000, disbursedOn: "2026-03-01", ...overrides });

describe("upfront-deduction", () => {
  it("is found when less arrived than was lent, whoever lends; the private lender's own rule stands beside it", () => {
    expect(citedBy("upfront-deduction", lent({}))).toEqual(["MFD-670"]);
    expect(findingsOf("upfront-deduction", lent({})).map(({ what }) => what)).toEqual([
      "某借款App合同写借10,000.00元，实际到账9,000.00元，少了1,000.00元",
    ]);
    expect(citedBy("upfront-deduction", lent({ licence: "private-lender" }))).toEqual(["MFD-670", "MJJD-26"]);
  });
  it("is none when all arrived, or either figure is not known", () => {
    expect(findingsOf("upfront-deduction", lent({ receivedFen: 1_000_000 }))).toEqual([]);
    expect(findingsOf("upfront-deduction", lent({ receivedFen: null }))).toEqual([]);
    expect(findingsOf("upfront-deduction", lent({ principalFen: undefined }))).toEqual([]);
  });
  it("cannot be told when another fee of that day explains it", () => {
    const record = lent({ fees: fee({ kind: "guarantee", amountFen: 100_000, chargedOn: "2026-03-01" }) });
    expect(findingsOf("upfront-deduction", record)).toEqual([]);
    expect(unclearOf("upfront-deduction", record)).toHaveLength(1);
  });
  it("rests on the civil code from its first day, not the day before", () => {
    expect(findingsOf("upfront-deduction", lent({ licence: "bank", disbursedOn: "2020-12-31" }))).toEqual([]);
    expect(citedBy("upfront-deduction", lent({ licence: "small-loan", disbursedOn: "2020-12-31" }))).toEqual(["XJXD20-02"]);
    expect(findingsOf("upfront-deduction", lent({ licence: "small-loan", disbursedOn: "2020-09-15" }))).toEqual([]);
    expect(findingsOf("upfront-deduction", lent({ disbursedOn: "2021-01-01" }))).toHaveLength(1);
  });
});

const charged = (chargedOn: string | null) => fee({ kind: "collection", chargedOn });

describe("collection-fee", () => {
  it("is found for members from 2026-01-30, not the day before, and not for a small-loan company", () => {
    expect(findingsOf("collection-fee", owed("bank", { fees: charged("2026-01-29") }))).toEqual([]);
    expect(findingsOf("collection-fee", owed("bank", { fees: charged("2026-01-30") }))).toHaveLength(1);
    expect(findingsOf("collection-fee", owed("small-loan", { fees: charged("2026-01-30") }))).toEqual([]);
  });
  it("cannot be told without its day", () => {
    expect(unclearOf("collection-fee", owed("bank", { fees: charged(null) }))).toHaveLength(1);
  });
});

describe("small-loan-limit", () => {
  const judged = (principalFen: number, licence: Licence, contractOn: string) =>
    findingsOf("small-loan-limit", owed(licence, { principalFen, contractOn }), "2027-12-01").length;
  it("allows 200 000 yuan and finds a fen more", () => {
    expect([judged(20_000_000, "small-loan", "2027-01-17"), judged(20_000_001, "small-loan", "2027-01-17")]).toEqual([0, 1]);
    expect([judged(20_000_000, "consumer-finance", "2024-04-18"), judged(20_000_001, "consumer-finance", "2024-04-18")]).toEqual([0, 1]);
    expect([judged(30_000_000, "consumer-finance", "2024-04-17"), judged(30_000_000, "bank", "2027-01-17")]).toEqual([0, 0]);
  });
  it("leaves open of a small-loan company what was lent in its two years of transition, to 2027-01-16", () => {
    expect([judged(30_000_000, "small-loan", "2025-01-17"), judged(30_000_000, "small-loan", "2027-01-16")]).toEqual([0, 0]);
    const open = (contractOn: string) => unclearOf("small-loan-limit", owed("small-loan", { principalFen: 30_000_000, contractOn })).length;
    expect([open("2025-01-16"), open("2025-01-17")]).toEqual([0, 1]);
  });
});

const read = (contractOn: string | null, contactsReadCompulsory: boolean | null = true) =>
  owed("platform", { contractOn, contactsReadCompulsory });

describe("address-book-compulsory", () => {
  it("is found whoever lends, from the law's first day, not the day before", () => {
    expect(findingsOf("address-book-compulsory", read("2021-10-31"))).toEqual([]);
    expect(citedBy("address-book-compulsory", read("2021-11-01"))).toEqual(["PIPL-06", "PIPL-13"]);
  });
  it("is none when it was not so, and cannot be told without the day of the contract", () => {
    expect(findingsOf("address-book-compulsory", read("2026-01-01", null))).toEqual([]);
    expect(findingsOf("address-book-compulsory", read("2026-01-01", false))).toEqual([]);
    expect(unclearOf("address-book-compulsory", read(null))).toHaveLength(1);
  });
});

const assigned = (noticed: boolean | null, assignedOn = "2026-05-01") =>
  owed("bank", { assigned: { to: "某资产公司", assignedOn, noticed } });

describe("assignment-without-notice", () => {
  it("is found when no notice came, from the civil code's first day", () => {
    expect(citedBy("assignment-without-notice", assigned(false))).toEqual(["MFD-546", "HTTZ-48"]);
    expect(findingsOf("assignment-without-notice", assigned(false, "2020-12-31"))).toEqual([]);
    expect(findingsOf("assignment-without-notice", assigned(false, "2021-01-01"))).toHaveLength(1);
  });
  it("is none when notice came or nothing was assigned, and cannot be told when it is not known or a notice is among the papers", () => {
    expect(findingsOf("assignment-without-notice", assigned(true))).toEqual([]);
    expect(findingsOf("assignment-without-notice", owed("bank", {}))).toEqual([]);
    expect(unclearOf("assignment-without-notice", assigned(null))).toHaveLength(1);
    const papers = [aPaper({ kind: "assignment-notice" })];
    expect(findingsOf("assignment-without-notice", { ...assigned(false), papers })).toEqual([]);
    expect(unclearOf("assignment-without-notice", { ...assigned(false), papers })).toHaveLength(1);
  });
});

const due = (oldestUnpaidDueOn: string, day?: string) =>
  owed("bank", { oldestUnpaidDueOn, lastPaidOn: day, lastPromisedOn: day, lastDemandedOn: day });

describe("limitation", () => {
  it("is never a breach; it is asked about once three years have passed since the last instalment", () => {
    expect(unclearOf("limitation", due("2023-11-24"))).toEqual([]);
    expect(unclearOf("limitation", due("2023-11-23"))).toHaveLength(1);
    expect(unclearOf("limitation", due("2023-11-23", "2024-01-01"))).toEqual([]);
    expect(findingsOf("limitation", due("2015-01-01"))).toEqual([]);
  });
});

const report = (creditReport: Debt["creditReport"], licence: "bank" | "private-lender" = "bank") => owed(licence, { creditReport });

describe("credit-report-error", () => {
  it("is found when the record is wrong and it is said in what", () => {
    expect(citedBy("credit-report-error", report({ wrong: true, error: "已结清仍显示逾期" }))).toEqual(["MFD-1029", "ZX-25"]);
    expect(citedBy("credit-report-error", report({ wrong: true, error: "已结清仍显示逾期" }, "private-lender"))).toEqual(["MFD-1029"]);
  });
  it("cannot be told without the error, and is none when nothing is wrong", () => {
    expect(unclearOf("credit-report-error", report({ wrong: true }))).toHaveLength(1);
    expect(findingsOf("credit-report-error", report({ wrong: false, error: "" }))).toEqual([]);
    expect(findingsOf("credit-report-error", owed("bank", {}))).toEqual([]);
  });
  it("stands on the day of judging: before the civil code the regulation alone carries it", () => {
    const wrong = report({ wrong: true, error: "金额不对" });
    expect(
      findingsOf("credit-report-error", wrong, "2020-12-31").flatMap(({ citations }) => citations.map(({ factId }) => factId)),
    ).toEqual(["ZX-25"]);
    expect(findingsOf("credit-report-error", wrong, "2013-03-14")).toEqual([]);
  });
});

const reportOfCreditReportWithoutNotice = (notifiedBefore: boolean | null, licence: "small-loan" | "private-lender" = "small-loan") =>
  owed(licence, { creditReport: { furnished: true, notifiedBefore } });

describe("credit-report-without-notice", () => {
  it("is found when nothing was said before, for those who furnish", () => {
    expect(citedBy("credit-report-without-notice", reportOfCreditReportWithoutNotice(false))).toEqual(["ZX-15"]);
    expect(findingsOf("credit-report-without-notice", reportOfCreditReportWithoutNotice(false, "private-lender"))).toEqual([]);
    expect(findingsOf("credit-report-without-notice", reportOfCreditReportWithoutNotice(false), "2013-03-14")).toEqual([]);
    expect(findingsOf("credit-report-without-notice", reportOfCreditReportWithoutNotice(false), "2013-03-15")).toHaveLength(1);
  });
  it("is none when it was said, and asked first when it is not known", () => {
    expect(findingsOf("credit-report-without-notice", reportOfCreditReportWithoutNotice(true))).toEqual([]);
    expect(unclearOf("credit-report-without-notice", reportOfCreditReportWithoutNotice(null))).toHaveLength(1);
  });
});

const plan = (paidOn: string | null | undefined, product: Debt["product"] = "credit-card", when = "2026-10-12 12:00") => ({
  ...lentBy("bank", [aContact({ when, said: ["demanded-payment"] })], { product }),
  arrangements: [
    {
      id: "plan",
      debtId: "debt",
      agreedOn: "2026-08-01",
      form: "written" as const,
      instalments: [{ number: 1, dueOn: "2026-09-01", amountFen: 1_000, paidOn }],
      evidenceIds: [],
    },
  ],
});

describe("card-personal-plan", () => {
  it("stops collection while it is kept", () => {
    expect(citedBy("card-personal-plan", plan("2026-08-31"))).toEqual(["XYK-70"]);
  });
  it("does not when an instalment was late or missed, nor before it was signed, nor for other loans", () => {
    expect(findingsOf("card-personal-plan", plan("2026-09-02"))).toEqual([]);
    expect(findingsOf("card-personal-plan", plan(null))).toEqual([]);
    expect(findingsOf("card-personal-plan", plan("2026-08-31", "credit-card", "2026-08-01 12:00"))).toEqual([]);
    expect(findingsOf("card-personal-plan", plan("2026-08-31", "consumer-loan"))).toEqual([]);
  });
  it("cannot be told when it is not known whether it was kept", () => {
    expect(unclearOf("card-personal-plan", plan(undefined))).toHaveLength(1);
  });
  it("is law for banks' cards from 2011-01-13", () => {
    expect(versionsInForce("card-personal-plan", "2011-01-12")).toEqual([]);
    expect(versionsInForce("card-personal-plan", "2011-01-13", "bank")).toHaveLength(1);
    expect(versionsInForce("card-personal-plan", "2026-01-01", "small-loan")).toEqual([]);
  });
});
