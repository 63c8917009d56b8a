import { cascade } from "../cascade";

/** Ant Design for React (5, 6) and Vue (4). Class names read on 2026-11-23. */
export default cascade({
  root: ".ant-cascader",
  opener: ".ant-select-selector,.ant-select-content",
  how: "down",
  popup: ".ant-cascader-dropdown",
  menu: ".ant-cascader-menu",
  option: ".ant-cascader-menu-item",
  disabled: ".ant-cascader-menu-item-disabled",
  shown: ".ant-select-selection-item,.ant-select-content-has-value,.ant-select-content-value",
});
