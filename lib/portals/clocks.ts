import type { Deadline } from "@/lib/assessment/assessment";
import { calendarDayDeadline, workingDayDeadline } from "@/lib/assessment/deadline";
import type { Filing } from "@/lib/case/record";
import type { FilingState, Licence } from "@/lib/case/vocabulary";
import { chineseDay, type Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { CHECKED_ON } from "./hint";
import type { DeadlineRule, Recipe, Review } from "./recipe";

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
  const length = rule.days === null ? "期限没有公布" : `${rule.days} ${unitWord(rule)}`;
  return `${rule.text}：${length}（${basisWords(rule)}）`;
}

const unitWord = ({ unit }: DeadlineRule): string => (unit === "working-days" ? "个工作日" : "日");
const basisWords = ({ basis, confidence }: Pick<DeadlineRule, "basis" | "confidence">): string =>
  `${basis}${confidence === "secondary" ? `，据公开报道，${CHECKED_ON} 核对` : ""}`;

const DECIDED = "以对方书面告知的日子为准";

/** What the changes say of the stage that runs: the first, or the second since a review was asked. */
function stageOf(filing: Filing): { history: Filing["history"]; reviewAskedOn: Day | null } {
  const at = filing.history.findLastIndex(({ state }) => state === "review-asked");
  return { history: filing.history.slice(at + 1), reviewAskedOn: filing.history[at]?.on ?? null };
}

/**
 * The clocks that run for a filing, as its history stands: from the day it was filed (or accepted), lengthened when the other side
 * extended, without those that its word of receipt has met; after a review was asked, those of the review alone. A limit that the
 * rules do not state has no clock: `openPeriods` says so.
 */
export function clocksOf(recipe: Recipe, filing: Filing, licence: Licence | null): FilingClock[] {
  const { history, reviewAskedOn } = stageOf(filing);
  const extensions = history.filter(({ state }) => state === "extended");
  if (reviewAskedOn !== null) {
    const review = reviewOf(recipe, licence);
    if (!review || review.decide === null || extensions.length > 0) return [];
    const rule: DeadlineRule = { ...review, text: `对“${review.title}”作出答复`, days: review.decide, unit: "days" };
    return [{ rule, deadline: calendarDayDeadline(reviewAskedOn, review.decide, review.title) }];
  }
  const received = history.some(({ state }) => RECEIVED.includes(state));
  const acceptedOn = history.find(({ state }) => state === "accepted")?.on;
  return limitsFor(recipe, licence).flatMap((rule) => {
    const from: Day | null | undefined = rule.from === "acceptance" ? acceptedOn : filing.filedOn;
    if (!isKnown(from) || rule.days === null || (rule.ends === "receipt" && received)) return [];
    const count = rule.unit === "working-days" ? workingDayDeadline : calendarDayDeadline;
    const event = rule.from === "acceptance" ? "受理" : "提交";
    const first = count(from, rule.days, event);
    if (extensions.length === 0) return [{ rule, deadline: first }];
    // The rules allow no more than the last one, however often the other side says it.
    const extension = rule.extensions?.[Math.min(extensions.length, rule.extensions.length) - 1];
    if (!extension) return [];
    const longer = count(from, extension.days, event);
    const lines = [
      `原来的期限到${chineseDay(first.on)}`,
      `${chineseDay(extensions.at(-1)!.on)}告知依法延长，连同原来的最长 ${extension.days} ${unitWord(rule)}（${basisWords(extension)}）`,
      ...longer.lines,
    ];
    return [{ rule, deadline: { ...longer, lines } }];
  });
}

/** Until when the borrower may ask for the second stage, once there is an answer; null without an answer or a known period. */
export function reviewClockOf(recipe: Recipe, filing: Filing, licence: Licence | null): Deadline | null {
  const review = reviewOf(recipe, licence);
  const { history, reviewAskedOn } = stageOf(filing);
  if (!review || review.ask === null || reviewAskedOn !== null || !ANSWERED.includes(filing.state)) return null;
  const answeredOn =
    filing.replies
      .map(({ receivedOn }) => receivedOn)
      .sort()
      .at(-1) ?? history.findLast(({ state }) => state === "refused" || state === "replied")?.on;
  if (!answeredOn) return null;
  const deadline = calendarDayDeadline(answeredOn, review.ask, "收到答复");
  return { ...deadline, lines: [...deadline.lines, `${review.title}的期限：${basisWords(review)}`] };
}

/** The second stage that this lender's case has here. */
export const reviewOf = (recipe: Recipe, licence: Licence | null): Review | null =>
  recipe.review && (!recipe.review.binds || (licence !== null && recipe.review.binds.includes(licence))) ? recipe.review : null;

/** What runs or could run but has no period that the rules state: said in words, never guessed. */
export function openPeriods(recipe: Recipe, filing: Filing, licence: Licence | null): string[] {
  const review = reviewOf(recipe, licence);
  const { history, reviewAskedOn } = stageOf(filing);
  const extended = history.some(({ state }) => state === "extended");
  if (isWaiting(filing)) {
    if (clocksOf(recipe, filing, licence).length > 0) return [];
    if (extended) return [`对方告知延期了。最多可以延到哪天，没有查到规定，${DECIDED}。`];
    if (reviewAskedOn !== null) return [`复核要在哪天前答复，没有查到规定，${DECIDED}。`];
    return [];
  }
  if (review?.ask === null && reviewAskedOn === null && ANSWERED.includes(filing.state))
    return [`对答复不满意，可以${review.title}（${basisWords(review)}）。要在几天内提出，没有查到规定，请尽早提。`];
  return [];
}

/** Nothing was decided yet: drafts have not left, the rest has an answer. */
const WAITING: FilingState[] = ["sent", "received", "accepted", "transferred", "extended", "review-asked"];

/** The other side has at least said that it has the filing, or has passed it on. */
const RECEIVED: FilingState[] = ["accepted", "transferred", "extended", "replied"];
/** There is an answer that a second stage could look at. */
const ANSWERED: FilingState[] = ["refused", "replied", "unsolved"];

/** Whether the other side still has time. Without a known limit an open filing waits on. */
export const isWaiting = (filing: Filing): boolean => WAITING.includes(filing.state);
export const wasSent = (filing: Filing): boolean => filing.state !== "drafted";
