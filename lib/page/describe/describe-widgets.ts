import type { Widget } from "@/lib/form/field";
import {
  attribute,
  childElements,
  closest,
  hasAttribute,
  localName,
  matches,
  parentElement,
  query,
  textContent,
} from "../dom/describe-dom";
import { isTapped } from "./tapped";

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
    test: /\s(?:el-select|el-tree-select|ant-select|ant-tree-select|ivu-select|n-select|n-tree-select|arco-select|arco-tree-select|t-select__wrap|t-select|t-tree-select)\s/,
    widget: "customSelect",
  },
  {
    test: /\s(?:el-upload|ant-upload|ant-upload-wrapper|ivu-upload|n-upload|arco-upload|t-upload|van-uploader|weui-uploader__input-box|layui-upload|webuploader-container|uni-file-picker)\s/,
    widget: "file",
  },
  { test: /\s(?:el-switch|ant-switch|ivu-switch|n-switch|arco-switch|t-switch|van-switch)\s/, widget: "switch" },
  { test: /\s(?:uni-date|uni-datetime-picker|uni-calendar-picker)\s/, widget: "datePicker" },
  { test: /\s(?:uni-stat__select|uni-data-select)\s/, widget: "customSelect" },
  { test: /\s(?:uni-data-tree|uni-data-picker)\s/, widget: "pickerPopup" },
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
  ..."text tel email number url search password date datetime-local month time week file radio checkbox range color datetime phone idcard digit".split(
    " ",
  ),
]);

function nativeWidget(el: Element, tag: string): Widget | null {
  if (tag === "select") return "select";
  if (tag === "textarea") return "textarea";
  if (tag !== "input") return null;
  const type = attribute(el, "type").toLowerCase();
  if (!TEXT_TYPES.has(type)) return ["hidden", "submit", "button", "image", "reset"].includes(type) ? null : "text";
  if (type === "radio") return "radioGroup";
  if (type === "checkbox") return matches(el, "[role=switch],[lay-skin=switch],.weui-switch") ? "switch" : "checkGroup";
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
  // EasyUI hides the box it was made from and draws another behind it.
  if (/(?:^|\s)textbox-f(?:\s|$)/.test(names)) {
    if (/(?:^|\s)date(?:time)?box-f(?:\s|$)/.test(names)) return "datePicker";
    if (/(?:^|\s)combo(?:box|tree|grid)?-f(?:\s|$)/.test(names)) return "customSelect";
    const drawn = el.nextElementSibling;
    return drawn && query(drawn, "textarea.textbox-text") ? "textarea" : "text";
  }
  if (hasAttribute(el, "lay-key") || /wdatepicker|laydate|datepicker|datetimepicker|calendar|easyui-date|flatpickr|form_date/i.test(names))
    return "datePicker";
  if (readOnly && closest(el, ".van-field,.weui-cell")) return "pickerPopup";
  if (/typeahead|autocomplete|suggest/i.test(names) || attribute(el, "aria-autocomplete") === "list" || hasAttribute(el, "list"))
    return "typeAhead";
  if (readOnly && /picker|select|popup/i.test(names)) return "pickerPopup";
  return "text";
}

const CHIPS =
  /(?:^|[\s_-])(?:tags?|chips?|options?|reasons?|types?|kinds?|cates?|categor(?:y|ies)|radios?|checkbox(?:es)?|choices?|selector|labels?|picks?)(?:[\s_-]|$)/i;
const CHIP = /cate|item|checkbox|tag|chip|option|radio|btn|type|reason|active|choice|label|cell/i;
const CHOSEN = /(?:^|[\s_-])(?:active|selected|checked|chosen|cur(?:rent)?|on)(?:[\s_-]|$)/;
const NO_CHIPS = /nav|menu|tab|step|crumb|pag(?:e|ination)|foot|head|title|news|article|link/i;

/** The line right before it asks for a choice: 「请选择投诉类型」. */
function isAskedFor(el: Element): boolean {
  const before = el.previousElementSibling;
  const words = before && childElements(before, 4).length < 4 ? (textContent(before) ?? "").slice(0, 80).trim() : "";
  return words.length <= 24 && /选择|(?:类[型别]|原因|分类|性质|理由)[^\p{L}\p{N}]*$/u.test(words);
}

/** The words of a box to tap, without what only shows when the pointer is over it. */
export function shownText(el: Element): string {
  const all = (textContent(el) ?? "").trim();
  return all.length > 14 && all.length < 200 ? ((el as HTMLElement).innerText ?? all).trim() : all;
}

/** A row of plain boxes to tap, drawn without any control: two or more short texts side by side in a box that is named for it. */
function isChips(el: Element, tag: string, names: string): boolean {
  if (!/^(?:div|ul|p|section|uni-view|view|taro-view-core)$/.test(tag) || NO_CHIPS.test(names)) return false;
  const named = CHIPS.test(names) || (tag === "ul" && isAskedFor(el));
  if (!named && (tag !== "ul" || !closest(el, "form"))) return false;
  let children = childElements(el, 31);
  if (tag === "ul") children = children.filter((child) => localName(child) === "li");
  // A list in a form of which one entry is marked as chosen is a choice, whatever it is called.
  if (!named && children.filter((child) => CHOSEN.test(attribute(child, "class"))).length !== 1) return false;
  if (children.length < 2 || children.length > 30) return false;
  const first = localName(children[0]!);
  return children.every((child) => {
    const words = shownText(child);
    const own = attribute(child, "class");
    return (
      localName(child) === first &&
      words.length > 0 &&
      words.length <= 14 &&
      (CHIP.test(own) || (named && own === "" && first === "li")) &&
      !/^(?:radio|checkbox|switch)$/.test(attribute(child, "role")) &&
      !query(child, "input,select,textarea,a[href],button,label,img,uni-picker,[role=combobox],[class*=-picker],[class*=picker-]")
    );
  });
}

const UPLOAD =
  /(?:^|[\s_-])(?:upload(?:er|s|-?box|-?add|-?img|-?image|-?list|-?wrap(?:per)?|-?area)?|file-?picker|img-?upload|image-?upload|add-?img|add-?pic|(?:btn-?)?camera(?:-?add)?|attachment-?(?:pics?|imgs?)|up-?img|up-?pic|img-?add|pic-?add|add-?photo)(?:[\s_-]|$)/i;

/** A box to tap that opens the files or the camera by script, drawn without any control: uni-app and mini-program pages have these. */
function isDrawnUpload(el: Element, tag: string, names: string): boolean {
  if (!/^(?:div|uni-view|view|uni-text|taro-view-core|ul|section|li|span)$/.test(tag) || !UPLOAD.test(names)) return false;
  if (query(el, "input,select,textarea,button[type=submit],uni-input,uni-textarea")) return false;
  const around = parentElement(el);
  if (around && localName(around) !== "form" && query(around, "input[type=file]")) return false;
  return (textContent(el) ?? "").trim().length <= 40;
}

/** What a library draws, and what pages draw themselves, by the classes of the outermost element. */
function byClass(el: Element, tag: string, names: string, spoken: string): Found | null {
  const padded = ` ${names} `;
  const drawn = LIBRARY.test(names) ? DRAWN.find((entry) => entry.test.test(padded)) : undefined;
  if (drawn && (drawn.widget !== "file" || query(el, "input[type=file]"))) {
    const inner = query(el, "input,select,textarea");
    const widget = drawn.widget === "customSelect" && inner && localName(inner) === "select" ? "select" : drawn.widget;
    return { widget, library: libraryOf(el), control: el };
  }
  if (/\sweui-cell_select\s/.test(padded) && !query(el, "input,select,textarea"))
    return { widget: "pickerPopup", library: "weui", control: el };
  if (isDrawnUpload(el, tag, spoken)) return { widget: "unknown", library: "upload", control: el };
  if (isChips(el, tag, spoken)) return { widget: "unknown", library: libraryOf(el), control: el };
  const inner = /\sbootstrap-select\s/.test(padded) ? query(el, "select") : null;
  return inner && { widget: "select", library: "bootstrap", control: inner };
}

/** What uni-app draws under names of its own. */
const BY_TAG = new Map<string, Widget>([
  ["uni-radio", "radioGroup"],
  ["uni-checkbox", "checkGroup"],
  ["uni-switch", "switch"],
  ["picker", "pickerPopup"],
  ["uni-picker", "pickerPopup"],
]);

/** What a role makes of an element, and the native control inside of which the role is only a frame. */
const BY_ROLE = new Map<string, [Widget, frames: string]>([
  ["textbox", ["richText", "input,textarea"]],
  ["combobox", ["customSelect", ""]],
  ["listbox", ["customSelect", "input,select"]],
  ["radio", ["radioGroup", "input[type=radio]"]],
  ["checkbox", ["checkGroup", "input[type=checkbox]"]],
  ["switch", ["switch", "input[type=checkbox]"]],
]);

/** The control that begins at this element, or null when it is none. Containers are entered by the walk. */
export function controlAt(el: Element, tag: string): Found | null {
  const found = (widget: Widget | null | undefined, library?: string): Found | null =>
    widget ? { widget, library: library ?? libraryOf(el), control: el } : null;
  const native = nativeWidget(el, tag);
  if (native) return found(native);
  const names = attribute(el, "class");
  if (tag === "input" || tag === "button" || tag === "a")
    return found(tag === "button" && / (?:ant|el|ivu|n|arco|t|van)-switch /.test(` ${names} `) ? "switch" : null);
  // What pages draw themselves is named in words: 「typeSelector」 of a style module holds those of 「type-selector」.
  const spoken = /[a-z][A-Z]/.test(names) ? names.replace(/([a-z])([A-Z])/g, "$1-$2") : names;
  const drawn = names ? byClass(el, tag, names, spoken) : null;
  if (drawn) return drawn;
  if (isTapped(el, tag, spoken)) return found("pickerPopup", "native");
  const uni = BY_TAG.get(tag);
  if (uni) return found(uni, "uni");
  if (hasAttribute(el, "contenteditable") && attribute(el, "contenteditable") !== "false") return found("richText");
  const [widget, frames] = BY_ROLE.get(attribute(el, "role")) ?? [];
  return frames && query(el, frames) ? null : found(widget);
}
