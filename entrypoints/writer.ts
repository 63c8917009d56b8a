import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { applyOrder } from "@/lib/page/apply/apply";
import { undoWritten } from "@/lib/page/apply/apply-undo";
import { WRITER, type Writer } from "@/lib/page/session";

/** Writer script. Injected after the background accepts an order; idle until the content script calls it. */
export default defineUnlistedScript(() => {
  (globalThis as { [WRITER]?: Writer })[WRITER] = { applyOrder, undoWritten };
});
