import { LIMITATION_YEARS, limitationStart } from "@/lib/assessment/limitation";
import { addYears, chineseDay, type Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import type { Consequence, LetterInput } from "./letter";
import { debtOf } from "./writer";

/** Papers that mean a court or an arbitral body already has the matter. */
const COURT_PAPERS = [
  "payment-order",
  "summons",
  "pre-mediation",
  "judgment",
  "mediation-agreement",
  "arbitral-award",
  "enforcement-notice",
];

/** Court papers about the letter's debt; a paper whose debt is not known counts. */
export function courtPapers({ record, debtId }: LetterInput) {
  return record.papers.filter((paper) => COURT_PAPERS.includes(paper.kind) && (!isKnown(paper.debtId) || paper.debtId === debtId));
}

export const inCourt = (input: LetterInput): boolean => courtPapers(input).length > 0 || input.record.courtPaperCame === true;

/**
 * Where the three years of limitation stand, as the assessment reckons them. `unclear` when no date is known. Only a warning to the borrower
 * and a ground to be checked: demands that nobody recorded may have interrupted it.
 */
export function limitation(input: LetterInput): { state: "running" | "maybe-over" | "unclear"; begins: Day | null } {
  const { debt } = debtOf(input);
  const start = limitationStart(input.record, debt, input.on);
  if (start === null) return { state: "unclear", begins: null };
  return { state: input.on > addYears(start.from, LIMITATION_YEARS) ? "maybe-over" : "running", begins: start.from };
}

/** Whether a letter may speak of paying: on a debt that may be past limitation no letter of ours does so by itself. */
export const mayTalkOfPaying = (input: LetterInput): boolean => limitation(input).state !== "maybe-over";

/** For letters about conduct: they promise nothing. */
export function withoutAcknowledgement(input: LetterInput): Consequence {
  return mayTalkOfPaying(input)
    ? {
        text: "这封信只谈催收方式，不确认金额，也不承诺还款，一般不会被当作重新承认欠款。",
        safer: "寄出时不要另外附上「我会尽快还」之类的话。",
        severity: "note",
      }
    : {
        text: "这笔债可能已过诉讼时效。这一版没有提还款，请不要自己加上。",
        safer: "寄出前先问法律援助（12348）：说愿意还，就会失去时效抗辩。",
        severity: "care",
      };
}

/** For letters that ask for terms: they acknowledge the debt, and limitation starts anew. */
export function acknowledges(input: LetterInput): Consequence[] {
  const { state, begins } = limitation(input);
  if (state === "maybe-over")
    return [
      {
        text: `从${chineseDay(begins!)}算起已过三年，对方起诉时你也许可以提出时效抗辩。提出还款方案等于同意履行，这个抗辩就没有了。`,
        safer: "先不要寄。请先问法律援助（12348）或律师，再决定。",
        severity: "stop",
      },
    ];
  return [
    {
      text: "提出还款方案等于承认欠款，诉讼时效从对方收到之日起重新计算三年。",
      safer:
        state === "unclear"
          ? "还不知道最后一次还款或催款是哪天。若已过去很久，先补上日期再寄。"
          : "只承认你核对过的本金；对利息、费用写明「以核对后的账目为准」，信里已经这样写。",
      severity: state === "unclear" ? "care" : "note",
    },
  ];
}

export const recorded = (whom: string): Consequence => ({
  text: `${whom}会留下记录，你写的内容以后可能被对方和法院看到。`,
  safer: "只写你确知的事；不确定的写「据我的记录」。",
  severity: "note",
});

/** Once a court has the matter, a letter does not stop the clock. */
export function courtWarning(input: LetterInput): Consequence[] {
  return inCourt(input)
    ? [
        {
          text: "已有法院或仲裁文书。寄这封信不会中止法院的期限。",
          safer: "先按文书上的期限答辩或提出异议，再寄这封信。",
          severity: "care",
        },
      ]
    : [];
}
