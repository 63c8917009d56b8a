import { describe, expect, it } from "vitest";
import type { NextStep } from "@/lib/assessment/assessment";
import { assess } from "@/lib/assessment/assess";
import type { Debt } from "@/lib/case/debt";
import { emptyRecord } from "@/lib/case/empty-record";
import type { CaseRecord, Filing } from "@/lib/case/record";
import { aContact, aDebt, aPaper, aRecord } from "../case/factory";

const ON = "2026-11-23";
const step = (id: string, record: Partial<CaseRecord>): NextStep | undefined =>
  assess(aRecord(record), ON).steps.find((one) => one.id === id);
const sent = (letterId: string): Filing => ({
  id: letterId,
  debtId: "debt",
  channelId: "lender-own",
  letterId,
  filedOn: "2026-11-20",
  demands: [],
  evidenceIds: [],
  state: "sent",
  history: [],
  replies: [],
});

describe("at court", () => {
  it("hearing: is shown to its day; after it, with what is still possible", () => {
    const at = (hearingOn: string) => step("hearing", { papers: [aPaper({ kind: "summons", verified: true, hearingOn })] });
    expect(at(ON)).toMatchObject({ deadline: { on: ON } });
    expect(at("2026-11-22")).toMatchObject({
      title: expect.stringContaining("今天给法院打电话"),
      deadline: { on: ON },
      why: expect.stringMatching(/缺席判决.*上诉/),
    });
    expect(step("hearing", { papers: [aPaper({ kind: "summons", verified: true })] })).toBeUndefined();
  });

  it("legal-aid: is offered with a lawsuit or enforcement, not before", () => {
    expect(step("legal-aid", { papers: [aPaper({ kind: "payment-order" })] })).toMatchObject({ channelId: "legal-aid-12348" });
    expect(step("legal-aid", { papers: [aPaper({ kind: "lawyer-letter" })] })).toBeUndefined();
  });

  it("answer and payment-order-objection: end when they were sent", () => {
    expect(step("answer", { papers: [aPaper({ kind: "summons" })], filings: [sent("defence")] })).toBeUndefined();
    expect(
      step("payment-order-objection", { papers: [aPaper({ kind: "payment-order" })], filings: [sent("payment-order-objection")] }),
    ).toBeUndefined();
  });

  it("answer: has no deadline while nobody knows when the paper came", () => {
    expect(step("answer", { papers: [aPaper({ kind: "summons" })] })!.deadline).toBeNull();
  });
});

describe("grave conduct", () => {
  it.each(["threat-violence", "posed-as-police", "posed-as-court"] as const)("police-statement: is written for %s", (saying) => {
    const record = { contacts: [aContact({ said: [saying] })] };
    expect(step("police-statement", record)).toMatchObject({ letterId: "police-statement" });
    expect(step("police-statement", { ...record, filings: [sent("police-statement")] })).toBeUndefined();
  });

  it("police-statement: is not written for insults or talk of a lawsuit", () => {
    expect(step("police-statement", { contacts: [aContact({ said: ["insult", "threat-lawsuit"] })] })).toBeUndefined();
  });

  it("ask-records: follows a refusal by mouth, until it was asked in writing", () => {
    const record = { contacts: [aContact({ said: ["refused-records"] })] };
    expect(step("ask-records", record)).toMatchObject({ letterId: "records-request" });
    expect(step("ask-records", { ...record, filings: [sent("records-request")] })).toBeUndefined();
    expect(step("ask-records", { contacts: [aContact()] })).toBeUndefined();
  });
});

describe("accounts", () => {
  const clear: Partial<Debt> = { receivedFen: 100, instalments: [{ number: 1, dueOn: "2026-12-01", principalFen: 100 }] };

  it("ask-ledger: wants the plan and the amount received, until both are known", () => {
    expect(step("ask-ledger", { debts: [aDebt({ receivedFen: 100 })] })).toBeDefined();
    expect(step("ask-ledger", { debts: [aDebt({ ...clear, receivedFen: null })] })).toBeDefined();
    expect(step("ask-ledger", { debts: [aDebt(clear)] })).toBeUndefined();
    expect(step("ask-ledger", { debts: [aDebt()], filings: [sent("ledger-request")] })).toBeUndefined();
  });

  it("settlement-proof: is asked for what is settled", () => {
    expect(step("settlement-proof", { debts: [aDebt({ settled: true })] })).toBeDefined();
    expect(step("settlement-proof", { debts: [aDebt()] })).toBeUndefined();
  });

  it("dispute-credit: follows an error that the borrower has seen", () => {
    expect(step("dispute-credit", { debts: [aDebt({ creditReport: { wrong: true } })] })).toMatchObject({ channelId: "pbc-credit" });
    for (const wrong of [false, null, undefined])
      expect(step("dispute-credit", { debts: [aDebt({ creditReport: { wrong } })] })).toBeUndefined();
  });
});

describe("keeping the record", () => {
  it("log-contacts: stays until everything is settled", () => {
    expect(step("log-contacts", {})).toBeDefined();
    expect(step("log-contacts", { debts: [aDebt({ settled: true })] })).toBeUndefined();
  });

  it("tell-debt: is the way in when nothing is known", () => {
    expect(assess(emptyRecord(), ON).steps.map(({ id }) => id)).toContain("tell-debt");
    expect(step("tell-debt", {})).toBeUndefined();
  });
});
