import { popupSelect } from "../popup-select";

/** Arco Design for React. Class names read in 2.66.16 on 2026-11-23. */
export default popupSelect({
  root: ".arco-select:not(.arco-autocomplete),.arco-tree-select",
  opener: ".arco-select-view,.arco-tree-select-view",
  popup: ".arco-select-popup,.arco-tree-select-popup",
  option: ".arco-select-option,.arco-tree-node-title-text",
  disabled: ".arco-select-option-disabled",
  shown: ".arco-select-view-value,.arco-tree-select-view-value,input",
  scroller: ".arco-virtual-list,.arco-select-popup-inner",
  search: ".arco-select-show-search input,.arco-tree-select-show-search input",
  branch: ".arco-tree-node:not(.arco-tree-node-is-leaf,.arco-tree-node-expanded) .arco-tree-node-switcher-icon",
  clear: ".arco-select-clear-icon",
});
