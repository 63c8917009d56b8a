import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contact } from "@/lib/case/contact";
import { sampleCase } from "@/lib/case/sample";
import { collectorGroups, withCollector } from "@/lib/rules/collector-groups";
import { conductOf } from "@/lib/rules/conduct";
import { aContact, aDebt, aRecord } from "../case/factory";
import { findingsOf } from "./judged";

const groupsOf = (contacts: Contact[], debts = [aDebt()]) => {
  const { contacts: sorted, institutionOf } = conductOf(aRecord({ debts, contacts }), "2026-11-23");
  return collectorGroups(sorted, institutionOf);
};
const numbersOf = (contacts: Contact[], debts = [aDebt()]) => groupsOf(contacts, debts).map(({ numbers }) => numbers);
const kindsOf = (contacts: Contact[]) => groupsOf(contacts).flatMap(({ reasons }) => reasons.map(({ kind }) => kind));
const from = (number: string | null, overrides: Parameters<typeof aContact>[0] = {}) => aContact({ number, ...overrides });

describe("many numbers, one collector", () => {
  it("are held together when they are of one block, and say so", () => {
    const contacts = [from("02100000001"), from("02100000002")];
    expect(groupsOf(contacts).map(({ id, reasons }) => [id, reasons.map(({ says }) => says)])).toEqual([
      ["02100000001", ["02100000001和02100000002只有最后3位以内不同"]],
    ]);
    expect(numbersOf([from("02100000001"), from("02100001001")])).toHaveLength(2);
  });

  it("are held together by the agency they name, also across lenders", () => {
    const two = [aDebt({ id: "a", brand: "甲贷" }), aDebt({ id: "b", brand: "乙贷" })];
    const contacts = [
      from("02133330000", { debtId: "a", agency: "【某催收公司】" }),
      from("01044440000", { debtId: "b", agency: "某催收公司" }),
    ];
    expect(numbersOf(contacts, two)).toHaveLength(1);
  });

  it("of two lenders are not held together by a block alone", () => {
    const two = [aDebt({ id: "a", brand: "甲贷" }), aDebt({ id: "b", brand: "乙贷" })];
    expect(numbersOf([from("02100000001", { debtId: "a" }), from("02100000002", { debtId: "b" })], two)).toHaveLength(2);
  });

  it("are held together when they dial in turn on three days, not on two", () => {
    const turn = (day: string) => [from("02133330000", { when: `${day} 10:00` }), from("01044440000", { when: `${day} 10:05` })];
    const two = ["2026-10-12", "2026-10-13"].flatMap(turn);
    expect(numbersOf(two)).toHaveLength(2);
    expect(kindsOf([...two, ...turn("2026-10-14")])).toEqual(["rhythm"]);
    const late = ["2026-10-12", "2026-10-13", "2026-10-14"].flatMap((day) => [
      from("02133330000", { when: `${day} 10:00` }),
      from("01044440000", { when: `${day} 10:06` }),
    ]);
    expect(numbersOf(late)).toHaveLength(2);
  });

  it("are held together by messages that differ in figures only", () => {
    const message = (number: string, days: number) =>
      from(number, { channel: "sms", words: `您的账单已逾期${days}天，请尽快登录还款，避免影响征信。` });
    expect(kindsOf([message("106900001111", 7), message("955551234567", 12)])).toEqual(["words"]);
    expect(
      numbersOf([from("106900001111", { channel: "sms", words: "请还款。" }), from("955551234567", { channel: "sms", words: "请还款。" })]),
    ).toHaveLength(2);
  });

  it("without a number stand alone", () => {
    expect(groupsOf([from(null), from(null)])).toHaveLength(2);
  });

  it("take in nothing that the borrower did", () => {
    expect(groupsOf([from("02100000001", { direction: "out" })])).toEqual([]);
  });
});

describe("the borrower's correction", () => {
  it("joins what nothing else joins, and is the reason shown", () => {
    const contacts = [from("02133330000", { collectorGroup: "小李" }), from("01044440000", { collectorGroup: "小李" })];
    expect(groupsOf(contacts).map(({ id, label, reasons }) => [id, label, reasons.map(({ kind }) => kind)])).toEqual([
      ["label:小李", "小李", ["corrected"]],
    ]);
  });

  it("parts what had been joined, also for later contacts from the number", () => {
    const record = aRecord({
      debts: [aDebt()],
      contacts: [from("02100000001"), from("02100000002"), from("02100000002", { when: "2026-10-13 10:00" })],
    });
    expect(numbersOf(record.contacts)).toHaveLength(1);
    const corrected = withCollector(record, [record.contacts[1]!.id], "另一家");
    expect(groupsOf(corrected.contacts).map(({ contactIds }) => contactIds.length)).toEqual([1, 2]);
    expect(numbersOf(withCollector(corrected, [record.contacts[1]!.id], null).contacts)).toHaveLength(1);
  });

  it("takes one number out and leaves the others together", () => {
    const record = aRecord({ debts: [aDebt()], contacts: ["02100000001", "02100000002", "02100000003"].map((number) => from(number)) });
    expect(numbersOf(withCollector(record, [record.contacts[0]!.id], "另一家").contacts)).toEqual([
      ["02100000001"],
      ["02100000002", "02100000003"],
    ]);
  });
});

describe("grouping", () => {
  it("puts every incoming contact into one group, and gives the same groups for every order", () => {
    const contact = fc
      .record({
        number: fc.constantFrom("02100000001", "02100000002", "01044440000", "955551234567", null),
        minute: fc.integer({ min: 0, max: 40_000 }),
        label: fc.constantFrom(null, "甲"),
      })
      .map(({ number, minute, label }) => aContact({ number, collectorGroup: label, at: 1_790_000_000_000 + minute * 60_000 }));
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 40 }), (contacts) => {
        const groups = groupsOf(contacts);
        expect(groups.flatMap(({ contactIds }) => contactIds).sort()).toEqual(contacts.map(({ id }) => id).sort());
        expect(groupsOf(contacts.toReversed())).toEqual(groups);
      }),
      { numRuns: 100 },
    );
  });

  it("of the sample case finds the two lines of the agency and the sender of its messages", () => {
    const { contacts, institutionOf } = conductOf(sampleCase("2026-11-23"), "2026-11-23");
    expect(collectorGroups(contacts, institutionOf).map(({ numbers }) => numbers)).toEqual([
      ["10690000000001"],
      ["02100000001", "02100000002"],
    ]);
  });

  it("lets calls be counted together when it is not known for which of two lenders they came", () => {
    const debts = [aDebt({ id: "a", brand: "甲贷", licence: "small-loan" }), aDebt({ id: "b", brand: "乙贷", licence: "small-loan" })];
    const contacts = [9, 10, 11, 12].map((hour) =>
      from(`0210000000${hour % 2}`, { debtId: null, when: `2026-10-12 ${String(hour).padStart(2, "0")}:00` }),
    );
    expect(findingsOf("connected-calls-per-day", aRecord({ debts, contacts }))).toHaveLength(1);
    const apart = contacts.map((contact, index) => ({ ...contact, number: `0${index}${index}33330000` }));
    expect(findingsOf("connected-calls-per-day", aRecord({ debts, contacts: apart }))).toEqual([]);
  });
});
