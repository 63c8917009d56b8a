import { describe, expect, expectTypeOf, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { STEPS } from "@/lib/assessment/next-steps";
import type { Step } from "@/lib/assessment/step";
import { placeOfPath, placeWord, workspacePlace } from "@/components/assessment/step-place";
import { sampleCase } from "@/lib/case/sample";
import { emptyRecord } from "@/lib/case/empty-record";
import { paperKeys, sayingKeys, grievanceKeys } from "@/lib/case/vocabulary";
import type { CaseRecord } from "@/lib/case/record";
import { aContact, aDebt, aPaper, aRecord } from "../case/factory";

const ON = "2026-11-23";

const PAGES = /^(debts|contacts|papers|evidence|budget|negotiation|filings|borrower|channels|contacts\/new|(debts|papers)\/.+)$/;

function* cases(): Generator<[string, CaseRecord]> {
  yield ["the sample", sampleCase(ON)];
  yield ["nothing", emptyRecord()];
  for (const role of ["borrower", "co-borrower", "guarantor", "not-mine"] as const)
    for (const kind of paperKeys)
      for (const days of [{ receivedOn: "2026-11-20" }, { receivedOn: "2026-11-01", hearingOn: "2026-11-24" }, {}])
        yield [
          `${role}, ${kind}, ${JSON.stringify(days)}`,
          aRecord({
            debts: [aDebt({ role }), aDebt({ id: "other" })],
            papers: [aPaper({ kind, ...days }), aPaper({ kind, debtId: "other" })],
          }),
        ];
  for (const settled of [true, false])
    yield [
      `everything said, settled ${settled}`,
      aRecord({
        debts: [aDebt({ settled })],
        grievances: [...grievanceKeys],
        danger: settled ? "self-harm" : "at-the-door",
        payingAgent: true,
        courtPaperCame: true,
        contacts: sayingKeys.map((saying) => aContact({ said: [saying], whom: { kind: "third-party", relation: "parent" } })),
      }),
    ];
}

describe("a step", () => {
  it("always has its way: a letter, a channel or a place that exists", () => {
    const seen = new Set<string>();
    for (const [name, record] of cases())
      for (const step of assess(record, ON).steps) {
        seen.add(step.id);
        expect(step.letterId ?? step.channelId ?? step.place, `${step.id}: ${name}`).toBeTruthy();
        if (!step.place || step.place.startsWith("tel:")) continue;
        expect(workspacePlace(step.place), step.id).toMatch(PAGES);
        expect(placeWord(step.place), step.id).not.toBe("打开案卷");
        const [table, id] = step.place.split("/");
        if (id)
          expect(
            record[table as "debts" | "papers"].map((row) => row.id),
            `${step.id}: ${name}`,
          ).toContain(id);
      }
    // Enough of the shelf is met that the check means something.
    expect(seen.size).toBeGreaterThan(STEPS.length * 0.6);
  });

  it("without any way does not compile", () => {
    const shape = { title: "", order: 1, stop: false, minutes: null, look: () => null };
    expectTypeOf({ ...shape, letterId: null, channelId: null, place: "log" as const }).toExtend<Step>();
    expectTypeOf({ ...shape, letterId: null, channelId: null }).not.toExtend<Step>();
    expectTypeOf({ ...shape, letterId: null, channelId: null, place: "nowhere" as const }).not.toExtend<Step>();
  });

  it("calls the police by telephone", () => {
    const { steps } = assess(aRecord({ danger: "at-the-door" }), ON);
    expect(steps[0]).toMatchObject({ id: "at-the-door", place: "tel:110" });
    expect(placeWord("tel:110")).toBe("打 110");
  });
});

describe("a path of the record", () => {
  const record = aRecord({ debts: [aDebt({ id: "a" }), aDebt({ id: "b" })], papers: [aPaper({ id: "p" })] });
  it("leads to its own row, or to its page", () => {
    expect(placeOfPath(record, "debts.1.oldestUnpaidDueOn")).toBe("debts/b");
    expect(placeOfPath(record, "papers.0.receivedOn")).toBe("papers/p");
    expect(placeOfPath(record, "debts")).toBe("debts");
    expect(placeOfPath(record, "debts.7.brand")).toBe("debts");
    expect(placeOfPath(record, "borrower.region.province")).toBe("borrower");
    expect(placeOfPath(record, "grievances")).toBe("overview");
  });
});
