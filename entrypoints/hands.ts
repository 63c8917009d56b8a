import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { applyOrder } from "@/lib/page/apply";
import { undoWritten } from "@/lib/page/apply-undo";
import { HANDS, type Hands } from "@/lib/page/session";

/** The hands: put beside the eyes when an order has been let through. They do nothing until the eyes hand them the order. */
export default defineUnlistedScript(() => {
  (globalThis as { [HANDS]?: Hands })[HANDS] = { applyOrder, undoWritten };
});
