import { withoutFutureReceipts } from "@/lib/case/papers";
import type { CaseRecord } from "@/lib/case/record";
import { judging } from "@/lib/rules/judge";
import type { Day } from "@/lib/units/day";
import { allAtOnce, type InSteps } from "@/lib/units/in-steps";
import { affordabilityOf } from "./affordability";
import type { Assessment } from "./assessment";
import { clocksOf } from "./case-clocks";
import { costOf } from "./cost";
import { exposureOf } from "./exposure";
import { intensityOf } from "./intensity";
import { nextSteps } from "./next-steps";
import { pathOf } from "./path";
import { incomingOf } from "./pestered";
import { restate } from "./restate";
import { stageOf } from "./stage";
import { unknownsOf } from "./unknowns";

/**
 * Everything the software says of a case on a day. Pure: the same record and day give the same assessment, and the record is left as it
 * is, so that a screen may call it with a changed copy ("what if").
 */
export const assess = (record: CaseRecord, on: Day): Assessment => allAtOnce(assessing(record, on));

/** The same, in steps that a screen can be drawn between. */
export function* assessing(told: CaseRecord, on: Day): InSteps<Assessment> {
  const record = withoutFutureReceipts(told, on);
  const stage = stageOf(record, on);
  yield;
  const { findings, unclear } = yield* judging(record, on);
  yield;
  const costs = record.debts.map((debt) => costOf(debt, on));
  yield;
  const exposures = record.debts.map((debt) => exposureOf(record, debt, on)).filter((result) => result !== null);
  const affordability = affordabilityOf(record, on);
  yield;
  const incoming = incomingOf(record, on);
  const restated = restate(record, on);
  const intensity = intensityOf(record, on);
  yield;
  const steps = nextSteps({ record, on, incoming, stage, findings, exposures, affordability });
  yield;
  return {
    on,
    restated,
    stage,
    intensity,
    findings,
    unclear,
    costs,
    exposures,
    clocks: clocksOf(record, on),
    affordability,
    unknowns: unknownsOf(record),
    steps,
    path: pathOf(record, incoming, on),
  };
}
