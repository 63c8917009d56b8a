import { chineseDay } from "@/lib/units/day";
import { inCourt, limitation } from "./consequences";
import type { LetterInput } from "./letter";
import { debtOf } from "./writer";

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
    `最后一次还款、承认或到期是在${chineseDay(begins!)}或更早，已过三年。提方案会让你失去时效抗辩，请先问法律援助（12348）。`
  );
}

/** Stop-signs of every letter that asks for terms: it acknowledges the debt, so not past limitation, not settled, not in court. */
export function negotiationStops(input: LetterInput): (string | false)[] {
  return [
    debtOf(input).debt.settled === true && "这笔借款已经结清，不需要再提方案。",
    inCourt(input) && "已经有法院文书。先按期限答辩或提出异议；分期可以在法院调解时提，用「调解申请」。",
    barredStop(input),
  ];
}

/** Money is left each month; without income or with nothing left a plan cannot be kept. */
export function freeMoneyStops(input: LetterInput): (string | false)[] {
  const { freeFen } = input.assessment.affordability;
  return [
    freeFen === null && "还没有填收入和必需开支，算不出能还多少。先填预算。",
    freeFen !== null && freeFen <= 0 && "扣掉必需开支后没有余钱。答应做不到的数目更不利，请改用延期或困难说明。",
  ];
}
