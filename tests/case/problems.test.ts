import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import type { Debt } from "@/lib/case/debt";
import { problemsOf } from "@/lib/case/problems";
import type { CaseRecord } from "@/lib/case/record";
import { sampleCase } from "@/lib/case/sample";
import { LARGEST_FEN } from "@/lib/units/fen";
import { aContact, aDebt, aPaper, aRecord } from "./factory";

const ON = "2026-11-23";
const paths = (record: Partial<CaseRecord>): string[] => problemsOf(aRecord(record), ON).map(({ path }) => path);
const ofDebt = (overrides: Partial<Debt>): string[] => paths({ debts: [aDebt({ contractOn: "2026-03-15", ...overrides })] });

describe("what does not fit", () => {
  it("is nothing in the sample and in an empty record", () => {
    expect(problemsOf(sampleCase(ON), ON)).toEqual([]);
    expect(paths({ debts: [] })).toEqual([]);
  });

  it("is a payment before the loan, not on its day", () => {
    expect(ofDebt({ payments: [{ id: "p", paidOn: "2026-03-14", amountFen: 1 }] })).toEqual(["debts.0.payments.0.paidOn"]);
    expect(ofDebt({ payments: [{ id: "p", paidOn: "2026-03-15", amountFen: 1 }] })).toEqual([]);
  });

  it("is a payment or a contact in the future, not today", () => {
    expect(ofDebt({ payments: [{ id: "p", paidOn: "2026-11-24", amountFen: 1 }] })).toEqual(["debts.0.payments.0.paidOn"]);
    expect(paths({ contacts: [aContact({ when: "2026-11-24 00:00" })] })).toEqual(["contacts.0.at"]);
    expect(paths({ contacts: [aContact({ when: "2026-11-23 23:59" })] })).toEqual([]);
  });

  it.each([
    [0, 1],
    [1, 0],
    [5_000_000, 0],
    [5_000_001, 1],
  ])("is a rate of %i: %i problem", (nominalAnnualRatePpm, count) => expect(ofDebt({ nominalAnnualRatePpm })).toHaveLength(count));

  it("is an instalment out of order, due twice or numbered twice", () => {
    const of = (...lines: [number, string][]): string[] => ofDebt({ instalments: lines.map(([number, dueOn]) => ({ number, dueOn })) });
    expect(of([1, "2026-05-01"], [2, "2026-06-01"])).toEqual([]);
    expect(of([1, "2026-06-01"], [2, "2026-05-01"])).toEqual(["debts.0.instalments.1.dueOn"]);
    expect(of([1, "2026-05-01"], [2, "2026-05-01"])).toEqual(["debts.0.instalments.1.dueOn"]);
    expect(of([2, "2026-06-01"], [1, "2026-05-01"])).toEqual([]);
    expect(of([1, "2026-05-01"], [1, "2026-06-01"])).toEqual(["debts.0.instalments.1.number"]);
    expect(of([1, "2026-03-14"])).toEqual(["debts.0.instalments.0.dueOn"]);
  });

  it("is a sum that exceeds its whole", () => {
    expect(ofDebt({ arrearsFen: 101, outstandingFen: 100 })).toEqual(["debts.0.arrearsFen"]);
    expect(ofDebt({ arrearsFen: 100, outstandingFen: 100 })).toEqual([]);
    expect(ofDebt({ receivedFen: 101, principalFen: 100 })).toEqual(["debts.0.receivedFen"]);
    expect(ofDebt({ outstandingPrincipalFen: 101, outstandingFen: 100, principalFen: 200 })).toEqual(["debts.0.outstandingPrincipalFen"]);
  });

  it("is a due date before the contract, and arrears before anything is due", () => {
    expect(ofDebt({ oldestUnpaidDueOn: "2026-03-14" })).toEqual(["debts.0.oldestUnpaidDueOn"]);
    expect(ofDebt({ oldestUnpaidDueOn: "2026-11-24", arrearsFen: 1 })).toEqual(["debts.0.oldestUnpaidDueOn"]);
    expect(ofDebt({ oldestUnpaidDueOn: "2026-11-24" })).toEqual([]);
  });

  it("is a plan whose principal is not the loan's", () => {
    const instalments = [{ number: 1, dueOn: "2026-05-01", principalFen: 99 }];
    expect(ofDebt({ principalFen: 100, instalments })).toEqual(["debts.0.instalments"]);
    expect(ofDebt({ principalFen: 99, instalments })).toEqual([]);
  });

  it("is a call that nobody answered and that lasted", () => {
    expect(paths({ contacts: [aContact({ answered: false, durationSeconds: 1 })] })).toEqual(["contacts.0.durationSeconds"]);
    expect(paths({ contacts: [aContact({ answered: false, durationSeconds: 0 })] })).toEqual([]);
  });

  it("is a paper, a reply or an arrangement against the order of time", () => {
    expect(paths({ papers: [aPaper({ receivedOn: "2026-11-24" })] })).toEqual(["papers.0.receivedOn"]);
    expect(paths({ papers: [aPaper({ receivedOn: "2026-11-20", hearingOn: "2026-11-19" })] })).toEqual(["papers.0.hearingOn"]);
    const filing = { id: "f", channelId: "12345", demands: [], evidenceIds: [], state: "replied" as const, history: [] };
    expect(
      paths({ filings: [{ ...filing, filedOn: "2026-11-10", replies: [{ id: "r", receivedOn: "2026-11-09", evidenceIds: [] }] }] }),
    ).toEqual(["filings.0.replies.0.receivedOn"]);
    const instalments = [
      { number: 1, dueOn: "2026-12-20", amountFen: 1 },
      { number: 2, dueOn: "2026-12-20", amountFen: 1 },
    ];
    expect(
      paths({ arrangements: [{ id: "a", debtId: "debt", agreedOn: "2026-11-20", form: "oral", instalments, evidenceIds: [] }] }),
    ).toEqual(["arrangements.0.instalments.1.dueOn"]);
  });

  it("is an identity number that cannot be, or that says another birth date", () => {
    const of = (borrower: Partial<CaseRecord["borrower"]>): string[] => paths({ borrower: { region: {}, hardships: [], ...borrower } });
    expect(of({ residentId: "110105199003070020" })).toEqual(["borrower.residentId"]);
    expect(of({ phone: "138000" })).toEqual(["borrower.phone"]);
    expect(of({ phone: "13800000000", email: "a@b.cn" })).toEqual([]);
    expect(of({ email: "a.b.cn" })).toEqual(["borrower.email"]);
  });

  it("is not told of what nobody knows", () => {
    const unknown: Partial<Debt> = {
      contractOn: null,
      receivedFen: null,
      nominalAnnualRatePpm: null,
      oldestUnpaidDueOn: null,
      principalFen: undefined,
    };
    expect(ofDebt({ ...unknown, payments: [{ id: "p", paidOn: "2001-01-01", amountFen: 1 }] })).toEqual([]);
  });
});

describe("bad input", () => {
  const days = fc.constantFrom("1990-01-01", "2026-03-15", ON, "2026-11-24", "2099-12-31");
  const amounts = fc.constantFrom(0, 1, 100, 1e12, LARGEST_FEN);
  const badDebt = fc.record({
    contractOn: days,
    disbursedOn: days,
    oldestUnpaidDueOn: days,
    principalFen: amounts,
    receivedFen: amounts,
    outstandingFen: amounts,
    outstandingPrincipalFen: amounts,
    arrearsFen: amounts,
    nominalAnnualRatePpm: fc.constantFrom(0, 240_000, 100_000_000),
    penaltyAnnualRatePpm: fc.constantFrom(0, 100_000_000),
    instalments: fc.array(fc.record({ number: fc.integer({ min: 1, max: 3 }), dueOn: days, principalFen: amounts, interestFen: amounts }), {
      maxLength: 4,
    }),
    payments: fc.array(fc.record({ id: fc.constant("p"), paidOn: days, amountFen: amounts }), { maxLength: 3 }),
  });

  it("is told and breaks nothing else: the assessment still answers", () => {
    fc.assert(
      fc.property(badDebt, fc.constantFrom(0, LARGEST_FEN), (debt, incomeFen) => {
        const record = aRecord({ debts: [aDebt(debt)], budget: { incomeFen }, contacts: [aContact({ when: "2027-01-01 10:00" })] });
        problemsOf(record, ON);
        const assessment = assess(record, ON);
        expect(JSON.stringify(assessment)).not.toMatch(/undefined|NaN|\{b\}/);
      }),
      { numRuns: 200 },
    );
  });
});

describe("sums and days that cannot be", () => {
  const at = (record: Parameters<typeof problemsOf>[0], path: string) =>
    problemsOf(record, "2026-11-23").find((problem) => problem.path === path)?.kind;

  it.each([
    [0, "unlikely"],
    [1, undefined],
    [1_000_000_000, undefined],
    [9_999_999_999_900, "unlikely"],
  ])("arrears of %i fen: %s", (arrearsFen, kind) => {
    expect(at(aRecord({ debts: [aDebt({ arrearsFen, outstandingFen: undefined, principalFen: undefined })] }), "debts.0.arrearsFen")).toBe(
      kind,
    );
  });
  it.each([
    ["2026-11-23", undefined],
    ["2026-11-24", "impossible"],
    ["2030-01-01", "impossible"],
  ])("born on %s: %s", (bornOn, kind) => {
    expect(at(aRecord({ borrower: { ...aRecord({}).borrower, residentId: undefined, bornOn } }), "borrower.bornOn")).toBe(kind);
  });
});
