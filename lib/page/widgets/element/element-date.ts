import { typedDate } from "../typed-date";

/** Element UI 2 takes the text on `change`, Element Plus when the box is left; both get both. Class names read on 2026-11-25. */
export default typedDate({
  root: ".el-date-editor",
  input: "input.el-input__inner,input.el-range-input",
  popup: ".el-picker-panel,.el-picker__popper,.el-time-panel,.el-time-select",
  time: ".el-date-picker__time-header,.el-date-range-picker__time-header",
  confirm: ".el-time-panel__btn.confirm,.el-picker-panel__footer .el-button--default,.el-picker-panel__footer .el-button.is-plain",
  calendar: {
    header: ".el-date-picker__header",
    years: [
      ".el-date-picker__prev-btn.el-icon-d-arrow-left,.el-date-picker__prev-btn .d-arrow-left",
      ".el-date-picker__next-btn.el-icon-d-arrow-right,.el-date-picker__next-btn .d-arrow-right",
    ],
    months: [
      ".el-date-picker__prev-btn.el-icon-arrow-left,.el-date-picker__prev-btn .arrow-left",
      ".el-date-picker__next-btn.el-icon-arrow-right,.el-date-picker__next-btn .arrow-right",
    ],
    cell: ".el-date-table td.available:not(.prev-month):not(.next-month)",
  },
});
