import { boxOf, enter, isConnected } from "./touch";
import type { Hands } from "./widgets";

/** Longest time the page is kept waiting before it gets its turn. */
const SLICE_MS = 12;
const POLL_MS = 30;

interface Rules {
  signal: AbortSignal;
  leaves: boolean;
  stopped(): boolean;
  /** Whether the element is still the field it was. */
  stillThere(el: Element): boolean;
}

export type WorkingHands = Hands & {
  /** Gives the page its turn when it has waited long enough; true when it did. */
  breathe(): Promise<boolean>;
};

export function createHands(rules: Rules): WorkingHands {
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
    async breathe() {
      if (performance.now() - since < SLICE_MS) return false;
      await nextTurn();
      since = performance.now();
      return true;
    },
    async until(find, ms) {
      const end = performance.now() + ms;
      for (;;) {
        const found = find();
        if (found !== null && found !== undefined && found !== false) return found;
        if (performance.now() >= end || rules.stopped()) return null;
        await wait(POLL_MS);
      }
    },
    approach(el) {
      const before = boxOf(el);
      enter(el);
      const after = boxOf(el);
      if (!isConnected(el)) return "moved";
      if (Math.abs(after.x - before.x) > before.width / 2 + 8 || Math.abs(after.y - before.y) > before.height / 2 + 8) return "moved";
      return rules.stillThere(el) ? "" : "moved";
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
