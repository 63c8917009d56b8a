import type { Field } from "../field";

/** The kinds of answer a control takes: `l` one line, `a` many lines, `c` a choice, `d` a date or time, `f` a file. */
export function kindsOf(field: Field): string {
  switch (field.widget) {
    case "textarea":
    case "richText":
      return "a";
    case "select":
    case "radioGroup":
    case "checkGroup":
    case "customSelect":
    case "switch":
      return "c";
    case "cascader":
    case "regionPicker":
      return "c";
    case "pickerPopup":
      return "cdl";
    case "datePicker":
    case "dateText":
    case "timePicker":
    case "dateRange":
      return "d";
    case "file":
      return "f";
    case "typeAhead":
      return "lc";
    case "unknown":
      if (field.inputType === "file") return "f";
      return field.options.length > 1 ? "c" : "l";
    default:
      // A box of one line that asks for a choice is the face of a list.
      if (field.readOnly) return "lcd";
      return /^[-\s]*请选择[-\s.。…]*$/.test(field.placeholder) ? "cl" : "l";
  }
}

/** Whether a rule for these kinds of controls (none: any) is one for this control. */
export const fits = (kinds: string, own: string): boolean => kinds === "" || [...own].some((kind) => kinds.includes(kind));
