import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contact } from "@/lib/case/contact";
import type { Relation } from "@/lib/case/vocabulary";
import { judge } from "@/lib/rules/judge";
import { policeDeadline } from "@/lib/rules/police-deadline";
import { addDays } from "@/lib/units/day";
import { aContact, aDebt, aRecord } from "../case/factory";
import { citedBy, findingsOf, lentBy, owed, saying, unclearOf } from "./judged";

const ON = "2026-11-30";
const NIGHT = "2026-10-12 22:40";
const all = (record: Parameters<typeof judge>[0]) => judge(record, ON);
const to = (relation: Relation) => ({ whom: { kind: "third-party" as const, relation } });

describe("what collects nothing", () => {
  it.each<[string, Partial<Contact>]>([
    ["a code", { channel: "sms", words: "验证码7788，请勿告诉他人。" }],
    ["a receipt", { channel: "sms", words: "您已成功还款500元。" }],
    ["a court's own message", { channel: "sms", number: "12368", words: "【12368】渝北区人民法院通知您于12月10日9时开庭。" }],
    ["a carrier's bill", { channel: "sms", number: "10086", words: "您本月话费账单58元，请及时缴费。" }],
    ["what the person said is none", { channel: "call", collects: false, said: ["insult"] }],
  ])("is neither found nor asked about: %s", (_, contact) => {
    expect(all(lentBy("small-loan", [aContact({ when: NIGHT, said: [], ...contact })]))).toEqual({ findings: [], unclear: [] });
  });

  it("does not speak for the borrower being in reach, nor counts among the calls of a day", () => {
    const spoken = aContact({ when: "2026-10-11 12:00", answered: true, durationSeconds: 60, collects: false });
    const sister = aContact({ when: "2026-10-12 12:00", ...to("sibling") });
    expect(findingsOf("third-party-contact", lentBy("bank", [spoken, sister]))).toEqual([]);
    const calls = [9, 10, 11, 12].map((hour) => aContact({ when: `2026-10-12 ${String(hour).padStart(2, "0")}:00`, answered: true }));
    expect(findingsOf("connected-calls-per-day", lentBy("bank", calls))).toHaveLength(1);
    expect(findingsOf("connected-calls-per-day", lentBy("bank", [{ ...calls[0]!, collects: false }, ...calls.slice(1)]))).toEqual([]);
  });

  it("came before every contract it may be about", () => {
    const record = (contractOn: string) => lentBy("small-loan", [saying("insult", { when: NIGHT })], { contractOn, costSheetGiven: true });
    expect(all(record("2026-10-13"))).toEqual({ findings: [], unclear: [] });
    expect(findingsOf("insult", record("2026-10-12"))).toHaveLength(1);
    expect(
      findingsOf("contact-hours", lentBy("small-loan", [aContact({ when: NIGHT })], { contractOn: null, disbursedOn: "2026-10-13" })),
    ).toEqual([]);
  });

  it("before the first unpaid day cannot be told, to the end of that day", () => {
    const record = (oldestUnpaidDueOn: string) => lentBy("small-loan", [saying("insult", { when: NIGHT })], { oldestUnpaidDueOn });
    for (const day of ["2026-10-13", "2026-10-12"]) {
      expect(judge(record(day), ON).findings).toEqual([]);
      expect(unclearOf("contact-hours", record(day), ON).map(({ missing }) => missing)).toEqual([expect.stringContaining("还没有逾期")]);
    }
    expect(findingsOf("contact-hours", record("2026-10-11"))).toHaveLength(1);
    expect(findingsOf("insult", record("2026-10-11"))).toHaveLength(1);
  });

  it("with a debt unknown is judged when one of them was late", () => {
    const record = (second: string) =>
      aRecord({
        debts: [
          aDebt({ id: "a", brand: "甲贷", licence: "bank", oldestUnpaidDueOn: "2026-11-01" }),
          aDebt({ id: "b", brand: "乙贷", licence: "bank", oldestUnpaidDueOn: second }),
        ],
        contacts: [aContact({ when: NIGHT, debtId: null })],
      });
    expect(findingsOf("contact-hours", record("2026-10-01"))).toHaveLength(1);
    expect(findingsOf("contact-hours", record("2026-10-20"))).toEqual([]);
  });
});

describe("those who owe or vouch for a debt", () => {
  it.each(["guarantor", "co-borrower"] as const)("are no third party: %s", (relation) => {
    const contacts = [
      aContact({ when: "2026-10-11 12:00", answered: true, durationSeconds: 60 }),
      aContact({ when: "2026-10-12 12:00", said: ["disclosed-debt", "demanded-from-third-party", "third-party-refused"], ...to(relation) }),
      aContact({ when: "2026-10-13 12:00", ...to(relation) }),
    ];
    expect(all(lentBy("small-loan", contacts))).toEqual({ findings: [], unclear: [] });
  });

  it.each(["guarantor", "co-borrower"] as const)("may not be called at night, threatened or insulted: %s", (relation) => {
    const contact = aContact({ when: NIGHT, said: ["threat-violence", "insult"], ...to(relation) });
    const found = all(lentBy("small-loan", [contact])).findings.map(({ ruleId }) => ruleId);
    expect(found).toEqual(expect.arrayContaining(["contact-hours", "insult", "threat"]));
  });

  it("are counted by themselves: four calls to a co-borrower are too many, to a guarantor it is asked, two and two are none", () => {
    const calls = (relation: Relation, count: number) =>
      Array.from({ length: count }, (_, hour) =>
        aContact({ when: `2026-10-12 1${hour}:00`, answered: true, durationSeconds: 60, ...to(relation) }),
      );
    expect(findingsOf("connected-calls-per-day", lentBy("bank", calls("co-borrower", 4)))).toHaveLength(1);
    expect(findingsOf("connected-calls-per-day", lentBy("bank", calls("guarantor", 4)))).toEqual([]);
    expect(unclearOf("connected-calls-per-day", lentBy("bank", calls("guarantor", 4)))).toHaveLength(1);
    expect(findingsOf("connected-calls-per-day", lentBy("bank", [...calls("co-borrower", 2), ...calls("guarantor", 2)]))).toEqual([]);
  });

  it("a spouse may be one: contact, disclosure, demand and refusal are questions, never findings", () => {
    const spouse = to("spouse");
    const contacts = [
      aContact({ when: "2026-10-11 12:00", answered: true, durationSeconds: 60 }),
      aContact({ when: "2026-10-12 12:00", said: ["disclosed-debt", "demanded-from-third-party", "third-party-refused"], ...spouse }),
      aContact({ when: "2026-10-13 12:00", ...spouse }),
    ];
    const { findings, unclear } = all(lentBy("small-loan", contacts));
    expect(findings).toEqual([]);
    expect(new Set(unclear.map(({ ruleId }) => ruleId))).toEqual(
      new Set(["third-party-contact", "third-party-disclosure", "demanded-from-third-party", "third-party-contact-after-refusal"]),
    );
    expect(unclear.every(({ missing }) => missing.includes("夫妻共同债务"))).toBe(true);
  });
});

describe("a debt that is not the person's", () => {
  it("is judged by the conduct, and no sentence calls it theirs", () => {
    const third = { ...to("colleague"), when: "2026-10-12 12:00" };
    const contacts = [
      saying("disclosed-debt", third),
      saying("demanded-from-third-party", third),
      saying("posted-publicly", { channel: "post" }),
      saying("insult"),
    ];
    const debt = { role: "not-mine" as const, principalFen: 1_000_000, receivedFen: 900_000, contractOn: "2026-02-01" };
    const { findings } = all(lentBy("small-loan", contacts, { ...debt, costSheetGiven: false, contactsReadCompulsory: true }));
    expect(new Set(findings.map(({ ruleId }) => ruleId))).toEqual(
      new Set(["third-party-disclosure", "demanded-from-third-party", "public-posting", "insult"]),
    );
    expect(findings.filter(({ what }) => /我的欠款|代我还款|我欠|我借的/.test(what.replace("不是我借的", "")))).toEqual([]);
  });

  it("is a question with the way to dispute it", () => {
    expect(
      unclearOf("debt-not-mine", owed("bank", { role: "not-mine" })).flatMap(({ citations }) => citations.map(({ factId }) => factId)),
    ).toEqual(["ZX-25", "ZA25-62", "ZX-26"]);
    expect(unclearOf("debt-not-mine", owed("bank", { role: "borrower" }))).toEqual([]);
  });
});

describe("a call that runs past 22:00", () => {
  const call = (when: string, durationSeconds: number | null) => lentBy("bank", [aContact({ when, answered: true, durationSeconds })]);
  it("is a question by its start and length, and none when it ends at 22:00", () => {
    expect(findingsOf("contact-hours", call("2026-10-12 21:59", 1_500))).toEqual([]);
    expect(unclearOf("contact-hours", call("2026-10-12 21:59", 1_500))).toHaveLength(1);
    expect(unclearOf("contact-hours", call("2026-10-12 21:59", 60))).toEqual([]);
    expect(unclearOf("contact-hours", call("2026-10-12 21:59", 61))).toHaveLength(1);
    expect(unclearOf("contact-hours", call("2026-10-12 21:59", null))).toEqual([]);
    expect(unclearOf("contact-hours", call("2026-10-12 20:00", 7_201))).toHaveLength(1);
  });
});

describe("asking relatives on the day three calls failed", () => {
  const missed = (day: string, hour: number) => aContact({ when: `${day} ${hour}:00`, answered: false, durationSeconds: 0 });
  const spoken = aContact({ when: "2026-10-01 12:00", answered: true, durationSeconds: 60 });
  const sister = (day: string) => aContact({ when: `${day} 20:00`, ...to("sibling") });
  const failed = [10, 11, 12].map((hour) => missed("2026-10-12", hour));
  it("is against the members' guidance that day; from the next it is a question", () => {
    expect(citedBy("third-party-contact", lentBy("bank", [spoken, ...failed, sister("2026-10-12")]))).toEqual(["CBA-04"]);
    expect(findingsOf("third-party-contact", lentBy("bank", [spoken, ...failed, sister("2026-10-13")]))).toEqual([]);
    expect(unclearOf("third-party-contact", lentBy("bank", [spoken, ...failed, sister("2026-10-13")]))).toHaveLength(1);
  });
  it("stays a question for a lender that is no member", () => {
    expect(findingsOf("third-party-contact", lentBy("small-loan", [spoken, ...failed, sister("2026-10-12")]))).toEqual([]);
    expect(unclearOf("third-party-contact", lentBy("small-loan", [spoken, ...failed, sister("2026-10-12")]))).toHaveLength(1);
  });
});

describe("demand-after-settlement", () => {
  const demanded = (when: string) => saying("demanded-payment", { when });
  it("is a question after the last payment of a settled debt, and none before or while it is owed", () => {
    const settled = { settled: true, lastPaidOn: "2026-10-01" };
    expect(unclearOf("demand-after-settlement", lentBy("bank", [demanded("2026-10-02 12:00")], settled))).toHaveLength(1);
    expect(findingsOf("demand-after-settlement", lentBy("bank", [demanded("2026-10-02 12:00")], settled))).toEqual([]);
    expect(unclearOf("demand-after-settlement", lentBy("bank", [demanded("2026-10-01 12:00")], settled))).toEqual([]);
    expect(unclearOf("demand-after-settlement", lentBy("bank", [demanded("2026-10-02 12:00")], { ...settled, settled: false }))).toEqual(
      [],
    );
  });
  it("of a debt whose time has run out is no breach", () => {
    const old = { oldestUnpaidDueOn: "2021-06-01", contractOn: "2020-06-01" };
    expect(all(lentBy("bank", [demanded("2026-10-02 12:00")], old)).findings).toEqual([]);
  });
});

describe("lenders and borrowers of whom more is asked", () => {
  const aged = (bornOn: string, contractOn: string) => {
    const record = owed("small-loan", { contractOn });
    return { ...record, borrower: { ...record.borrower, bornOn } };
  };
  it("minor-borrower: a contract before the eighteenth birthday, and from sixteen on the question of own work", () => {
    const open = (contractOn: string) => unclearOf("minor-borrower", aged("2008-05-10", contractOn)).map(({ missing }) => missing);
    expect(open("2026-05-10")).toEqual([]);
    expect(open("2026-05-09")).toEqual([expect.stringContaining("劳动收入")]);
    expect(open("2024-05-10")).toEqual([expect.stringContaining("劳动收入")]);
    expect(open("2024-05-09")).toEqual([expect.not.stringContaining("劳动收入")]);
  });

  it("lending-to-students: small-loan companies and the unlicensed, from 2021-03-17, as a question", () => {
    const student = (licence: "small-loan" | "private-lender" | "bank", contractOn: string) => {
      const record = owed(licence, { contractOn });
      const hardships = [{ kind: "student" as const, evidenceIds: [] }];
      return unclearOf("lending-to-students", { ...record, borrower: { ...record.borrower, hardships } }).length;
    };
    expect([student("small-loan", "2021-03-17"), student("small-loan", "2021-03-16")]).toEqual([1, 0]);
    expect([student("private-lender", "2026-03-17"), student("bank", "2026-03-17")]).toEqual([1, 0]);
    expect(unclearOf("lending-to-students", owed("small-loan", { contractOn: "2026-03-17" }))).toEqual([]);
  });

  it("unlicensed-lending: above 36 % a year and without a licence it may be for the police, at 36 % it is not counted", () => {
    const open = (licence: "private-lender" | "bank", nominalAnnualRatePpm: number) =>
      unclearOf("unlicensed-lending", owed(licence, { nominalAnnualRatePpm, contractOn: "2026-02-01" })).length;
    expect([open("private-lender", 360_001), open("private-lender", 360_000), open("bank", 900_000)]).toEqual([1, 0, 0]);
  });

  it("collecting-illegal-debt: threats for such a loan are a question for the police, for a licensed one never", () => {
    const open = (licence: "private-lender" | "bank", nominalAnnualRatePpm: number) =>
      unclearOf("collecting-illegal-debt", lentBy(licence, [saying("threat-violence")], { nominalAnnualRatePpm })).length;
    expect([open("private-lender", 400_000), open("private-lender", 360_000), open("bank", 400_000)]).toEqual([1, 0, 0]);
    expect(
      findingsOf("collecting-illegal-debt", lentBy("private-lender", [saying("threat-violence")], { nominalAnnualRatePpm: 400_000 })),
    ).toEqual([]);
  });
});

describe("the six months of the police", () => {
  it.each([
    ["2026-02-10", "2026-08-10", "ZA25-25"],
    ["2026-01-01", "2026-07-01", "ZA25-25"],
    ["2025-12-31", "2026-06-30", "ZA12-22"],
    ["2026-08-31", "2027-02-28", "ZA25-25"],
  ])("from %s end on %s", (from, until, factId) => {
    expect(policeDeadline(from)).toMatchObject({ on: until, citation: { factId, confidence: "verified" } });
  });
  it("are never before the act and never more than 184 days after it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 }), (days) => {
        const from = addDays("2024-01-01", days);
        const { on } = policeDeadline(from);
        expect(on > addDays(from, 178) && on <= addDays(from, 184)).toBe(true);
      }),
    );
  });
});
