import { dayOf } from "@/lib/units/instant";

/** When this page was opened. The day is decided here, once for each opening, and handed down from here. */
export const OPENED_AT = Date.now();
export const TODAY = dayOf(OPENED_AT);
