import { skinned } from "../skinned";

/** Chosen: opens on mousedown, chooses on mouseup, and keeps its shut list in the page, cut away. Class names read in 1.8.7 on 2026-12-01. */
export default skinned({
  root: ".chosen-container",
  opener: ".chosen-single",
  how: "down",
  popup: ".chosen-with-drop .chosen-drop",
  option: ".chosen-results .active-result",
  disabled: ".disabled-result",
  shown: ".chosen-single span",
});
