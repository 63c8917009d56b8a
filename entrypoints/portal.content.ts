import { defineContentScript } from "wxt/utils/define-content-script";

/** The hands: describe, apply, highlight. On the official portals from the start; elsewhere only injected on the borrower's click. */
export default defineContentScript({
  matches: ["https://www.12321.cn/*", "https://www.12315.cn/*"],
  runAt: "document_idle",
  main() {},
});
