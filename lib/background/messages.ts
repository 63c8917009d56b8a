import { defineExtensionMessaging } from "@webext-core/messaging";
import type { FormRecognition, PageDescription } from "@/lib/form/field";
import type { ApplyOrder, StepResult } from "@/lib/form/step";

/** An order as its page knows it; without results until all is written. `done`: the late looks have ended. */
export interface LastFill {
  planId: string;
  results: StepResult[];
  done: boolean;
}

/** What the content script says of a page: the description, and what was recognised in it (value-free). */
export interface PageReport {
  page: PageDescription;
  recognised: FormRecognition[];
  /** The document described, as the worker knows it (never as the page says). */
  documentId: string;
}

/** Why an order was not let through; nothing of it was written. */
export type GateRefusal =
  | "not-our-page"
  | "unknown-document"
  | "other-tab"
  | "other-document"
  | "not-https"
  | "not-top-frame"
  | "too-soon"
  | "expired"
  | "used"
  | "document-gone";

/** The one typed message map. Nothing a page sends arrives here: content scripts and extension pages only. */
export interface Messages {
  // to the content script of one tab
  /** Describe the page as it is now: value-free. */
  describe(): Pick<PageReport, "page" | "documentId">;
  /** Apply an order that the worker let through. */
  apply(order: ApplyOrder): StepResult[];
  /** Undo the last order of this plan; leaves what the person changed since. */
  undo(planId: string): StepResult[];
  /** Outline these fields (an empty list clears). */
  highlight(refs: string[]): void;
  /** Stop what is being written; what stands, stands. */
  halt(): void;
  /** How often the page itself spoke to a server since the last order began: it may save, look up or count while it is written to. */
  talked(): number;
  /** What became of the last order in this document; null where there was none, or it is forgotten. */
  lastFill(): LastFill | null;
  /** Give up waiting for the field that keeps the fill waiting now; go on with the next. */
  skip(): void;

  // to the extension page that shows the fill, should it still be open
  /** Everything is written and the first looks have passed; the verdict is the answer to `apply`. */
  settled(word: { planId: string; results: StepResult[] }): void;
  /** A field keeps the fill waiting for its page, `ms` more at the longest; null when that is over. */
  waiting(word: { planId: string; ref: string; ms: number | null }): void;

  // to the background worker
  /**
   * The content script described its document; the answer is that document's id, and the toolbar icon shows how many fields are known.
   * The worker takes tab, frame and address from the sender alone.
   */
  described(page: PageDescription): string;
  /** An extension page asks to apply: the worker checks tab, document, plan and age, then passes it on. */
  applyOrder(request: OrderRequest): OrderOutcome;
}

/** `shownAt`: when the preview, as it was confirmed, had been painted. */
export interface OrderRequest {
  tabId: number;
  documentId: string;
  order: ApplyOrder;
  shownAt: number;
}

export interface OrderOutcome {
  refused: GateRefusal | null;
  results: StepResult[];
  /** The order went out and no answer came: the page or we stopped meanwhile, and it may have been written. */
  unsure?: boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
