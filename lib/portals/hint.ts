import type { Meaning } from "@/lib/form/meanings";
import type { FieldHint } from "./recipe";

/** The day on which the portals were last looked at. */
export const CHECKED_ON = "2026-11-23";
/** The day of a second look, at what code that is public says of some of them. */
export const LATER_ON = "2026-11-30";

type More = Omit<FieldHint, "labels" | "meaning" | "checkedOn" | "confidence"> & { checkedOn?: FieldHint["checkedOn"] };

/** A field seen in the page or in code that runs on it. */
export const seen = (meaning: Meaning, labels: string[], more: More = {}): FieldHint => ({
  meaning,
  labels,
  checkedOn: CHECKED_ON,
  ...more,
  confidence: "seen",
});

/** A field known from a guide or report only: its label helps, and no id is claimed. */
export const reported = (meaning: Meaning, labels: string[], more: Omit<More, "id" | "name"> = {}): FieldHint => ({
  meaning,
  labels,
  checkedOn: CHECKED_ON,
  ...more,
  confidence: "secondary",
});
