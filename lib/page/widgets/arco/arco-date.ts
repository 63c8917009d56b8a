import { typedDate } from "@/lib/page/typed-date";

/** Arco Design for React. Class names read in 2.66.16 on 2026-11-23. */
export default typedDate({
  root: ".arco-picker",
  input: "input",
  opens: true,
  popup: ".arco-picker-container",
  cell: ".arco-picker-cell-in-view",
  header: ".arco-picker-header",
  confirm: ".arco-picker-btn-confirm",
});
