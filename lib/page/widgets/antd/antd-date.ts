import { typedDate } from "@/lib/page/typed-date";

/** Ant Design for React (5, 6) and Vue (4): typed, then left. Class names read on 2026-11-23. */
export default typedDate({
  root: ".ant-picker",
  input: ".ant-picker-input > input,input",
  opens: true,
  popup: ".ant-picker-dropdown",
  cell: ".ant-picker-cell-in-view",
  confirm: ".ant-picker-ok button:not([disabled])",
});
