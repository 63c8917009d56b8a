import { typedDate } from "../typed-date";

/** TDesign for Vue. Class names read in 1.20.8 on 2026-11-25. */
export default typedDate({
  root: ".t-date-picker,.t-date-range-picker,.t-time-picker",
  input: "input.t-input__inner",
  popup: ".t-date-picker__panel,.t-date-range-picker__panel,.t-time-picker__panel",
  time: ".t-date-picker__panel-time",
  confirm:
    ".t-date-picker__footer .t-button--theme-primary:not(.t-is-disabled),.t-time-picker__panel-section-footer .t-button--variant-base:not(.t-is-disabled)",
  clear: ".t-input__suffix-clear",
  proposes: true,
  pressed: true,
  columns: { list: ".t-time-picker__panel-body-scroll", item: ".t-time-picker__panel-body-scroll-item" },
  calendar: {
    month: ".t-date-picker__panel-content",
    header: ".t-date-picker__header",
    months: [".t-pagination-mini__prev", ".t-pagination-mini__next"],
    cell: ".t-date-picker__cell:not(.t-date-picker__cell--additional)",
    disabled: ".t-date-picker__cell--disabled",
  },
});
