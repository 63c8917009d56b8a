import { describe, expect, it } from "vitest";
import type { StageResult } from "@/lib/assessment/assessment";
import { stageOf } from "@/lib/assessment/stage";
import { stageWord } from "@/lib/assessment/stage-word";
import type { Debt } from "@/lib/case/debt";
import { emptyRecord } from "@/lib/case/empty-record";
import type { Arrangement, CaseRecord } from "@/lib/case/record";
import { aContact, aDebt, aPaper, aRecord } from "../case/factory";

const ON = "2026-11-23";
const late = (overrides: Partial<Debt> = {}): Debt => aDebt({ oldestUnpaidDueOn: "2026-10-07", ...overrides });
const stage = (record: Partial<CaseRecord>): StageResult => stageOf(aRecord({ debts: [late()], ...record }), ON);
const id = (record: Partial<CaseRecord>): string => stage(record).id;
const plan = (overrides: Partial<Arrangement> = {}): Arrangement => ({
  id: "a",
  debtId: "debt",
  agreedOn: "2026-11-01",
  form: "written",
  instalments: [
    { number: 1, dueOn: "2026-11-10", amountFen: 100, paidOn: "2026-11-10" },
    { number: 2, dueOn: "2026-12-10", amountFen: 100 },
  ],
  evidenceIds: [],
  ...overrides,
});

describe("the stage", () => {
  it("is current on the due date and reminder the day after", () => {
    expect(id({ debts: [late({ oldestUnpaidDueOn: ON })] })).toBe("current");
    expect(id({ debts: [late({ oldestUnpaidDueOn: "2026-11-22" })] })).toBe("reminder");
  });

  it("is reminder with messages only, staff-call from the first call, visit or chat", () => {
    expect(id({ contacts: [aContact({ channel: "sms" }), aContact({ channel: "app" })] })).toBe("reminder");
    for (const channel of ["call", "visit", "wechat"] as const) expect(id({ contacts: [aContact({ channel })] })).toBe("staff-call");
  });

  it("is not moved by the borrower's own calls or by a call still to come", () => {
    expect(id({ contacts: [aContact({ direction: "out" })] })).toBe("reminder");
    expect(id({ contacts: [aContact({ when: "2026-11-24 10:00" })] })).toBe("reminder");
  });

  it("is outsourced when a caller names another company, the debt has an agency or was assigned", () => {
    expect(id({ contacts: [aContact({ agency: "某某资产管理公司" })] })).toBe("outsourced");
    expect(id({ debts: [late({ agencyName: "某某公司" })] })).toBe("outsourced");
    expect(id({ debts: [late({ assigned: { to: "某某公司" } })] })).toBe("outsourced");
  });

  it("is not outsourced by a message that carries the lender's own or a carrier's signature", () => {
    expect(id({ contacts: [aContact({ channel: "sms", agency: "京东金融" })] })).toBe("reminder");
    expect(id({ contacts: [aContact({ channel: "sms", agency: "中国移动" })] })).toBe("reminder");
    expect(id({ contacts: [aContact({ channel: "sms", agency: "某某律师事务所" })] })).toBe("outsourced");
    expect(id({ contacts: [aContact({ agency: "京东白条" })] })).toBe("staff-call");
  });

  it("is negotiation while an arrangement is kept, even with an agency, and not once an instalment is missed", () => {
    const debts = [late({ agencyName: "某某公司" })];
    expect(id({ debts, arrangements: [plan()] })).toBe("negotiation");
    const missed = plan({ instalments: [{ number: 1, dueOn: "2026-11-22", amountFen: 100 }] });
    expect(id({ debts, arrangements: [missed] })).toBe("outsourced");
    const dueToday = plan({ instalments: [{ number: 1, dueOn: ON, amountFen: 100 }] });
    expect(id({ debts, arrangements: [dueToday] })).toBe("negotiation");
  });

  it("is negotiation, not for certain, while a plan was talked of in the last thirty days", () => {
    const talk = (when: string) => stage({ contacts: [aContact({ channel: "sms", said: ["offered-plan"], when })] });
    expect(talk("2026-10-25 10:00")).toMatchObject({ id: "negotiation", uncertain: true });
    expect(talk("2026-10-24 10:00").id).toBe("reminder");
  });

  it("is pre-litigation after a lawyer's letter, acceleration or a call to mediation by the court", () => {
    expect(id({ papers: [aPaper({ kind: "lawyer-letter" })] })).toBe("pre-litigation");
    expect(id({ debts: [late({ accelerated: true })] })).toBe("pre-litigation");
    expect(id({ papers: [aPaper({ kind: "pre-mediation", verified: true })] })).toBe("pre-litigation");
  });

  it("is not pre-litigation because a collector says so", () => {
    const words = "您的案件已立案，法院将传唤您。";
    expect(id({ contacts: [aContact({ said: ["threat-lawsuit", "posed-as-court"], words })] })).toBe("staff-call");
  });

  it.each([
    ["summons", "lawsuit"],
    ["payment-order", "lawsuit"],
    ["judgment", "enforcement"],
    ["mediation-agreement", "enforcement"],
    ["arbitral-award", "enforcement"],
    ["enforcement-notice", "enforcement"],
  ] as const)("is overridden by a real %s: %s, even against a kept arrangement", (kind, expected) => {
    const result = stage({ papers: [aPaper({ kind, verified: true })], arrangements: [plan()] });
    expect(result.id).toBe(expected);
    expect(result.uncertain).toBeUndefined();
  });

  it("takes a court paper nobody has checked for real, and says so; one found false counts for nothing", () => {
    expect(stage({ papers: [aPaper({ kind: "summons" })] })).toMatchObject({ id: "lawsuit", uncertain: true });
    expect(stage({ papers: [aPaper({ kind: "summons" })] }).reasons[0]!.text).toContain("没有核实");
    expect(id({ papers: [aPaper({ kind: "summons", verified: false })] })).toBe("reminder");
    expect(id({ papers: [aPaper({ kind: "summons", verified: false })], courtPaperCame: true })).toBe("reminder");
  });

  it("is a lawsuit, to be told, when a court paper came and nobody has written down which", () => {
    expect(stage({ courtPaperCame: true })).toMatchObject({ id: "lawsuit", uncertain: true });
    expect(id({ courtPaperCame: false })).toBe("reminder");
    expect(id({ courtPaperCame: null })).toBe("reminder");
  });

  it("is settled only when every debt is", () => {
    expect(id({ debts: [late({ settled: true })], contacts: [aContact()] })).toBe("settled");
    expect(id({ debts: [late({ settled: true }), late({ id: "other" })] })).toBe("reminder");
  });

  it("cannot be seen when nothing decides it", () => {
    expect(stageOf(emptyRecord(), ON)).toMatchObject({ uncertain: true, next: [], notYet: [] });
    expect(stage({ debts: [aDebt({ oldestUnpaidDueOn: null })] }).uncertain).toBe(true);
  });
});

describe("what comes next", () => {
  it("tells the usual time of a lawsuit as what is usual, never as the earliest day, and not once it has passed", () => {
    const lawsuit = (oldestUnpaidDueOn: string) =>
      stage({ debts: [late({ oldestUnpaidDueOn })] }).next.find(({ text }) => text.includes("起诉"))!;
    expect(lawsuit("2026-10-07").text).toContain("约在2027年1月7日前后");
    expect(lawsuit("2026-11-22").text).toContain("约在2027年2月22日前后");
    expect(lawsuit("2025-01-01").text).not.toContain("前后");
    for (const oldest of ["2026-10-07", "2025-01-01"]) {
      expect(lawsuit(oldest).earliestOn).toBeNull();
      expect(lawsuit(oldest).text).toContain("可能更早");
    }
  });

  it("names the hearing when there is one ahead", () => {
    const of = (hearingOn: string) => stage({ papers: [aPaper({ kind: "summons", verified: true, hearingOn })] }).next[0]!.earliestOn;
    expect([of("2026-12-10"), of("2026-11-22")]).toEqual(["2026-12-10", null]);
  });

  it("says what cannot happen yet, with the law, until there is a title to enforce", () => {
    expect(stage({}).notYet.map(({ citations }) => citations[0]!.factId)).toContain("MSF-266");
    expect(stage({ papers: [aPaper({ kind: "judgment", verified: true })] }).notYet).toEqual([]);
  });

  it("speaks of the card crime only when it is known that there is no card", () => {
    const facts = (product: Debt["product"]) =>
      stage({ debts: [late({ product })] }).notYet.flatMap(({ citations }) => citations.map(({ factId }) => factId));
    expect(facts("instalment")).toContain("XYK-CR");
    expect(facts("credit-card")).not.toContain("XYK-CR");
    expect(facts(null)).not.toContain("XYK-CR");
  });
});

describe("the word for a stage", () => {
  it("says how sure it is", () => {
    expect(stageWord(stageOf(emptyRecord(), ON))).toBe("信息不足");
    expect(stageWord(stage({ debts: [late({ oldestUnpaidDueOn: ON }), aDebt({ id: "other" })] }))).toBe("信息不足");
    expect(stageWord(stage({}))).toBe("自动提醒");
    expect(stageWord(stage({ debts: [late({ oldestUnpaidDueOn: ON })] }))).toBe("未逾期");
    expect(stageWord(stage({ papers: [aPaper({ kind: "summons" })] }))).toBe("诉讼中（待核实）");
    expect(stageWord(stage({ papers: [aPaper({ kind: "summons", verified: true })] }))).toBe("诉讼中");
    expect(stageWord(stage({ contacts: [aContact({ said: ["offered-plan"], when: "2026-11-20 10:00", channel: "sms" })] }))).toBe(
      "协商中（还没有谈定）",
    );
  });
});
