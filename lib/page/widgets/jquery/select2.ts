import { skinned } from "../skinned";

/** Select2: opens on mousedown, chooses on mouseup, and draws its list at the end of the body. Class names read in 4.1.0 on 2026-11-23. */
export default skinned({
  root: ".select2-container",
  opener: ".select2-selection",
  how: "down",
  popup: ".select2-dropdown",
  option: ".select2-results__option",
  disabled: "[aria-disabled=true],.select2-results__message",
  shown: ".select2-selection__rendered",
  search: ".select2-search__field",
});
