import { popupSelect } from "@/lib/page/popup-select";

/** Arco Design for React. Class names read in 2.66.16 on 2026-11-23. */
export default popupSelect({
  root: ".arco-select",
  opener: ".arco-select-view",
  popup: ".arco-select-popup",
  option: ".arco-select-option",
  disabled: ".arco-select-option-disabled",
  shown: ".arco-select-view-value,input",
  scroller: ".arco-virtual-list,.arco-select-popup-inner",
  search: "input",
  clear: ".arco-select-clear-icon",
});
