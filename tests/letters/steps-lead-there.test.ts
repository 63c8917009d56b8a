import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { letterOf } from "@/lib/letters/letter-shelf";
import { recordOf } from "@/lib/store/record-of";
import type { Day } from "@/lib/units/day";

const folder = join(import.meta.dirname, "../cases");
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const readJson = (name: string, file: string): unknown => JSON.parse(readFileSync(join(folder, name, file), "utf8"));

/** Steps of a case that name a letter which then refuses to be written. */
function refusedIn(name: string): string[] {
  const on = ((readJson(name, "expect.json") as { on?: Day }).on ?? "2026-11-30") as Day;
  const { record } = recordOf(readJson(name, "record.json"));
  const assessment = assess(record, on);
  return assessment.steps.flatMap(({ id, letterId, debtId }) => {
    if (letterId === null) return [];
    const debts = debtId === null ? record.debts.map((debt) => debt.id) : [debtId];
    const said = debts.map((debt) =>
      letterOf(letterId).applies({ record, assessment, debtId: debt, on, length: "full", forPublic: false }),
    );
    // A step that is about no debt leads to a letter that is written for one of them.
    if (said.some(({ ok }) => ok)) return [];
    return [`${name}: ${id} → ${letterId}: ${said.map((one) => (one.ok ? "" : one.why)).join("；") || "没有欠款"}`];
  });
}

describe("a letter that a step names", () => {
  it("can be written in the case that brings the step, in every case", () => {
    expect(names.flatMap(refusedIn)).toEqual([]);
  });
});
