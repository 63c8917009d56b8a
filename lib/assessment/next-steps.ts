import type { RowRef } from "@/lib/case/record";
import { readShelf } from "@/lib/shelf";
import type { NextStep } from "./assessment";
import type { Step, StepContext } from "./step";

/** Every step of the shelf, in the order in which they come. */
export const STEPS = readShelf(import.meta.glob<Step>("./steps/*/*.ts", { eager: true, import: "default" })).sort(
  (a, b) => a.order - b.order,
);

/** Each row once: several findings may rest on the same. */
function once(rows: RowRef[]): RowRef[] {
  const seen = new Map(rows.map((row) => [`${row.table}/${row.id}`, row]));
  return [...seen.values()];
}

/**
 * The steps that apply, in order: stop-signs first, then what is to do. Exactly one is primary whenever there is any: the first that is
 * not a stop-sign, or, when there are only stop-signs, the first of them (it then has kind `primary`).
 */
export function nextSteps(context: StepContext): NextStep[] {
  const found = STEPS.flatMap(({ id, title, minutes, letterId, channelId, stop, look }): NextStep[] => {
    const situation = look(context);
    if (!situation) return [];
    return [
      {
        id,
        title,
        why: situation.why,
        kind: stop ? "stop" : "also",
        deadline: situation.deadline,
        minutes,
        letterId: situation.letterId === undefined ? letterId : situation.letterId,
        channelId: situation.channelId === undefined ? channelId : situation.channelId,
        rows: once(situation.rows),
      },
    ];
  });
  const first = found.find(({ kind }) => kind !== "stop") ?? found[0];
  if (first) first.kind = "primary";
  return found;
}
