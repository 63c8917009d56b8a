import { cascade } from "../cascade";

/** TDesign for Vue. Class names read in 1.20.8 on 2026-11-23. */
export default cascade({
  root: ".t-cascader",
  opener: ".t-input",
  popup: ".t-cascader__popup,.t-popup",
  menu: ".t-cascader__menu",
  option: ".t-cascader__item",
  disabled: ".t-is-disabled",
  shown: "input.t-input__inner",
});
