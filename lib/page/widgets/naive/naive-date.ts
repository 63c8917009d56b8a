import { typedDate } from "@/lib/page/typed-date";

/** Naive UI. Class names read in 2.45.3 on 2026-11-23. */
export default typedDate({ root: ".n-date-picker,.n-time-picker", input: "input", popup: ".n-date-panel,.n-time-picker-panel" });
