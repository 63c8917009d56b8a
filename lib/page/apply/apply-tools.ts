import { enter } from "../dom/touch";
import type { DriverTools } from "../widgets/widgets";

/** Longest time the page is kept waiting before it gets its turn. */
const SLICE_MS = 12;
const POLL_MS = 30;
/** A widget that takes longer has hung. */
const DRIVER_MS = 40_000;

/** A wait longer than this is told, once it has lasted a second. */
const LONG_MS = 10_000;
const TOLD_AFTER_MS = 1_000;

/** Long waits for the page, told to the person, who may give one up without ending the fill. */
export interface Waits {
  /** `ms` still to be waited at the longest; null when it is over. */
  tell(ms: number | null): void;
  /** True when the person gave this wait up. */
  givenUp(): boolean;
  /** A wait begins: what was given up before counts no more. */
  begin(): void;
}

interface Rules {
  signal: AbortSignal;
  waits?: Waits;
  leaves: boolean;
  stopped(): boolean;
  /** Why an element just entered is not to be written, or an empty string. */
  entered(el: Element): string;
}

export type WorkingTools = DriverTools & {
  /** Whether the page has waited long enough. */
  isDue(): boolean;
  /** Gives the page its turn when it has waited long enough; true when it did. */
  breathe(): Promise<boolean>;
};

export function createTools(rules: Rules): WorkingTools {
  let since = performance.now();
  const wait = (ms: number): Promise<void> =>
    new Promise((done) => {
      if (ms <= 0 || rules.signal.aborted) return void done();
      const end = (): void => {
        clearTimeout(timer);
        rules.signal.removeEventListener("abort", end);
        done();
      };
      const timer = setTimeout(end, ms);
      rules.signal.addEventListener("abort", end);
    });
  return {
    signal: rules.signal,
    leaves: rules.leaves,
    insists: false,
    wait,
    isDue: () => performance.now() - since >= SLICE_MS,
    async breathe() {
      if (performance.now() - since < SLICE_MS) return false;
      await nextTurn();
      since = performance.now();
      return true;
    },
    async until(find, ms) {
      const from = performance.now();
      const waits = ms >= LONG_MS ? rules.waits : undefined;
      let told = false;
      waits?.begin();
      try {
        for (;;) {
          const found = find();
          if (found !== null && found !== undefined && found !== false) return found;
          const passed = performance.now() - from;
          if (passed >= ms || rules.stopped() || waits?.givenUp()) return null;
          if (waits && !told && passed >= TOLD_AFTER_MS) {
            told = true;
            waits.tell(ms - passed);
          }
          await wait(POLL_MS);
        }
      } finally {
        if (told) waits?.tell(null);
      }
    },
    approach(el) {
      enter(el);
      return rules.entered(el);
    },
  };
}

/** The next task: paints and the page's own handlers come in between. Not a timer, which waits four milliseconds and more when nested. */
function nextTurn(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      done();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** What a driver says, or `too-slow`. */
export async function inTime(task: Promise<string>): Promise<string> {
  let isDone = false;
  const told = (): unknown => (isDone = true);
  void task.then(told, told);
  // Most have written before they are asked, and need no clock.
  await Promise.resolve();
  await Promise.resolve();
  if (isDone) return task;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<string>((done) => {
    timer = setTimeout(() => done("too-slow"), DRIVER_MS);
  });
  try {
    return await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}
