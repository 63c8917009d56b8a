import { describe, expect, it } from "vitest";
import { exposureOf } from "@/lib/assessment/exposure";
import type { Debt } from "@/lib/case/debt";
import type { CaseRecord } from "@/lib/case/record";
import { aContact, aDebt, aPaper, aRecord } from "../case/factory";

const ON = "2026-11-23";
const late = (overrides: Partial<Debt> = {}): Debt =>
  aDebt({
    oldestUnpaidDueOn: "2026-10-07",
    outstandingFen: 862_000,
    outstandingPrincipalFen: 800_000,
    nominalAnnualRatePpm: 180_000,
    ...overrides,
  });
const exposure = (debt: Debt, record: Partial<CaseRecord> = {}) => exposureOf(aRecord({ debts: [debt], ...record }), debt, ON);
const clock = (title: string, debt: Debt, record: Partial<CaseRecord> = {}) =>
  exposure(debt, record)!.clocks.find((one) => one.title === title)!;

describe("what a lawsuit would come to", () => {
  it("is nothing for a debt that is settled or not past due", () => {
    expect(exposure(late({ settled: true }))).toBeNull();
    expect(exposure(late({ oldestUnpaidDueOn: ON }))).toBeNull();
    expect(exposure(late({ oldestUnpaidDueOn: "2026-11-22" }))).not.toBeNull();
  });

  it("adds principal, interest, court fee, preservation and enforcement, each as a range", () => {
    const { lines, total } = exposure(late())!;
    expect(lines.map(({ title }) => title)).toEqual(["本金", "利息、罚息、违约金", "案件受理费", "财产保全费", "执行费"]);
    expect(lines[1]!.amount.lowFen).toBe(18_542);
    for (const { amount } of lines) expect(amount.lowFen).toBeLessThanOrEqual(amount.highFen);
    expect(total).toEqual({
      lowFen: lines.reduce((sum, { amount }) => sum + amount.lowFen, 0),
      highFen: lines.reduce((sum, { amount }) => sum + amount.highFen, 0),
    });
  });

  it("reckons interest to today at the contract's rate, and to the end of a case at the penalty rate", () => {
    const interest = (debt: Partial<Debt>) => exposure(late(debt))!.lines[1]!.amount;
    // 8 000 yuan: 47 days at 18 %; then 47 days and the 120 days to 2027-03-23 at 36 %.
    expect(interest({ outstandingFen: null })).toEqual({ lowFen: 18_542, highFen: 18_542 + 47_342 });
    expect(interest({ outstandingFen: null, penaltyAnnualRatePpm: 360_000 })).toEqual({ lowFen: 18_542, highFen: 37_085 + 94_685 });
    expect(interest({ outstandingFen: null, penaltyAnnualRatePpm: 1 })).toEqual({ lowFen: 18_542, highFen: 18_542 + 47_342 });
    expect(interest({ outstandingFen: 810_000 }).lowFen).toBe(10_000);
  });

  it("takes the fee from a third (payment order) to the whole", () => {
    const fee = exposure(late({ outstandingFen: 3_000_000, outstandingPrincipalFen: null }))!.lines.find(
      ({ title }) => title === "案件受理费",
    )!;
    expect(fee.amount).toEqual({ lowFen: 18_333, highFen: 55_000 });
  });

  it("has no total while nobody knows what is owed", () => {
    expect(exposure(late({ outstandingFen: undefined, outstandingPrincipalFen: null }))).toMatchObject({ lines: [], total: null });
  });
});

describe("the clocks", () => {
  it("do not run before a paper has come", () => {
    for (const title of ["答辩", "对支付令提异议", "上诉"]) expect(clock(title, late()).deadline).toBeNull();
  });

  it.each([
    ["答辩", "summons"],
    ["对支付令提异议", "payment-order"],
    ["上诉", "judgment"],
  ] as const)("of %s run fifteen days from the day after", (title, kind) => {
    const { deadline } = clock(title, late(), { papers: [aPaper({ kind, receivedOn: "2026-11-20", verified: true })] });
    expect(deadline!.on).toBe("2026-12-05");
    expect(deadline!.lines).toEqual([
      expect.stringContaining("次日起算 15 日"),
      expect.stringContaining("2026年12月5日"),
      expect.stringContaining("2026年12月7日"),
    ]);
  });

  it("run for a paper nobody has checked, which is said, and not for one found false", () => {
    const paper = aPaper({ kind: "payment-order", receivedOn: "2026-11-20" });
    expect(clock("对支付令提异议", late(), { papers: [paper] }).text).toContain("没有核实");
    expect(clock("对支付令提异议", late(), { papers: [{ ...paper, verified: false }] }).deadline).toBeNull();
  });

  it("say when they have run out", () => {
    const at = (receivedOn: string): string =>
      clock("答辩", late(), { papers: [aPaper({ kind: "summons", receivedOn, verified: true })] }).text;
    // The fifteenth day after 11-07 is a Sunday: Monday 11-23 is still in time.
    expect(at("2026-11-07")).not.toContain("已经过了");
    expect(at("2026-11-06")).not.toContain("已经过了");
    expect(at("2026-11-05")).toContain("已经过了");
  });

  it("of another debt are not this one's", () => {
    expect(
      clock("答辩", late(), { papers: [aPaper({ kind: "summons", debtId: "another", receivedOn: "2026-11-20" })] }).deadline,
    ).toBeNull();
  });
});

describe("limitation", () => {
  const of = (debt: Debt, record: Partial<CaseRecord> = {}) => clock("诉讼时效", debt, record).deadline!;

  it("runs three years from the oldest unpaid due date when nothing else is known", () => expect(of(late()).on).toBe("2029-10-07"));

  it("of instalments runs from the last of them", () => {
    const instalments = [
      { number: 1, dueOn: "2026-10-07" },
      { number: 2, dueOn: "2027-03-07" },
    ];
    expect(of(late({ instalments })).on).toBe("2030-03-07");
    expect(of(late({ instalments, accelerated: true })).on).toBe("2029-10-07");
  });

  it("starts again with a demand, a payment, a promise or a request", () => {
    expect(of(late(), { contacts: [aContact({ when: "2026-11-01 10:00", said: ["demanded-payment"] })] }).on).toBe("2029-11-01");
    expect(of(late({ payments: [{ id: "p", paidOn: "2026-11-02", amountFen: 1 }] })).on).toBe("2029-11-02");
    expect(of(late({ lastPaidOn: "2026-11-03" })).on).toBe("2029-11-03");
    const filing = {
      id: "f",
      channelId: "lender-own",
      letterId: "instalment-proposal",
      filedOn: "2026-11-04",
      demands: [],
      evidenceIds: [],
      history: [],
      replies: [],
    };
    expect(of(late(), { filings: [{ ...filing, state: "sent" }] }).on).toBe("2029-11-04");
    expect(of(late(), { filings: [{ ...filing, state: "drafted" }] }).on).toBe("2029-10-07");
  });

  it("starts again with a call or a message that asks for payment, not with one nobody answered or that asks for nothing", () => {
    const reached = (overrides: Parameters<typeof aContact>[0]) =>
      of(late(), { contacts: [aContact({ when: "2026-11-01 10:00", ...overrides })] }).on;
    expect(reached({})).toBe("2029-11-01");
    expect(reached({ channel: "sms", answered: undefined, words: "您的借款已逾期，请尽快还款" })).toBe("2029-11-01");
    expect(reached({ channel: "sms", answered: undefined, collects: true })).toBe("2029-11-01");
    expect(reached({ channel: "sms", answered: undefined, words: "您的验证码是 7788，用于还款，请勿告诉他人" })).toBe("2029-10-07");
    expect(reached({ channel: "sms", answered: undefined, words: "您已成功还款 500 元" })).toBe("2029-10-07");
    expect(reached({ collects: false, said: ["demanded-payment"] })).toBe("2029-10-07");
    expect(reached({ answered: false })).toBe("2029-10-07");
    expect(reached({ direction: "out" })).toBe("2029-10-07");
  });

  it("once over is not revived by a demand or, alone, by a payment, but by a promise", () => {
    const debt = late({ oldestUnpaidDueOn: "2022-01-10" });
    const demanded = (when: string) => of(debt, { contacts: [aContact({ when, said: ["demanded-payment"] })] }).on;
    expect(demanded("2025-01-10 10:00")).toBe("2028-01-10");
    expect(demanded("2025-01-11 10:00")).toBe("2025-01-10");
    const paid = late({ oldestUnpaidDueOn: "2022-01-10", payments: [{ id: "p", paidOn: "2025-06-01", amountFen: 1 }] });
    expect(of(paid).on).toBe("2025-01-10");
    expect(clock("诉讼时效", paid).text).toContain("有争议");
    expect(of(late({ oldestUnpaidDueOn: "2022-01-10", lastPromisedOn: "2025-06-01" })).on).toBe("2028-06-01");
    // The day on which it ends is still inside, and a Saturday moves the end to Monday.
    const inside = (lastPromisedOn: string) => of(late({ oldestUnpaidDueOn: "2023-11-21", lastPromisedOn })).on;
    expect(inside("2026-11-21")).toBe("2029-11-21");
  });

  it("does not start again with a call to a third party", () => {
    const contact = aContact({ when: "2026-11-01 10:00", said: ["demanded-payment"], whom: { kind: "third-party" } });
    expect(of(late(), { contacts: [contact] }).on).toBe("2029-10-07");
  });

  it("is said to have run out the day after its last day, with a warning not to promise", () => {
    const text = (oldestUnpaidDueOn: string): string => clock("诉讼时效", late({ oldestUnpaidDueOn })).text;
    // Three years from 11-22 and 11-21 end on the weekend and so on Monday 11-23.
    for (const day of ["2023-11-23", "2023-11-22", "2023-11-21"]) expect(text(day)).not.toContain("已经过了，");
    expect(text("2023-11-20")).toMatch(/已经过了.*一审就要提出.*不要答应还款/);
  });
});
