import { typedDate } from "../typed-date";

/** iView, View Design 4 and View UI Plus: takes the text on `change`. Class names read on 2026-11-25. */
export default typedDate({
  root: ".ivu-date-picker",
  input: "input.ivu-input",
  popup: ".ivu-select-dropdown",
  span: ".ivu-date-picker-with-range,.ivu-picker-panel-content-right",
  confirm: ".ivu-picker-confirm .ivu-btn-primary",
  calendar: {
    header: ".ivu-date-picker-header",
    years: [".ivu-date-picker-prev-btn-arrow-double", ".ivu-date-picker-next-btn-arrow-double"],
    months: [".ivu-date-picker-prev-btn-arrow", ".ivu-date-picker-next-btn-arrow"],
    cell: ".ivu-date-picker-cells-cell:not(.ivu-date-picker-cells-cell-prev-month,.ivu-date-picker-cells-cell-next-month)",
    disabled: ".ivu-date-picker-cells-cell-disabled",
  },
});
