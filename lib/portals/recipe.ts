import type { Assessment } from "@/lib/assessment/assessment";
import type { CaseRecord } from "@/lib/case/record";
import type { Grievance, Licence, Saying } from "@/lib/case/vocabulary";
import type { Meaning } from "@/lib/form/meanings";
import type { Day } from "@/lib/units/day";

/** How sure a fact about a portal is: `seen` in its page or code, `secondary` from a report, `inferred`. */
export type PortalConfidence = "seen" | "secondary" | "inferred";

/** What labels alone cannot know of one field. A hint whose label no longer matches is dropped, and that is said. */
export interface FieldHint {
  /** Without `#`. */
  id?: string;
  name?: string;
  /** The label it must still carry (any of these), normalised before comparing. */
  labels: string[];
  meaning: Meaning;
  /** Writing order on the page, lowest first, where the page asks for one. */
  order?: number;
  maxLength?: number;
  minLength?: number;
  /** How the page words the answers we give. */
  options?: Record<string, string>;
  /** The options the page is known to hold, in its words. */
  vocabulary?: string[];
  checkedOn: Day;
  confidence: PortalConfidence;
}

/** One page of a portal's flow. */
export interface PortalStep {
  title: string;
  /** Path prefix on the host; hash routes with `#`. */
  path: string;
  /** What the person does before anything can be filled: log-in, notice, search. */
  first?: string[];
  /** What the person does there, on a page with a form once it is filled: captcha, choices, submission. */
  person: string[];
  hints: FieldHint[];
  /** Headings or button texts by which the step is known where the path does not tell (one page for several steps). */
  marks?: string[];
  /** Seconds a notice must stand before its button works: waited for, never skipped. */
  countdownSeconds?: number;
  /** A log-in, a notice, a choice of the way: whatever stands on this page, nothing of it is filled. */
  personAlone?: true;
  /** What the person chooses here, in the order the page needs. */
  choices?: PortalChoice[];
}

/** A choice that stays with the person, with what helps to make it. Said in Chinese at that step. */
export interface PortalChoice {
  /** As the page words it. */
  label: string;
  /** What to look for, and why. */
  advice: string;
  /** Options known to be there; none when absent. */
  known?: string[];
  /** Every option of the page is in `known`. Otherwise it is said that the page may hold others. */
  all?: true;
}

/** A channel as it stands on the shelf `lib/portals/items/<medium>/<id>.ts`; also those without a web form. */
export interface Recipe {
  title: string;
  authority: string;
  /** Exact hosts; empty for channels without a web form. */
  hosts: string[];
  /** Where to begin; null without a web form. */
  startUrl: string | null;
  medium: "web" | "phone" | "mini-program" | "paper" | "app";
  steps: PortalStep[];
  /** What it can do, and what it cannot, in one sentence each. */
  can: string;
  cannot: string;
  /** Whom it is competent for, and for which grievances. */
  licences: Licence[] | "any";
  grievances: Grievance[] | "any";
  /** What must have happened first; null when nothing. */
  before: string | null;
  attachments: { count: number | null; sizeMb: number | null; types: string[] } | null;
  /** Filings a day that the portal allows, when known. */
  dailyCap: number | null;
  /** What number comes back. */
  numberGiven: string | null;
  gotchas: string[];
  /** Letter whose text it takes; null where a person writes freely. */
  letterId: string | null;
  checkedOn: Day;
  confidence: PortalConfidence;
  sources: string[];
  /** Whom a filing here is about; the lender unless said otherwise. A carrier or an authority is never answered with the lender's data. */
  about?: "lender" | "collector" | "carrier" | "authority" | "nobody";
  /** Answers in the channel's own words, whatever the record says: “欠款催收” among the kinds of 12321. Only what follows from using it at all. */
  fixed?: Partial<Record<Meaning, FixedAnswer>>;
  /** Meanings that stay with the person here, although the record could answer them. */
  silent?: Meaning[];
  /** The text is published: it is written without identity, telephone and contract number. */
  published?: boolean;
  /** One filing for each number that called. */
  onePerNumber?: boolean;
  /** Facts and demands are asked in two boxes. `false`: what looks like a box for demands is a list to choose from, and the text holds both. */
  asksRequest?: boolean;
  /** The form is about what was bought: its date is the day of the charge (else of the contract), its amount the undisclosed charges, not the arrears. */
  aboutPurchase?: boolean;
  /** How many levels of a region the form asks; three when absent. */
  regionLevels?: 1 | 2;
  /** The clocks that start with a filing; absent when none is known. */
  deadlines?: DeadlineRule[];
  /** A second look at the outcome by the same channel or its superior; absent when none is known. */
  review?: Review;
  /** How the number that comes back looks, as the source of a regular expression; absent when not known. */
  numberPattern?: string;
  /** What is not known about the portal, in Chinese, one each. */
  unknown?: string[];
  /** What it asks for at hand: a log-in, an identity card, a telephone for a code. */
  needs?: string[];
  /** What of these must stand in the log before it may be used: gang crime, police. A report without it harms the borrower. */
  needsSaid?: Saying[];
  /** An authority that must act on a complaint: its silence can be taken further. */
  supervises?: boolean;
  /** Who must have been asked first; `before` says it in words. */
  after?: "lender" | "authority" | "carrier" | "credit-report";
  /** Channels of one desk come to the same office: what waits in one is not filed in the other. */
  desk?: string;
  /** Refuses what another authority or a court already has in hand. */
  refusesPending?: boolean;
  /** Place among the channels to use now, lowest first: the lender itself 10, its supervisor 20 to 29 … public boards last. */
  rank: number;
  /** A number to dial; only where it is at least `secondary`. */
  phone?: { number: string; confidence: PortalConfidence; source: string } | null;
}

export interface FixedAnswer {
  texts: string[];
  alternatives?: string[];
  because: string;
}

/** A time limit that binds the other side after a filing. `days` null: not known, nothing is computed. */
export interface DeadlineRule {
  /** What must have happened by then, in Chinese. */
  text: string;
  days: number | null;
  unit: "working-days" | "days";
  /** Where the limit stands. */
  basis: string;
  confidence: "verified" | "secondary";
  /** Lenders it binds; everyone when absent. */
  binds?: Licence[];
  /** `acceptance`: counted from the day the other side accepted, not from the filing. */
  from?: "filing" | "acceptance";
  /** `receipt`: met by word that it was accepted or passed on. Absent: only an answer meets it. */
  ends?: "receipt";
  /** How long it may become when the other side says that it takes longer: one for each time, shortest first. */
  extensions?: Extension[];
}

/** Where a period stands in the rulebook: only what it states with confidence is counted. */
export interface Period {
  days: number;
  basis: string;
  confidence: "verified" | "secondary";
  /** The rule and the fact in `lib/rules` that state it. */
  ruleId: string;
  factId: string;
}

/** A lawful extension. `days` is the whole length, in the unit and from the start of the limit that it lengthens. */
export type Extension = Period;

/** A second stage. */
export interface Review extends Omit<Period, "days"> {
  /** What is asked for, in Chinese. */
  title: string;
  /** Calendar days after the answer within which the borrower may ask; null: not known. */
  ask: number | null;
  /** Calendar days after asking within which it is decided; null: not known. */
  decide: number | null;
  /** Lenders whose answers it looks at; everyone when absent. */
  binds?: Licence[];
}

/** Why a channel is, or is not, the one now. */
export interface ChannelChoice {
  channelId: string;
  verdict: "now" | "later" | "not-competent" | "blocked";
  why: string;
  /** What must have happened first, in Chinese; null when nothing is missing. */
  first?: string | null;
  /** The day from which it may be used, when that is known. */
  fromOn?: Day | null;
  /** What it costs in time: the other side's limits, in Chinese. */
  takes?: string[];
  /** What to have at hand. */
  needs?: string[];
  /** Order among those to use now, lowest first. */
  rank?: number;
}

export interface ChannelInput {
  record: CaseRecord;
  assessment: Assessment;
  debtId: string;
  on: Day;
}
