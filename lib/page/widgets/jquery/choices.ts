import { popupSelect } from "../popup-select";

/** Choices.js: the list it was made from stands inside of what it draws, and tells nobody when it is set. Class names read in 11.2.4 on 2026-12-01. */
export default popupSelect({
  widgets: ["select", "customSelect"],
  root: ".choices",
  opener: ".choices__inner",
  popup: ".choices__list--dropdown.is-active",
  option: ".choices__item--choice",
  disabled: ".choices__item--disabled,[aria-disabled=true]",
  shown: ".choices__list--single .choices__item:not(.choices__placeholder)",
});
