import type { CaseRecord, RowRef } from "@/lib/case/record";
import type { Licence } from "@/lib/case/vocabulary";
import type { Day } from "@/lib/units/day";

/** Whom a rule binds: licences of the record's vocabulary, or anyone. */
export type Binds = Licence | "anyone";

/** How hard a rule is, from the hardest. */
export type Strength =
  | "law"
  | "administrative-regulation"
  | "judicial-interpretation"
  | "departmental-rule"
  | "normative-document"
  | "local-regulation"
  | "national-standard"
  | "self-regulatory"
  | "policy";

/** One version of a rule: in force on `[from, until)`. */
export interface RuleVersion {
  from: Day;
  until?: Day;
  /** Full title with 《》. */
  instrument: string;
  /** Document number, when it has one. */
  number?: string;
  /** `第十五条第一款`. */
  article: string;
  strength: Strength;
  /** What it asks, in one own sentence in Chinese. */
  says: string;
  source: string;
  checkedOn: Day;
  /** `verified`: read in the text; `secondary`: read in a report of it; `memory`: never shown as fact and never the base of a finding. */
  confidence: "verified" | "secondary" | "memory";
  /** Id in the facts the version was made from, such as `GBT-01`. */
  factId: string;
  binds: Binds[];
}

/** What a judgement says of some rows. */
export type Verdict =
  | {
      outcome: "breach";
      rows: RowRef[];
      /** What happened, in one Chinese sentence with its figures: 「2026年10月3日 22:40 来电」. */
      what: string;
      /** The day of the conduct: decides the version. */
      on: Day;
      proof: Proof;
      /** The one item that would lift the proof, in Chinese; empty when proven. */
      lift: string;
    }
  | { outcome: "no-breach"; rows: RowRef[] }
  | { outcome: "cannot-tell"; rows: RowRef[]; missing: string };

/** 已证实 (a recording, screenshot or carrier record stands behind it), 有线索 (a log entry with detail), 仅陈述 (the borrower's word). */
export type Proof = "proven" | "indicated" | "stated";

export const PROOFS: Record<Proof, string> = { proven: "已证实", indicated: "有线索", stated: "仅陈述" };

/** What a rule looks at. */
export interface RuleContext {
  record: CaseRecord;
  on: Day;
}

/** A rule as it stands on the shelf `lib/rules/<area>/<id>.ts`. */
export interface Rule {
  /** What it is about, in Chinese, at most 20 characters. */
  title: string;
  /** Newest last; intervals do not overlap for the same binding and instrument. */
  versions: RuleVersion[];
  /** Pure; looks at the whole record; one verdict for each conduct, never two for the same rows. */
  judge(context: RuleContext): Verdict[];
}

/** A breach with the rule version in force on its day that binds this lender. */
export interface Finding {
  ruleId: string;
  title: string;
  what: string;
  on: Day;
  rows: RowRef[];
  proof: Proof;
  lift: string;
  /** Versions in force on that day that bind the actor, hardest first; at least one. */
  citations: RuleVersion[];
}
