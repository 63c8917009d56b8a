import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { recordOf } from "@/lib/store/record-of";

/** What a case must lead to. Everything is optional; a step or clock is named by the fields it is told by. */
interface Expected {
  on: string;
  stage?: string;
  /** The step that stands before all others, and the one to do. */
  first?: string;
  primary?: string;
  /** All steps about papers, in order. */
  steps?: Told[];
  /** Their ids in order. */
  paperOrder?: string[];
  has?: Told[];
  hasIds?: string[];
  never?: string[];
  neverFor?: [step: string, debtId: string][];
  /** All steps that speak of paying, with their debts. */
  plans?: [string, string | null][];
  stops?: string[];
  offers?: string[];
  /** All clocks of papers and all that ran out. */
  clocks?: Told[];
  clocksHave?: Told[];
  /** Words that stand, or must not stand, in what is shown of steps, clocks and stage. */
  says?: string[];
  saysNot?: string[];
}
type Told = { id: string; debtId: string | null; on: string | null; movedOn: string | null; over?: boolean };

const here = import.meta.dirname;
const names = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const PLANS = ["propose-instalments", "ask-forbearance", "ask-waiver", "talk-to-lender"];

function judged(name: string) {
  const expected = JSON.parse(readFileSync(join(here, name, "expect.json"), "utf8")) as Expected;
  const { record, problems } = recordOf(JSON.parse(readFileSync(join(here, name, "record.json"), "utf8")));
  const { steps, clocks, stage, affordability } = assess(record, expected.on);
  const told = steps.map(({ id, debtId, paperId, deadline }) => ({
    paperId,
    step: { id, debtId, on: deadline?.on ?? null, movedOn: deadline?.movedOn ?? null },
  }));
  const shown = [
    ...steps.flatMap(({ title, why }) => [title, why]),
    ...clocks.map(({ text }) => text),
    ...[...stage.reasons, ...stage.next, ...stage.notYet].map(({ text }) => text),
  ].join("\n");
  return { expected, problems, steps, clocks, stage, affordability, told, shown };
}

describe.each(names)("%s", (name) => {
  const { expected, problems, steps, clocks, stage, affordability, told, shown } = judged(name);
  const ids = steps.map(({ id }) => id);
  const clocksTold = clocks.map(({ id, debtId, on, movedOn, over, paperId }) => ({ paperId, clock: { id, debtId, on, movedOn, over } }));

  it("leads to the stage, steps and days that its answer names", () => {
    expect(problems).toEqual([]);
    const ofPapers = told.filter(({ paperId }) => paperId !== null).map(({ step }) => step);
    if (expected.stage) expect(stage.id).toBe(expected.stage);
    if (expected.first) expect(ids[0]).toBe(expected.first);
    if (expected.primary) expect(steps.find(({ kind }) => kind === "primary")?.id).toBe(expected.primary);
    if (expected.steps) expect(ofPapers).toEqual(expected.steps);
    if (expected.paperOrder) expect(ofPapers.map(({ id }) => id).filter((id) => id !== "terms-in-court")).toEqual(expected.paperOrder);
    if (expected.has) expect(told.map(({ step }) => step)).toEqual(expect.arrayContaining(expected.has));
    expect(ids).toEqual(expect.arrayContaining(expected.hasIds ?? []));
    expect(ids.filter((id) => expected.never?.includes(id))).toEqual([]);
    for (const [step, debtId] of expected.neverFor ?? [])
      expect(steps.filter((one) => one.id === step && one.debtId === debtId)).toEqual([]);
    if (expected.plans) {
      const plans = steps.filter(({ id }) => PLANS.includes(id)).map(({ id, debtId }) => [id, debtId]);
      expect(plans.sort()).toEqual(expected.plans.sort());
    }
    if (expected.stops) expect(steps.filter(({ kind }) => kind === "stop").map(({ id }) => id)).toEqual(expected.stops);
    if (expected.offers) expect(affordability.offers.map(({ debtId }) => debtId)).toEqual(expected.offers);
    if (expected.clocks) {
      const counted = clocksTold.filter(({ paperId, clock }) => paperId !== null || clock.over).map(({ clock }) => clock);
      expect(counted).toEqual(expected.clocks);
    }
    expect(clocksTold.map(({ clock }) => clock)).toEqual(expect.arrayContaining(expected.clocksHave ?? []));
  });

  it("says what must be said, and nothing that must not", () => {
    for (const words of expected.says ?? []) expect(shown).toContain(words);
    for (const words of expected.saysNot ?? []) expect(shown).not.toContain(words);
    expect(existsSync(join(here, name, "answer.md"))).toBe(true);
  });
});
