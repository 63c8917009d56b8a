import { cascade } from "../cascade";

/** Element UI 2 and Element Plus; its root has no id, so the class is all there is. Class names read on 2026-11-23. */
export default cascade({
  root: ".el-cascader",
  popup: ".el-cascader__dropdown",
  menu: ".el-cascader-menu",
  option: ".el-cascader-node",
  disabled: ".is-disabled",
  shown: ".el-input__inner",
});
