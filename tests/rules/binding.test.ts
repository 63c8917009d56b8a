import { describe, expect, it } from "vitest";
import type { Debt } from "@/lib/case/debt";
import { aContact, aDebt, aRecord } from "../case/factory";
import { citedBy, findingsOf, lentBy, unclearOf } from "./judged";

const NIGHT = aContact({ when: "2026-10-12 22:40", debtId: "debt" });
const THREAT = aContact({ when: "2026-10-12 12:00", debtId: "debt", said: ["threat-expose"] });
const two = (first: Partial<Debt>, second: Partial<Debt>, contact = NIGHT) =>
  aRecord({
    debts: [aDebt({ id: "a", brand: "甲贷", ...first }), aDebt({ id: "b", brand: "乙贷", ...second })],
    contacts: [{ ...contact, debtId: null }],
  });

describe("who a rule binds", () => {
  it("is a visit at night like a call: the day's last minute before 22:00 is not", () => {
    expect(findingsOf("contact-hours", lentBy("bank", [{ ...NIGHT, channel: "visit" }]))).toHaveLength(1);
    expect(findingsOf("contact-hours", lentBy("bank", [aContact({ when: "2026-10-12 21:59", channel: "visit" })]))).toEqual([]);
  });

  it("with several debts and a contact that names none: only what binds every lender it may have been", () => {
    expect(findingsOf("contact-hours", two({ licence: "bank" }, { licence: "small-loan" }))).toHaveLength(1);
    expect(findingsOf("contact-hours", two({ licence: "bank" }, { licence: "private-lender" }))).toEqual([]);
    expect(unclearOf("contact-hours", two({ licence: "bank" }, { licence: "private-lender" })).map(({ missing }) => missing)).toEqual([
      "这次联系是为哪一笔借款",
    ]);
    expect(findingsOf("contact-hours", two({ licence: "private-lender" }, { licence: "private-lender" }))).toEqual([]);
  });

  it("behind a platform is one of the licensed lenders: what binds all of them stands, what binds one is open", () => {
    expect(findingsOf("contact-hours", lentBy("platform", [NIGHT]))).toHaveLength(1);
    const alone = aContact({ when: "2026-10-12 12:00", debtId: "debt", said: ["visited-alone"], channel: "visit" });
    expect(findingsOf("visit-alone", lentBy("platform", [alone]))).toEqual([]);
    expect(unclearOf("visit-alone", lentBy("platform", [alone]))).toHaveLength(1);
  });

  it("is the assignee from the day of the assignment, and the lender the day before", () => {
    const assigned = (assignedOn: string | null) => lentBy("small-loan", [THREAT], { assigned: { to: "某资产公司", assignedOn } });
    expect(citedBy("threat", assigned("2026-10-13"))).toEqual(["XD24-01"]);
    expect(citedBy("threat", assigned("2026-10-12"))).toEqual([]);
    expect(unclearOf("threat", assigned(null))).toHaveLength(1);
  });

  it("is not changed by an assignment of which nothing is known", () => {
    expect(citedBy("threat", lentBy("small-loan", [THREAT], { assigned: {} }))).toEqual(["XD24-01"]);
    expect(unclearOf("assignment-without-notice", lentBy("small-loan", [], { assigned: {} }))).toEqual([]);
  });

  it("is a collector for the lender he collects for: nothing is found while that one is not known", () => {
    const named = { ...NIGHT, agency: "某催收公司" };
    expect(findingsOf("contact-hours", lentBy("small-loan", [named]))).toHaveLength(1);
    expect(findingsOf("contact-hours", lentBy(null, [named]))).toEqual([]);
    expect(unclearOf("contact-hours", lentBy(null, [named]))).toHaveLength(1);
    expect(findingsOf("contact-hours", lentBy("private-lender", [named]))).toEqual([]);
  });

  it("is open for a trust and for who bought the claim: the body of the standard, which would say it, was not read", () => {
    for (const licence of ["trust", "assignee"] as const) {
      expect(findingsOf("contact-hours", lentBy(licence, [NIGHT]))).toEqual([]);
      expect(unclearOf("contact-hours", lentBy(licence, [NIGHT])).map(({ missing }) => missing)).toEqual([
        `这条规定管不管${licence === "trust" ? "信托公司" : "受让债权的公司"}：没有读到它的正文`,
      ]);
    }
  });

  it("is not a collector when the name is the lender's own signature", () => {
    expect(findingsOf("contact-hours", lentBy(null, [{ ...NIGHT, agency: "某借款" }]))).toEqual([]);
  });

  it("of the banking association reaches a small-loan company's collector not at all", () => {
    const dials = Array.from({ length: 7 }, (_, index) =>
      aContact({ when: `2026-10-12 ${10 + index}:00`, answered: false, durationSeconds: 0, agency: "某催收公司" }),
    );
    expect(findingsOf("unanswered-dials", lentBy("small-loan", dials))).toEqual([]);
    expect(findingsOf("unanswered-dials", lentBy("bank", dials))).toHaveLength(1);
  });

  it("says so when the licence was inferred, and not when the contract was read or the rule binds anyone", () => {
    const inferred = aRecord({ debts: [aDebt({ brand: "京东白条", product: "consumer-loan" })], contacts: [NIGHT] });
    expect(findingsOf("contact-hours", inferred)[0]?.caveat).toContain("合同");
    expect(findingsOf("contact-hours", lentBy("small-loan", [NIGHT]))[0]?.caveat).toBeUndefined();
  });
});
