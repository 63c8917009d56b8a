import { addDays, type Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { lawfulEndOf } from "@/lib/units/working-day";
import type { CaseRecord, Paper } from "./record";
import type { PaperKind } from "./vocabulary";

/** Papers that only a court (or an arbitral commission) makes. The one list of them. */
export const COURT_PAPERS: readonly PaperKind[] = [
  "payment-order",
  "summons",
  "pre-mediation",
  "judgment",
  "mediation-agreement",
  "arbitral-award",
  "enforcement-notice",
];

/** Whether a paper claims to come from a court or an arbitral commission. */
export const isCourtPaper = ({ kind }: Paper): boolean => COURT_PAPERS.includes(kind);

/** Whether a paper may be what it says: checked, or not checked yet. One found false counts nowhere but as evidence of impersonation. */
export const mayBeReal = ({ verified }: Paper): boolean => verified !== false;

/** The days by which to answer a paper, counted from the day after its receipt (民事诉讼法 art. 128, 171, 227); others have none. */
export const REPLY_DAYS: Partial<Record<PaperKind, number>> = { summons: 15, "payment-order": 15, judgment: 15 };

/** The last lawful day to answer a paper, moved off a free day; null when it has none or nobody knows when it came. */
export function lastDayToReply(paper: Paper): Day | null {
  const days = REPLY_DAYS[paper.kind];
  return days === undefined || !isKnown(paper.receivedOn) ? null : lawfulEndOf(addDays(paper.receivedOn, days)).latestOn;
}

/**
 * The debt a paper is about: the one it is tied to; else the one whose lender or assignee is the claimant it names; else the only one
 * there is. Null when that does not decide it: the paper may then be about any.
 */
export function debtIdOf({ debts }: CaseRecord, { debtId, claimant }: Paper): string | null {
  if (isKnown(debtId)) return debtId;
  if (isKnown(claimant) && claimant !== "") {
    const named = debts.filter(({ lenderName, assigned }) => [lenderName, assigned?.to].includes(claimant));
    if (named.length === 1) return named[0]!.id;
  }
  return debts.length === 1 ? debts[0]!.id : null;
}

/** Whether a paper is about a debt that the borrower has paid off. */
export function isAboutSettled(record: CaseRecord, paper: Paper): boolean {
  const id = debtIdOf(record, paper);
  return id !== null && record.debts.some((debt) => debt.id === id && debt.settled === true);
}

/** Latest first by day received; those without a day come first, for they may be the newest. */
const byReceipt = (a: Paper, b: Paper): number => (b.receivedOn ?? "9999").localeCompare(a.receivedOn ?? "9999");

/** The record with no paper that came later than the day: such a day of receipt is a slip, and asked for again. */
export function withoutFutureReceipts(record: CaseRecord, on: Day): CaseRecord {
  const late = ({ receivedOn }: Paper): boolean => isKnown(receivedOn) && receivedOn > on;
  if (!record.papers.some(late)) return record;
  return { ...record, papers: record.papers.map((paper) => (late(paper) ? { ...paper, receivedOn: null } : paper)) };
}

/** Papers of these kinds that may be real and are not about a settled debt, latest first. */
export function standingPapers(record: CaseRecord, kinds: readonly PaperKind[]): Paper[] {
  return record.papers.filter((paper) => kinds.includes(paper.kind) && mayBeReal(paper) && !isAboutSettled(record, paper)).sort(byReceipt);
}

/** Papers of these kinds that may be real and are about this debt, settled or not, or about none that is noted, as they stand noted. */
export function papersAbout(record: CaseRecord, debtId: string, kinds: readonly PaperKind[]): Paper[] {
  return record.papers.filter((paper) => {
    if (!kinds.includes(paper.kind) || !mayBeReal(paper)) return false;
    const about = debtIdOf(record, paper);
    return about === null || about === debtId;
  });
}

/** How far a case has come when a paper arrives. */
const RANK: Partial<Record<PaperKind, number>> = {
  "pre-mediation": 0,
  summons: 1,
  "payment-order": 1,
  judgment: 2,
  "mediation-agreement": 2,
  "arbitral-award": 2,
  "enforcement-notice": 3,
};

/** What kind of case a number belongs to: 民初, 民终, 民督, 执, 诉前调 …; null without a number. */
function sortOfNumber({ caseNumber }: Paper): string | null {
  const found = /(民初|民终|民申|民再|民督|诉前调|民特|执恢|执保|执异|执)/.exec(caseNumber ?? "");
  return found ? found[1]! : null;
}

const plainNumber = ({ caseNumber }: Paper): string => (caseNumber ?? "").replace(/[\s()（）〔〕[\]]/g, "");

/** Objections that are none to enforcement: to the court, to a payment order, to small claims. */
const OTHER_OBJECTION = /管辖|支付令|小额/;

/** Whether a paper of no named kind is a ruling on an objection to enforcement (执异), by its number or else its words. */
export const isEnforcementRuling = (paper: Paper): boolean => {
  if (paper.kind !== "other") return false;
  const sort = sortOfNumber(paper);
  if (sort !== null && !sort.startsWith("执")) return false;
  const words = paper.text ?? "";
  return sort === "执异" || (/驳回.{0,14}异议|执行异议.{0,20}裁定/.test(words) && !OTHER_OBJECTION.test(words));
};

const COURTLIKE = /法院|公证处|仲裁委|[(（〔]20\d{2}[)）〕][^，。\s]{2,14}号/;
/** All that was noted of a paper in words. */
export const wordsOfPaper = ({ sender, caseNumber, text, claimant }: Paper): string =>
  [sender, caseNumber, text, claimant].filter(isKnown).join(" ");

/** Whether a paper of no named kind seems to come from a court, an arbitral commission or a notary, by its words. */
export const isUnnamedCourtPaper = (paper: Paper): boolean =>
  paper.kind === "other" && (COURTLIKE.test(wordsOfPaper(paper)) || isEnforcementRuling(paper));

/** Whether a court has the matter of this debt, or may have it: a paper nobody has named yet counts. */
export const mayBeInCourt = (record: CaseRecord, debtId: string): boolean =>
  papersAbout(record, debtId, [...COURT_PAPERS, "other"]).some((paper) => isCourtPaper(paper) || isUnnamedCourtPaper(paper));

/** Whether a judgment says by its number that it is of second instance: it can't be appealed. */
export const isSecondInstance = (paper: Paper): boolean => sortOfNumber(paper) === "民终";

/** A judgment's own words that no appeal lies: small claims, second instance. */
const FINAL_WORDS = /一审终审|(?:本判决|本裁定|本案判决)(?:为|是)终审|终审判决|不得上诉/;

/** Whether a judgment takes effect at once: of second instance by its number, or final by its own words as far as they were noted. */
export const isFinalAtOnce = (paper: Paper): boolean =>
  isSecondInstance(paper) || (paper.kind === "judgment" && isKnown(paper.text) && FINAL_WORDS.test(paper.text));

/** Whether two court papers belong to one case: the same number; else the same debt, unless their numbers are of one kind and differ. */
export function sameCase(record: CaseRecord, a: Paper, b: Paper): boolean {
  const [ours, theirs] = [plainNumber(a), plainNumber(b)];
  if (ours !== "" && ours === theirs) return true;
  if (ours !== "" && theirs !== "" && sortOfNumber(a) === sortOfNumber(b)) return false;
  const [one, other] = [debtIdOf(record, a), debtIdOf(record, b)];
  return one === other && (one !== null || record.debts.length === 0);
}

/** Whether a later paper can follow an earlier one at all, by kind. A summons follows a payment order only where that was objected to. */
function canFollow(later: Paper, earlier: Paper): boolean {
  if (later.kind === "judgment" && earlier.kind === "judgment") return isSecondInstance(later) && !isSecondInstance(earlier);
  if (later.kind === "mediation-agreement" && earlier.kind === "judgment")
    return isKnown(later.receivedOn) && isKnown(earlier.receivedOn) && later.receivedOn > earlier.receivedOn;
  if (earlier.kind === "payment-order") return later.kind === "enforcement-notice";
  return RANK[later.kind]! > RANK[earlier.kind]!;
}

/**
 * Whether `later` takes the place of `earlier` on a day: both may be real and belong to one case, and the later kind came no earlier.
 * A paper that nobody has checked never ends a period that was still running when it came, and none ends a hearing after its own day.
 */
export function replaces(record: CaseRecord, later: Paper, earlier: Paper, on: Day): boolean {
  if (later === earlier || !mayBeReal(later) || !isCourtPaper(later) || !isCourtPaper(earlier)) return false;
  if (!canFollow(later, earlier) || !sameCase(record, later, earlier)) return false;
  if (isKnown(later.receivedOn) && isKnown(earlier.receivedOn) && later.receivedOn < earlier.receivedOn) return false;
  const cameOn = later.receivedOn ?? on;
  if (cameOn > on) return false;
  if (isKnown(earlier.hearingOn) && earlier.hearingOn > cameOn) return false;
  const last = lastDayToReply(earlier);
  return later.verified === true || last === null || cameOn > last;
}

/** The standing papers of these kinds that no later paper of the same case has replaced, latest first. */
export function currentPapers(record: CaseRecord, kinds: readonly PaperKind[], on: Day): Paper[] {
  return standingPapers(record, kinds).filter((paper) => !record.papers.some((other) => replaces(record, other, paper, on)));
}
