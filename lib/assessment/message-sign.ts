import type { CaseRecord } from "@/lib/case/record";
import type { Day } from "@/lib/units/day";

/** What a message looks like it is. */
export type MessageKind = "court-service" | "lawyer-letter" | "posing-as-authority" | "scam" | "reminder" | "cannot-tell";

/** One thing in a message that speaks for or against what it seems to be, with its words. */
export interface MessageSign {
  id: string;
  /** The words as they stand in the message. */
  quote: string;
  /** What they say, in one Chinese sentence. */
  says: string;
  speaksFor: Exclude<MessageKind, "cannot-tell">;
  /** `strong`: seldom or never found in the other kinds; `weak`: found in both. */
  weight: "strong" | "weak";
}

export interface SignPattern {
  id: string;
  pattern: RegExp;
  says: string;
  speaksFor: MessageSign["speaksFor"];
  weight: MessageSign["weight"];
  /** Only when the message also speaks of court, police, procuratorate, arbitration or lawyers. */
  withAuthority?: boolean;
  /** Only when it speaks in the name of such an office, not when a lender says that it will go there. */
  inItsName?: boolean;
  /** Only when no case can be looked up at a court that is named. */
  withoutCase?: boolean;
}

/** What is known around a message. */
export interface MessageContext {
  on: Day;
  /** When it came; without it clocks have no date. */
  receivedOn?: Day | null;
  /** The number it came from, or the name it is signed with. A sender can be forged: a number is a weak sign and never decides. */
  sender?: string | null;
  record?: CaseRecord;
}
