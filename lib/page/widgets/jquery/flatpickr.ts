import { canonical, monthIn } from "../date-text";
import { leaveOpenList } from "../popup";
import { safeClick } from "../../dom/safe-click";
import { all, attr, documentOf, enter, first, fits, isDrawn, leave, send, setValue, textOf, valueOf } from "../../dom/touch";
import type { Driver, DriverTools } from "../widgets";

/** Years are gone through month by month; further than this nobody meant. */
const MOST_STEPS = 130;
const DAY = ".flatpickr-day:not(.prevMonthDay,.nextMonthDay)";

/** What is sent: the box itself, or the hidden one of which an alternative box was drawn. */
function sentOf(el: Element): Element {
  const before = el.previousElementSibling;
  return before && fits(before, "input.flatpickr-input[type=hidden]") ? before : el;
}

/** The day that both what is shown and what is sent stand for; each has a wording of its own. */
function readDay(el: Element): string {
  const [shown, sent] = [valueOf(el), valueOf(sentOf(el))];
  if (shown === "" || sent === "") return "";
  const told = [shown, sent.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3")].map(canonical);
  return told.find((one) => /^\d{4}-\d{2}-\d{2}/.test(one)) ?? shown;
}

/** Months since year nought, as the calendar stands. */
function standsAt(calendar: Element): number {
  const list = first(calendar, "select.flatpickr-monthDropdown-months") as HTMLSelectElement | null;
  const month = list ? Number(list.value) + 1 : monthIn(textOf(first(calendar, ".cur-month")));
  const year = Number(valueOf(first(calendar, "input.cur-year") ?? calendar));
  return year * 12 + month;
}

async function pressDay(calendar: Element, day: string, tools: DriverTools): Promise<string> {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  for (let steps = 0; steps < MOST_STEPS && standsAt(calendar) !== year * 12 + month; steps++) {
    const at = standsAt(calendar);
    const arrow = first(calendar, at > year * 12 + month ? ".flatpickr-prev-month" : ".flatpickr-next-month");
    if (!arrow || !isDrawn(arrow)) return "no-option";
    const why = safeClick(arrow, calendar);
    if (why !== "") return why;
    if (!(await tools.until(() => standsAt(calendar) !== at, 400))) return "no-option";
  }
  const cell = all(calendar, DAY).find((one) => Number(textOf(one)) === date);
  if (!cell) return "no-option";
  return fits(cell, ".flatpickr-disabled,.notAllowed") ? "disabled" : safeClick(cell, calendar);
}

function setHour(calendar: Element, time: string): void {
  for (const [at, part] of [".flatpickr-hour", ".flatpickr-minute"].entries()) {
    const box = first(calendar, part);
    if (!box) continue;
    setValue(box, time.split(":")[at]!);
    send(box, new InputEvent("input", { bubbles: true }));
    send(box, new FocusEvent("blur"));
  }
}

/** flatpickr, also where a box in another wording is drawn in place of the one that is sent. Class names read in 4.6.13 on 2026-12-01. */
const flatpickr: Driver = {
  widgets: ["datePicker", "dateText", "text"],
  find: ({ elements: [el] }) =>
    el && fits(el, "input:not([type=hidden])") && (fits(el, ".flatpickr-input") || sentOf(el) !== el) ? el : null,
  read: readDay,
  async write(el, { value, alternatives }, tools) {
    if (fits(el, ":disabled")) return "disabled";
    enter(el);
    safeClick(el);
    const calendar = await tools.until(() => all(documentOf(el), ".flatpickr-calendar.open").find(isDrawn), 2_000);
    if (!calendar) return "did-not-open";
    const moment = [value, ...alternatives].find((text) => text.includes("T")) ?? "";
    const asksHour = fits(calendar, ".hasTime");
    let why = "";
    if (fits(calendar, ".noCalendar") || attr(calendar, "class").includes("rangeMode")) why = "no-driver";
    else if (asksHour && (moment === "" || first(calendar, ".flatpickr-am-pm"))) why = "needs-time";
    else {
      why = await pressDay(calendar, value.slice(0, 10), tools);
      if (why === "" && asksHour) setHour(calendar, moment.slice(11));
    }
    leaveOpenList(documentOf(el));
    await tools.until(() => !fits(calendar, ".open"), 600);
    if (tools.leaves) leave(el);
    return why;
  },
  same: (shown, { value, alternatives }) => [value, ...alternatives].includes(shown) || shown.replace(" ", "T") === value,
  undo: (el, before, tools, target) =>
    before === ""
      ? Promise.resolve("no-way-back")
      : flatpickr.write(el, { value: before.replace(" ", "T"), alternatives: [], files: [] }, tools, target),
};
export default flatpickr;
