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

const TAPPED = /(?:^|[\s_-])(?:select(?:or|ed|ion)?|pick(?:er)?|choose|choice|dropdown|cell-value|right-value|value)(?:[\s_-]|$)/i;
const NOT_TAPPED = /option|menu|nav|tab|item-list|list-|title|head|label|btn|button|crumb|pag(?:e|ination)|lang|link|search/i;

const MAY_BE_TAPPED = new Set(["div", "uni-view", "view", "span", "p", "li", "uni-text"]);
const ASKS_CHOICE = /^(?:请|点击|请点击)?(?:选择|点选)[^:：。，,;；?？]{0,10}$/;
/** What is chosen on the machine and not from a list: beside the words stands a file input, and that is the control. */
const OF_FILES = /文件|图片|照片|相片|附件|视频|录音|音频|材料/;
export const asksChoice = (words: string): boolean => ASKS_CHOICE.test(words) && !OF_FILES.test(words);
const ARROW = /^[›>》»▾▼∨＞→]$/;

/** The outermost of the boxes that hold these words and no others. */
function wrapping(el: Element, words: string): Element {
  let inner = el;
  for (let up = parentElement(el), steps = 0; up && steps < 3; up = parentElement(up), steps++) {
    const text = textContent(up) ?? "";
    if (text.length > 60 || text.trim() !== words) break;
    inner = up;
  }
  return inner;
}

/** A line to tap that opens a list by script, drawn without any control: 「请选择」, or a value before an arrow, in a row without controls. */
function isTapped(el: Element, tag: string, names: string): boolean {
  if (!MAY_BE_TAPPED.has(tag)) return false;
  if (CELL.test(names)) return !query(el, CONTROLS) && (asksChoice((textContent(el) ?? "").slice(0, 60).trim()) || isLinkAmongFields(el));
  // A leaf, or at most two leaves side by side: anything larger is a container, and its text is not read.
  const children = childElements(el, 3);
  if (children.length > 2 || children.some((child) => childElements(child, 1).length > 0) || NOT_TAPPED.test(names)) return false;
  const raw = textContent(el) ?? "";
  if (raw.length > 60) return false;
  const words = raw.trim();
  if (words.length < 2 || words.length > 24 || query(el, CONTROLS)) return false;
  const chooses = asksChoice(words);
  if (/(?:^|\s)(?:select|picker|choose)(?:\s|$)/i.test(names) || (chooses && TAPPED.test(names))) return true;
  if (children.length > (chooses ? 1 : 0) || !(chooses || beforeArrow(el))) return false;
  // The row it stands in: a label and this, and no control. Words that ask for a choice may be wrapped up in it.
  const inner = chooses ? wrapping(el, words) : el;
  const row = parentElement(inner);
  const around = row && (textContent(row) ?? "").length <= 80 && childElements(row, 6).length <= 5 ? row : null;
  const elsewhere = chooses ? "a,nav,header,footer" : "a,nav,header,footer,[class*=menu],[class*=nav],[class*=tab]";
  if (!around || query(around, CONTROLS) || closest(around, elsewhere)) return false;
  let earlier = inner.previousElementSibling;
  while (earlier && (textContent(earlier) ?? "").trim() === "") earlier = earlier.previousElementSibling;
  return earlier !== null;
}

/** A cell with an arrow, its value still empty, in a group with boxes to fill: Vant's way to a list. A menu has no boxes. */
function isLinkAmongFields(el: Element): boolean {
  if (!query(el, ".van-cell__right-icon,.mint-cell-allow-right")) return false;
  const group = parentElement(el);
  return group !== null && query(group, ".van-field,.mint-field") !== null;
}

/** A row that libraries draw for tapping. */
const CELL =
  /(?:^|\s)(?:van-cell--clickable|weui-cell_access|weui-cell_select|mui-navigate-right|adm-list-item|nut-cell|uni-list-cell)(?:\s|$)/;
const CONTROLS = "input,select,textarea,a,button,label,ul,li,[role=radio],[role=checkbox],[contenteditable]";

function beforeArrow(el: Element): boolean {
  const next = el.nextElementSibling;
  return next !== null && childElements(next, 1).length === 0 && ARROW.test((textContent(next) ?? "").slice(0, 8).trim());
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
  // What pages draw themselves is named in words: 「typeSelector」 of a style module holds those of 「type-selector」.
  const spoken = /[a-z][A-Z]/.test(names) ? names.replace(/([a-z])([A-Z])/g, "$1-$2") : names;
  if (names) {
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
    if (/\sbootstrap-select\s/.test(padded)) {
      const inner = query(el, "select");
      if (inner) return { widget: "select", library: "bootstrap", control: inner };
    }
  }
  if (isTapped(el, tag, spoken)) return { widget: "pickerPopup", library: "native", control: el };
  if (tag === "uni-radio") return { widget: "radioGroup", library: "uni", control: el };
  if (tag === "uni-checkbox") return { widget: "checkGroup", library: "uni", control: el };
  if (tag === "uni-switch") return { widget: "switch", library: "uni", control: el };
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
