import type { Field } from "@/lib/form/field";
import type { Driver } from "../widgets";
import { codeBeside } from "./native-type-ahead";
import { attr, documentOf, enter, fits, hasAttr, leave, send, sendChange, sendInput, setValue, tagOf, valueOf } from "../../dom/touch";

const MOMENT = /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2})?)?|[/.年]\d{2}[/.月]\d{2}日?)$|^\d{2}:\d{2}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TYPED =
  "textarea,input:not([type=hidden],[type=file],[type=radio],[type=checkbox],[type=password],[type=submit],[type=image],[type=button])";

/** A readonly box that says 选择 is opened as a list, unless what it asks for is a day or an hour. */
const DATED = /日期|时间|date|time|日$/i;
export const asksMoment = (el: Element): boolean => DATED.test(named(el));
/** The pattern of an hour, and of a day, as calendars are told theirs. */
const HOUR_PATTERN = /HH|hh:|:mm|h:i/;
const DAY_PATTERN = /日期|年月日|(?:yyyy|YYYY)[-/.年]?(?:mm|MM)|Y[-/]m/;

/** A box for a picker alone, whose question is after a time: a day by itself is half of its answer, unless the box is for days. */
function wantsHour(el: Element, field: Field | null): boolean {
  if (!hasAttr(el, "readonly") || tagOf(el) !== "input" || field === null) return false;
  const shape = `${named(el)} ${attr(el, "data-format")} ${attr(el, "data-options")} ${attr(el, "lay-options")} ${attr(el, "onclick")}`;
  if (HOUR_PATTERN.test(shape)) return true;
  return /时间|时刻|几点|时分/.test(field.label) && !DAY_PATTERN.test(`${shape} ${field.label} ${field.hint}`);
}

const named = (el: Element): string =>
  `${attr(el, "placeholder")} ${attr(el, "name")} ${attr(el, "id")} ${attr(el, "class")} ${attr(el, "data-picker")}`;

/** Text, numbers, native dates and times; also the readonly boxes that a simple picker writes its text into. */
const nativeText: Driver = {
  widgets: ["text", "textarea", "dateText", "datePicker", "timePicker", "typeAhead"],
  find: ({ elements, widget }) => {
    const [el] = elements;
    if (!el || elements.length > 1 || !fits(el, TYPED)) return null;
    // What suggests has a driver of its own; a box with a plain data list takes any text.
    return (widget === "typeAhead" && attr(el, "list") === "") ||
      (widget === "text" && (codeBeside(el) || (hasAttr(el, "readonly") && /选择/.test(attr(el, "placeholder")) && !asksMoment(el))))
      ? null
      : el;
  },
  read: (el) => valueOf(el).replace(/\r\n?/g, "\n"),
  async write(el, wish, tools, { field }) {
    let { value } = wish;
    if (DAY.test(value) && wantsHour(el, field)) {
      const moment = wish.alternatives.find((text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text));
      if (!moment) return "needs-time";
      value = moment.replace("T", " ");
    }
    const limit = Number(attr(el, "maxlength") || -1);
    if (limit >= 0 && value.length > limit) return "too-long";
    if (tagOf(el) === "input" && /[\r\n]/.test(value)) return "needs-one-line";
    if (hasAttr(el, "disabled")) return "disabled";
    if (tools.insists && !hasAttr(el, "readonly")) return insist(el, value, tools.leaves);
    const why = tools.approach(el);
    if (why !== "") return why;
    // Some keep the browser's own filling away and can be written once entered.
    if (hasAttr(el, "readonly") && !MOMENT.test(value)) {
      if (tools.leaves) leave(el);
      return "read-only";
    }
    setValue(el, value);
    sendInput(el, value);
    // Counters and filters of older pages listen to keys alone. A released key without a name: it can neither send nor shortcut.
    send(el, new KeyboardEvent("keyup", { bubbles: true, composed: true }));
    sendChange(el);
    if (tools.leaves) leave(el);
    return "";
  },
  same: (shown, { value, alternatives }) =>
    shown === value.replace(/\r\n?/g, "\n") ||
    isSameNumber(shown, value) ||
    (DAY.test(value) && alternatives.some((moment) => moment.startsWith(`${value}T`) && shown === moment.replace("T", " "))),
  undo: async (el, before, tools) => {
    enter(el);
    setValue(el, before);
    sendInput(el, before);
    sendChange(el);
    if (tools.leaves) leave(el);
    return "";
  },
};
export default nativeText;

/** A number stays what it is when the page groups its digits or writes its noughts. */
function isSameNumber(shown: string, value: string): boolean {
  if (!/^\d[\d.-]*[Xx]?$/.test(value)) return false;
  const plain = shown.replace(/[\s,，-]/g, "");
  if (plain === value.replaceAll("-", "")) return true;
  return /^\d+(?:\.\d+)?$/.test(plain) && /^\d{1,9}(?:\.\d+)?$/.test(value) && Number(plain) === Number(value) && !/^0\d/.test(plain);
}

/** The browser's own typing, which the page cannot tell from the person's; slow, so only where the quick way did not hold. */
function insist(el: Element, value: string, leaves: boolean): string {
  const typed = el as HTMLInputElement;
  typed.focus({ preventScroll: true });
  // What an input method left unfinished keeps Vue and others from listening.
  send(el, new CompositionEvent("compositionend", { bubbles: true, composed: true, data: "" }));
  typed.select();
  documentOf(el).execCommand("insertText", false, value);
  sendChange(el);
  if (leaves) typed.blur();
  return "";
}
