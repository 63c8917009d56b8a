import { popupSelect } from "../popup-select";

/** Element UI 2 and Element Plus; class names read in 2.15.14 and 2.14.8 on 2026-11-23. */
export default popupSelect({
  root: ".el-select",
  opener: ".el-select__wrapper,.el-input",
  popup: ".el-select__popper,.el-select-dropdown",
  option: ".el-select-dropdown__item",
  disabled: ".is-disabled",
  shown: ".el-select__tags-text,.el-select__placeholder:not(.is-transparent),.el-input__inner",
  scroller: ".el-vl__window,.el-select-dropdown__list",
  search: "input.el-select__input,.el-input__inner",
  branch: ".el-tree-node__expand-icon:not(.expanded,.is-leaf)",
  clear: ".el-select__clear,.el-icon-circle-close",
});
