import { popupSelect } from "../popup-select";

/** Ant Design for React (5, 6) and Vue (4): opens on mousedown, a click alone opens nothing. Class names read on 2026-11-23. */
export default popupSelect({
  root: ".ant-select:not(.ant-cascader,.ant-select-auto-complete)",
  opener: ".ant-select-selector,.ant-select-content",
  how: "down",
  popup: ".ant-select-dropdown",
  option: ".ant-select-item-option,.ant-select-tree-title",
  disabled: ".ant-select-item-option-disabled,.ant-select-tree-treenode-disabled *",
  shown: ".ant-select-selection-item,.ant-select-content-has-value,.ant-select-content-value",
  scroller: ".rc-virtual-list-holder,.ant-select-dropdown-list-holder",
  search: "input[type=search],input.ant-select-input",
  branch: ".ant-select-tree-switcher_close",
  clear: ".ant-select-clear",
});
