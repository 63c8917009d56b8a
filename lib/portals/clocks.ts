import type { Deadline } from "@/lib/assessment/assessment";
import { calendarDayDeadline, workingDayDeadline } from "@/lib/assessment/deadline";
import type { Filing } from "@/lib/case/record";
import type { FilingState, Licence } from "@/lib/case/vocabulary";
import type { Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { CHECKED_ON } from "./hint";
import type { DeadlineRule, Recipe } from "./recipe";

/** A clock that runs after a filing, with what must have happened by then. */
export interface FilingClock {
  rule: DeadlineRule;
  deadline: Deadline;
}

/** The limits that bind this lender; an unknown licence is bound by none that names licences. */
export const limitsFor = (recipe: Recipe, licence: Licence | null): DeadlineRule[] =>
  (recipe.deadlines ?? []).filter((rule) => !rule.binds || (licence !== null && rule.binds.includes(licence)));

/** `决定受理 …：7 个工作日（《…》第四十六条）`; a limit known at second hand says so with its day. */
export function sayLimit(rule: DeadlineRule): string {
  const length = rule.days === null ? "期限没有公布" : `${rule.days} ${rule.unit === "working-days" ? "个工作日" : "日"}`;
  return `${rule.text}：${length}（${rule.basis}${rule.confidence === "secondary" ? `，据公开报道，${CHECKED_ON} 核对` : ""}）`;
}

/** The clocks of one filing: from the day it was filed, and from its acceptance once that is in its history. */
export function clocksOf(recipe: Recipe, filing: Filing, licence: Licence | null): FilingClock[] {
  const acceptedOn = filing.history.find((change) => change.state === "accepted")?.on;
  return limitsFor(recipe, licence).flatMap((rule) => {
    const from: Day | null | undefined = rule.from === "acceptance" ? acceptedOn : filing.filedOn;
    if (!isKnown(from) || rule.days === null) return [];
    const count = rule.unit === "working-days" ? workingDayDeadline : calendarDayDeadline;
    return [{ rule, deadline: count(from, rule.days, rule.from === "acceptance" ? "受理" : "提交") }];
  });
}

/** Nothing was decided yet: drafts have not left, the rest has an answer. */
const WAITING: FilingState[] = ["sent", "received", "accepted", "transferred", "extended", "review-asked"];

/** Whether the other side still has time. Without a known limit an open filing waits on. */
export const isWaiting = (filing: Filing): boolean => WAITING.includes(filing.state);
export const wasSent = (filing: Filing): boolean => filing.state !== "drafted";
