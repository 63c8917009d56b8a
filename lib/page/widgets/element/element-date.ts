import { typedDate } from "@/lib/page/typed-date";

/** Element UI 2 takes the text on `change`, Element Plus when the box is left; both get both. Class names read on 2026-11-23. */
export default typedDate({
  root: ".el-date-editor",
  input: "input.el-input__inner",
  popup: ".el-picker-panel,.el-picker__popper,.el-time-panel",
  confirm: ".el-time-panel__btn.confirm,.el-picker-panel__footer .el-button--default",
});
