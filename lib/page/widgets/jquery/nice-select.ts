import { skinned } from "../skinned";

/** jquery-nice-select; class names read in 1.1.0 on 2026-11-23. */
export default skinned({ root: ".nice-select", popup: ".list", option: ".option", disabled: ".disabled", shown: ".current" });
