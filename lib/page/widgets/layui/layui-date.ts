import { pressDay } from "../calendar";
import { canonical, spanIn } from "../date-text";
import { safeClick } from "../../dom/safe-click";
import { all, attr, documentOf, first, fits, hasAttr, isDrawn, nearest, textOf, valueOf } from "../../dom/touch";
import type { Driver, DriverTools } from "../widgets";

const PANEL = ".layui-laydate";
const CALENDAR = {
  header: ".laydate-set-ym",
  years: [".laydate-prev-y", ".laydate-next-y"] as [string, string],
  months: [".laydate-prev-m", ".laydate-next-m"] as [string, string],
  cell: "td[lay-ymd]:not(.laydate-day-prev,.laydate-day-next)",
  disabled: ".laydate-disabled",
};

async function toTime(panel: Element, time: string, tools: DriverTools): Promise<string> {
  for (const [column, part] of time.split(":").entries()) {
    const list = all(panel, ".laydate-time-list ol")[column];
    const cell = list && all(list, "li").find((el) => Number(textOf(el)) === Number(part));
    if (!cell) return "no-option";
    const why = safeClick(cell, panel);
    if (why !== "") return why;
    await tools.wait(20);
  }
  return "";
}

/** Days first, then the hour, where the panel asks for one. */
async function press(panel: Element, value: string, alternatives: string[], tools: DriverTools): Promise<string> {
  if (!value.includes("-")) return toTime(panel, value, tools);
  const tab = first(panel, ".laydate-btns-time");
  const moment = tab && !value.includes("T") ? alternatives.find((text) => text.includes("T")) : value;
  if (!moment) return "needs-time";
  if (all(panel, ".laydate-main-list-1").length > 0 !== moment.includes("/")) return "needs-range";
  const [days, time] = moment.split("T");
  // A span has a calendar for each of its ends.
  const calendars = all(panel, ".layui-laydate-main");
  for (const [index, day] of days!.split("/").entries()) {
    const why = await pressDay(calendars[index] ?? panel, CALENDAR, day, tools);
    if (why !== "") return why;
    await tools.wait(30);
  }
  if (!tab || !time) return "";
  safeClick(tab, panel);
  await tools.until(() => first(panel, ".laydate-time-list li"), 500);
  return toTime(panel, time, tools);
}

const shown = (text: string): string => spanIn(text).map(canonical).join("/");

/** layui's laydate: a readonly value set by force never reaches its `done`, so its own calendar is used. Read in 2.13.6 on 2026-11-25. */
const layuiDate: Driver = {
  widgets: ["datePicker", "timePicker", "dateText", "dateRange", "text"],
  find: ({ elements: [el] }) => (el && fits(el, "input") && hasAttr(el, "lay-key") ? el : null),
  read: (el) => shown(valueOf(el)),
  async write(el, { value, alternatives }, tools) {
    const document = documentOf(el);
    const before = new Set(all(document, PANEL));
    const why = safeClick(el);
    if (why !== "") return why;
    const panel = await tools.until(
      () => all(document, PANEL).find((one) => isDrawn(one) && (!before.has(one) || attr(one, "lay-key") !== "")),
      2_000,
    );
    if (!panel) return "did-not-open";
    const wrong = await press(panel, value, alternatives, tools);
    await tools.wait(60);
    if (wrong !== "") {
      // Pressing elsewhere is how people leave it.
      safeClick(document.body);
      return wrong;
    }
    const confirm = isDrawn(panel) ? first(panel, ".laydate-btns-confirm") : null;
    return confirm ? safeClick(confirm, panel) : "";
  },
  same: (text, { value, alternatives }) =>
    [value, ...alternatives].some((one) => text === one) || (value.includes("T") && text === value.replace(/T.*/, "")),
  async undo(el, before, tools, target) {
    if (before !== "") return layuiDate.write(el, { value: before, alternatives: [], files: [] }, tools, target);
    safeClick(el);
    const clear = await tools.until(() => all(documentOf(el), `${PANEL} .laydate-btns-clear`).find(isDrawn), 1_000);
    return clear ? safeClick(clear, nearest(clear, PANEL)) : "no-way-back";
  },
};
export default layuiDate;
