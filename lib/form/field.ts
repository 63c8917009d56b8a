/**
 * A form as plain data: what the content script describes, the recogniser reads and the plan points at.
 * Nothing here holds a value of the case; `currentText` of a field never leaves the machine and is only shown back to its owner.
 */

/** How a question is answered on the page. */
export type Widget =
  | "text"
  | "textarea"
  | "select"
  | "radioGroup"
  | "checkGroup"
  | "switch"
  | "dateText"
  | "datePicker"
  | "timePicker"
  | "dateRange"
  | "cascader"
  | "regionPicker"
  | "customSelect"
  | "typeAhead"
  | "pickerPopup"
  | "file"
  | "richText"
  | "boxedText"
  | "captcha"
  | "password"
  | "unknown";

/** Where the label came from, best first. */
export type LabelSource =
  | "label-for"
  | "label-wrap"
  | "aria"
  | "framework-row"
  | "table-cell"
  | "preceding-text"
  | "following-text"
  /** Bound to the field and not to be seen: what only screen readers tell. */
  | "spoken"
  | "legend"
  | "placeholder"
  | "title"
  | "none";

export interface FieldOption {
  text: string;
  value: string;
}

/** One question of a form (a radio group, or three selects for a region, is one question with parts). */
export interface Field {
  /** Opaque, unique in this description: `f0`, `f1` … The content script maps it back to live elements. */
  ref: string;
  /** Which form (or form-like block) of the page it belongs to: `g0` … */
  group: string;
  widget: Widget;
  /** The library that draws it, when recognised: `element-plus`, `antd`, `layui` … */
  library: string;
  /** The label as people see it, white space folded, at most 80 characters; empty when there is none. */
  label: string;
  labelSource: LabelSource;
  /** The nearest heading or legend above it. */
  section: string;
  /** The headings above it, nearest first; `section` is the first of them. */
  sections?: string[];
  /** The title attribute. */
  title?: string;
  placeholder: string;
  /** Help text or hint beside it. */
  hint: string;
  /** name, id, data-* and autocomplete: weak evidence. */
  name: string;
  id: string;
  autocomplete: string;
  inputType: string;
  options: FieldOption[];
  /** Options come only after it is opened or searched. */
  optionsLazy: boolean;
  required: boolean;
  maxLength: number | null;
  minLength: number | null;
  accept: string;
  multiple: boolean;
  readOnly: boolean;
  /** `default`: what the page put there; `touched`: the person typed; `ours`: we wrote it in this visit. */
  state: "empty" | "default" | "touched" | "ours";
  /** Empty when it may be filled; else why not (`hidden`, `disabled`, `honeypot`, `cross-origin` …). */
  blocked: string;
  /** What is written here would have the colour of its ground: the person might not see it. */
  faint?: boolean;
  /** For a row of selects: how many parts this question has; 1 otherwise. */
  parts: number;
}

/** One form-like block with its questions in reading order, and what stands around them. */
export interface FormDescription {
  group: string;
  /** Headings and title around the form, nearest first. */
  headings: string[];
  /** What is said before its first question, in reading order. */
  intro?: string[];
  /** Texts of its buttons: `提交`, `登录` … */
  buttons: string[];
  fields: Field[];
  /** Warnings of the form as a whole: `foreign-action`, `get-method`, `foreign-form-owner`, `too-large`, `auto-submit` */
  warnings: string[];
}

/** A page as described once. */
export interface PageDescription {
  /** Made anew for each description; a plan for another one is refused. */
  descriptionId: string;
  host: string;
  /** With the route behind it where a single-page site keeps one in the hash: `/#/apply`. */
  path: string;
  title: string;
  forms: FormDescription[];
  /** Set when a cap was reached and the description stops early. */
  truncated: boolean;
  /** A notice lies over the page that the person has yet to read: nothing is filled behind it. */
  notice?: boolean;
}

/** What the recogniser says of one field. */
export interface Recognition {
  ref: string;
  meaning: import("./meanings").Meaning;
  /** `ticked`: sure; `unticked`: offered; `none`: left to the person. */
  offered: "ticked" | "unticked" | "none";
  score: number;
  /** Short codes of what decided, strongest first: `label:姓名`, `section:被投诉人` … */
  because: string[];
}

/**
 * What a form does in proceedings with two sides. `none`: nothing there names a side. `open`: sides are named, and nothing says from which
 * of them the form is filled.
 */
export type Proceeding = "none" | "answer" | "objection" | "counterclaim" | "appeal" | "claim" | "open";

/** What the recogniser says of one form. */
export interface FormRecognition {
  group: string;
  /** False: a log-in, search, payment, loan … form: hands off. */
  complaint: boolean;
  /** What it does in proceedings with two sides; absent or `none`: it names no sides. What those sides are depends on the record. */
  proceeding?: Proceeding;
  fields: Recognition[];
}
