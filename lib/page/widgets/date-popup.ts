import type { Widget } from "@/lib/form/field";
import { cellOf, type Calendar } from "./calendar";
import { canonical, spanIn } from "./date-text";
import { goneFor, leaveOpenList, leaving } from "./popup";
import { safeClick } from "../dom/safe-click";
import { all, documentOf, enter, isDrawn, leave, sendChange, sendInput, setValue, textOf, valueOf } from "../dom/touch";
import type { DriverTools } from "./widgets";

/** How one library's date or time box takes a typed text. */
export interface TypedDate {
  widgets?: Widget[];
  root: string;
  /** Inside the root; two of them in a box for a span of days. */
  input: string;
  /** Popups of the library. */
  popup: string;
  /** In the popup: it asks for an hour beside the day. */
  time?: string;
  /** In the popup: it asks for two days, though there is one box for both. */
  span?: string;
  /** The button that takes a time over, where typing alone does not. */
  confirm?: string;
  /** A cross in the box that empties it, where an empty text does not. */
  clear?: string;
  /** Where a typed text is only a proposal, or is not taken at all: the month as it is drawn. */
  calendar?: Calendar;
  /** The typed day has still to be pressed. */
  proposes?: boolean;
  /** A typed span is shown and not kept: its two days are pressed. */
  pressed?: boolean;
  /** Columns of hours and minutes, where a typed time is shown and not kept; `tab` brings them into sight. */
  columns?: { list: string; item: string; tab?: string };
}

const OPEN_MS = [1_200, 2_000] as const;
const CLOSE_MS = 700;
const CONFIRM_MS = 1_000;

/** What was opened for this box: not there before, or under the box's own name. */
export async function open(input: Element, recipe: TypedDate, tools: DriverTools): Promise<Element | null> {
  const document = documentOf(input);
  const before = new Set(all(document, recipe.popup).filter((one) => isDrawn(one) && !leaving(one)));
  enter(input);
  safeClick(input);
  const opened = (): Element | undefined => all(document, recipe.popup).find((one) => isDrawn(one) && !leaving(one) && !before.has(one));
  const found = await tools.until(opened, OPEN_MS[0]);
  if (found) return found;
  // Where entering opens it, a slow page may take the press for a second thought.
  safeClick(input);
  return tools.until(opened, OPEN_MS[1]);
}

export function typeInto(input: Element, text: string): void {
  setValue(input, text);
  sendInput(input, text);
  sendChange(input);
}

/** Leaves the box and its popup, as a press on nothing in particular does. */
export async function close(inputs: Element[], popup: Element | null, tools: DriverTools): Promise<void> {
  for (const input of inputs) leave(input);
  if (popup) {
    const gone = goneFor(popup, 40);
    // While it stands open, a typed text may be shown and not kept.
    for (let tries = 0; tries < 3 && !gone() && isDrawn(popup); tries++) {
      leaveOpenList(documentOf(popup));
      await tools.until(gone, CLOSE_MS);
    }
  }
  await tools.wait(40);
}

export const shown = (inputs: Element[]): string =>
  inputs
    .flatMap((input) => spanIn(valueOf(input).trim()))
    .filter((one) => one !== "")
    .map(canonical)
    .join("/");

/** Hours and minutes in columns of numbers. */
async function pressTime(popup: Element, columns: NonNullable<TypedDate["columns"]>, time: string, tools: DriverTools): Promise<string> {
  for (const [index, part] of time.split(":").entries()) {
    const list = all(popup, columns.list).filter(isDrawn)[index];
    const cell = list && all(list, columns.item).find((one) => Number.parseInt(textOf(one), 10) === Number(part));
    if (!cell) return "no-option";
    const why = safeClick(cell, popup);
    if (why !== "") return why;
    await tools.wait(40);
  }
  return "";
}

/** Presses what the typed text has only proposed, then the button that takes it over. `pressed` where it did, empty where there was nothing to press, else why not. */
export async function takeOver(inputs: Element[], popup: Element, recipe: TypedDate, value: string, tools: DriverTools): Promise<string> {
  const [day, time] = value.includes("-") ? value.split("T") : ["", value];
  const { calendar, columns } = recipe;
  let pressed = false;
  if (recipe.proposes && calendar && day !== "" && (time === undefined || columns)) {
    const cell = await tools.until(() => cellOf(popup, calendar, day!), 400);
    const why = cell ? safeClick(cell, popup) : "";
    if (why !== "") return why;
    pressed = cell !== null;
    if (!isDrawn(popup)) return pressed ? "pressed" : "";
  }
  if (columns && time) {
    const tab = columns.tab && !all(popup, columns.list).some(isDrawn) ? all(popup, columns.tab).find(isDrawn) : undefined;
    if (tab) safeClick(tab, popup);
    await tools.until(() => all(popup, columns.list).some(isDrawn), 400);
    const why = await pressTime(popup, columns, time, tools);
    if (why !== "") return why;
    // A wheel turns to its number first, and tells it then.
    await tools.until(() => shown(inputs) === value, 1_200);
  }
  // The button wakes once the hour has been understood.
  const gone = goneFor(popup, 250);
  if (time && recipe.confirm) await tools.until(() => gone() || all(popup, recipe.confirm!).some(isDrawn), CONFIRM_MS);
  const button = buttonIn(popup, recipe);
  const why = button ? safeClick(button, popup) : "";
  return why === "" && (button || pressed) ? "pressed" : why;
}

const buttonIn = (popup: Element, recipe: TypedDate): Element | undefined =>
  recipe.confirm ? all(popup, recipe.confirm).find(isDrawn) : undefined;

export function confirm(popup: Element, recipe: TypedDate): string {
  const button = buttonIn(popup, recipe);
  return button ? safeClick(button, popup) : "";
}
