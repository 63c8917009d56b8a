import { cascade } from "../cascade";

/** Naive UI. Class names read in 2.45.3 on 2026-11-23. */
export default cascade({
  root: ".n-cascader",
  opener: ".n-base-selection",
  popup: ".n-cascader-menu",
  menu: ".n-cascader-submenu",
  option: ".n-cascader-option",
  disabled: ".n-cascader-option--disabled",
  shown: ".n-base-selection-input__content,.n-base-selection-overlay__wrapper",
});
