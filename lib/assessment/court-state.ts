import { currentPapers, debtIdOf, isFinalAtOnce, papersAbout, replaces, sameCase } from "@/lib/case/papers";
import type { CaseRecord, Filing, Paper } from "@/lib/case/record";
import type { Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { answerDeadline, appealDeadline, objectionDeadline } from "./clocks";
import { isOver } from "./deadline";
import { answersTo } from "./filed";

/** Letters (and what a filing may be called) that answer each kind of paper. */
export const ANSWERING = { summons: ["defence"], "payment-order": ["payment-order-objection"], judgment: ["appeal"] };

/** How a paper with a period to answer stands. */
export type CourtState =
  /** Nobody knows when it came: the period may end any day. */
  | "day-unknown"
  | "running"
  /** Answered in time, as far as the record shows. */
  | "answered"
  /** Answered after the last lawful day. */
  | "answered-late"
  /** The last lawful day has passed without an answer. */
  | "over";

/** A court paper on a day: how it stands, and what was filed about it. */
export interface CourtMatter {
  paper: Paper;
  /** The debt it is about, when the record holds it. */
  debtId: string | null;
  state: CourtState;
  filing: Filing | null;
}

const DEADLINES = { summons: answerDeadline, "payment-order": objectionDeadline, judgment: appealDeadline };
type Answerable = keyof typeof DEADLINES;

function stateOf(kind: Answerable, paper: Paper, filing: Filing | null, on: Day): CourtState {
  const deadline = isKnown(paper.receivedOn) ? DEADLINES[kind](paper.receivedOn) : null;
  if (filing && deadline && isKnown(filing.filedOn) && isOver(deadline, filing.filedOn)) return "answered-late";
  if (filing) return "answered";
  if (!deadline) return "day-unknown";
  return isOver(deadline, on) ? "over" : "running";
}

/** How the papers of one kind stand, those replaced by a later paper of their case and those of settled debts left out. */
export function courtMatters(record: CaseRecord, kind: Answerable, on: Day): CourtMatter[] {
  return mattersAmong(record, kind, currentPapers(record, [kind], on), on);
}

/** The same for papers already chosen. */
export function mattersAmong(record: CaseRecord, kind: Answerable, papers: readonly Paper[], on: Day): CourtMatter[] {
  const filings = answersTo(record, papers, ANSWERING[kind]);
  return papers.map((paper) => {
    const filing = filings.get(paper.id) ?? null;
    return { paper, debtId: debtInRecord(record, paper), state: stateOf(kind, paper, filing, on), filing };
  });
}

/** The debt of a paper, when it is one that the record holds. */
export function debtInRecord(record: CaseRecord, paper: Paper): string | null {
  const id = debtIdOf(record, paper);
  return record.debts.some((debt) => debt.id === id) ? id : null;
}

/** Whether a payment order can be enforced: its period ran out without a timely objection that was not refused. */
export const isEnforceable = ({ state }: CourtMatter): boolean => state === "over" || state === "answered-late";

/** Whether a judgment is final: at once, or because the time for the appeal has passed without one. */
export const isFinal = ({ paper, state }: CourtMatter): boolean => isFinalAtOnce(paper) || state === "over" || state === "answered-late";

/** Whether a judgment can still be appealed, or may be for all that is known. */
export const mayAppeal = ({ paper, state }: CourtMatter): boolean =>
  !isFinalAtOnce(paper) && (state === "running" || state === "day-unknown");

/**
 * What ends limitation as a defence for a debt: a judgment, mediation agreement, award or enforcement notice about it that may be real, or
 * a payment order that ran out. Only papers tied to this debt: one that may be about any decides nothing. Null when there is none.
 */
export function titleOver(record: CaseRecord, debtId: string, on: Day): Paper | null {
  const about = papersAbout(record, debtId, ["judgment", "mediation-agreement", "arbitral-award", "enforcement-notice"]);
  const title = about.find((paper) => debtIdOf(record, paper) === debtId && (paper.receivedOn ?? on) <= on);
  if (title) return title;
  const orders = papersAbout(record, debtId, ["payment-order"]).filter(
    (paper) => debtIdOf(record, paper) === debtId && !record.papers.some((other) => replaces(record, other, paper, on)),
  );
  return mattersAmong(record, "payment-order", orders, on).find(isEnforceable)?.paper ?? null;
}

/** The next hearing of the paper's case from a day on, by whatever paper tells of it; null when none is known. */
export function nextHearing(record: CaseRecord, on: Day, paper: Paper): Day | null {
  const ahead = currentPapers(record, HEARD, on).flatMap((other) =>
    isKnown(other.hearingOn) && other.hearingOn >= on && (other.id === paper.id || sameCase(record, other, paper)) ? [other.hearingOn] : [],
  );
  return ahead.sort()[0] ?? null;
}

/** Papers that may name a day on which one must come. */
export const HEARD: readonly Paper["kind"][] = ["summons", "pre-mediation", "payment-order", "judgment"];
