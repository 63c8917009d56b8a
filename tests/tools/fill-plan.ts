import { assess } from "@/lib/assessment/assess";
import { emptyRecord } from "@/lib/case/empty-record";
import { caseRecordSchema, type CaseRecord } from "@/lib/case/record";
import { sampleCase } from "@/lib/case/sample";
import { makePlan, stepsOf } from "@/lib/form/plan";
import type { Plan, Step } from "@/lib/form/step";
import type { FormRecognition, PageDescription } from "@/lib/form/field";
import { fillingFor } from "@/lib/portals/filling";
import { hostTruth, siteOf } from "@/lib/portals/host-truth";
import { upgradeRow } from "@/lib/store/migration";

/** The day of a page without one of its own. */
const ON = "2026-11-30";

/** What a page is filled from. */
export interface FillCase {
  on: string;
  record: CaseRecord;
}

/**
 * A `<page>.case.json` as it stands: `{on, record}`, or a record with an `on` of its own, or nothing for the sample. Debts of any stored
 * version are brought up to date. @throws when the record cannot be read, with the path of what is wrong.
 */
export function caseOf(raw: unknown): FillCase {
  const { on = ON, record = raw, ...rest } = (raw ?? {}) as { on?: string; record?: unknown };
  if (raw === undefined || raw === null || (record === raw && Object.keys(rest).length === 0)) return { on, record: sampleCase(on) };
  const given = record as { debts?: object[] };
  const debts = (given.debts ?? []).map((debt) => upgradeRow("debts", debt, 1));
  return { on, record: caseRecordSchema.parse({ ...emptyRecord(), ...given, debts }) };
}

/** The plan as the popup makes it, and the steps of what stands ticked. Nothing where the popup would offer no filling. */
export function planOf(
  of: FillCase,
  page: PageDescription,
  recognised: FormRecognition[],
  planId: string,
): { plan: Plan | null; meanings: Record<string, string>; steps: Step[] } {
  const { record, on } = of;
  const debtId = record.debts[0]?.id ?? "";
  const filling = fillingFor({
    record,
    assessment: assess(record, on),
    debtId,
    page,
    recognised,
    on,
    evidenceIds: record.evidence.map(({ id }) => id),
    corrections: [],
  });
  const meanings = Object.fromEntries(filling.recognised.flatMap(({ fields }) => fields).map(({ ref, meaning }) => [ref, meaning]));
  const fillable =
    page.notice !== true && recognised.some(({ complaint, fields }) => complaint && fields.some(({ offered }) => offered !== "none"));
  if (!fillable) return { plan: null, meanings, steps: [] };
  const { answers, hints } = filling;
  const plan = makePlan({ page, recognised: filling.recognised, answers, hints, site: siteOf(hostTruth(page.host)) }, planId);
  return {
    plan,
    meanings,
    steps: stepsOf(
      plan,
      plan.items.filter(({ ticked }) => ticked).map(({ ref }) => ref),
      {},
    ),
  };
}
