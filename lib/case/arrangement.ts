import { addDays, daysBetween, type Day } from "@/lib/units/day";
import type { Fen } from "@/lib/units/fen";
import { isKnown } from "@/lib/units/maybe";
import type { Arrangement } from "./record";

export type AgreedInstalment = Arrangement["instalments"][number];

/** Days before a due date on which the borrower is reminded: time to move money. */
export const REMIND_DAYS_BEFORE = 3;

/** `late`: paid after its day; `missed`: its day is past and nothing was paid; `due`: within the days of the reminder, that day included. */
export type InstalmentState = "paid" | "late" | "missed" | "due" | "ahead";

/** Where one instalment stands on a day. The due date itself still counts as in time. */
export function instalmentState(instalment: AgreedInstalment, on: Day): InstalmentState {
  if (isKnown(instalment.paidOn) && instalment.paidOn <= on) return instalment.paidOn > instalment.dueOn ? "late" : "paid";
  if (instalment.dueOn < on) return "missed";
  return daysBetween(on, instalment.dueOn) <= REMIND_DAYS_BEFORE ? "due" : "ahead";
}

/** How an arrangement is kept. */
export interface ArrangementTrack {
  instalments: { instalment: AgreedInstalment; state: InstalmentState; remindOn: Day; daysLate: number }[];
  paidFen: Fen;
  leftFen: Fen;
  /** The next unpaid instalment, missed ones first; null when all are paid. */
  next: AgreedInstalment | null;
  missed: AgreedInstalment[];
  /** Null without instalments: then there is nothing to keep to. */
  lastOn: Day | null;
  /** All instalments are paid: time to ask for the 结清证明. */
  completed: boolean;
  /** Set when nothing in writing holds the agreement. */
  onlyOral: boolean;
}

const isPaid = (state: InstalmentState): boolean => state === "paid" || state === "late";

/** Follows an arrangement on a day. Pure; instalments are told by due date, whatever their order in the record. */
export function trackArrangement(arrangement: Arrangement, on: Day): ArrangementTrack {
  const ordered = arrangement.instalments.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.number - b.number));
  const instalments = ordered.map((instalment) => {
    const state = instalmentState(instalment, on);
    const until = state === "late" ? instalment.paidOn! : on;
    const daysLate = state === "late" || state === "missed" ? daysBetween(instalment.dueOn, until) : 0;
    return { instalment, state, remindOn: addDays(instalment.dueOn, -REMIND_DAYS_BEFORE), daysLate };
  });
  const open = instalments.filter(({ state }) => !isPaid(state));
  const sum = (list: typeof instalments): Fen => list.reduce((total, { instalment }) => total + instalment.amountFen, 0);
  return {
    instalments,
    paidFen: sum(instalments.filter(({ state }) => isPaid(state))),
    leftFen: sum(open),
    next: open[0]?.instalment ?? null,
    missed: open.filter(({ state }) => state === "missed").map(({ instalment }) => instalment),
    lastOn: ordered.at(-1)?.dueOn ?? null,
    completed: ordered.length > 0 && open.length === 0,
    onlyOral: arrangement.form === "oral",
  };
}

/** The record with one instalment marked as paid (or, with null, as not paid); unknown ids leave it as it is. */
export function withPaid(arrangement: Arrangement, number: number, paidOn: Day | null): Arrangement {
  return {
    ...arrangement,
    instalments: arrangement.instalments.map((instalment) => (instalment.number === number ? { ...instalment, paidOn } : instalment)),
  };
}
