import type { Meaning } from "@/lib/form/meanings";
import type { FieldHint } from "./recipe";

/** The day on which the portals were last looked at. */
export const CHECKED_ON = "2026-11-23";

type More = Omit<FieldHint, "labels" | "meaning" | "checkedOn" | "confidence">;

/** A field seen in the page or in code that runs on it. */
export const seen = (meaning: Meaning, labels: string[], more: More = {}): FieldHint => ({
  meaning,
  labels,
  ...more,
  checkedOn: CHECKED_ON,
  confidence: "seen",
});

/** A field known from a guide or report only: its label helps, and no id is claimed. */
export const reported = (meaning: Meaning, labels: string[], more: Omit<More, "id" | "name"> = {}): FieldHint => ({
  meaning,
  labels,
  ...more,
  checkedOn: CHECKED_ON,
  confidence: "secondary",
});
