import { describe, expect, it } from "vitest";
import { aContact, aDebt, aRecord } from "../case/factory";
import { factsOf, findingsOf, lentBy, unclearOf } from "./judged";

const ID = "connected-calls-per-day";
const calls = (count: number, day = "2026-10-12") =>
  Array.from({ length: count }, (_, index) => aContact({ when: `${day} ${String(9 + index).padStart(2, "0")}:00` }));

describe("connected calls per day", () => {
  it("may be three; the fourth is too many", () => {
    expect(findingsOf(ID, lentBy("small-loan", calls(3)))).toEqual([]);
    const [finding] = findingsOf(ID, lentBy("small-loan", calls(4)));
    expect(finding?.rows).toHaveLength(4);
    expect(finding?.what).toContain("4次");
  });

  it("are one finding for a day, however many they are", () => {
    expect(findingsOf(ID, lentBy("small-loan", calls(9)))).toHaveLength(1);
  });

  it("do not count what was not picked up: four unanswered rings are no breach", () => {
    const missed = calls(9).map((contact) => ({ ...contact, answered: false, durationSeconds: 0 }));
    expect(findingsOf(ID, lentBy("small-loan", missed))).toEqual([]);
    expect(unclearOf(ID, lentBy("small-loan", missed))).toEqual([]);
  });

  it("cannot be told when it is not known whether the fourth was picked up", () => {
    const [first, ...rest] = calls(4);
    const record = lentBy("small-loan", [{ ...first!, answered: null, durationSeconds: null }, ...rest]);
    expect(findingsOf(ID, record)).toEqual([]);
    expect(unclearOf(ID, record)).toHaveLength(1);
  });

  it("are counted from Shanghai midnight", () => {
    const three = calls(3);
    expect(findingsOf(ID, lentBy("small-loan", [...three, aContact({ when: "2026-10-13 00:00" })]))).toEqual([]);
    expect(findingsOf(ID, lentBy("small-loan", [...three, aContact({ when: "2026-10-12 23:59" })]))).toHaveLength(1);
  });

  it("count per debtor and lender, whatever number they come from", () => {
    const many = calls(4).map((contact, index) => ({ ...contact, number: `0210000000${index}` }));
    expect(findingsOf(ID, lentBy("small-loan", many))).toHaveLength(1);
  });

  it("of two lenders are counted apart", () => {
    const debts = [aDebt({ id: "a", brand: "甲贷", licence: "small-loan" }), aDebt({ id: "b", brand: "乙贷", licence: "small-loan" })];
    const contacts = calls(4).map((contact, index) => ({ ...contact, debtId: index < 2 ? "a" : "b" }));
    expect(findingsOf(ID, aRecord({ debts, contacts }))).toEqual([]);
  });

  it("count neither the borrower's own calls nor those to somebody else", () => {
    expect(
      findingsOf(
        ID,
        lentBy(
          "small-loan",
          calls(4).map((contact) => ({ ...contact, direction: "out" as const })),
        ),
      ),
    ).toEqual([]);
    const others = calls(4).map((contact) => ({ ...contact, whom: { kind: "third-party" as const } }));
    expect(findingsOf(ID, lentBy("small-loan", others))).toEqual([]);
  });

  it("count once a call that was logged by hand and imported", () => {
    const logged = calls(3);
    const imported = { ...aContact({ when: "2026-10-12 09:00" }), importId: "bill" };
    expect(findingsOf(ID, lentBy("small-loan", [...logged, imported]))).toEqual([]);
  });

  it("bind from 2025-02-28, not the day before, and no unlicensed lender", () => {
    expect(findingsOf(ID, lentBy("small-loan", calls(4, "2025-02-27")))).toEqual([]);
    expect(findingsOf(ID, lentBy("small-loan", calls(4, "2025-02-28")))).toHaveLength(1);
    expect(findingsOf(ID, lentBy("private-lender", calls(4)))).toEqual([]);
  });

  it("are never found on the banking association's general words alone", () => {
    expect(findingsOf(ID, lentBy("bank", calls(4), { product: "credit-card" }))).toEqual([]);
    expect(findingsOf(ID, lentBy("bank", calls(4))).flatMap((finding) => factsOf(finding))).toEqual(["GBT-02a", "GBT-02b", "CBA-03"]);
  });
});
