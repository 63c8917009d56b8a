import type { Widget } from "./field";
import type { Meaning } from "./meanings";

/** One line of the preview. The value is ours to show; it goes to the page only inside an `ApplyOrder`. */
export interface PlanItem {
  ref: string;
  meaning: Meaning;
  widget: Widget;
  /** The label as seen on the page. */
  label: string;
  section: string;
  /** The value to be written (for options: the option's text; for regions `省/市/区`). */
  value: string;
  /** Other wordings of the same answer, for lists whose options come only when they are opened. */
  alternatives?: string[];
  /** Names of the files that fit; which of them go is the person's choice. */
  files: string[];
  /** Why: the answer's source and what on the page decided. */
  because: string;
  /** Ticked at first; the borrower may change it. */
  ticked: boolean;
  /** Refs that must be written before this one. */
  after: string[];
  /** Set when it cannot be offered as it stands: `too-long`, `needs-one-line`, `no-option`, `has-text`, `files-confirm`, `faint`, `no-answer` … */
  problem: string;
  /** Shorter or changed values that would fit, best first. */
  offers: string[];
  maxLength: number | null;
}

/** What is to be done on one page. */
export interface Plan {
  planId: string;
  descriptionId: string;
  group: string;
  items: PlanItem[];
  /** Recognised or required, but the person's to do: captcha, codes, consent, unknown fields, with the reason as a code. */
  left: { ref: string; label: string; reason: string }[];
  /** What is to be known of the form as a whole before anything is written, as the description has it. */
  warnings?: string[];
}

/** One step as sent to the content script: only ticked items, only this form. */
export interface Step {
  ref: string;
  widget: Widget;
  value: string;
  alternatives?: string[];
  files: { name: string; mediaType: string; base64: string }[];
}

/** The order the background worker lets through once, to one tab and document. */
export interface ApplyOrder {
  planId: string;
  descriptionId: string;
  steps: Step[];
}

/** What became of one step. `why` is a static code, never a value. `unsure`: it may have been written, and nobody could look. */
export interface StepResult {
  ref: string;
  status: "filled" | "already" | "changed-by-page" | "cleared" | "rejected" | "refused" | "missing" | "left-to-person" | "unsure";
  why: string;
}
