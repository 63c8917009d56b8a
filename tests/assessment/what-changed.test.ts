import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { changedBetween } from "@/lib/assessment/what-changed";
import type { CaseRecord } from "@/lib/case/record";
import { aContact, aDebt, aRecord } from "../case/factory";

const ON = "2026-11-30";
const between = (before: Partial<CaseRecord>, after: Partial<CaseRecord>) =>
  changedBetween(assess(aRecord(before), ON), assess(aRecord(after), ON));
const debts = [aDebt({ oldestUnpaidDueOn: "2026-08-20", licence: "bank" as const })];
const night = aContact({ id: "night", when: "2026-11-28 23:30", said: [] });
const toSister = aContact({ id: "sister", when: "2026-11-28 10:00", whom: { kind: "third-party", relation: "sibling" } });

describe("what an import changed", () => {
  it("is nothing where nothing is judged otherwise", () => {
    expect(between({ debts }, { debts })).toEqual([]);
    expect(between({ debts, contacts: [night, toSister] }, { debts, contacts: [night, toSister] })).toEqual([]);
  });

  it("says what is found more, with both counts, and the step that comes first now", () => {
    const lines = between({ debts }, { debts, contacts: [night, toSister] });
    expect(lines.join("")).toMatch(/原来 0 处，现在 [12] 处/);
    expect(lines.filter((line) => line.startsWith("先做的一步"))).toHaveLength(1);
  });

  it("says what is found less when an import is taken back", () => {
    expect(between({ debts, contacts: [night] }, { debts }).join("")).toMatch(/原来 1 处，现在 0 处/);
  });
});
