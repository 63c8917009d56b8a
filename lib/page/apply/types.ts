import type { PageDescription } from "@/lib/form/field";
import type { Step, StepResult } from "@/lib/form/step";
import type { Claim, Target } from "../widgets/widgets";

/** A description with the live elements behind its refs. */
export interface Live {
  page: PageDescription;
  elements: Map<string, Element[]>;
  /** By ref, where the form of the question would send it, as far as its attributes tell. */
  destinations?: Map<string, string>;
}

export interface Applying {
  document: Document;
  /** The description the order was planned on. */
  planned: Live;
  /** Describes the page as it is now. */
  describe(): Live;
  /** False on portals where leaving a field clears or sends it. */
  leaves: boolean;
  signal: AbortSignal;
  /** When everything is read again, in ms after the last write; the last is the verdict. Left out: as portals need it. */
  readBackMs?: number[] | undefined;
  /** Told when a field keeps the fill waiting, with the ms still to be waited at the longest, and when that is over (null). */
  waiting?(ref: string, ms: number | null): void;
  /** Whether the person gave up the wait that was told last. */
  givenUp?(): boolean;
  /** Told once, when everything was written and the first looks have passed: the person may go on while the late ones run. No verdict. */
  settled?(results: StepResult[]): void;
}

/** One thing written, kept in memory alone to take it back. */
export interface Written {
  step: Step;
  claim: Claim;
  target: Target;
  before: string;
  /** What the widget showed once written. */
  shown: string;
  /** The person gave up the wait for the rest of it: no verdict is passed on what stands there. */
  unfinished?: boolean;
}

/** Finds the live elements of a planned field, each time it is asked: the page may have moved, hidden, renamed or replaced them. */
export interface Placing {
  /** Looks what lies over a field, before the writing begins. */
  survey(ref: string): void;
  /** The page had its turn: what the survey keeps for a moment is read anew. */
  turned(): void;
  /** The survey is over. */
  surveyed(): void;
  /** Looks at this field and at those that follow, when the last look holds no more. */
  lookAhead(step: number): void;
  /** The field as it is now, or the code of why it is not to be written. */
  find(ref: string): Target | string;
  /** Why an element just entered is not to be written; an empty string when it is what it was. */
  entered(el: Element): string;
  /** Whether it was seen by a look that still holds. */
  isKnown(el: Element): boolean;
  /** Of what was written on the strength of one look, what moved or was hidden meanwhile without the page seeming to change. */
  settle<T extends { target: Target }>(written: T[]): T[];
  done(ref: string): void;
}

export type Say = (ref: string, status: StepResult["status"], why?: string) => unknown;
