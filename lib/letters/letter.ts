import type { Assessment, Unknown } from "@/lib/assessment/assessment";
import type { CaseRecord, RowRef } from "@/lib/case/record";
import type { RuleVersion } from "@/lib/rules/rule";
import type { Day } from "@/lib/units/day";

/** What a sentence rests on. A sentence with none of the three is a courtesy, a demand or a heading, never a statement of fact. */
export interface Basis {
  rows: RowRef[];
  evidenceIds: string[];
  rules: RuleVersion[];
}

/** One sentence: text that stands as it is (values are inert), and its basis. */
export interface Sentence {
  /** Stable inside the letter: `facts.third-party.1`; an edit by the borrower is kept under it. */
  id: string;
  text: string;
  basis: Basis;
  /** `statement` must have a basis; `demand` says what is asked; `form` is salutation, closing, heading text. */
  kind: "statement" | "demand" | "form";
  /** Set when the borrower has rewritten it. */
  edited?: boolean;
  /** 0 … 100: what goes first when a length must be met; 100 (the default) never goes. */
  weight?: number | undefined;
}

/** A letter is blocks in order. Tables carry their rows as text. */
export type Block =
  | { kind: "title"; text: string }
  | { kind: "addressee"; text: string }
  | { kind: "heading"; text: string; part: Part }
  | { kind: "paragraph"; sentences: Sentence[]; part: Part }
  | { kind: "numbered"; items: Sentence[]; part: Part }
  | { kind: "table"; caption: string; header: string[]; rows: string[][]; basis: Basis; part: Part }
  | { kind: "exhibits"; items: { number: number; evidenceId: string; name: string; proves: string }[] }
  | { kind: "signature"; name: string | null; on: Day };

/** Facts and demands can be taken apart and merged: forms often ask for them in two boxes. */
export type Part = "opening" | "facts" | "grounds" | "demands" | "closing";

/** The lengths a letter exists in: full, and cut to a number of characters. */
export const LENGTHS = ["full", "1000", "600", "400"] as const;
export type Length = (typeof LENGTHS)[number];

/** A letter as composed for one case on one day. */
export interface Draft {
  letterId: string;
  /** At most 25 characters, for forms that ask for a title. */
  title: string;
  blocks: Block[];
  /** Facts the letter left out because they are missing, as questions. */
  questions: Unknown[];
  on: Day;
  /** Version of the letter's wording: a filed letter remembers with which text it was written. */
  textVersion?: number;
  /** Length it was composed for; absent means full. */
  length?: Length;
}

export interface LetterInput {
  record: CaseRecord;
  assessment: Assessment;
  /** The debt it is about. */
  debtId: string;
  on: Day;
  /** For letters about one number (12321) or one filing. */
  contactNumber?: string | undefined;
  filingId?: string | undefined;
  length: Length;
  /** True: identity data removed, for public boards. */
  forPublic: boolean;
}

/** What sending it does, computed from the case. */
export interface Consequence {
  text: string;
  /** A safer wording or step, when there is one. */
  safer: string;
  severity: "note" | "care" | "stop";
  /** Ids of the sentences that make it true: a note that says what stands in the letter names where. */
  restsOn?: string[];
}

/** A letter as it stands on the shelf `lib/letters/items/<purpose>/<id>.ts`. */
export interface Letter {
  title: string;
  /** Raised by one whenever the wording changes in substance; 1 when absent. */
  textVersion?: number;
  /** When to use it, in one sentence. */
  useWhen: string;
  /** Who receives it, in general words: “放贷机构消费者权益保护部门”. */
  recipient: string;
  /** Whether it applies to the case now; a reason in Chinese when it does not. */
  applies(input: LetterInput): { ok: true } | { ok: false; why: string };
  consequences(input: LetterInput): Consequence[];
  compose(input: LetterInput): Draft;
  /** A telephone script or SMS, where it makes sense. */
  spoken?(input: LetterInput): { script: string[]; sms: string };
}
