import { addDays, type Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import type { Filing } from "./record";

/** Days in which our letters ask for an answer: the letter's own day, no term of law. */
export const ANSWER_DAYS = 15;

/** These arrive when they are sent. */
const AT_ONCE = ["app", "email", "counter", "sms"];

/** The day on which a letter reached the other side, as far as the record shows: delivered, refused, or sent by a way that arrives at once. */
export function arrivedOn(filing: Filing): Day | null {
  if (isKnown(filing.deliveredOn)) return filing.deliveredOn;
  if (isKnown(filing.refusedOn)) return filing.refusedOn;
  if (isKnown(filing.returnedOn)) return null;
  if (isKnown(filing.means) && !AT_ONCE.includes(filing.means)) return null;
  return filing.sentOn ?? filing.filedOn ?? null;
}

/** The day by which an answer was asked for, counted from the arrival; null when nothing shows that it arrived, or there is an answer. */
export function answerAskedBy(filing: Filing): Day | null {
  if (filing.replies.length > 0 || ["drafted", "closed", "replied", "refused", "unsolved"].includes(filing.state)) return null;
  const from = arrivedOn(filing);
  return from === null ? null : addDays(from, ANSWER_DAYS);
}
