import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { inCourt, limitation } from "./consequences";
import { standing } from "./standing";
import type { LetterInput } from "./letter";
import { debtOf } from "./writer";
import { heldBack, isUnlicensed } from "@/lib/assessment/open-debts";

export type Applies = { ok: true } | { ok: false; why: string };

export const yes: Applies = { ok: true };
export const no = (why: string): Applies => ({ ok: false, why });

/** The first sign that says stop, or yes. */
export function unless(...signs: (string | false | null | undefined)[]): Applies {
  const why = signs.find((sign) => typeof sign === "string");
  return typeof why === "string" ? no(why) : yes;
}

/** On a debt that may be past limitation nothing may be sent that speaks of paying. */
export function barredStop(input: LetterInput): string | false {
  const { state, begins } = limitation(input);
  return (
    state === "maybe-over" &&
    `最后一次还款、承认或到期是在${chineseDay(begins!)}或更早，已过三年。提出方案可能使你失去时效抗辩，请先问 12348（法律援助）。`
  );
}

/** Whose debt it is speaks against a letter that can only come from the borrower; `what` says what the letter would do. */
export function roleStop(input: LetterInput, what = "提出还款方案等于认下这笔借款"): string | false {
  switch (standing(input)) {
    case "not-mine":
      return `这笔不是你借的，${what}。请用“声明这笔贷款不是我的”。`;
    case "guarantor":
      return `你是担保人，不是借款人，${what}。先看合同写的保证方式和保证期间，请用“担保人要求说明保证责任、停止不当催收”，并问 12348。`;
    case "unclear":
      return "案卷里写着这笔可能不是你借的，或者你只是担保人。先在“欠款”里选清楚是谁借的，再写。";
    default:
      return false;
  }
}

/** Who lends without a licence has no office that answers complaints and keeps no records to hand out. */
export const privateStop = (input: LetterInput): string | false =>
  isUnlicensed(debtOf(input).debt) && "出借人没有放贷牌照，没有受理投诉、保管记录的部门。有威胁的先报警，再打 12348 问。";

/** A settled debt needs no letter that presupposes one that is open. */
export const settledStop = (input: LetterInput): string | false => debtOf(input).debt.settled === true && "这笔借款已经结清。";

/** Stop-signs of every letter that asks for terms: it acknowledges the debt, so only of one's own, not past limitation, not settled, not in court. */
export function negotiationStops(input: LetterInput): (string | false)[] {
  return [
    roleStop(input),
    debtOf(input).debt.settled === true && "这笔借款已经结清，不需要再提方案。",
    inCourt(input) && "已经有法院文书。先按期限答辩或提出异议；分期可以在法院调解时提，用“调解申请”。",
    barredStop(input),
    heldStop(input),
  ];
}

/** What was signed as a minor is not confirmed by a letter; a lender without a licence is not asked for terms before the law's line is known. */
function heldStop({ record, debtId, on }: LetterInput): string | false {
  const debt = record.debts.find(({ id }) => id === debtId);
  const held = debt && heldBack(record, debt, on);
  if (held === "minor") return "签合同时（或现在）未满十八岁：提出方案可能被当作追认。先请父母出面，或打 12348 问清效力。";
  if (held === "unlicensed") return "出借人没有放贷牌照：先核对实际到手的本金和合法的利息，有威胁的先报警，不按它说的数目提方案。";
  return false;
}

/** Money is left each month; without income or with nothing left a plan cannot be kept. */
export function freeMoneyStops(input: LetterInput): (string | false)[] {
  const { freeFen } = input.assessment.affordability;
  return [
    freeFen === null && "还没有填收入和必需开支，算不出能还多少。请先填写“收支”。",
    freeFen !== null && freeFen <= 0 && "扣掉必需开支后没有余钱。答应还不起的金额更不利，请改用“延期还款申请”或“困难说明与宽限申请”。",
  ];
}

/** A plan names a total: the balance the lender claims, never what only is due by now. */
export const totalUnknown = (input: LetterInput): string | false =>
  !isKnown(debtOf(input).debt.outstandingFen) && "还不知道待还总额。先在“欠款”里填上，或者请对方出逐笔账目，再提方案。";
