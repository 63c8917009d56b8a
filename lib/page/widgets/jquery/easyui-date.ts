import { all, attr, first, fits, isDrawn, textOf } from "../../dom/touch";
import { safeClick } from "../../dom/safe-click";
import { pressDay } from "../calendar";
import { canonical } from "../date-text";
import { openPopup } from "../popup";
import type { Driver } from "../widgets";
import { drawnBox, emptyBox, readBox } from "./easyui-text";

const CALENDAR = {
  header: ".calendar-title",
  years: [".calendar-prevyear", ".calendar-nextyear"] as [string, string],
  months: [".calendar-prevmonth", ".calendar-nextmonth"] as [string, string],
  cell: ".calendar-day:not(.calendar-other-month)",
  disabled: ".calendar-disabled",
};

/** jQuery EasyUI: days. One that asks for the hour too is the person's, as its hour is a spinner of its own. */
const easyuiDate: Driver = {
  widgets: ["datePicker", "dateText", "text"],
  find: (target) => {
    const box = drawnBox(target);
    return box && fits(target.elements[0]!, ".datebox-f,.datetimebox-f") ? box : null;
  },
  read: (box) => canonical(readBox(box)),
  async write(box, { value }, tools, target) {
    if (fits(target.elements[0]!, ".datetimebox-f")) return "needs-time";
    const opener = first(box, ".combo-arrow") ?? first(box, ".textbox-text")!;
    const popup = await openPopup(box, opener, ".panel.combo-p", tools);
    if (typeof popup === "string") return popup;
    const [year, month, day] = value.split("-").map(Number);
    const own = (): Element | undefined =>
      all(popup, ".calendar-day").find((cell) => attr(cell, "abbr") === `${year},${month},${day}` && isDrawn(cell));
    const cell = own();
    const why = cell ? safeClick(cell, popup) : await pressDay(popup, CALENDAR, value, tools);
    await tools.wait(60);
    // Some ask for a word after the day.
    const button = isDrawn(popup) ? all(popup, ".datebox-button a").find((one) => /^(?:确定|OK)$/i.test(textOf(one))) : undefined;
    return why === "" && button && readBox(box) === "" ? safeClick(button, popup) : why;
  },
  same: (shown, { value }) => shown === value,
  undo: (box, before, tools, target) =>
    before === "" ? emptyBox(box, tools, target) : easyuiDate.write(box, { value: before, alternatives: [], files: [] }, tools, target),
};
export default easyuiDate;
