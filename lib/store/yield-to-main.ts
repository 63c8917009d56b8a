/** Work of this length may stand between two turns of the page: short enough for a key press not to wait. */
const SLICE_MS = 40;

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin to name
    port2.postMessage(null);
  });

/** Lets long work breathe: the given function, awaited between its steps, hands the thread back when a slice has been used up. */
export function yieldIfDue(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE_MS) return undefined;
    return nextTask().then(() => {
      since = performance.now();
    });
  };
}

/** Calls `work` when the page has nothing else to do, two seconds from now at the latest; the answer calls it off. */
export function whenIdle(work: () => void): () => void {
  // Firefox has it since 55, Safari has not.
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(work, 200);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work, { timeout: 2_000 });
  return () => cancelIdleCallback(asked);
}
