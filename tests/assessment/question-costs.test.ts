import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { aDebt, aRecord } from "../case/factory";

const ON = "2026-11-30";
const steps = (receivedFen: number, role?: "borrower" | "not-mine") =>
  assess(
    aRecord({ debts: [aDebt({ contractOn: "2026-03-01", principalFen: 200_000, receivedFen, role, licence: "small-loan" })] }),
    ON,
  ).steps.filter(({ id }) => id === "question-costs");

describe("question-costs", () => {
  it("asks in writing about money held back when the loan was paid out, and about nothing when all of it came", () => {
    expect(steps(140_000).map(({ letterId }) => letterId)).toEqual(["fee-denial"]);
    expect(steps(200_000)).toEqual([]);
  });
  it("is nothing for a loan that is not theirs", () => expect(steps(140_000, "not-mine")).toEqual([]));
});
