import { popupSelect } from "../popup-select";

/** iView, View Design 4 and View UI Plus. Class names read in 4.7.0 and 1.3.24 on 2026-11-23. */
export default popupSelect({
  root: ".ivu-select:not(.ivu-auto-complete)",
  opener: ".ivu-select-selection",
  popup: ".ivu-select-dropdown",
  option: ".ivu-select-item",
  disabled: ".ivu-select-item-disabled",
  shown: ".ivu-select-selected-value,.ivu-select-input",
  search: ".ivu-select-input",
  clear: ".ivu-icon-ios-close-circle",
});
