import { answerAskedBy } from "@/lib/case/dispatch";
import type { Filing } from "@/lib/case/record";
import { DISPATCH_MEANS } from "@/lib/case/vocabulary";
import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { channelName, filingsMade } from "./filed-before";
import type { LetterInput, Sentence } from "./letter";
import { letterShelf } from "./letter-shelf";
import { named } from "./wording";
import { Writer } from "./writer";

export type Made = Filing & { filedOn: string };

/** Letters that went to whoever claims the money. */
const TO_LENDER =
  /^(stop-third-party|contact-preference|records-request|ledger-request|cost-sheet-request|fee-denial|pi-.*|complaint-lender|not-my-loan-lender|guarantor-notice|settlement-request|lawyer-letter-reply)$/;
export const toLender = ({ channelId, letterId }: Filing): boolean =>
  channelId === "lender-own" || (isKnown(letterId) && TO_LENDER.test(letterId));

/** The filing a follow-up is about: the one asked for, else the latest that fits. */
export function followed(input: LetterInput, fits: (filing: Made) => boolean): Made | null {
  const made = filingsMade(new Writer(input)).filter(({ filedOn }) => filedOn <= input.on);
  return made.find(({ id, ...rest }) => id === input.filingId && fits({ id, ...rest })) ?? made.findLast(fits) ?? null;
}

/** Every filing that fits, oldest first, the one asked for among them: at most the last four. */
export const allFollowed = (input: LetterInput, fits: (filing: Made) => boolean): Made[] =>
  filingsMade(new Writer(input))
    .filter((filing) => filing.filedOn <= input.on && fits(filing))
    .slice(-4);

/** Past its day without an answer. */
export const unanswered = (filing: Made, input: LetterInput): boolean => {
  const by = answerAskedBy(filing);
  return by !== null && input.on > by;
};

/** “2026年11月3日以EMS寄出（单号…，11月5日签收）《关于…》”: the first letter as it was sent, exactly as recorded. */
export function sentFact(w: Writer, filing: Made, weight = 98): Sentence | null {
  const open = w.input.forPublic;
  const title = letterShelf.find(({ id }) => id === filing.letterId)?.title;
  const what =
    filing.letterId?.startsWith("complaint-") || (!title && !toLender(filing)) ? "投诉" : `${title ? `${named(title)}的` : ""}书面请求`;
  const means = isKnown(filing.means) ? `以${DISPATCH_MEANS[filing.means]}` : "";
  const parts = [
    !open && isKnown(filing.trackingNumber) && filing.trackingNumber !== "" ? `单号${filing.trackingNumber}` : "",
    isKnown(filing.deliveredOn) ? `${chineseDay(filing.deliveredOn)}签收` : "",
    isKnown(filing.refusedOn) ? `${chineseDay(filing.refusedOn)}拒收` : "",
    isKnown(filing.returnedOn) ? `${chineseDay(filing.returnedOn)}退回` : "",
    !open && isKnown(filing.filingNumber) && filing.filingNumber !== "" ? `编号${filing.filingNumber}` : "",
  ].filter((text) => text !== "");
  const evidenceIds = [...filing.evidenceIds, ...(filing.receiptEvidenceIds ?? [])];
  return w.state(`facts.sent.${filing.id}`, weight, {
    rows: [{ table: "filings", id: filing.id }],
    evidenceIds,
  })`${chineseDay(filing.sentOn ?? filing.filedOn)}，我${means}向${toLender(filing) ? "贵方" : channelName(filing.channelId)}提出${what}${
    parts.length > 0 ? `（${parts.join("，")}）` : ""
  }。`;
}
