import type { RowRef } from "@/lib/case/record";
import type { Finding, RuleVersion, Unclear } from "@/lib/rules/rule";
import type { Day } from "@/lib/units/day";
import type { Fen } from "@/lib/units/fen";

/** The stages of collection, in the order in which they usually come. */
export const STAGES = {
  current: "未逾期",
  reminder: "自动提醒",
  "staff-call": "人工催收",
  negotiation: "协商中",
  outsourced: "委外催收",
  "pre-litigation": "诉前",
  lawsuit: "诉讼中",
  enforcement: "判决与执行",
  settled: "已结清",
} as const;
export type StageId = keyof typeof STAGES;

/** What is missing, as one plain question to the borrower, and where the answer goes. */
export interface Unknown {
  /** `debts.0.oldestUnpaidDueOn`, `borrower.region.province` …: dotted path into the record. */
  path: string;
  question: string;
  /** What the answer would change, in one sentence. */
  changes: string;
  /** The larger, the more the answer would change; one unknown of an assessment is the first. */
  weight: number;
}

/** Why a thing was concluded: one sentence with the rows and rule versions it rests on. */
export interface Reason {
  text: string;
  rows: RowRef[];
  citations: RuleVersion[];
}

export interface StageResult {
  id: StageId;
  reasons: Reason[];
  /** What usually follows. */
  next: { text: string; earliestOn: Day | null }[];
  /** What cannot happen yet, and why. */
  notYet: Reason[];
  /** Set when the facts do not decide it, or it rests on a paper that nobody has checked: show “信息不足” or “待核实” beside it. */
  uncertain?: boolean;
}

/** One part of the intensity score. */
export interface IntensityPart {
  id: "amount" | "days" | "familiarity" | "frequency" | "channels";
  title: string;
  /** 0 … max. Null when what it needs is not known: it then adds nothing and is listed as unknown. */
  points: number | null;
  max: number;
  reason: string;
  /** What would lower it. */
  lower: string;
}

export interface IntensityResult {
  /** Sum of the known parts. */
  points: number;
  /** Sum of the maxima of the known parts. */
  outOf: number;
  word: "低" | "中" | "高" | "信息不足";
  parts: IntensityPart[];
}

/** A deadline with its calculation, shown line by line. */
export interface Deadline {
  /** The safe day: what has to be done is done by then. */
  on: Day;
  /**
   * The last lawful day when it is later than `on`: a period that ends on a day off runs to the next working day (民诉法 art. 85(3), 民法典
   * art. 203). Null when both are the same. Nothing is late before it.
   */
  movedOn: Day | null;
  /** The day it may still be moved to where the holidays of that year are not announced yet; absent when that changes nothing. */
  perhapsOn?: Day;
  /** `2026年11月23日提出，次日起算` … */
  lines: string[];
  /** False when holidays of a year not yet announced had to be guessed by weekday. */
  certain: boolean;
}

/** The pages of the case on which a step may be done. */
export type StepPage = "debts" | "papers" | "contacts" | "evidence" | "budget" | "negotiation" | "filings" | "borrower";

/**
 * Where a step is done when no letter or channel does it: a page of the case, one debt or paper of it by its id, the log of a contact, the
 * form of the page below, or a telephone.
 */
export type StepPlace = StepPage | `debts/${string}` | `papers/${string}` | "log" | "fill" | `tel:${string}`;

/** One thing to do. `stop`: comes before everything else. A step may stand several times, once for each paper or debt. */
export interface NextStep {
  id: string;
  /** The debt it is about, when it is about one that the record holds. */
  debtId: string | null;
  /** The court paper it answers. */
  paperId: string | null;
  title: string;
  why: string;
  kind: "stop" | "primary" | "also";
  deadline: Deadline | null;
  /** How long it takes, in minutes, honestly. */
  minutes: number | null;
  letterId: string | null;
  channelId: string | null;
  /** Never null where there is neither letter nor channel. */
  place: StepPlace | null;
  rows: RowRef[];
}

/** A number with its lower and upper bound, both inclusive. */
export interface Range {
  lowFen: Fen;
  highFen: Fen;
}

/** One line of a sum, opening into its parts. */
export interface CostLine {
  title: string;
  amount: Range;
  reason: string;
  citations: RuleVersion[];
}

export interface CostResult {
  debtId: string;
  /** Effective yearly rate by internal rate of return, in millionths; null when the flows are not known. */
  effectiveAnnualRatePpm: number | null;
  /** The yearly rate without interest on interest, in millionths: how lenders and the disclosure rules state it. */
  nominalAnnualRatePpm: number | null;
  /** Twelve times the monthly rate, or simple interest by days where the loan has no monthly rate; null without flows. */
  nominalBy: "months" | "days" | null;
  /** The same two without fees. */
  effectiveWithoutFeesPpm: number | null;
  nominalWithoutFeesPpm: number | null;
  lines: CostLine[];
  /** The lines that speak to this lender, with whether they are exceeded and what has to be known before relying on one. */
  caps: { id: string; title: string; capPpm: number; exceeded: boolean | null; caveat: string; citation: RuleVersion }[];
  /** What keeping the plan costs beyond the line exceeded: an estimate, and no right to have it back. */
  overchargeFen: Fen | null;
  notes: string[];
}

/** One period that runs, ran or has not begun, for a debt or a court paper. */
export interface CaseClock {
  /** `answer`, `objection`, `appeal`, `hearing`, `limitation`, `performance`, `retrial`, `set-aside-award`, `enforcement-application` … */
  id: string;
  title: string;
  debtId: string | null;
  paperId: string | null;
  /** As in `deadline`; null while no day can be reckoned. */
  on: Day | null;
  movedOn: Day | null;
  /** True from the day after the last lawful day. */
  over: boolean;
  deadline: Deadline | null;
  text: string;
  citations: RuleVersion[];
}

export interface ExposureResult {
  debtId: string;
  lines: CostLine[];
  total: Range | null;
  clocks: CaseClock[];
  court: Reason[];
  protected: Reason[];
}

export interface AffordabilityResult {
  /** Income less essentials, per month; may be negative; null when the income is not known. */
  freeFen: Fen | null;
  lines: { title: string; amountFen: Fen }[];
  /** What each creditor can be offered each month. */
  offers: {
    debtId: string;
    monthlyFen: Fen;
    months: number | null;
    schedule: { number: number; dueOn: Day; amountFen: Fen }[];
    lastOn: Day | null;
  }[];
  /** The same money shared by what each contract asks for each month instead of by balance; only debts with a known plan. */
  offersByContract?: AffordabilityResult["offers"];
  /** The same if income falls by a fifth. */
  freeIfIncomeFallsFen: Fen | null;
  notes: string[];
}

/** One of the four steps when contacts are pestered, in their order, and how far it is. */
export interface PathStep {
  stepId: string;
  title: string;
  /** Exactly one is `now` until all are done; what follows it is `later`. */
  state: "done" | "now" | "later";
  /** When it was done, as far as the record shows. */
  doneOn: Day | null;
}

/** Everything the software says of a case on a day. The same record and day give the same assessment. */
export interface Assessment {
  on: Day;
  /** “你说的是 …”: what was understood, shown before anything is written. */
  restated: { text: string; path: string }[];
  stage: StageResult;
  intensity: IntensityResult;
  findings: Finding[];
  /** Rules that may have been broken, and the fact that would decide it. */
  unclear: Unclear[];
  costs: CostResult[];
  exposures: ExposureResult[];
  /** Every period of the law that runs or ran, by debt and paper, nearest first; those that have not begun are left out. */
  clocks: CaseClock[];
  affordability: AffordabilityResult;
  unknowns: Unknown[];
  steps: NextStep[];
  /** The guided path for 爆通讯录; empty while no third party was contacted. */
  path: PathStep[];
}
