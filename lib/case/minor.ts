import { addYears, type Day } from "@/lib/units/day";

/** The day on which somebody born on `bornOn` reaches an age: the birthday (民法典 art. 17 ff.; ages are full years). */
export const dayAtAge = (bornOn: Day, years: number): Day => addYears(bornOn, years);
