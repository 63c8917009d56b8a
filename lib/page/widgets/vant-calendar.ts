import { monthIn, yearIn } from "./date-text";
import { safeClick } from "../dom/safe-click";
import { all, first, fits, isDrawn, textOf } from "../dom/touch";
import type { DriverTools } from "./widgets";

const MONTH = ".van-calendar__month";
const DAY = ".van-calendar__day";
/** With one month at a time, further than this nobody meant. */
const MOST_STEPS = 130;

const own = (month: Element): number => {
  const title = textOf(first(month, ".van-calendar__month-title"));
  return yearIn(title) * 12 + monthIn(title);
};

/** Year and month as one number. The first of several months has no title of its own: the one above all follows the scrolling. */
function numberOf(calendar: Element, month: Element): number {
  const months = all(calendar, MONTH);
  if (own(month) > 0) return own(month);
  if (months.length > 1) return months[0] === month && own(months[1]!) > 0 ? own(months[1]!) - 1 : 0;
  const title = textOf(first(calendar, ".van-calendar__header-subtitle"));
  return yearIn(title) * 12 + monthIn(title);
}

/** The month of a day, where months stand below each other; by its arrows where they come one at a time. */
async function monthOf(calendar: Element, year: number, number: number, tools: DriverTools): Promise<Element | null> {
  const wanted = year * 12 + number;
  const find = (): Element | undefined => all(calendar, MONTH).find((month) => numberOf(calendar, month) === wanted);
  for (let step = 0; step < MOST_STEPS; step++) {
    const found = find();
    if (found) return found;
    const [shown] = all(calendar, MONTH);
    const now = shown ? numberOf(calendar, shown) : 0;
    const away = wanted - now;
    const arrows = all(calendar, ".van-calendar__header-action").filter(isDrawn);
    // Four arrows: years outside, months inside; two: months alone.
    const far = arrows.length === 4 && Math.abs(away) >= 12;
    const arrow = arrows[away < 0 ? (arrows.length === 4 && !far ? 1 : 0) : arrows.length - (arrows.length === 4 && !far ? 2 : 1)];
    if (now === 0 || !arrow || fits(arrow, ".van-calendar__header-action--disabled")) return null;
    if (safeClick(arrow, calendar) !== "") return null;
    if (!(await tools.until(() => find() || numberOf(calendar, all(calendar, MONTH)[0]!) !== now, 600))) return null;
  }
  return null;
}

/**
 * Presses one or two days in Vant's calendar, then its button where it has one. Months out of sight are empty until they are scrolled to.
 * @param popup What was opened; the calendar is inside.
 */
export async function pressVantDays(popup: Element, days: string[], tools: DriverTools): Promise<string> {
  const calendar = fits(popup, ".van-calendar") ? popup : (first(popup, ".van-calendar") ?? popup);
  for (const day of days) {
    const [year, number, date] = day.split("-").map(Number) as [number, number, number];
    const month = await monthOf(calendar, year, number, tools);
    if (!month) return "no-option";
    month.scrollIntoView({ block: "center" });
    const cell = await tools.until(() => {
      const found = all(month, DAY)[date - 1];
      return found && new RegExp(`(?<!\\d)${date}(?!\\d)`).test(textOf(found)) && found;
    }, 1_500);
    if (!cell) return "no-option";
    if (fits(cell, ".van-calendar__day--disabled")) return "disabled";
    const why = safeClick(cell, popup);
    if (why !== "") return why;
    await tools.wait(80);
  }
  const button = all(calendar, ".van-calendar__confirm").find(isDrawn);
  return button ? safeClick(button, popup) : "";
}
