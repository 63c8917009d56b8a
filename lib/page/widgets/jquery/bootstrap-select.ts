import { popupSelect } from "../popup-select";

const MENU = ["show", "open"]
  .flatMap((open) => [".bootstrap-select", ".bs-container"].map((box) => `${box}.${open}>.dropdown-menu`))
  .join();

/** bootstrap-select: draws round the list it hides, in Bootstrap 3 and 4. Class names read in 1.13.18 on 2026-12-01. */
export default popupSelect({
  widgets: ["select", "customSelect"],
  root: ".bootstrap-select",
  opener: "button.dropdown-toggle",
  popup: MENU,
  option: "li a",
  disabled: ".disabled,.disabled *",
  shown: ".filter-option-inner-inner,.filter-option",
});
