import { defineExtensionMessaging } from "@webext-core/messaging";
import type { FormRecognition, PageDescription } from "@/lib/form/field";
import type { ApplyOrder, StepResult } from "@/lib/form/step";

/** What the content script says of a page: the description, and what was recognised in it (value-free). */
export interface PageReport {
  page: PageDescription;
  recognised: FormRecognition[];
}

/** The one typed message map. Nothing a page sends arrives here: content scripts and extension pages only. */
export interface Messages {
  // to the content script of one tab
  /** Describe and recognise the page as it is now. */
  describe(): PageReport;
  /** Apply an order that the worker let through. */
  apply(order: ApplyOrder): StepResult[];
  /** Undo the last order of this plan; leaves what the person changed since. */
  undo(planId: string): StepResult[];
  /** Outline these fields (an empty list clears). */
  highlight(refs: string[]): void;

  // to the background worker
  /** The content script counted the fields it recognised, for the toolbar icon. */
  counted(count: number): void;
  /** An extension page asks to apply: the worker checks tab, document, plan and age, then passes it on. */
  applyOrder(request: { tabId: number; documentId: string; order: ApplyOrder; shownAt: number }): StepResult[];
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
