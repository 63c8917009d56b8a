import { popupSelect } from "../popup-select";

/** TDesign for Vue. Class names read in 1.20.8 on 2026-11-23. */
export default popupSelect({
  root: ".t-select__wrap,.t-select,.t-tree-select",
  opener: ".t-input",
  popup: ".t-select__dropdown",
  option: ".t-select-option,.t-tree__label",
  disabled: ".t-is-disabled",
  shown: "input.t-input__inner",
  search: "input.t-input__inner",
  branch: ".t-tree__item:not(.t-tree__item--open) .t-tree__icon--default",
  clear: ".t-input__suffix-clear",
});
