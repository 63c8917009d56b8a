import { describe, expect, it } from "vitest";
import { aContact, aDebt, aRecord } from "../case/factory";
import { factsOf, findingsOf, lentBy, unclearOf } from "./judged";
import type { Relation, Saying } from "@/lib/case/vocabulary";

const ID = "third-party-contact-after-refusal";
const to = (when: string, relation: Relation, name: string | null, said: Saying[] = []) =>
  aContact({ when, whom: { kind: "third-party", relation, name }, said });
const refused = to("2026-10-10 12:00", "sibling", "姐姐", ["third-party-refused"]);
const on = (day: string) => [to(`${day} 10:00`, "sibling", "姐姐", ["third-party-refused"]), to(`${day} 12:00`, "sibling", "姐姐")];

describe("contacting a third party after a refusal", () => {
  it("is a breach with the refusal and the later contact as its rows", () => {
    const again = to("2026-10-12 12:00", "sibling", "姐姐");
    expect(findingsOf(ID, lentBy("small-loan", [refused, again])).map(({ rows }) => rows.map(({ id }) => id))).toEqual([
      [refused.id, again.id],
    ]);
  });

  it("is one finding for each later contact, also when the refusal is repeated", () => {
    const more = [to("2026-10-12 12:00", "sibling", "姐姐", ["third-party-refused"]), to("2026-10-13 12:00", "sibling", "姐姐")];
    expect(findingsOf(ID, lentBy("small-loan", [refused, ...more]))).toHaveLength(2);
  });

  it("is none before the refusal, nor for somebody else", () => {
    expect(findingsOf(ID, lentBy("small-loan", [to("2026-10-09 12:00", "sibling", "姐姐"), refused]))).toEqual([]);
    expect(findingsOf(ID, lentBy("small-loan", [refused, to("2026-10-12 12:00", "colleague", "小王")]))).toEqual([]);
    expect(findingsOf(ID, lentBy("small-loan", [refused, to("2026-10-12 12:00", "sibling", "弟弟")]))).toEqual([]);
  });

  it("cannot be told when it may have been another of the same relation", () => {
    const record = lentBy("small-loan", [refused, to("2026-10-12 12:00", "sibling", null)]);
    expect(findingsOf(ID, record)).toEqual([]);
    expect(unclearOf(ID, record)).toHaveLength(1);
  });

  it("is not laid to a lender that was not told", () => {
    const record = lentBy("small-loan", [
      { ...refused, debtId: "debt" },
      { ...to("2026-10-12 12:00", "sibling", "姐姐"), debtId: "other" },
    ]);
    record.debts.push({ ...record.debts[0]!, id: "other", brand: "另一个App" });
    expect(findingsOf(ID, record)).toEqual([]);
  });

  it("is not laid to another collector when it is not known for which of two lenders they came", () => {
    const debts = [aDebt({ id: "a", brand: "甲贷" }), aDebt({ id: "b", brand: "乙贷" })];
    const again = { ...to("2026-10-12 12:00", "sibling", "姐姐"), debtId: null };
    const first = { ...refused, debtId: null };
    expect(findingsOf(ID, aRecord({ debts, contacts: [first, again] }))).toHaveLength(1);
    expect(findingsOf(ID, aRecord({ debts, contacts: [first, { ...again, number: "01044440000" }] }))).toEqual([]);
  });

  it("rests on the civil code whoever lends, and on the standard from its first day", () => {
    expect(findingsOf(ID, lentBy("private-lender", on("2026-10-12"))).flatMap((finding) => factsOf(finding))).toEqual(["MFD-1033"]);
    expect(findingsOf(ID, lentBy("small-loan", on("2025-02-27"))).flatMap((finding) => factsOf(finding))).toEqual(["MFD-1033"]);
    expect(findingsOf(ID, lentBy("small-loan", on("2025-02-28"))).flatMap((finding) => factsOf(finding))).toEqual(["MFD-1033", "GBT-05"]);
    expect(findingsOf(ID, lentBy("small-loan", on("2020-12-31")))).toEqual([]);
    expect(findingsOf(ID, lentBy("small-loan", on("2021-01-01")))).toHaveLength(1);
  });
});
