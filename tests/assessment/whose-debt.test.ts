import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import type { Debt } from "@/lib/case/debt";
import type { CaseRecord } from "@/lib/case/record";
import { whoseDebt } from "@/lib/case/whose-debt";
import { aContact, aDebt, aPaper, aRecord } from "../case/factory";

const ON = "2026-11-30";
const budget = { incomeFen: 500_000, foodFen: 100_000, housingFen: 100_000 };
const late = (rest: Partial<Debt> = {}) =>
  aDebt({ oldestUnpaidDueOn: "2026-08-20", outstandingFen: 1_200_000, arrearsFen: 400_000, ...rest });
const of = (debts: Debt[], rest: Partial<CaseRecord> = {}) =>
  assess(aRecord({ debts, budget, contacts: [aContact({ when: "2026-11-28 10:00" })], ...rest }), ON);
const ids = (debts: Debt[], rest: Partial<CaseRecord> = {}) => of(debts, rest).steps.map(({ id }) => id);
const PLANS = [
  "propose-instalments",
  "ask-forbearance",
  "ask-waiver",
  "put-in-writing",
  "talk-to-lender",
  "co-borrower",
  "write-budget",
  "ask-ledger",
];

describe("a debt that is not the borrower's", () => {
  it.each<[string, Partial<Debt>, Partial<CaseRecord>]>([
    ["by role", { role: "not-mine" }, {}],
    ["by the note", { note: "不是我借的，冒用我身份" }, {}],
    ["by the credit report", { creditReport: { wrong: true, error: "冒名贷款" } }, {}],
    ["by the hardship", {}, { borrower: { region: {}, hardships: [{ kind: "fraud", words: "我没有借过这笔钱", evidenceIds: [] }] } }],
  ])("%s has a path of its own and no plan", (_, debt, rest) => {
    const found = ids([late(debt)], rest);
    expect(found).toEqual(expect.arrayContaining(["sign-nothing", "denied-police", "denied-lender", "denied-credit"]));
    expect(found.filter((id) => PLANS.includes(id))).toEqual([]);
    expect(of([late(debt)], rest).affordability.offers).toEqual([]);
  });
  it("asks nobody who owes nothing what can be paid", () => {
    const asked = (debts: Debt[]) => assess(aRecord({ debts, budget: {} }), ON).unknowns.map(({ path }) => path);
    expect(asked([late({ role: "not-mine" })])).not.toContain("budget.incomeFen");
    expect(asked([late({ settled: true })])).not.toContain("budget.incomeFen");
    expect(asked([late({ role: "not-mine" }), late({ id: "own" })])).toContain("budget.incomeFen");
  });
  it("still answers a court: with its denial, and no offer", () => {
    const { steps } = of([late({ role: "not-mine" })], {
      papers: [aPaper({ kind: "summons", receivedOn: "2026-11-25" })],
    });
    expect(steps.find(({ id }) => id === "answer")!.why).toMatch(/不是你借的.*签名/);
    const called = of([late({ role: "not-mine" })], { papers: [aPaper({ kind: "pre-mediation", receivedOn: "2026-11-25" })] });
    expect(called.steps.find(({ id }) => id === "pre-mediation")).toMatchObject({
      letterId: null,
      why: expect.stringContaining("不签协议"),
    });
  });
  it("is not read into words that say nothing of the kind", () => {
    const said = (note: string) => whoseDebt(aRecord(), aDebt({ note }));
    for (const words of ["这笔钱是我借的", "我没借到钱的时候被骗手续费", "没有还清", "我借了给朋友用"])
      expect(said(words), words).toBeNull();
    for (const words of ["我没借过", "这笔贷款不是我借的", "没有申请过", "身份证被盗用", "不是本人办理的"])
      expect(said(words), words).toBe("doubted");
    expect(whoseDebt(aRecord(), aDebt({ note: "不是我借的", role: "borrower" }))).toBe("borrower");
  });
});

describe("other roles", () => {
  it("a guarantor first checks the guarantee, with its six months as a clock, and is never told that he owes nothing", () => {
    const result = of([late({ role: "guarantor", oldestUnpaidDueOn: "2026-05-29" })]);
    expect(result.steps.find(({ id }) => id === "check-guarantee")!.why).toMatch(/连带.*六个月/);
    expect(result.clocks.find(({ id }) => id === "guarantee-period")).toMatchObject({ on: "2026-11-29", movedOn: ON, over: false });
    expect(result.steps.filter(({ id }) => id === "propose-instalments")).toEqual([]);
    expect(result.steps.map(({ why }) => why).join("")).not.toMatch(/没有义务|不用还/);
  });
  it("a co-borrower is told that either may be asked for all", () => {
    expect(ids([late({ role: "co-borrower" })])).toEqual(expect.arrayContaining(["co-borrower", "propose-instalments"]));
  });
});

describe("one debt of several", () => {
  const barred = late({ id: "a", oldestUnpaidDueOn: "2021-06-01" });
  it("that may be barred holds back nothing of the other and takes no share", () => {
    const result = of([barred, late({ id: "b" })], { contacts: [] });
    expect(result.steps.filter(({ id }) => id === "propose-instalments").map(({ debtId }) => debtId)).toEqual(["b"]);
    expect(result.affordability.offers.map(({ debtId, monthlyFen }) => [debtId, monthlyFen])).toEqual([["b", 270_000]]);
    expect(result.steps.find(({ id }) => id === "limitation-over")).toMatchObject({ debtId: "a" });
  });
  it("that is paid off and still pestered wants the stop letter, never a talk", () => {
    const pestered = [aContact({ debtId: "debt", when: "2026-11-20 10:00", whom: { kind: "third-party", relation: "parent" } })];
    const result = of([late({ settled: true })], { contacts: pestered });
    expect(result.steps.find(({ kind }) => kind === "primary")).toMatchObject({ id: "stop-settled", letterId: "stop-third-party" });
    expect(result.path.map(({ stepId }) => stepId)).not.toContain("talk-to-lender");
  });
});

describe("lenders and borrowers of other kinds", () => {
  it("an unlicensed lender is reported, and only what was received is owed", () => {
    const result = of([late({ licence: "private-lender", principalFen: 200_000, receivedFen: 140_000 })], {
      contacts: [aContact({ when: "2026-11-28 10:00", said: ["threat-violence"] })],
    });
    expect(result.steps.find(({ id }) => id === "unlicensed-lender")!.why).toMatch(/110.*12345.*12377.*1,400\.00 元/);
    expect(result.steps.filter(({ id }) => ["propose-instalments", "complain-conduct", "ask-forbearance"].includes(id))).toEqual([]);
    expect(result.intensity.word).not.toBe("低");
  });
  it("a minor's parents speak for him; on the eighteenth birthday a contract is his own", () => {
    const borrower = { region: {}, hardships: [], bornOn: "2007-05-01" };
    expect(ids([late({ contractOn: "2025-04-30" })], { borrower })).toContain("minor-contract");
    expect(ids([late({ contractOn: "2025-05-01" })], { borrower })).not.toContain("minor-contract");
  });
  it.each([
    ["illness", "extension-request", "病历"],
    ["disaster", "extension-request", "受灾证明"],
    ["unemployment", "extension-request", "离职证明"],
    ["student", "hardship-request", "学生证明"],
  ] as const)("%s asks for what fits it", (kind, letterId, words) => {
    const step = of([late()], { borrower: { region: {}, hardships: [{ kind, evidenceIds: [] }] } }).steps.find(
      ({ id }) => id === "ask-forbearance",
    )!;
    expect(step).toMatchObject({ letterId, why: expect.stringContaining(words) });
  });
  it("a disaster and charged penalties lead to a waiver; a card and three lenders to their own letters", () => {
    const fee = { id: "f", kind: "late-charge" as const, amountFen: 100 };
    expect(ids([late({ fees: [fee] })])).toContain("ask-waiver");
    expect(ids([late()])).not.toContain("ask-waiver");
    const letterOf = (debts: Debt[]) =>
      of(debts)
        .steps.filter(({ id }) => id === "propose-instalments")
        .map(({ letterId }) => letterId);
    expect(letterOf([late({ id: "a", product: "credit-card" }), late({ id: "b" })])).toEqual([
      "card-personalised-instalments",
      "instalment-proposal",
    ]);
    expect(letterOf([late({ id: "a" }), late({ id: "b" }), late({ id: "c" })])).toEqual(Array(3).fill("creditors-pro-rata"));
  });
});
