import type { Assessment } from "@/lib/assessment/assessment";
import { debtName } from "@/lib/case/debt-name";
import { ANSWER_DAYS, answerAskedBy, arrivedOn } from "@/lib/case/dispatch";
import type { CaseRecord } from "@/lib/case/record";
import type { WorkedOutDate } from "@/lib/case/reminders";
import { licenceOf } from "@/lib/lenders/licence-of";
import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { clocksOf, isWaiting, reviewClockOf } from "./clocks";
import { recipeById } from "./portal-shelf";

/**
 * The days that were worked out for a case: until when the other side must act on each filing, until when a second look at an answer may
 * be asked for, and the next step's own day.
 */
export function dueDates(record: CaseRecord, assessment: Assessment): WorkedOutDate[] {
  const theirs = record.filings.filter(isWaiting).flatMap((filing): WorkedOutDate[] => {
    const recipe = recipeById(filing.channelId);
    const debt = record.debts.find((each) => each.id === filing.debtId);
    if (!recipe) return [];
    return clocksOf(recipe, filing, debt ? licenceOf(debt).licence : null).map(({ rule, deadline }) => ({
      row: { table: "filings", id: filing.id },
      title: `${recipe.title}：${rule.text}`,
      on: deadline.on,
      lines: deadline.lines,
      whose: "theirs",
    }));
  });
  const reviews = record.filings.flatMap((filing): WorkedOutDate[] => {
    const recipe = recipeById(filing.channelId);
    const debt = record.debts.find((each) => each.id === filing.debtId);
    const deadline = recipe && reviewClockOf(recipe, filing, debt ? licenceOf(debt).licence : null);
    const met = filing.demands.length > 0 && filing.demands.every(({ resolved }) => resolved === true);
    if (!deadline || met) return [];
    const title = `${recipe.title}：不满意的，${recipe.review!.title}`;
    return [{ row: { table: "filings", id: filing.id }, title, on: deadline.on, lines: deadline.lines, whose: "ours" }];
  });
  const asked = record.filings.flatMap((filing): WorkedOutDate[] => {
    const by = filing.channelId === "lender-own" && isKnown(filing.means) ? answerAskedBy(filing) : null;
    if (by === null) return [];
    const lines = [`${chineseDay(arrivedOn(filing)!)}送到，函件请对方 ${ANSWER_DAYS} 日内答复；这是信里请求的日子，不是法定期限`];
    return [{ row: { table: "filings", id: filing.id }, title: "寄出的函件：请求答复的日子", on: by, lines, whose: "theirs" }];
  });
  const ours = assessment.steps.flatMap(({ id, kind, title, deadline, debtId, paperId, rows }): WorkedOutDate[] => {
    // A hearing is a day the record states itself. Of the rest, court periods count even where they do not come first.
    if (!deadline || (kind === "also" && !paperId) || (id === "hearing" && deadline.on > assessment.on)) return [];
    const row = rows[0] ?? { table: "borrower" as const, id: "name" };
    const debt = record.debts.length > 1 ? record.debts.find((each) => each.id === debtId) : undefined;
    const named = debt && !title.startsWith(debtName(debt)) ? `${debtName(debt)}：${title}` : title;
    const safe: WorkedOutDate = { row, title: named, on: deadline.on, lines: deadline.lines, whose: "ours" };
    if (!deadline.movedOn) return [safe];
    return [safe, { ...safe, title: `${named}（法律上最后一天）`, on: deadline.movedOn }];
  });
  return [...theirs, ...asked, ...reviews, ...ours];
}
