import { pressDay } from "../calendar";
import { canonical } from "../date-text";
import { safeClick } from "../../dom/safe-click";
import { all, attr, documentOf, enter, first, fits, isDrawn, leave, sendChange, setValue, valueOf } from "../../dom/touch";
import type { Driver } from "../widgets";

const CALENDAR = {
  header: "#dpTitle",
  months: [".NavImgl,.NavImg:first-of-type", ".NavImgr,.NavImg:last-of-type"] as [string, string],
  cell: ".WdayTable .Wday,.WdayTable .Wwday,.WdayTable .Wselday,.WdayTable .Wtoday",
  disabled: ".WinvalidDay",
};

/**
 * My97 DatePicker: the calendar stands in a frame of its own under the box, and what it tells the page (a hidden field, a check) comes with
 * its own day alone. A box that asks for the hour too takes the day with the hour that the calendar shows, so it is left to the person.
 */
const my97: Driver = {
  widgets: ["datePicker", "dateText"],
  find: ({ elements: [el] }) => (el && fits(el, "input") && /WdatePicker/.test(`${attr(el, "onclick")}${attr(el, "onfocus")}`) ? el : null),
  read: (el) => canonical(valueOf(el)),
  async write(el, { value }, tools) {
    if (/HH|hh:|mm:ss/.test(`${attr(el, "onclick")}${attr(el, "onfocus")}`)) return "needs-time";
    enter(el);
    const why = safeClick(el);
    if (why !== "") return why;
    const panel = (): Element | null => {
      for (const frame of all(documentOf(el), "iframe").filter(isDrawn)) {
        const found = first((frame as HTMLIFrameElement).contentDocument ?? frame, ".WdateDiv");
        // The calendar is drawn anew at every step; what holds it stays.
        if (found) return documentOf(found).body;
      }
      return null;
    };
    const popup = await tools.until(panel, 3_000);
    if (!popup) return "did-not-open";
    const wrong = await pressDay(popup, CALENDAR, value, tools);
    await tools.wait(60);
    if (tools.leaves) leave(el);
    return wrong;
  },
  same: (shown, { value }) => shown === value,
  async undo(el, before, tools, target) {
    if (before !== "") return my97.write(el, { value: before, alternatives: [], files: [] }, tools, target);
    const twin = el.parentElement && first(el.parentElement, "input[type=hidden][name]");
    setValue(el, "");
    sendChange(el);
    if (twin && valueOf(twin) !== "") return "no-way-back";
    return "";
  },
};
export default my97;
