import { skinned } from "../skinned";

/** layui; only a press on its own list calls the page's `form.on("select")`. Class names read in 2.13.6 on 2026-11-23. */
export default skinned({
  root: ".layui-form-select",
  opener: ".layui-select-title",
  how: "whole",
  popup: "dl",
  option: "dd",
  disabled: ".layui-disabled",
  shown: ".layui-select-title input",
});
