import { typedDate } from "../typed-date";

/** Naive UI. Class names read in 2.45.3 on 2026-11-25. */
export default typedDate({
  root: ".n-date-picker,.n-time-picker",
  input: "input",
  popup: ".n-date-panel,.n-time-picker-panel",
  time: ".n-date-panel-header .n-time-picker",
  confirm: ".n-date-panel-actions__suffix .n-button--primary-type",
  calendar: {
    header: ".n-date-panel-month__month-year",
    years: [".n-date-panel-month__fast-prev", ".n-date-panel-month__fast-next"],
    months: [".n-date-panel-month__prev", ".n-date-panel-month__next"],
    cell: ".n-date-panel-date:not(.n-date-panel-date--excluded)",
    disabled: ".n-date-panel-date--disabled",
  },
});
