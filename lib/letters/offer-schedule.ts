import { AGREEABLE_MONTHS } from "@/lib/assessment/affordability";
import type { AffordabilityResult } from "@/lib/assessment/assessment";
import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import type { Sentence } from "./letter";
import { yuan } from "./wording";
import type { Writer } from "./writer";

export type Offer = AffordabilityResult["offers"][number];

/** What the assessment found can be offered for this debt each month; null when nothing can, or the plan would never end. */
export function offerOf(w: Writer): Offer | null {
  if (!isKnown(w.debt.outstandingFen)) {
    // A plan names a total: the balance claimed, never what only is due by now.
    w.ask("outstanding");
    return null;
  }
  const offer = w.input.assessment.affordability.offers.find(({ debtId }) => debtId === w.debt.id);
  return offer && offer.months !== null && offer.months <= AGREEABLE_MONTHS && offer.schedule.length > 0 ? offer : null;
}

/** How many instalments, how much each, when the first and the last: each named, as an agreement must name them. */
export function offerSentence(w: Writer, offer: Offer, weight = 98): Sentence | null {
  const { schedule } = offer;
  const first = schedule[0]!;
  const last = schedule[schedule.length - 1]!;
  const total = schedule.reduce((sum, { amountFen }) => sum + amountFen, 0);
  const end = last.amountFen === first.amountFen ? "" : `，最后一期${yuan(last.amountFen)}`;
  return w.demand("demands.plan", weight, {
    rows: [w.debtRow, { table: "budget", id: "incomeFen" }],
  })`把待还总额${yuan(total)}（以核对后的账目为准）分为${schedule.length}期：自${chineseDay(first.dueOn)}起每月归还一次，每期${yuan(first.amountFen)}${end}，最后一期的还款日为${chineseDay(last.dueOn)}。`;
}

/** The schedule as an annexed table: number, due date, amount. */
export function scheduleTable(w: Writer, offer: Offer, caption = "附表：拟议还款计划"): void {
  const rows = offer.schedule.map(({ number, dueOn, amountFen }) => [String(number), chineseDay(dueOn), yuan(amountFen)]);
  w.table("closing", caption, ["期数", "还款日", "金额"], rows, { rows: [w.debtRow] });
}
