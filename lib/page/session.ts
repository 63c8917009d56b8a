import type { ApplyOrder, StepResult } from "@/lib/form/step";
import type { applyOrder } from "./apply/apply";
import type { undoWritten } from "./apply/apply-undo";
import { describeLive } from "./describe/describe";
import { outline } from "./highlight";
import type { Live, Written } from "./apply/types";

/** Portals where leaving a field by script clears or sends it (12315: its type-aheads empty themselves; seen 2026-11-23). */
const NEVER_LEAVE = new Set(["www.12315.cn"]);
/** What was there before is forgotten after this. */
const MEMORY_MS = 30 * 60_000;

/**
 * What writes and takes back. It is a script of its own, put into a document when an order has been let through and not before, so that
 * a page only looked at carries the eyes alone.
 */
export interface Writer {
  applyOrder: typeof applyOrder;
  undoWritten: typeof undoWritten;
}

/** Where the two scripts of one document find each other: a name in our isolated world, which no page can see. */
export const WRITER = Symbol.for("huan.writer");

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
  /**
   * Requests of the page's own code since the last order began, of whatever kind: pictures, scripts and workers too; 0 before the first.
   * What goes over an open socket, or out of a frame or a worker of its own, is not seen.
   */
  talked(): number;
  /** What became of the last order, also while it is under way; null before the first and once it is forgotten. */
  lastFill(): LastFill | null;
  /** Gives up waiting for the field that keeps the fill waiting now; the fill goes on with the next. */
  skip(): void;
}

/** An order as the page knows it; without results until all is written and the first looks have passed; `done` once the late ones have. */
interface LastFill {
  planId: string;
  results: StepResult[];
  done: boolean;
}

const nothing = (order: ApplyOrder, why: string): StepResult[] => order.steps.map(({ ref }) => ({ ref, status: "left-to-person", why }));

/** `settled`: word that an order has been written, before the late looks have ended; see `Applying.settled`. */
export interface SessionOptions {
  readBackMs?: number[] | undefined;
  settled?(planId: string, results: StepResult[]): void;
  /** Word that a field keeps the fill waiting, and when that is over; see `Applying.waiting`. */
  waiting?(planId: string, ref: string, ms: number | null): void;
}

/** `writer` is asked at each order; null where they were not put in. */
export function pageSession(
  document: Document,
  signal: AbortSignal,
  writer: () => Writer | null,
  { readBackMs, settled, waiting }: SessionOptions = {},
): PageSession {
  const view = document.defaultView!;
  const leaves = !NEVER_LEAVE.has(view.location.host);
  let described: Described | null = null;
  let done: { planId: string; path: string; written: Written[] } | null = null;
  let running: AbortController | null = null;
  let skipped = false;
  let last: LastFill | null = null;
  let spoken = 0;
  let ears: PerformanceObserver | null = null;
  let forget: ReturnType<typeof setTimeout> | undefined;
  let marks: (() => void) | null = null;

  const clear = (): void => {
    running?.abort("updated");
    ears?.disconnect();
    described = null;
    done = null;
    last = null;
    clearTimeout(forget);
    marks?.();
    marks = null;
  };
  signal.addEventListener("abort", clear);
  // A page taken back from the browser's memory is not the page the plan was made on.
  view.addEventListener("pagehide", clear, { signal });

  const look = (): Described => ({ ...describeLive(document), path: view.location.pathname });

  // By an observer, which a full or emptied log of the page does not deafen.
  const count = (entries: PerformanceEntryList): void => {
    spoken += entries.filter(({ name }) => /^https?:/.test(name)).length;
  };
  const listen = (): void => {
    spoken = 0;
    ears?.disconnect();
    ears = null;
    try {
      ears = new PerformanceObserver((list) => count(list.getEntries()));
      ears.observe({ type: "resource" });
    } catch {
      ears = null;
    }
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
      const able = writer();
      if (!able) return nothing(order, "updated");
      running = new AbortController();
      const stop = running;
      last = { planId: order.planId, results: [], done: false };
      listen();
      try {
        const { results, written } = await able.applyOrder(order, {
          document,
          planned: described,
          describe: look,
          leaves,
          signal: stop.signal,
          readBackMs,
          settled: (so) => {
            last = { planId: order.planId, results: so, done: false };
            settled?.(order.planId, so);
          },
          waiting: (ref, ms) => {
            skipped = false;
            waiting?.(order.planId, ref, ms);
          },
          givenUp: () => {
            const was = skipped;
            skipped = false;
            return was;
          },
        });
        done = { planId: order.planId, path: described.path, written };
        last = { planId: order.planId, results, done: true };
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
      const able = writer();
      if (!able) return [];
      done = null;
      last = null;
      return able.undoWritten(written, { signal, leaves });
    },
    highlight(refs) {
      marks?.();
      marks = null;
      const elements = refs.flatMap((ref) => described?.elements.get(ref) ?? []).slice(0, 200);
      if (elements.length > 0 && !signal.aborted) marks = outline(document, elements);
    },
    halt: () => running?.abort("halted"),
    talked: () => {
      count(ears?.takeRecords() ?? []);
      return spoken;
    },
    lastFill: () => (described?.path === view.location.pathname ? last : null),
    skip: () => {
      skipped = running !== null;
    },
  };
}
