import type { Day } from "@/lib/units/day";
import type { Deadline } from "./assessment";
import { calendarDayDeadline } from "./deadline";

/** Periods of civil procedure in calendar days, each with the law it stands in (see `law.ts`: answer, objection, appeal). */
export const ANSWER_DAYS = 15;
export const OBJECTION_DAYS = 15;
export const APPEAL_DAYS = 15;

/** Until when a statement of defence (and an objection to the court's competence) can be handed in. */
export const answerDeadline = (receivedOn: Day): Deadline => calendarDayDeadline(receivedOn, ANSWER_DAYS, "收到起诉状副本");

/** Until when a payment order can be objected to in writing. */
export const objectionDeadline = (receivedOn: Day): Deadline => calendarDayDeadline(receivedOn, OBJECTION_DAYS, "收到支付令");

/** Until when a judgment of first instance can be appealed. */
export const appealDeadline = (receivedOn: Day): Deadline => calendarDayDeadline(receivedOn, APPEAL_DAYS, "收到判决书");
