import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { aContact, aDebt, aRecord } from "../case/factory";

const contact = aContact({ id: "c", debtId: "debt", said: ["refused-records"], words: "录音不给你。" });
const record = aRecord({ debts: [aDebt({ licence: "bank", oldestUnpaidDueOn: "2026-08-20" })], contacts: [contact] });
const idsOf = (one: typeof record): string[] => assess(one, "2026-12-01").steps.map(({ id }) => id);

describe("records that were refused by word of mouth", () => {
  it("are asked for in writing first, and are no conduct to complain of by themselves", () => {
    expect(assess(record, "2026-12-01").findings.map(({ ruleId }) => ruleId)).toContain("records-refused");
    expect(idsOf(record)).toContain("ask-records");
    expect(idsOf(record)).not.toContain("complain-conduct");
  });

  it("do not hide what else was done", () => {
    const night = aContact({ id: "n", debtId: "debt", when: "2026-10-12 23:30", said: ["demanded-payment"] });
    expect(idsOf({ ...record, contacts: [contact, night] })).toContain("complain-conduct");
  });
});
