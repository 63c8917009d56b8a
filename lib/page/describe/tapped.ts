import { childElements, closest, parentElement, query, textContent } from "../dom/describe-dom";

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
export function isTapped(el: Element, tag: string, names: string): boolean {
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
  return isValueOfRow(el, words, chooses);
}

/** Whether the row it stands in holds a label before it, and no control. Words that ask for a choice may be wrapped up in it. */
function isValueOfRow(el: Element, words: string, chooses: boolean): boolean {
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
