import type { Debt } from "@/lib/case/debt";
import { addMonths, chineseDay, type Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import type { CaseClock } from "./assessment";
import { isOver, monthDeadline } from "./deadline";

/** Months of a guarantee whose contract names no time, from the day the debt fell due (民法典 art. 692). */
export const GUARANTEE_MONTHS = 6;

/** The day the whole debt falls due as far as the record shows: the last instalment's, else the oldest unpaid. */
function dueOf(debt: Debt): Day | null {
  const last = debt.instalments
    .map(({ dueOn }) => dueOn)
    .sort()
    .at(-1);
  return last ?? (isKnown(debt.oldestUnpaidDueOn) ? debt.oldestUnpaidDueOn : null);
}

/** The guarantee period by law as a clock: only what holds when the contract names none. */
export function guaranteeClock(debt: Debt, on: Day): CaseClock {
  const due = dueOf(debt);
  const deadline = due === null ? null : monthDeadline(due, GUARANTEE_MONTHS, "主债务到期（合同没有写保证期间的算法）");
  const over = deadline !== null && isOver(deadline, on);
  const says = over
    ? "按这个算法已经过了：对方在期间里没有对借款人起诉或仲裁（一般保证）、没有向你要求承担（连带保证）的，你不再承担。是不是这样要核对合同和收到过的通知。"
    : "对方要在期间里对借款人起诉或仲裁（一般保证），或者向你要求承担（连带保证）。";
  return {
    id: "guarantee-period",
    title: "保证期间",
    debtId: debt.id,
    paperId: null,
    on: deadline?.on ?? null,
    movedOn: deadline?.movedOn ?? null,
    over,
    deadline,
    text: `合同写了保证期间的按合同；没有写、写不清或者写“保证到还清为止”的，是主债务到期起六个月，不中止、不中断（民法典第六百九十二、六百九十三条）。${says}过了期间，在催款单上签字不会恢复，但不要签新的保证。`,
    citations: [],
  };
}

/** Until when the guarantee by law runs, in words; null when the due day is not known. */
export const guaranteeEnd = (debt: Debt): string | null => {
  const due = dueOf(debt);
  return due === null ? null : chineseDay(addMonths(due, GUARANTEE_MONTHS));
};
