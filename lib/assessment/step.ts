import type { Contact } from "@/lib/case/contact";
import type { CaseRecord, RowRef } from "@/lib/case/record";
import type { Finding } from "@/lib/rules/rule";
import type { Day } from "@/lib/units/day";
import type { AffordabilityResult, Deadline, ExposureResult, StageResult } from "./assessment";

/** What a step may look at. */
export interface StepContext {
  record: CaseRecord;
  on: Day;
  /** Incoming contacts up to the day, oldest first. */
  incoming: readonly Contact[];
  stage: StageResult;
  findings: Finding[];
  exposures: ExposureResult[];
  affordability: AffordabilityResult;
}

/** How a step stands in this case. */
export interface Situation {
  /** Why now, in one or two plain sentences with their figures. */
  why: string;
  deadline: Deadline | null;
  /** Which debt's lender decides the letter or channel, when the step is about one. */
  letterId?: string | null;
  channelId?: string | null;
  rows: RowRef[];
}

/** A step as it stands on the shelf `lib/assessment/steps/<kind>/<id>.ts`. */
export interface Step {
  title: string;
  /** Among the steps that apply, the lowest comes first. Stop-signs are below 100; the one primary step is the lowest of all. */
  order: number;
  stop: boolean;
  /** How long it takes, in minutes, honestly; null when nobody can say. */
  minutes: number | null;
  /** Letter and channel unless the situation names others. */
  letterId: string | null;
  channelId: string | null;
  /** Null when it does not apply now, or is done. */
  look(context: StepContext): Situation | null;
}
