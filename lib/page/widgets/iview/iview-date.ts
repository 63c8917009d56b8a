import { typedDate } from "@/lib/page/typed-date";

/** iView, View Design 4 and View UI Plus: takes the text on `change`. Class names read on 2026-11-23. */
export default typedDate({
  root: ".ivu-date-picker",
  input: "input.ivu-input",
  opens: true,
  popup: ".ivu-select-dropdown",
  confirm: ".ivu-picker-confirm .ivu-btn-primary",
});
