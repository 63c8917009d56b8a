import type { RowRef } from "@/lib/case/record";
import { readShelf } from "@/lib/shelf";
import { addDays, type Day } from "@/lib/units/day";
import type { NextStep, StepPlace } from "./assessment";
import type { Situation, Step, StepContext } from "./step";

/** Every step of the shelf, in the order in which they come. */
export const STEPS = readShelf(import.meta.glob<Step>("./steps/*/*.ts", { eager: true, import: "default" })).sort(
  (a, b) => a.order - b.order,
);

/** Court steps stand among each other by their nearest day, not by the shelf. */
const COURT = { from: 100, to: 149 };
/** A period whose end nobody knows is placed as if it ended in so many days. */
const UNKNOWN_DAY = 2;
const NEVER: Day = "9999-12-31";

/** Each row once: several findings may rest on the same. */
function once(rows: RowRef[]): RowRef[] {
  const seen = new Map(rows.map((row) => [`${row.table}/${row.id}`, row]));
  return [...seen.values()];
}

/** Where a step stands: by its order; court steps by their day, then by their order. */
function placeOf(order: number, { deadline, dayUnknown }: Situation, on: Day): [number, Day, number] {
  if (order < COURT.from) return [order, deadline?.on ?? "", order];
  if (order > COURT.to) return [order, "", order];
  const day = deadline?.on ?? (dayUnknown ? addDays(on, UNKNOWN_DAY) : NEVER);
  return [COURT.from, day, order];
}

const compare = (a: [number, Day, number], b: [number, Day, number]): number => a[0] - b[0] || a[1].localeCompare(b[1]) || a[2] - b[2];

const listOf = (found: Situation | Situation[] | null): Situation[] => (Array.isArray(found) ? found : found ? [found] : []);

/**
 * The steps that apply, in order: danger to life, a hearing that is near, today or past, the other stop-signs, then what is to do. Exactly
 * one is primary whenever there is any: the first that is not a stop-sign, or, when there are only stop-signs, the first of them.
 */
export function nextSteps(context: StepContext): NextStep[] {
  const placed = STEPS.flatMap((step) =>
    listOf(step.look(context)).map((situation) => ({
      place: placeOf(situation.order ?? step.order, situation, context.on),
      step: stepOf(step, situation),
    })),
  );
  const found = placed.sort((a, b) => compare(a.place, b.place)).map(({ step }) => step);
  const first = found.find(({ kind }) => kind !== "stop") ?? found[0];
  if (first) first.kind = "primary";
  return found;
}

function stepOf(step: (typeof STEPS)[number], situation: Situation): NextStep {
  const letterId = situation.letterId === undefined ? step.letterId : situation.letterId;
  const channelId = situation.channelId === undefined ? step.channelId : situation.channelId;
  const own = situation.place ?? step.place ?? null;
  return {
    id: step.id,
    debtId: situation.debtId ?? null,
    paperId: situation.paperId ?? null,
    title: situation.title ?? step.title,
    why: situation.why,
    kind: step.stop ? "stop" : "also",
    deadline: situation.deadline,
    minutes: step.minutes,
    letterId,
    channelId,
    place: letterId === null && channelId === null ? (own ?? whereAbout(situation)) : own,
    rows: once(situation.rows),
  };
}

/** Of a step whose letter and channel this case takes away: what it is about. */
function whereAbout({ paperId, debtId }: Situation): StepPlace {
  if (paperId) return `papers/${paperId}`;
  return debtId ? `debts/${debtId}` : "debts";
}

/** The one step to show before all others: the first that is a stop-sign or primary. Undefined when there is none. */
export const leadStep = (steps: readonly NextStep[]): NextStep | undefined => steps.find(({ kind }) => kind !== "also") ?? steps[0];

/** The steps where life is at stake: nobody is told of days and minutes then, and nothing stands above them. */
export const URGENT: ReadonlySet<string> = new Set(["at-the-door", "self-harm"]);
