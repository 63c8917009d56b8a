import { typedDate } from "../typed-date";

/** Arco Design for React. Class names read in 2.66.16 on 2026-11-25. */
export default typedDate({
  root: ".arco-picker",
  input: "input",
  popup: ".arco-picker-container,.arco-picker-range-container,.arco-timepicker-container",
  time: ".arco-picker-btn-select-time,.arco-panel-date-timepicker",
  confirm: ".arco-picker-btn-confirm:not(.arco-btn-disabled),.arco-timepicker-footer-btn-wrapper .arco-btn-primary:not(.arco-btn-disabled)",
  clear: ".arco-picker-clear-icon",
  proposes: true,
  pressed: true,
  columns: { list: ".arco-timepicker-list", item: ".arco-timepicker-cell", tab: ".arco-picker-btn-select-time" },
  calendar: {
    month: ".arco-panel-date",
    header: ".arco-picker-header",
    years: [".arco-picker-header-icon:first-child:has(svg)", ".arco-picker-header-icon:last-child:has(svg)"],
    months: [".arco-picker-header-icon:nth-child(2):has(svg)", ".arco-picker-header-icon:nth-last-child(2):has(svg)"],
    cell: ".arco-picker-cell-in-view",
    disabled: ".arco-picker-cell-disabled",
  },
});
