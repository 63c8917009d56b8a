import { describe, expect, it } from "vitest";
import { restate } from "@/lib/assessment/restate";
import { unknownsOf } from "@/lib/assessment/unknowns";
import { emptyRecord } from "@/lib/case/empty-record";
import { sampleCase } from "@/lib/case/sample";
import { aDebt, aPaper, aRecord } from "../case/factory";

const ON = "2026-11-23";

/** Follows a dotted path into a record. */
const at = (record: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record);

describe("what was understood", () => {
  it("is said sentence by sentence, each with the path of a field that holds an answer", () => {
    const record = sampleCase(ON);
    const said = restate(record, ON);
    expect(said.length).toBeGreaterThan(10);
    for (const { path, text } of said) {
      expect(at(record, path), path).not.toBeUndefined();
      expect(text).not.toMatch(/undefined|null|NaN|[{}]/);
    }
  });

  it("says nothing of what nobody said", () => {
    expect(restate(emptyRecord(), ON)).toEqual([]);
    expect(
      restate(aRecord({ debts: [aDebt({ outstandingFen: null, settled: null, accelerated: null })] }), ON).map(({ path }) => path),
    ).toEqual(["debts.0.brand"]);
  });

  it("tells a paper that is real from one that is not and one nobody has checked", () => {
    const of = (verified: boolean | undefined) => restate(aRecord({ papers: [aPaper({ kind: "summons", verified })] }), ON).at(-1)!.text;
    expect([of(true), of(false), of(undefined)]).toEqual([
      expect.stringContaining("核实过是真的"),
      expect.stringContaining("核实过不是真的"),
      expect.stringContaining("还没有核实"),
    ]);
  });

  it("counts days past due from the day after the due date", () => {
    const of = (oldestUnpaidDueOn: string) => restate(aRecord({ debts: [aDebt({ oldestUnpaidDueOn })] }), ON).at(-1)!.text;
    expect(of("2026-11-23")).toContain("还没有逾期");
    expect(of("2026-11-22")).toContain("逾期 1 天");
  });
});

describe("what is missing", () => {
  const paths = (record: Parameters<typeof aRecord>[0]): string[] => unknownsOf(aRecord(record)).map(({ path }) => path);

  it("is asked most weighty first, and each only once", () => {
    const unknowns = unknownsOf(aRecord());
    expect(unknowns.map(({ weight }) => weight)).toEqual(unknowns.map(({ weight }) => weight).sort((a, b) => b - a));
    expect(new Set(unknowns.map(({ path }) => path)).size).toBe(unknowns.length);
    for (const { question, changes } of unknowns) expect(question.endsWith("？") && changes.endsWith("。")).toBe(true);
  });

  it("is never what the record already says", () => {
    const record = sampleCase(ON);
    for (const { path } of unknownsOf(record)) {
      const value = at(record, path);
      expect(value === undefined || value === null || (Array.isArray(value) && value.length === 0), path).toBe(true);
    }
  });

  it("begins with court papers while nobody has asked", () => {
    expect(paths({})[0]).toBe("courtPaperCame");
    expect(paths({ courtPaperCame: false })).not.toContain("courtPaperCame");
  });

  it("asks to check a court paper and for its day, not of one found false", () => {
    expect(paths({ papers: [aPaper({ kind: "summons" })] }).slice(0, 2)).toEqual(["papers.0.verified", "papers.0.receivedOn"]);
    expect(paths({ papers: [aPaper({ kind: "summons", verified: false })] }).filter((path) => path.startsWith("papers"))).toEqual([]);
  });

  it("weighs less what was asked and is not known", () => {
    const weight = (value: null | undefined) =>
      unknownsOf(aRecord({ debts: [aDebt({ oldestUnpaidDueOn: value })] })).find(({ path }) => path.endsWith("oldestUnpaidDueOn"))!.weight;
    expect(weight(null)).toBeLessThan(weight(undefined));
  });

  it("asks for the cost sheet for contracts from 2026-08-01 on, and not before", () => {
    const asks = (contractOn: string) => paths({ debts: [aDebt({ contractOn })] }).includes("debts.0.costSheetGiven");
    expect([asks("2026-07-31"), asks("2026-08-01")]).toEqual([false, true]);
  });

  it("asks for a platform where a cap turns on it: banks and the like, contracts from 2025-10-01", () => {
    const asks = (licence: "bank" | "small-loan", contractOn: string) =>
      paths({ debts: [aDebt({ licence, contractOn })] }).includes("debts.0.platformName");
    expect([asks("bank", "2025-09-30"), asks("bank", "2025-10-01"), asks("small-loan", "2025-10-01")]).toEqual([false, true, false]);
  });

  it("asks nothing of a settled debt", () =>
    expect(paths({ debts: [aDebt({ settled: true })] }).filter((path) => path.startsWith("debts"))).toEqual([]));
});
