import { typedDate } from "@/lib/page/typed-date";

/** TDesign for Vue. Class names read in 1.20.8 on 2026-11-23. */
export default typedDate({
  root: ".t-date-picker",
  input: "input.t-input__inner",
  opens: true,
  popup: ".t-date-picker__panel",
  cell: ".t-date-picker__cell:not(.t-date-picker__cell--additional)",
  header: ".t-date-picker__header",
});
