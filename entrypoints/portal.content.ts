import { defineContentScript } from "wxt/utils/define-content-script";
import { onMessage, sendMessage } from "@/lib/background/messages";
import { WRITER, pageSession, type Writer } from "@/lib/page/session";

/** The eyes: describe, highlight, pass orders on. On the official portals from the start; elsewhere only injected on the borrower's click. */
export default defineContentScript({
  matches: ["https://www.12321.cn/*", "https://www.12315.cn/*"],
  runAt: "document_idle",
  // A page that listens need not hear that we are here.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    // The top frame alone; a portal framed by another page is none (a look-alike could lie on top of it).
    if (window.top !== window) return;
    const session = pageSession(document, ctx.signal, () => (globalThis as { [WRITER]?: Writer })[WRITER] ?? null, {
      // Nobody hears it once the popup is closed.
      settled: (planId, results) => void sendMessage("settled", { planId, results }).catch(() => undefined),
      waiting: (planId, ref, ms) => void sendMessage("waiting", { planId, ref, ms }).catch(() => undefined),
    });

    const stops = [
      onMessage("describe", async () => {
        const { page } = session.describe();
        return { page, documentId: await sendMessage("described", page) };
      }),
      onMessage("apply", ({ data }) => session.apply(data)),
      onMessage("undo", ({ data }) => session.undo(data)),
      onMessage("highlight", ({ data }) => session.highlight(data)),
      onMessage("halt", () => session.halt()),
      onMessage("skip", () => session.skip()),
      onMessage("lastFill", () => session.lastFill()),
      onMessage("talked", () => session.talked()),
    ];
    ctx.onInvalidated(() => stops.forEach((stop) => stop()));

    // Value-free; the worker counts what is known and shows it on the toolbar icon.
    const count = (): void => {
      if (!ctx.isInvalid) sendMessage("described", session.glance()).catch(() => undefined);
    };
    ctx.requestIdleCallback(count, { timeout: 2_000 });
    // A single-page portal that turns to another step: marks and plan belong to the step before.
    ctx.addEventListener(window, "wxt:locationchange", () => {
      session.highlight([]);
      ctx.setTimeout(count, 600);
    });
  },
});
