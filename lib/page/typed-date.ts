import type { Widget } from "@/lib/form/field";
import { rootFor } from "./popup-select";
import { safeClick } from "./safe-click";
import {
  all,
  attr,
  click,
  documentOf,
  enter,
  first,
  isDrawn,
  leave,
  press,
  send,
  sendChange,
  sendInput,
  setValue,
  textOf,
  valueOf,
} from "./touch";
import type { Driver } from "./widgets";

/** How one library's date or time box takes a typed text. */
export interface TypedDate {
  widgets?: Widget[];
  root: string;
  /** Inside the root. */
  input: string;
  /** The box reads its text only while its calendar is open. */
  opens?: boolean;
  /** Popups of the library, to see whether one stayed open. */
  popup?: string;
  /** The button that takes a time over, where typing alone does not. */
  confirm?: string;
  /** Cells of the shown month, where a typed text is only a proposal: the calendar has turned to its month by then. */
  cell?: string;
  /** What says which month is shown, where a cell does not carry its day as title. */
  header?: string;
}

/** The day's own cell: by its title, or by its number where the header shows the right month. */
function cellFor(popup: Element, recipe: TypedDate, value: string): Element | null {
  if (!recipe.cell || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const cells = all(popup, recipe.cell);
  const titled = cells.find((cell) => attr(cell, "title") === value);
  const header = recipe.header ? first(popup, recipe.header) : null;
  if (titled || !header) return titled ?? null;
  const words = `${textOf(header)} ${all(header, "input").map(valueOf).join(" ")}`;
  const numbers = (words.match(/\d+/g) ?? []).map(Number);
  const [year, month, day] = value.split("-").map(Number);
  if (!numbers.includes(year!) || !numbers.includes(month!)) return null;
  return cells.find((cell) => Number(textOf(cell)) === day) ?? null;
}

/** A canonical day or time in the dress of the page: `2026/11/05`, `2026年11月05日`, `09:30:00`. */
export function dressed(value: string, model: string): string {
  const [year, month, day] = value.split("-");
  if (day !== undefined) {
    if (/\d{4}年|[Yy]{4}年/.test(model)) return `${year}年${month}月${day}日`;
    const mark = /(?:\d{4}|[Yy]{4})([/.])/.exec(model)?.[1] ?? "-";
    return [year, month, day].join(mark);
  }
  return /\d{2}:\d{2}:\d{2}|:ss/i.test(model) && /^\d{2}:\d{2}$/.test(value) ? `${value}:00` : value;
}

const canonical = (shown: string): string => {
  const day = /(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})/.exec(shown);
  if (day) return [day[1], day[2]!.padStart(2, "0"), day[3]!.padStart(2, "0")].join("-");
  return /^\d{1,2}:\d{2}/.exec(shown)?.[0].padStart(5, "0") ?? shown;
};

export function typedDate(recipe: TypedDate): Driver {
  const write = async (root: Element, value: string, hands: Parameters<Driver["write"]>[2]): Promise<string> => {
    const input = first(root, recipe.input);
    if (!input) return "no-driver";
    const text = value === "" ? "" : dressed(value, `${valueOf(input)} ${attr(input, "placeholder")} ${attr(root, "data-format")}`);
    if (recipe.opens) {
      safeClick(input);
      await hands.wait(80);
    }
    enter(input);
    setValue(input, text);
    sendInput(input, text);
    sendChange(input);
    await hands.wait(60);
    const popup = recipe.popup ? all(documentOf(root), recipe.popup).find(isDrawn) : undefined;
    const cell = popup ? cellFor(popup, recipe, value) : null;
    if (popup && cell) {
      const why = safeClick(cell, popup);
      if (why !== "") return why;
    } else if (popup && recipe.confirm) {
      const button = first(popup, recipe.confirm);
      const why = button ? safeClick(button, popup) : "";
      if (why !== "") return why;
    }
    leave(input);
    if (popup) {
      const body = documentOf(root).body;
      press(body, "up");
      click(body);
      send(body, new MouseEvent("mouseup", { bubbles: true }));
    }
    await hands.wait(60);
    return "";
  };
  return {
    widgets: recipe.widgets ?? ["datePicker", "dateText", "timePicker"],
    find: (target) => {
      const root = rootFor(recipe.root, target);
      return root && first(root, recipe.input) ? root : null;
    },
    read: (root) => {
      const input = first(root, recipe.input);
      return input ? canonical(valueOf(input)) : "";
    },
    write: (root, wish, hands) => write(root, wish.value, hands),
    undo: (root, before, hands) => write(root, before, hands),
  };
}
