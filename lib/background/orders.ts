import { browser } from "wxt/browser";
import type { PageDescription } from "@/lib/form/field";
import type { ApplyOrder, StepResult } from "@/lib/form/step";
import { gate, isSafeAddress, type SeenDocument } from "./gate";
import { onMessage, type OrderOutcome } from "./messages";

const SEEN = "gate.seen";
const SPENT = "gate.spent";
/** Enough for every open portal tab; the oldest is forgotten. */
const KEPT = 40;

/** Reading and writing session state one after the other: two messages at once must not lose each other's entry. */
let queue: Promise<unknown> = Promise.resolve();
function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const run = queue.then(task, task);
  queue = run.catch(() => undefined);
  return run;
}

async function kept<T>(key: string): Promise<T[]> {
  const found = await browser.storage.session.get(key);
  return (found[key] as T[] | undefined) ?? [];
}

const keep = (key: string, items: unknown[]): Promise<void> => browser.storage.session.set({ [key]: items.slice(-KEPT) });

/**
 * The worker's gate. It remembers which document each description came from, in session storage, for the worker may sleep at any moment,
 * and lets an order through once, to that document. It holds no value: those come with the order and go with it.
 * @param seePage What else is to be done with a fresh description: the count on the toolbar icon.
 */
export function listenForOrders(now: () => number, seePage: (page: PageDescription, tabId?: number, frameId?: number) => void): void {
  onMessage("described", ({ data: page, sender }) => {
    seePage(page, sender.tab?.id, sender.frameId);
    return inTurn(async () => {
      const tabId = sender.tab?.id;
      if (tabId === undefined || sender.frameId !== 0 || sender.id !== browser.runtime.id) return "";
      const url = sender.url ?? "";
      // Browsers without document ids get the next best: one that dies with the address.
      const documentId = sender.documentId ?? `address:${url}`;
      const seen = await kept<SeenDocument>(SEEN);
      await keep(SEEN, [
        ...seen.filter((one) => one.tabId !== tabId || one.documentId === documentId),
        { descriptionId: page.descriptionId, tabId, documentId, frameId: sender.frameId, url } satisfies SeenDocument,
      ]);
      return isSafeAddress(url) ? documentId : "";
    });
  });

  onMessage("applyOrder", async ({ data: request, sender }) => {
    const refused = await inTurn(async () => {
      const spentPlans = await kept<string>(SPENT);
      const verdict = gate({
        request,
        senderUrl: sender.url,
        ownOrigin: browser.runtime.getURL("/"),
        seen: await kept<SeenDocument>(SEEN),
        urlNow: await browser.tabs.get(request.tabId).then(
          (tab) => tab.url,
          () => "gone:",
        ),
        spentPlans,
        at: now(),
      });
      // Marked before it goes out: a second click finds it spent, whatever becomes of the first.
      if (verdict === null) await keep(SPENT, [...spentPlans, request.order.planId]);
      return verdict;
    });
    if (refused) return { refused, results: [] };
    return deliver(request.tabId, request.documentId, request.order, now());
  });
}

/** To that document and no other: by its id where the browser knows ids, so a page that came since gets nothing. */
async function deliver(tabId: number, documentId: string, order: ApplyOrder, timestamp: number): Promise<OrderOutcome> {
  const message = { id: 0, type: "apply", data: order, timestamp };
  const knowsIds = !documentId.startsWith("address:");
  const options = knowsIds ? { documentId } : { frameId: 0 };
  try {
    // The click on the toolbar icon gave the right to this document, and the document alone.
    const target = knowsIds ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] };
    await browser.scripting.executeScript({ target, files: ["/writer.js"] });
  } catch {
    return { refused: "document-gone", results: [] };
  }
  try {
    const answer = (await browser.tabs.sendMessage(tabId, message, options)) as { res?: StepResult[] } | undefined;
    return answer?.res ? { refused: null, results: answer.res } : { refused: null, results: [], unsure: true };
  } catch {
    // It was on its way: the page may have gone on in the middle of it.
    return { refused: null, results: [], unsure: true };
  }
}
