import { monthIn, yearIn } from "./date-text";
import { safeClick } from "../dom/safe-click";
import { all, attr, first, fits, isDrawn, textOf, valueOf } from "../dom/touch";
import type { DriverTools } from "./widgets";

/** How one library draws months. Selectors inside the popup. */
export interface Calendar {
  /** One month with its heading, where two stand side by side. Left out: the popup. */
  month?: string;
  /** What names year and month. */
  header: string;
  /** Presses that go one year or month back or on. A library without the years' ones goes by months. */
  years?: [back: string, on: string];
  months: [back: string, on: string];
  /** Days of the month shown, none of its neighbours. */
  cell: string;
  disabled?: string;
}

/** Years and months are gone through one by one; further than this nobody meant. */
const MOST_STEPS = 130;

const monthsOf = (popup: Element, { month, header }: Calendar): { part: Element; year: number; number: number }[] =>
  (month ? all(popup, month) : [popup]).filter(isDrawn).flatMap((part) => {
    const heading = first(part, header);
    if (!heading) return [];
    const words = `${textOf(heading)} ${all(heading, "input").map(valueOf).join(" ")}`;
    return { part, year: yearIn(words), number: monthIn(words) };
  });

/** The day's own cell in a month that is shown; null while others are. */
export function cellOf(popup: Element, calendar: Calendar, day: string): Element | null {
  const [year, month, date] = day.split("-").map(Number);
  const titled = all(popup, calendar.cell).find((cell) => attr(cell, "title") === day && isDrawn(cell));
  if (titled) return titled;
  const shown = monthsOf(popup, calendar).find((one) => one.year === year && one.number === month);
  return (shown && all(shown.part, calendar.cell).find((cell) => isDrawn(cell) && Number.parseInt(textOf(cell), 10) === date)) ?? null;
}

/** Goes to the day's month as people do, by its arrows, and presses the day. A static code of why not, or an empty string. */
export async function pressDay(popup: Element, calendar: Calendar, day: string, tools: DriverTools): Promise<string> {
  const [year, month] = day.split("-").map(Number) as [number, number];
  for (let step = 0; step < MOST_STEPS && cellOf(popup, calendar, day) === null; step++) {
    const [shown] = monthsOf(popup, calendar);
    if (!shown || shown.year === 0 || shown.number === 0) return "no-option";
    const away = year * 12 + month - (shown.year * 12 + shown.number);
    if (away === 0) break;
    const far = Math.abs(away) >= 12 && calendar.years !== undefined;
    const arrow = all(popup, (far ? calendar.years! : calendar.months)[away < 0 ? 0 : 1]).find(isDrawn);
    if (!arrow) return "no-option";
    const why = safeClick(arrow, popup);
    if (why !== "") return why;
    const moved = (): boolean => {
      const [now] = monthsOf(popup, calendar);
      return now !== undefined && (now.year !== shown.year || now.number !== shown.number);
    };
    if (!(await tools.until(moved, 600))) return "no-option";
  }
  const cell = await tools.until(() => cellOf(popup, calendar, day), 600);
  if (!cell) return "no-option";
  return calendar.disabled && fits(cell, calendar.disabled) ? "disabled" : safeClick(cell, popup);
}
