import { heldBack } from "@/lib/assessment/open-debts";
import { cautiousLimitation, mayBeOver } from "@/lib/assessment/limitation";
import { COURT_PAPERS, mayBeInCourt, papersAbout, withoutFutureReceipts } from "@/lib/case/papers";
import { chineseDay, type Day } from "@/lib/units/day";
import type { Consequence, LetterInput } from "./letter";
import { owes, standing } from "./standing";
import { debtOf } from "./writer";

/** Court papers about the letter's debt that may be real; a paper whose debt is not known counts. A day of receipt still to come is a slip. */
export function courtPapers({ record, debtId, on }: LetterInput) {
  return papersAbout(withoutFutureReceipts(record, on), debtId, COURT_PAPERS);
}

/** Whether a court has the matter, or may have it. */
export const inCourt = ({ record, debtId, on }: LetterInput): boolean =>
  record.courtPaperCame === true || mayBeInCourt(withoutFutureReceipts(record, on), debtId);

/**
 * Where the three years of limitation stand, as the assessment reckons them. `unclear` when no date is known. Only a warning to the borrower
 * and a ground to be checked: demands that nobody recorded may have interrupted it.
 */
export function limitation(input: LetterInput): { state: "running" | "maybe-over" | "unclear"; begins: Day | null } {
  const { debt } = debtOf(input);
  const { start, state } = cautiousLimitation(input.record, debt, input.on);
  const begins = start?.from ?? null;
  if (mayBeOver(input.record, debt, input.on)) return { state: "maybe-over", begins };
  // Adjudged: no letter may plead limitation, and none is warned of it.
  return { state: state === "unclear" ? "unclear" : "running", begins };
}

/**
 * Whether a letter may speak of paying: only on a debt that is the writer's own and not settled, and not on one that may be past
 * limitation, nor on one signed under age or lent without a licence. No letter of ours does so by itself otherwise.
 */
export const mayTalkOfPaying = (input: LetterInput): boolean =>
  owes(input) &&
  debtOf(input).debt.settled !== true &&
  limitation(input).state !== "maybe-over" &&
  !["minor", "unlicensed"].includes(heldBack(input.record, debtOf(input).debt, input.on) ?? "");

/** For letters about conduct: they promise nothing. */
export function withoutAcknowledgement(input: LetterInput): Consequence {
  const restsOn = ["opening.reserve"];
  if (debtOf(input).debt.settled === true)
    return {
      text: "这笔借款已经结清。信里写明已结清，也写明不确认任何欠款。",
      safer: "不要再付款，也不要写“我会还”之类的话；把结清证明和还款凭证准备好。",
      severity: "note",
      restsOn: ["facts.settled", "opening.reserve"],
    };
  if (standing(input) === "not-mine")
    return {
      text: "这笔借款不是你的。信里写明不确认这笔借款与你有关，也不构成还款承诺。",
      safer: "不要付款，不要在任何材料上写“我借的”“我会还”。",
      severity: "care",
      restsOn,
    };
  if (standing(input) === "guarantor")
    return {
      text: "你是担保人。信里写明不确认保证责任，也不构成新的担保。",
      safer: "先看合同写的保证方式和保证期间，再决定要不要谈还款；可以问 12348。",
      severity: "care",
      restsOn,
    };
  if (standing(input) === "unclear")
    return {
      text: "案卷里还没有选这笔借款是谁借的。信里没有承认欠款。",
      safer: "先在“欠款”里选清楚，再寄。",
      severity: "care",
      restsOn,
    };
  return limitation(input).state === "maybe-over"
    ? {
        text: "这笔欠款可能已过诉讼时效。信里没有提还款，请不要自己加上。",
        safer: "寄出前先问 12348（法律援助）：答应还款，可能失去时效抗辩。",
        severity: "care",
        restsOn,
      }
    : {
        text: "信里写明只谈催收方式，不确认金额，也不构成还款承诺，一般不会被当作重新承认欠款。",
        safer: "寄出时不要另外附上“我会尽快还”之类的话。",
        severity: "note",
        restsOn,
      };
}

/** For letters that ask for terms: they acknowledge the debt, and limitation starts anew. Such a letter holds `amountsOpen`. */
export function acknowledges(input: LetterInput): Consequence[] {
  const { state, begins } = limitation(input);
  if (state === "maybe-over")
    return [
      {
        text: `从${chineseDay(begins!)}算起已过三年，对方起诉时你可能可以提出时效抗辩。提出还款方案会被视为同意履行，之后不能再提出时效抗辩。`,
        safer: "先不要寄。请先问 12348（法律援助）或律师，再决定。",
        severity: "stop",
      },
    ];
  return [
    state === "unclear"
      ? {
          text: "提出还款方案一般会被视为同意履行债务，诉讼时效中断，从对方收到之日起重新计算三年。",
          safer: "还不知道最后一次还款或催款是哪天。若已过去很久，先补上日期再寄。",
          severity: "care",
        }
      : {
          text: "提出还款方案一般会被视为同意履行债务，诉讼时效中断，从对方收到之日起重新计算三年。信里写明金额以核对后的账目为准。",
          safer: "只写你核对过的金额；有出入的，先要逐笔账目。",
          severity: "note",
          restsOn: ["facts.open"],
        },
  ];
}

/** A plan of ours offers nine tenths of what is left each month. */
export const reserveKept: Consequence = {
  text: "方案里每期的金额按你每月余钱的九成算，留了一成应急。",
  safer: "觉得还是紧的，把每期写少一点、期数写多一点；收入不稳的，先把应急的钱填进“收支”的必需开支。",
  severity: "note",
};

export const recorded = (whom: string): Consequence => ({
  text: `${whom}会留下记录，你写的内容以后可能被对方和法院看到。`,
  safer: "只写你清楚知道的事；不确定的写“据我的记录”。",
  severity: "note",
});

/** Once a court has the matter, a letter does not stop the clock. */
export function courtWarning(input: LetterInput): Consequence[] {
  return inCourt(input)
    ? [
        {
          text: "已有法院或仲裁文书。寄出这封信，不影响法院期限继续计算。",
          safer: "先按文书上的期限答辩或提出异议，再寄这封信。",
          severity: "care",
        },
      ]
    : [];
}
