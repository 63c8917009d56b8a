import { popupSelect } from "../popup-select";

/** Naive UI; its list draws only the options in sight. Class names read in 2.45.3 on 2026-11-23. */
export default popupSelect({
  root: ".n-select,.n-tree-select",
  opener: ".n-base-selection",
  popup: ".n-base-select-menu,.n-tree-select-menu",
  option: ".n-base-select-option,.n-tree-node-content__text",
  disabled: ".n-base-select-option--disabled",
  shown: ".n-base-selection-input__content,.n-base-selection-overlay__wrapper,.n-base-selection-input",
  scroller: ".v-vl",
  search: "input.n-base-selection-input",
  branch: ".n-tree-node-switcher:not(.n-tree-node-switcher--hide,.n-tree-node-switcher--expanded)",
  clear: ".n-base-clear__clear",
});
