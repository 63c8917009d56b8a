import type { Assessment } from "@/lib/assessment/assessment";
import type { CaseRecord } from "@/lib/case/record";
import type { WorkedOutDate } from "@/lib/case/reminders";
import { licenceOf } from "@/lib/lenders/licence-of";
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
  const ours = assessment.steps.flatMap(({ kind, title, deadline, rows }): WorkedOutDate[] =>
    deadline && kind !== "also"
      ? [{ row: rows[0] ?? { table: "borrower", id: "name" }, title, on: deadline.on, lines: deadline.lines, whose: "ours" }]
      : [],
  );
  return [...theirs, ...reviews, ...ours];
}
