import type { Assessment } from "@/lib/assessment/assessment";
import type { CaseRecord } from "@/lib/case/record";
import type { LetterInput } from "@/lib/letters/letter";
import { sampleCase } from "@/lib/case/sample";
import type { Day } from "@/lib/units/day";

export const TODAY: Day = "2026-11-23";

/** An assessment in which nothing was concluded: letters must stand on the record alone. */
export function anAssessment(overrides: Partial<Assessment> = {}): Assessment {
  return {
    on: TODAY,
    restated: [],
    stage: { id: "staff-call", reasons: [], next: [], notYet: [] },
    intensity: { points: 0, outOf: 0, word: "信息不足", parts: [] },
    findings: [],
    unclear: [],
    costs: [],
    exposures: [],
    affordability: { freeFen: null, lines: [], offers: [], freeIfIncomeFallsFen: null, notes: [] },
    unknowns: [],
    steps: [],
    path: [],
    clocks: [],
    ...overrides,
  };
}

/** What a letter is composed from; `record` is the sample case unless said otherwise. */
export function anInput(overrides: Partial<LetterInput> & { record?: CaseRecord } = {}): LetterInput {
  const record = overrides.record ?? sampleCase(TODAY);
  return {
    assessment: anAssessment(),
    debtId: record.debts[0]?.id ?? "",
    on: TODAY,
    length: "full",
    forPublic: false,
    ...overrides,
    record,
  };
}
