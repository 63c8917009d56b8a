import { describe, expect, it } from "vitest";
import { aContact, aRecord } from "../case/factory";
import { findingsOf, lentBy, factsOf, unclearOf } from "./judged";

const ID = "contact-hours";
const at = (when: string) => lentBy("small-loan", [aContact({ when })]);

const facts = (licence: "bank" | "small-loan", when: string) =>
  findingsOf(ID, lentBy(licence, [aContact({ when })])).flatMap((finding) => factsOf(finding));

describe("contact hours", () => {
  it("begin at 22:00: a call at 21:59 is in time, one at 22:00 is not", () => {
    expect(findingsOf(ID, at("2026-10-12 21:59"))).toEqual([]);
    expect(findingsOf(ID, at("2026-10-12 22:00"))).toHaveLength(1);
  });

  it("end at 08:00: a call at 07:59 is too early, one at 08:00 is not", () => {
    expect(findingsOf(ID, at("2026-10-12 07:59"))).toHaveLength(1);
    expect(findingsOf(ID, at("2026-10-12 08:00"))).toEqual([]);
  });

  it("bind from the day the national standard came into force, not the day before", () => {
    expect(findingsOf(ID, at("2025-02-27 22:40"))).toEqual([]);
    expect(findingsOf(ID, at("2025-02-28 22:40"))).toHaveLength(1);
  });

  it("are cited to the banking association only for its members, from its first day", () => {
    expect(facts("bank", "2026-01-29 22:40")).toEqual(["GBT-01"]);
    expect(facts("bank", "2026-01-30 22:40")).toEqual(["GBT-01", "CBA-01"]);
    expect(facts("small-loan", "2026-01-30 22:40")).toEqual(["GBT-01"]);
  });

  it("do not bind somebody who lends without a licence", () => {
    expect(findingsOf(ID, lentBy("private-lender", [aContact({ when: "2026-10-12 22:40" })]))).toEqual([]);
  });

  it("are open while the lender is not known, whoever collects", () => {
    const contact = aContact({ when: "2026-10-12 22:40" });
    expect(findingsOf(ID, lentBy(null, [contact]))).toEqual([]);
    expect(unclearOf(ID, lentBy(null, [contact])).map(({ missing }) => missing)).toEqual(["合同上的放贷机构是谁、是哪一类机构"]);
    expect(unclearOf(ID, lentBy(null, [{ ...contact, agency: "某催收公司" }]))).toHaveLength(1);
  });

  it("of the national standard are not for a mortgage or a credit card", () => {
    const card = (when: string) => findingsOf(ID, lentBy("bank", [aContact({ when })], { product: "credit-card" }));
    expect(card("2026-01-29 22:40")).toEqual([]);
    expect(card("2026-01-30 22:40").flatMap((finding) => factsOf(finding))).toEqual(["CBA-01"]);
    expect(findingsOf(ID, lentBy("bank", [aContact({ when: "2026-10-12 22:40" })], { product: "mortgage" }))).toEqual([]);
  });

  it("do not count what the borrower began, nor a letter", () => {
    expect(findingsOf(ID, lentBy("bank", [aContact({ when: "2026-10-12 22:40", direction: "out" })]))).toEqual([]);
    expect(findingsOf(ID, lentBy("bank", [aContact({ when: "2026-10-12 22:40", channel: "letter" })]))).toEqual([]);
  });

  it("cannot be told when the borrower asked for contact so late: there may be an agreement", () => {
    const record = at("2026-10-12 22:40");
    record.borrower.preferredContact = { fromClock: "18:00", untilClock: "23:00" };
    expect(findingsOf(ID, record)).toEqual([]);
    expect(unclearOf(ID, record)).toHaveLength(1);
  });

  it("judge no contact that lies in the future", () => {
    expect(findingsOf(ID, at("2026-10-12 22:40"), "2026-10-11")).toEqual([]);
    expect(findingsOf(ID, at("2026-10-12 22:40"), "2026-10-12")).toHaveLength(1);
  });

  it("are open when the record has no debt at all", () => {
    const record = aRecord({ debts: [], contacts: [aContact({ when: "2026-10-12 22:40" })] });
    expect(findingsOf(ID, record)).toEqual([]);
    expect(unclearOf(ID, record)).toHaveLength(1);
  });
});
