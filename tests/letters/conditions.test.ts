import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import type { CaseRecord } from "@/lib/case/record";
import { letterOf } from "@/lib/letters/letter-shelf";
import { aDebt, aPaper, aRecord } from "../case/factory";
import { anInput, TODAY } from "./inputs";

const caseOf = (more: Partial<CaseRecord> = {}): CaseRecord =>
  aRecord({
    borrower: { name: "王小明", region: {}, hardships: [{ kind: "unemployment", sinceOn: "2026-01-01", evidenceIds: [] }] },
    budget: { incomeFen: 500_000, foodFen: 300_000 },
    debts: [aDebt({ outstandingFen: 1_000_000, oldestUnpaidDueOn: "2026-08-05" }), aDebt({ id: "other" })],
    ...more,
  });
const applies = (id: string, record: CaseRecord): boolean =>
  letterOf(id).applies(anInput({ record, assessment: assess(record, TODAY), debtId: "debt" })).ok;

describe("when a plan may be proposed", () => {
  it("with money left and no court, and not with nothing left", () => {
    expect(applies("instalment-proposal", caseOf())).toBe(true);
    expect(applies("instalment-proposal", caseOf({ budget: { incomeFen: 300_000, foodFen: 300_000 } }))).toBe(false);
    const bare = caseOf({ budget: { incomeFen: 300_000, foodFen: 300_000 } });
    const verdict = letterOf("instalment-proposal").applies(anInput({ record: bare, assessment: assess(bare, TODAY), debtId: "debt" }));
    expect(verdict).toMatchObject({ ok: false, why: expect.stringContaining("没有余钱") });
    expect(applies("instalment-proposal", caseOf({ budget: { incomeFen: 300_100, foodFen: 300_000 } }))).toBe(false);
    expect(applies("instalment-proposal", caseOf({ budget: { incomeFen: 320_000, foodFen: 300_000 } }))).toBe(true);
  });

  it("not once a court paper came, by the paper or by the borrower's word; a paper of another debt does not count", () => {
    for (const id of ["instalment-proposal", "hardship-request", "extension-request", "penalty-waiver"]) {
      expect(applies(id, caseOf({ courtPaperCame: true }))).toBe(false);
      expect(applies(id, caseOf({ papers: [aPaper({ kind: "summons", debtId: "debt" })] }))).toBe(false);
      expect(applies(id, caseOf({ papers: [aPaper({ kind: "summons" })] }))).toBe(false);
      expect(applies(id, caseOf({ papers: [aPaper({ kind: "summons", debtId: "other" })] }))).toBe(true);
    }
  });

  it("not without the balance, though the arrears are known", () => {
    const debts = [aDebt({ arrearsFen: 500_000, oldestUnpaidDueOn: "2026-08-05" })];
    expect(applies("instalment-proposal", caseOf({ debts }))).toBe(false);
  });
});
