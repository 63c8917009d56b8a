import type { Contact } from "@/lib/case/contact";
import type { CaseRecord, RowRef } from "@/lib/case/record";
import type { Licence, Product } from "@/lib/case/vocabulary";
import type { Day } from "@/lib/units/day";
import type { Conduct } from "./conduct";

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
  | "policy"
  | "judgment";

/** How a strength is named; the order is from the hardest. */
export const STRENGTHS: Record<Strength, string> = {
  law: "法律",
  "administrative-regulation": "行政法规",
  "judicial-interpretation": "司法解释",
  "departmental-rule": "部门规章",
  "normative-document": "规范性文件",
  "local-regulation": "地方性法规",
  "national-standard": "推荐性国家标准",
  "self-regulatory": "行业自律规则",
  policy: "政策性文件",
  judgment: "个案判决（不是对所有人的规定）",
};

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
  /** A licence bound here is answerable for the agencies that collect for it; `agency` itself stands only where a rule binds collectors whoever lends. */
  binds: Binds[];
  /** How well number and dates are known; the number is left out when it is only remembered. */
  dates?: "verified" | "secondary" | "memory";
  /** Whom it may bind too, where the text was not read far enough to say: then nothing is found, and the question stays open. */
  perhaps?: Binds[];
  /** Only for these products, which must be known. */
  products?: Product[];
  /** Not for these products; an unknown product is not shut out. */
  notProducts?: Product[];
  /** Binds only members of a body: said with the citation. */
  only?: string;
  /** True: may stand beside other citations, never carries a finding alone. */
  accompanies?: boolean;
}

/** What a judgement says of some rows. */
export type Verdict =
  | {
      outcome: "breach";
      rows: RowRef[];
      /** What happened, in one Chinese sentence with its figures: “2026年10月3日 22:40 来电”. */
      what: string;
      /** The day of the conduct: decides the version. */
      on: Day;
      proof: Proof;
      /** The one item that would lift the proof, in Chinese; empty when proven. */
      lift: string;
      /** Who acted, when it was not the lender of the debt or its collector: a platform, an assignee. */
      actors?: Licence[];
      /** Only the versions made from these facts speak of this conduct; absent: all of the rule. */
      facts?: string[];
      /** The contacts among the rows, when the rule has them at hand: spares looking them up. */
      contacts?: readonly Contact[];
    }
  | { outcome: "no-breach"; rows: RowRef[]; why?: string }
  | {
      outcome: "cannot-tell";
      rows: RowRef[];
      missing: string;
      on?: Day;
      actors?: Licence[];
      facts?: string[];
      contacts?: readonly Contact[];
    };

/** 已证实 (a recording, screenshot or carrier record stands behind it), 有线索 (a log entry with detail), 仅陈述 (the borrower's word). */
export type Proof = "proven" | "indicated" | "stated";

export const PROOFS: Record<Proof, string> = { proven: "已证实", indicated: "有线索", stated: "仅陈述" };

/** What a rule looks at. */
export interface RuleContext {
  record: CaseRecord;
  on: Day;
  /** The record put in order for judging: contacts sorted, each with its day, minute and lender. */
  conduct: Conduct;
}

/** A rule as it stands on the shelf `lib/rules/items/<area>/<id>.ts`. */
export interface Rule {
  /** What it is about, in Chinese, at most 20 characters. */
  title: string;
  /** Newest last; intervals do not overlap for the same binding and instrument. */
  versions: RuleVersion[];
  /** True: carries law that letters and deadlines cite and judges no conduct; `judge` returns []. */
  informative?: boolean;
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
  /** What the finding takes for granted, in Chinese: a licence inferred from the brand. */
  caveat?: string;
}

/** A question the record leaves open, and what would decide it. */
export interface Unclear {
  ruleId: string;
  title: string;
  rows: RowRef[];
  /** What is missing, in Chinese. */
  missing: string;
  /** Versions that bind, or may bind, the one who acted. */
  citations: RuleVersion[];
}
