import type { Paper } from "@/lib/case/record";
import { addDays, addMonths, chineseDay, type Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { lawfulEndOf } from "@/lib/units/working-day";
import { isFinalAtOnce } from "@/lib/case/papers";
import type { Deadline } from "./assessment";
import { calendarDayDeadline, lastDayOf, monthDeadline } from "./deadline";

/** Periods of civil procedure in calendar days, each with the law it stands in (see `law.ts`: answer, objection, appeal). */
export const ANSWER_DAYS = 15;
export const OBJECTION_DAYS = 15;
export const APPEAL_DAYS = 15;
/** Months after a judgment took effect in which a retrial may be asked for (民事诉讼法 art. 216). */
export const RETRIAL_MONTHS = 6;
/** Months from receipt in which an award may be asked to be set aside (仲裁法 2025 art. 72), and before that law. */
export const SET_ASIDE_MONTHS = 3;
export const SET_ASIDE_MONTHS_BEFORE = 6;
export const ARBITRATION_LAW_FROM: Day = "2026-03-01";

/** Until when a statement of defence (and an objection to the court's competence) can be handed in. */
export const answerDeadline = (receivedOn: Day): Deadline => calendarDayDeadline(receivedOn, ANSWER_DAYS, "收到起诉状副本");

/** Until when a payment order can be objected to in writing. */
export const objectionDeadline = (receivedOn: Day): Deadline => calendarDayDeadline(receivedOn, OBJECTION_DAYS, "收到支付令");

/** Until when a judgment of first instance can be appealed. */
export const appealDeadline = (receivedOn: Day): Deadline => calendarDayDeadline(receivedOn, APPEAL_DAYS, "收到判决书");

/**
 * Until when a retrial can be asked for. The safe day is six months from receipt, for a judgment that is final at once takes effect then;
 * the last lawful day reckons from the end of the appeal period. The other side may have received it on another day.
 */
export function retrialDeadline(paper: Paper): Deadline | null {
  if (!isKnown(paper.receivedOn)) return null;
  const safe = monthDeadline(paper.receivedOn, RETRIAL_MONTHS, "收到判决书（最稳妥的算法；一审终审、二审的判决当天生效）");
  if (isFinalAtOnce(paper)) return safe;
  const effectiveOn = addDays(lastDayOf(appealDeadline(paper.receivedOn)), 1);
  const { on: movedOn, certain } = lawfulEndOf(addMonths(effectiveOn, RETRIAL_MONTHS));
  return {
    ...safe,
    movedOn,
    certain,
    lines: [...safe.lines, `可以上诉的一审判决，上诉期满才生效：按你收到的日子，法律上最后一天到${chineseDay(movedOn)}`],
  };
}

/** Until when an award can be asked to be set aside: three months; one received before the new law may have had six, which is in dispute. */
export function setAsideDeadline(receivedOn: Day): Deadline {
  const three = monthDeadline(receivedOn, SET_ASIDE_MONTHS, "收到裁决书");
  if (receivedOn >= ARBITRATION_LAW_FROM) return three;
  const six = lastDayOf(monthDeadline(receivedOn, SET_ASIDE_MONTHS_BEFORE, "收到裁决书"));
  const line = `${chineseDay(ARBITRATION_LAW_FROM)}以前收到的，旧法是六个月；适用哪个要个案判断，先按三个月`;
  return { ...three, movedOn: six, lines: [...three.lines, line] };
}
