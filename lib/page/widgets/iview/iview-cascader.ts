import { cascade } from "../cascade";

/** iView, View Design 4 and View UI Plus. Class names read on 2026-11-23. */
export default cascade({
  root: ".ivu-cascader",
  opener: ".ivu-cascader-rel",
  popup: ".ivu-select-dropdown",
  menu: ".ivu-cascader-menu",
  option: ".ivu-cascader-menu-item",
  disabled: ".ivu-cascader-menu-item-disabled",
  shown: ".ivu-cascader-label,.ivu-input",
});
