import type { Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import type { Filing } from "./record";
import type { FilingState } from "./vocabulary";

/** Where a filing can go from each state. Nothing leads to `closed` by itself: only the borrower says that it is over. */
const COURSE: Record<FilingState, FilingState[]> = {
  drafted: ["sent"],
  sent: ["received", "accepted", "refused", "transferred", "replied", "closed"],
  received: ["accepted", "refused", "transferred", "extended", "replied", "closed"],
  accepted: ["transferred", "extended", "replied", "refused", "closed"],
  refused: ["review-asked", "closed"],
  transferred: ["received", "accepted", "refused", "extended", "replied", "closed"],
  // Some rules allow a second extension.
  extended: ["extended", "replied", "refused", "transferred", "closed"],
  replied: ["unsolved", "review-asked", "closed"],
  unsolved: ["review-asked", "replied", "closed"],
  "review-asked": ["accepted", "extended", "replied", "refused", "closed"],
  closed: ["unsolved"],
};

/** The states that may come next. A closed filing can only be opened again as unsolved. */
export const nextStates = (state: FilingState): readonly FilingState[] => COURSE[state];

/**
 * The filing after a change of state on a day, with the change in its history. Null when the course does not allow it or the day is
 * before the last change. The day of sending becomes `filedOn` when none is noted.
 */
export function moveFiling(filing: Filing, state: FilingState, on: Day, note?: string): Filing | null {
  const last = filing.history.at(-1)?.on;
  if (!COURSE[filing.state].includes(state) || (last !== undefined && on < last)) return null;
  const filedOn = state === "sent" && !isKnown(filing.filedOn) ? on : filing.filedOn;
  return { ...filing, state, filedOn, history: [...filing.history, { on, state, ...(note ? { note } : {}) }] };
}

/** How things stand with one filing. */
export type Standing =
  /** Not sent yet. */
  | "draft"
  /** The other side still has time, or no limit is known. */
  | "waiting"
  /** The limit has passed without an answer. */
  | "overdue"
  /** There is an answer, but nobody has said of each demand whether it was met. */
  | "ask-each"
  /** Answered or refused, and at least one demand persists. */
  | "persisting"
  /** Every demand was met, or the borrower closed it. */
  | "resolved";

const ANSWERED: FilingState[] = ["refused", "replied", "unsolved"];

/**
 * How a filing stands on a day. `dueOn` is the earliest limit that runs for it (null: none is known); a limit ends with its day, so
 * the filing is overdue from the day after. Only what the borrower has said counts as met.
 */
export function standingOf(filing: Filing, dueOn: Day | null, on: Day): Standing {
  if (filing.state === "drafted") return "draft";
  if (filing.state === "closed") return "resolved";
  const said = filing.demands.map(({ resolved }) => resolved);
  if (said.length > 0 && said.every((resolved) => resolved === true)) return "resolved";
  if (filing.state === "refused" || filing.state === "unsolved") return "persisting";
  if (ANSWERED.includes(filing.state)) return said.some((resolved) => resolved === false) ? "persisting" : "ask-each";
  return dueOn !== null && on > dueOn ? "overdue" : "waiting";
}

/** The next rung for one filing. */
export type Rung =
  | { kind: "send" | "wait" | "ask-each" | "done" }
  /** Ask where it stands: the limit has passed. `review`: whether this channel has a second stage to go to as well. */
  | { kind: "chase"; review: boolean }
  /** Go to the channel's own second stage first. */
  | { kind: "review"; demandIds: string[] }
  /** The second stage was used or there is none: the next channel. */
  | { kind: "next-channel"; demandIds: string[] };

/** What follows from how a filing stands. `hasReview`: the channel knows a review or reconsideration that is still open on this day. */
export function rungOf(filing: Filing, standing: Standing, hasReview: boolean): Rung {
  const persisting = filing.demands.filter(({ resolved }) => resolved !== true).map(({ id }) => id);
  const reviewed = filing.history.some(({ state }) => state === "review-asked");
  switch (standing) {
    case "draft":
      return { kind: "send" };
    case "waiting":
      return { kind: "wait" };
    case "ask-each":
      return { kind: "ask-each" };
    case "resolved":
      return { kind: "done" };
    case "overdue":
      return { kind: "chase", review: hasReview && !reviewed };
    case "persisting":
      return hasReview && !reviewed ? { kind: "review", demandIds: persisting } : { kind: "next-channel", demandIds: persisting };
  }
}
