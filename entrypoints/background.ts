import { defineBackground } from "wxt/utils/define-background";

/** A table of contents: what the worker listens to. It owns nothing; every listener is registered at once. */
export default defineBackground(() => {});
