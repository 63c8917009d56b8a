import type { Contact } from "@/lib/case/contact";
import type { CaseRecord, RowRef } from "@/lib/case/record";
import type { Finding } from "@/lib/rules/rule";
import type { Day } from "@/lib/units/day";
import type { AffordabilityResult, Deadline, ExposureResult, StageResult, StepPlace } from "./assessment";

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

/** How a step stands in this case, for this paper or debt. */
export interface Situation {
  /** Why now, in one or two plain sentences with their figures. */
  why: string;
  deadline: Deadline | null;
  /** Which debt's lender decides the letter or channel, when the step is about one. */
  letterId?: string | null;
  channelId?: string | null;
  /** Where it is done, unless it is where the shelf says. */
  place?: StepPlace;
  rows: RowRef[];
  /** The title here, where the case asks for other words than the shelf's. */
  title?: string;
  debtId?: string | null;
  paperId?: string | null;
  /** Place in the list, where the case asks for another than the shelf's. */
  order?: number;
  /** A period runs, but nobody knows until when: it stands among the court steps as if it ended in two days. */
  dayUnknown?: boolean;
}

/** Nothing can be written to anybody before the log says of which loan it was: the person is led to it, to no letter and no channel. */
export const TO_THE_LOG = { debtId: null, letterId: null, channelId: null, place: "contacts" } as const satisfies Partial<Situation>;

/**
 * How a step is done. A letter or a channel is a way by itself; whoever has neither names a place, or the step does not compile. A place
 * beside a letter or channel is where the step is done when a situation takes both away.
 */
type Way =
  | { letterId: string; channelId: string | null; place?: StepPlace }
  | { letterId: null; channelId: string; place?: StepPlace }
  | { letterId: null; channelId: null; place: StepPlace };

/** A step as it stands on the shelf `lib/assessment/steps/<kind>/<id>.ts`; letter, channel and place unless the situation names others. */
export type Step = StepItself & Way;

interface StepItself {
  title: string;
  /**
   * Among the steps that apply, the lowest comes first. Stop-signs are below 100. Court steps (100 … 149) are put in order by their
   * nearest day instead. The one primary step is the first that is no stop-sign.
   */
  order: number;
  stop: boolean;
  /** How long it takes, in minutes, honestly; null when nobody can say. */
  minutes: number | null;
  /** One for each paper or debt; null or none when it does not apply now, or is done. */
  look(context: StepContext): Situation | Situation[] | null;
}
