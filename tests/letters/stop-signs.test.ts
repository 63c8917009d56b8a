import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import type { CaseRecord } from "@/lib/case/record";
import { compose } from "@/lib/letters/compose";
import { limitation } from "@/lib/letters/consequences";
import type { LetterInput } from "@/lib/letters/letter";
import { letterOf, letterShelf } from "@/lib/letters/letter-shelf";
import { textOf } from "@/lib/letters/text";
import { aContact, aDebt, aPaper, aRecord } from "../case/factory";
import { cardCase } from "./card-case";
import { anInput, TODAY } from "./inputs";

const inputOf = (record: CaseRecord): LetterInput => anInput({ record, assessment: assess(record, TODAY) });
const applies = (id: string, input: LetterInput): boolean => letterOf(id).applies(input).ok;
const budget = { incomeFen: 500_000, foodFen: 300_000 };
const owing = (overrides = {}) => aDebt({ outstandingFen: 1_000_000, oldestUnpaidDueOn: "2026-10-01", ...overrides });

const NEGOTIATION = ["instalment-proposal", "extension-request", "penalty-waiver"];

describe("limitation", () => {
  const at = (change: Partial<Parameters<typeof aDebt>[0]>, contacts: CaseRecord["contacts"] = []) =>
    limitation(inputOf(aRecord({ debts: [aDebt(change)], contacts })));

  it("runs for three years from the due date, that day included", () => {
    expect(at({ oldestUnpaidDueOn: "2023-11-23" }).state).toBe("running");
    expect(at({ oldestUnpaidDueOn: "2023-11-20" }).state).toBe("maybe-over");
    expect(at({}).state).toBe("unclear");
  });

  it("counts from the last instalment of a plan, from a promise, and from a demand while it still runs", () => {
    const instalments = [
      { number: 1, dueOn: "2022-01-01" },
      { number: 2, dueOn: "2024-01-01" },
    ];
    expect(at({ instalments, oldestUnpaidDueOn: "2022-01-01" })).toEqual({ state: "running", begins: "2024-01-01" });
    // Paid after the end: whether that gives the defence up is in doubt, so nothing is promised.
    expect(at({ oldestUnpaidDueOn: "2020-01-01", lastPaidOn: "2024-01-01" }).state).toBe("maybe-over");
    expect(at({ oldestUnpaidDueOn: "2020-01-01", lastPromisedOn: "2024-01-01" }).state).toBe("running");
    expect(at({ oldestUnpaidDueOn: "2022-01-01" }, [aContact({ when: "2024-06-01 12:00" })]).state).toBe("running");
    expect(at({ oldestUnpaidDueOn: "2020-01-01" }, [aContact({ when: "2026-06-01 12:00" })]).state).toBe("maybe-over");
  });
});

describe("stop-signs", () => {
  it("let a plan be proposed on a debt that is due, with money left", () => {
    for (const id of NEGOTIATION) expect(applies(id, inputOf(aRecord({ debts: [owing()], budget })))).toBe(true);
  });

  it("keep back every letter that speaks of paying once a court has the matter, the debt is settled, or limitation may be over", () => {
    const sued = aRecord({ debts: [owing()], budget, papers: [aPaper({ kind: "summons" })] });
    const settled = aRecord({ debts: [owing({ settled: true })], budget });
    const barred = aRecord({ debts: [owing({ oldestUnpaidDueOn: "2023-11-20" })], budget });
    for (const id of NEGOTIATION) for (const record of [sued, settled, barred]) expect(applies(id, inputOf(record))).toBe(false);
  });

  it("offer no plan when nothing is left, and none when the income is not known", () => {
    expect(applies("instalment-proposal", inputOf(aRecord({ debts: [owing()], budget: { incomeFen: 300_000, foodFen: 300_000 } })))).toBe(
      false,
    );
    expect(applies("instalment-proposal", inputOf(aRecord({ debts: [owing()] })))).toBe(false);
    expect(applies("extension-request", inputOf(aRecord({ debts: [owing()], budget: { incomeFen: 300_000, foodFen: 300_000 } })))).toBe(
      true,
    );
  });

  it("let no letter that applies speak of paying while limitation may be over", () => {
    const record = cardCase();
    record.contacts = record.contacts.map((contact) => ({ ...contact, said: [...contact.said, "insult" as const] }));
    record.arrangements = [];
    Object.assign(record.debts[0]!, { oldestUnpaidDueOn: "2020-01-01", payments: [], lastPaidOn: null });
    const input = inputOf(record);
    for (const { id } of letterShelf) {
      const letter = letterOf(id);
      if (!letter.applies(input).ok || id === "enforcement-instalments") continue;
      const spoken = letter.spoken?.(input);
      const text = [textOf(compose(id, input)), ...(spoken ? [...spoken.script, spoken.sms] : [])].join("");
      expect(text, id).not.toMatch(/愿意(还|归还|履行|调解|就这笔|沟通)|能做到的|还款安排|还款方案|分期履行/);
    }
  });

  it("send a personalised plan only for a credit card", () => {
    const card = owing({ product: "credit-card", licence: "bank" });
    expect(applies("card-personalised-instalments", inputOf(aRecord({ debts: [card], budget })))).toBe(true);
    expect(applies("card-personalised-instalments", inputOf(aRecord({ debts: [owing({ product: "instalment" })], budget })))).toBe(false);
  });

  it("send a bank to the regulator and a small-loan company to the local bureau, and nobody to either while the lender is not known", () => {
    const pestered = [aContact({ whom: { kind: "third-party", relation: "parent" } })];
    const record = (licence: "bank" | "small-loan" | null) =>
      inputOf(aRecord({ debts: [owing({ brand: "某某借款", licence })], contacts: pestered }));
    expect([applies("complaint-regulator", record("bank")), applies("complaint-local-bureau", record("bank"))]).toEqual([true, false]);
    expect([applies("complaint-regulator", record("small-loan")), applies("complaint-local-bureau", record("small-loan"))]).toEqual([
      false,
      true,
    ]);
    expect([applies("complaint-regulator", record(null)), applies("complaint-local-bureau", record(null))]).toEqual([false, false]);
  });

  it("keep the police and the anti-gang platform for threats to the person, homes and public shaming", () => {
    const said = (saying: "threat-violence" | "threat-lawsuit" | "insult") =>
      inputOf(aRecord({ debts: [owing()], contacts: [aContact({ said: [saying] })] }));
    for (const id of ["police-statement", "complaint-12337"]) {
      expect(applies(id, said("threat-violence"))).toBe(true);
      expect(applies(id, said("threat-lawsuit"))).toBe(false);
      expect(applies(id, said("insult"))).toBe(false);
    }
  });

  it("accept an objection to a payment order within fifteen days and only against the debt itself", () => {
    const order = (receivedOn: string, debt = owing({ principalFen: 1_000_000, receivedFen: 900_000 })) =>
      inputOf(aRecord({ debts: [debt], papers: [aPaper({ kind: "payment-order", receivedOn })] }));
    expect(applies("payment-order-objection", order("2026-11-08"))).toBe(true);
    // The fifteenth day is Sunday 22 November, or Saturday 21: the last lawful one is Monday 23. From Friday 20 nothing moves.
    for (const on of ["2026-11-07", "2026-11-06"]) expect(applies("payment-order-objection", order(on))).toBe(true);
    expect(applies("payment-order-objection", order("2026-11-05"))).toBe(false);
    const checked = { principalFen: 1_000_000, receivedFen: 1_000_000, outstandingPrincipalFen: 500_000, nominalAnnualRatePpm: 180_000 };
    expect(applies("payment-order-objection", order("2026-11-20", owing(checked)))).toBe(false);
    expect(applies("payment-order-objection", order("2026-11-20", owing()))).toBe(true);
  });
});

describe("an objection to jurisdiction", () => {
  const at = (court: string, receivedOn = "2026-11-10") =>
    inputOf(
      aRecord({
        borrower: { region: { province: "浙江省", city: "杭州市", district: "西湖区" }, hardships: [] },
        debts: [owing()],
        papers: [aPaper({ kind: "summons", sender: court, receivedOn })],
      }),
    );
  it("is not made against the court at home, and made against one elsewhere within fifteen days", () => {
    expect(applies("jurisdiction-objection", at("杭州市西湖区人民法院"))).toBe(false);
    expect(applies("jurisdiction-objection", at("重庆市渝北区人民法院"))).toBe(true);
    expect(applies("jurisdiction-objection", at("重庆市渝北区人民法院", "2026-11-08"))).toBe(true);
    for (const on of ["2026-11-07", "2026-11-06"]) expect(applies("jurisdiction-objection", at("重庆市渝北区人民法院", on))).toBe(true);
    expect(applies("jurisdiction-objection", at("重庆市渝北区人民法院", "2026-11-05"))).toBe(false);
    const text = textOf(compose("jurisdiction-objection", at("重庆市渝北区人民法院")));
    expect(text).toContain("不在重庆市渝北区人民法院的辖区");
    expect(text).not.toContain("接收");
  });
});

describe("a demand of a cost sheet", () => {
  it("cites the duty of 1 August 2026 for a contract of that day, not for one of the day before", () => {
    const text = (contractOn: string) =>
      textOf(compose("cost-sheet-request", inputOf(aRecord({ debts: [owing({ licence: "bank", contractOn })] }))));
    expect(text("2026-08-01")).toContain("明示综合融资成本规定");
    expect(text("2026-07-31")).not.toContain("明示综合融资成本规定");
  });
});
