import { cascade } from "../cascade";

/** Arco Design for React. Class names read in 2.66.16 on 2026-11-23. */
export default cascade({
  root: ".arco-cascader",
  opener: ".arco-cascader-view",
  popup: ".arco-cascader-popup",
  menu: ".arco-cascader-list-column",
  option: ".arco-cascader-list-item",
  press: ".arco-cascader-list-item-label",
  disabled: ".arco-cascader-list-item-disabled",
  shown: ".arco-cascader-view-value,input",
});
