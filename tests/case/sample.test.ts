import { describe, expect, it } from "vitest";
import { costOf } from "@/lib/assessment/cost";
import { daysPastDue } from "@/lib/case/days-past-due";
import { problemsOf } from "@/lib/case/problems";
import { caseRecordSchema } from "@/lib/case/record";
import { sampleCase } from "@/lib/case/sample";
import { amortise } from "@/lib/finance/amortise";
import { clockOf } from "@/lib/units/instant";
import { formatRate } from "@/lib/units/rate";

/** Days at the ends of months, a leap day among them, and an ordinary one. */
const DAYS = ["2026-11-23", "2026-11-15", "2026-11-16", "2026-12-31", "2027-01-17", "2027-02-28", "2027-04-16", "2028-02-29", "2028-04-14"];

describe("the sample case", () => {
  const sample = sampleCase("2026-11-23");

  it("is a valid record and says that it is a sample", () => {
    expect(caseRecordSchema.parse(sample)).toEqual(sample);
    expect(sample.isSample).toBe(true);
  });

  it("is 47 days past due with thirty contacts, some at 22:40, some to a sister and a colleague", () => {
    expect(daysPastDue(sample.debts[0]!, "2026-11-23")).toBe(47);
    expect(sample.contacts).toHaveLength(30);
    expect(sample.contacts.filter((contact) => clockOf(contact.at) === "22:40").length).toBeGreaterThan(2);
    const relations = sample.contacts.flatMap(({ whom }) => (whom.kind === "third-party" ? [whom.relation] : []));
    expect(new Set(relations)).toEqual(new Set(["sibling", "colleague"]));
  });

  it("has a schedule, payments and claims that agree with one another to the fen, on whatever day it is opened", () => {
    for (const on of DAYS) {
      const record = sampleCase(on);
      const { instalments, payments, ...debt } = record.debts[0]!;
      expect(problemsOf(record, on)).toEqual([]);
      expect(instalments.map(({ principalFen, interestFen }) => [principalFen, interestFen])).toEqual(
        amortise(1_200_000, 180_000, 12, on, "equal-principal").map(({ principalFen, interestFen }) => [principalFen, interestFen]),
      );
      expect(instalments.filter(({ dueOn }) => dueOn < debt.oldestUnpaidDueOn!)).toHaveLength(4);
      expect(instalments.map(({ dueOn }) => dueOn)).toContain(debt.oldestUnpaidDueOn);
      expect([debt.outstandingPrincipalFen, debt.outstandingFen, debt.arrearsFen]).toEqual([800_000, 862_000, 230_500]);
      expect(payments.map(({ amountFen }) => amountFen)).toEqual([118_000, 116_500, 115_000, 113_500]);
    }
  });

  it("shows its true yearly rate by both conventions, with the fee and without, and what is due and unpaid", () => {
    const cost = costOf(sample.debts[0]!, "2026-11-23");
    expect(formatRate(cost.nominalWithoutFeesPpm!)).toMatch(/^1[78]\.?\d*%$/);
    expect(cost.effectiveWithoutFeesPpm!).toBeGreaterThan(cost.nominalWithoutFeesPpm!);
    expect(cost.nominalAnnualRatePpm! - cost.nominalWithoutFeesPpm!).toBeGreaterThan(20_000);
    expect(cost.effectiveAnnualRatePpm!).toBeGreaterThan(cost.nominalAnnualRatePpm!);
    const line = (title: string) => cost.lines.find((each) => each.title === title)?.amount.lowFen;
    expect([line("到期没还的本金"), line("到期没还的利息"), line("到期没还的费用")]).toEqual([200_000, 22_500, undefined]);
    expect([line("已还的本金"), line("已还的利息"), line("已还的费用")]).toEqual([400_000, 63_000, undefined]);
  });
});
