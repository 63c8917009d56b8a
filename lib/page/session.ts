import type { ApplyOrder, StepResult } from "@/lib/form/step";
import { applyOrder, type Live, type Written } from "./apply";
import { undoWritten } from "./apply-undo";
import { describeLive } from "./describe";
import { outline } from "./outline";

/** Portals where leaving a field by script clears or sends it (12315: its type-aheads empty themselves; seen 2026-11-23). */
const NEVER_LEAVE = new Set(["www.12315.cn"]);
/** What was there before is forgotten after this. */
const MEMORY_MS = 30 * 60_000;

interface Described extends Live {
  path: string;
}

/**
 * One document's engine: describes it, applies orders to it, takes them back. Everything is kept in memory alone and forgotten on
 * navigation, after half an hour, or when `signal` ends. It offers the page nothing: no events, no globals, no attributes.
 */
export interface PageSession {
  describe(): Described;
  /** Describes without forgetting the description that a plan may rest on. */
  glance(): Described["page"];
  apply(order: ApplyOrder): Promise<StepResult[]>;
  undo(planId: string): Promise<StepResult[]>;
  highlight(refs: string[]): void;
  halt(): void;
}

const nothing = (order: ApplyOrder, why: string): StepResult[] => order.steps.map(({ ref }) => ({ ref, status: "left-to-person", why }));

export function pageSession(document: Document, signal: AbortSignal, readBackMs?: number[]): PageSession {
  const view = document.defaultView!;
  const leaves = !NEVER_LEAVE.has(view.location.host);
  let described: Described | null = null;
  let done: { planId: string; path: string; written: Written[] } | null = null;
  let running: AbortController | null = null;
  let forget: ReturnType<typeof setTimeout> | undefined;
  let marks: (() => void) | null = null;

  const clear = (): void => {
    running?.abort("updated");
    described = null;
    done = null;
    clearTimeout(forget);
    marks?.();
    marks = null;
  };
  signal.addEventListener("abort", clear);
  // A page taken back from the browser's memory is not the page the plan was made on.
  view.addEventListener("pagehide", clear, { signal });

  const look = (): Described => {
    const { page, elements } = describeLive(document);
    return { page, elements, path: view.location.pathname };
  };

  return {
    describe() {
      described = look();
      return described;
    },
    glance: () => look().page,
    async apply(order) {
      if (signal.aborted) return nothing(order, "updated");
      if (running) return nothing(order, "busy");
      if (!described || described.page.descriptionId !== order.descriptionId || described.path !== view.location.pathname) {
        return nothing(order, "other-page");
      }
      running = new AbortController();
      const stop = running;
      try {
        const { results, written } = await applyOrder(order, {
          document,
          planned: described,
          describe: look,
          leaves,
          signal: stop.signal,
          readBackMs,
        });
        done = { planId: order.planId, path: described.path, written };
        clearTimeout(forget);
        forget = setTimeout(clear, MEMORY_MS);
        return results;
      } finally {
        running = null;
      }
    },
    async undo(planId) {
      if (signal.aborted || running || done?.planId !== planId || done.path !== view.location.pathname) return [];
      const { written } = done;
      done = null;
      return undoWritten(written, { signal, leaves });
    },
    highlight(refs) {
      marks?.();
      marks = null;
      const elements = refs.flatMap((ref) => described?.elements.get(ref) ?? []).slice(0, 200);
      if (elements.length > 0 && !signal.aborted) marks = outline(document, elements);
    },
    halt: () => running?.abort("halted"),
  };
}
