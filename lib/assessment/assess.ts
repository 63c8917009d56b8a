import type { CaseRecord } from "@/lib/case/record";
import { judgeAll } from "@/lib/rules/judge";
import type { Day } from "@/lib/units/day";
import { affordabilityOf } from "./affordability";
import type { Assessment } from "./assessment";
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
export function assess(record: CaseRecord, on: Day): Assessment {
  const stage = stageOf(record, on);
  const findings = judgeAll(record, on);
  const costs = record.debts.map((debt) => costOf(debt, on));
  const exposures = record.debts.map((debt) => exposureOf(record, debt, on)).filter((result) => result !== null);
  const affordability = affordabilityOf(record, on);
  const incoming = incomingOf(record, on);
  return {
    on,
    restated: restate(record, on),
    stage,
    intensity: intensityOf(record, on),
    findings,
    costs,
    exposures,
    affordability,
    unknowns: unknownsOf(record),
    steps: nextSteps({ record, on, incoming, stage, findings, exposures, affordability }),
    path: pathOf(record, incoming),
  };
}
