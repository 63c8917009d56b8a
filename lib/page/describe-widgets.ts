import type { Widget } from "@/lib/form/field";
import { attribute, childElements, closest, hasAttribute, localName, matches, parentElement, query, textContent } from "./describe-dom";

/** A library's drawn control, known by a class on its outermost element. Classes read from the libraries' own packages on 2026-11-23. */
interface Drawn {
  /** Tested against the class attribute with a space on either side. */
  test: RegExp;
  widget: Widget;
}

const PREFIXES: { library: string; test: RegExp }[] = [
  { library: "element", test: /(?:^|\s)el-/ },
  { library: "antd", test: /(?:^|\s)ant-/ },
  { library: "iview", test: /(?:^|\s)ivu-/ },
  { library: "naive", test: /(?:^|\s)n-/ },
  { library: "arco", test: /(?:^|\s)arco-/ },
  { library: "tdesign", test: /(?:^|\s)t-/ },
  { library: "vant", test: /(?:^|\s)van-/ },
  { library: "layui", test: /(?:^|\s)layui-/ },
  { library: "weui", test: /(?:^|\s)weui-/ },
  { library: "uni", test: /(?:^|\s)uni-/ },
];

const DRAWN: Drawn[] = [
  {
    test: /\s(?:el-range-editor|ant-picker-range|ant-calendar-range-picker|ivu-date-picker-range|arco-picker-range|t-range-input-popup|n-date-picker--range)\s/,
    widget: "dateRange",
  },
  {
    test: /\s(?:ant-time-picker|ivu-time-picker|n-time-picker|arco-time-picker|t-time-picker|el-date-editor--time(?:-select)?)\s/,
    widget: "timePicker",
  },
  {
    test: /\s(?:el-date-editor|ant-picker|ant-calendar-picker|ivu-date-picker|n-date-picker|arco-picker|t-date-picker)\s/,
    widget: "datePicker",
  },
  { test: /\s(?:el-cascader|ant-cascader(?:-picker)?|ivu-cascader|n-cascader|arco-cascader|t-cascader)\s/, widget: "cascader" },
  {
    test: /\s(?:el-autocomplete|ant-select-auto-complete|ivu-auto-complete|n-auto-complete|arco-autocomplete|t-auto-complete)\s/,
    widget: "typeAhead",
  },
  {
    test: /\s(?:el-select|el-tree-select|ant-select|ant-tree-select|ivu-select|n-select|n-tree-select|arco-select|arco-tree-select|t-select__wrap|t-select)\s/,
    widget: "customSelect",
  },
  {
    test: /\s(?:el-upload|ant-upload|ant-upload-wrapper|ivu-upload|n-upload|arco-upload|t-upload|van-uploader|weui-uploader__input-box|layui-upload|webuploader-container|uni-file-picker)\s/,
    widget: "file",
  },
  { test: /\s(?:el-switch|ant-switch|ivu-switch|n-switch|arco-switch|t-switch|van-switch)\s/, widget: "switch" },
  { test: /\s(?:city-picker-span|city-picker-input|region-picker)\s/, widget: "regionPicker" },
  { test: /\s(?:ql-editor|w-e-text|ProseMirror|ck-content|note-editable|fr-element)\s/, widget: "richText" },
];

/** Nothing is drawn by a library without one of these in its class. */
const LIBRARY = /-|ProseMirror/;

/** What a skin drawn beside a native select looks like: the select is the control, the skin is what people see. */
const SKIN =
  /\s(?:layui-form-select|nice-select|select2-container|select2|chosen-container|selectize-control|ui-selectmenu-button|easyui-fluid|combo|textbox)\s/;

export interface Found {
  widget: Widget;
  library: string;
  /** The native control inside or the element itself. */
  control: Element;
}

export function libraryOf(el: Element): string {
  for (let up: Element | null = el, steps = 0; up && steps < 4; up = parentElement(up), steps++) {
    const names = attribute(up, "class");
    const known = names && PREFIXES.find((prefix) => prefix.test.test(names));
    if (known) return known.library;
  }
  return closest(el, ".layui-form") ? "layui" : "native";
}

export function isSkin(names: string): boolean {
  return SKIN.test(` ${names} `);
}

const TEXT_TYPES = new Set([
  "",
  "text",
  "tel",
  "email",
  "number",
  "url",
  "search",
  "password",
  "date",
  "datetime-local",
  "month",
  "time",
  "week",
  "file",
  "radio",
  "checkbox",
  "range",
  "color",
  "datetime",
  "phone",
  "idcard",
  "digit",
]);

function nativeWidget(el: Element, tag: string): Widget | null {
  if (tag === "select") return "select";
  if (tag === "textarea") return "textarea";
  if (tag !== "input") return null;
  const type = attribute(el, "type").toLowerCase();
  if (!TEXT_TYPES.has(type)) return ["hidden", "submit", "button", "image", "reset"].includes(type) ? null : "text";
  if (type === "radio") return "radioGroup";
  if (type === "checkbox") return matches(el, "[role=switch],[lay-skin=switch]") ? "switch" : "checkGroup";
  if (type === "file") return "file";
  if (type === "password") return "password";
  if (type === "date" || type === "datetime-local" || type === "month") return "dateText";
  if (type === "time") return "timePicker";
  return matches(el, "[data-toggle=city-picker]") ? "regionPicker" : textWidget(el);
}

/** A text box may open a calendar or a picker of its own; the page's attributes say so. */
function textWidget(el: Element): Widget {
  const names = `${attribute(el, "class")} ${attribute(el, "onclick")} ${attribute(el, "onfocus")} ${attribute(el, "lay-verify")} ${attribute(el, "data-provide")}`;
  const readOnly = hasAttribute(el, "readonly");
  if (hasAttribute(el, "lay-key") || /wdatepicker|laydate|datepicker|datetimepicker|calendar|easyui-date|flatpickr|form_date/i.test(names))
    return "datePicker";
  if (readOnly && closest(el, ".van-field")) return "pickerPopup";
  if (/typeahead|autocomplete|suggest/i.test(names) || attribute(el, "aria-autocomplete") === "list" || hasAttribute(el, "list"))
    return "typeAhead";
  if (readOnly && /picker|select|popup/i.test(names)) return "pickerPopup";
  return "text";
}

const CHIPS =
  /(?:^|[\s_-])(?:tags?|chips?|options?|reasons?|types?|kinds?|cates?|categor(?:y|ies)|radios?|choices?|selector|labels?|picks?)(?:[\s_-]|$)/i;
const CHIP = /item|tag|chip|option|radio|btn|type|reason|active|choice|label|cell/i;
const NO_CHIPS = /nav|menu|tab|step|crumb|pag(?:e|ination)|foot|head|title|news|article|link/i;

/** A row of plain boxes to tap, drawn without any control: two or more short texts side by side in a box that is named for it. */
function isChips(el: Element, tag: string, names: string): boolean {
  if (!/^(?:div|ul|p|section|uni-view|view)$/.test(tag) || !CHIPS.test(names) || NO_CHIPS.test(names)) return false;
  const children = childElements(el, 31);
  if (children.length < 2 || children.length > 30) return false;
  const first = localName(children[0]!);
  return children.every((child) => {
    const words = (textContent(child) ?? "").trim();
    return (
      localName(child) === first &&
      words.length > 0 &&
      words.length <= 14 &&
      CHIP.test(attribute(child, "class")) &&
      !query(child, "input,select,textarea,a[href],button,label,img")
    );
  });
}

/** The control that begins at this element, or null when it is none. Containers are entered by the walk. */
export function controlAt(el: Element, tag: string): Found | null {
  const native = nativeWidget(el, tag);
  if (native) return { widget: native, library: libraryOf(el), control: el };
  if (tag === "input" || tag === "button" || tag === "a") {
    const names = attribute(el, "class");
    return tag === "button" && / (?:ant|el|ivu|n|arco|t|van)-switch /.test(` ${names} `)
      ? { widget: "switch", library: libraryOf(el), control: el }
      : null;
  }
  const names = attribute(el, "class");
  if (names) {
    const padded = ` ${names} `;
    const drawn = LIBRARY.test(names) ? DRAWN.find((entry) => entry.test.test(padded)) : undefined;
    if (drawn && (drawn.widget !== "file" || query(el, "input[type=file]"))) {
      const inner = query(el, "input,select,textarea");
      const widget = drawn.widget === "customSelect" && inner && localName(inner) === "select" ? "select" : drawn.widget;
      return { widget, library: libraryOf(el), control: el };
    }
    if (isChips(el, tag, names)) return { widget: "unknown", library: libraryOf(el), control: el };
    if (/\sbootstrap-select\s/.test(padded)) {
      const inner = query(el, "select");
      if (inner) return { widget: "select", library: "bootstrap", control: inner };
    }
  }
  if (tag === "picker" || tag === "uni-picker") return { widget: "pickerPopup", library: "uni", control: el };
  const editable = attribute(el, "contenteditable");
  if (hasAttribute(el, "contenteditable") && editable !== "false") return { widget: "richText", library: libraryOf(el), control: el };
  switch (attribute(el, "role")) {
    case "textbox":
      return query(el, "input,textarea") ? null : { widget: "richText", library: libraryOf(el), control: el };
    case "combobox":
    case "listbox":
      return query(el, "input,select") && attribute(el, "role") === "listbox"
        ? null
        : { widget: "customSelect", library: libraryOf(el), control: el };
    case "radio":
      return query(el, "input[type=radio]") ? null : { widget: "radioGroup", library: libraryOf(el), control: el };
    case "checkbox":
      return query(el, "input[type=checkbox]") ? null : { widget: "checkGroup", library: libraryOf(el), control: el };
    case "switch":
      return query(el, "input[type=checkbox]") ? null : { widget: "switch", library: libraryOf(el), control: el };
    default:
      return null;
  }
}
