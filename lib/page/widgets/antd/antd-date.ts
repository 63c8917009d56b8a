import { typedDate } from "../typed-date";

/** Ant Design for React (5, 6) and Vue (4): typed, then left. Class names read on 2026-11-25. */
export default typedDate({
  root: ".ant-picker",
  input: ".ant-picker-input > input",
  popup: ".ant-picker-dropdown",
  time: ".ant-picker-datetime-panel",
  confirm: ".ant-picker-ok button:not([disabled])",
  clear: ".ant-picker-clear",
  proposes: true,
  calendar: {
    header: ".ant-picker-header-view",
    years: [".ant-picker-header-super-prev-btn", ".ant-picker-header-super-next-btn"],
    months: [".ant-picker-header-prev-btn", ".ant-picker-header-next-btn"],
    cell: ".ant-picker-cell-in-view",
    disabled: ".ant-picker-cell-disabled",
  },
});
