import { matchOption } from "@/lib/form/match-option";
import { leaving, openPopup, rootFor } from "../popup";
import { safeClick } from "../../dom/safe-click";
import { all, attr, boxOf, first, fits, isDrawn, send, textOf, valueOf } from "../../dom/touch";
import { COLUMN_MS, rowFor, sameOnWheels, turnsFor } from "../wheels";
import type { Driver, DriverTools, Target, Wish } from "../widgets";

/** A wheel let go sooner than a tenth of a second after it was touched would run on by itself. */
const HOLD_MS = 130;
/** The row in the middle of a wheel that shows five. */
const MIDDLE = 2;

/** The row that stands in the middle now. */
function standing(wheel: Element, height: number): number {
  const moved = /translate3d\([^,]+,\s*(-?[\d.]+)px/.exec(attr(first(wheel, ".weui-picker__content") ?? wheel, "style"));
  return MIDDLE - Math.round(Number(moved?.[1] ?? 0) / height);
}

/** Drags a wheel by whole rows, as a finger does: pressing a row means nothing to it. */
async function drag(wheel: Element, to: number, tools: DriverTools): Promise<void> {
  const row = first(wheel, ".weui-picker__item");
  const height = row ? Math.round(boxOf(row).height) : 0;
  if (height === 0) return;
  const away = (standing(wheel, height) - to) * height;
  if (away === 0) return;
  const from = boxOf(wheel).y + boxOf(wheel).height / 2;
  const at = (y: number): MouseEventInit => ({
    bubbles: true,
    cancelable: true,
    composed: true,
    button: 0,
    clientX: boxOf(wheel).x + 4,
    clientY: y,
  });
  send(wheel, new MouseEvent("mousedown", { ...at(from), buttons: 1 }));
  await tools.wait(HOLD_MS);
  send(wheel, new MouseEvent("mouseup", at(from + away)));
}

const wheelsOf = (popup: Element): Element[] => all(popup, ".weui-picker__group").filter(isDrawn);
const rowsOf = (wheel: Element): Element[] => all(wheel, ".weui-picker__item");

async function turn(popup: Element, wish: Wish, tools: DriverTools): Promise<string> {
  const turns = turnsFor(wish, wheelsOf(popup).length);
  if (typeof turns === "string") return turns;
  let at = 0;
  for (let column = 0; at < turns.parts.length; column++) {
    if (column > 0 && wheelsOf(popup).length <= column) {
      if (turns.moment) return "no-option";
      break;
    }
    const found = await tools.until(
      () => {
        const wheel = wheelsOf(popup)[column];
        const row = wheel && rowFor(turns, at, rowsOf(wheel).map(textOf));
        return row && { wheel, ...row };
      },
      column === 0 ? 1_000 : COLUMN_MS,
    );
    if (!found) return "no-option";
    const row = rowsOf(found.wheel)[found.index]!;
    if (fits(row, ".weui-picker__item_disabled")) return "disabled";
    await drag(found.wheel, found.index, tools);
    const height = Math.round(boxOf(row).height);
    if (!(await tools.until(() => standing(found.wheel, height) === found.index, 600))) return "no-option";
    at += found.used;
  }
  const confirm = first(popup, "#weui-picker-confirm,.weui-picker__btn[data-action=select]");
  return confirm ? safeClick(confirm, popup) : "no-driver";
}

/** A sheet of rows, one to be pressed. */
function pressRow(sheet: Element, wish: Wish): string {
  const rows = all(sheet, ".weui-actionsheet__menu .weui-actionsheet__cell");
  const row = rows[matchOption([wish.value, ...wish.alternatives], rows.map(textOf)).index];
  return row ? safeClick(row, sheet) : "no-option";
}

/** A cell of WeUI whose box is only to look at: a readonly input, or the text of a cell that is a choice. */
function cellOf(target: Target): Element | null {
  const cell = rootFor(".weui-cell", target);
  if (!cell || first(cell, "select,textarea,input[type=file],input[type=checkbox],input[type=radio]")) return null;
  const input = first(cell, "input");
  if (input) return (input as HTMLInputElement).readOnly ? cell : null;
  return fits(cell, ".weui-cell_select,.weui-cell_access,.weui-cell_active") ? cell : null;
}

const boxIn = (cell: Element): Element | null =>
  first(cell, "input") ?? first(cell, ".weui-select,.weui-cell__ft") ?? first(cell, ".weui-cell__bd");
const shown = (cell: Element): string => {
  const box = boxIn(cell);
  const text = box ? (fits(box, "input") ? valueOf(box).trim() : textOf(box)) : "";
  return /^请?选择/.test(text) ? "" : text;
};

/** WeUI's picker, date picker and sheet of rows, as weui.js 1.2.28 draws them (read on 2026-11-25). */
const weuiPicker: Driver = {
  widgets: ["pickerPopup", "text", "customSelect", "cascader", "regionPicker", "datePicker", "dateText", "timePicker"],
  find: cellOf,
  read: shown,
  async write(cell, wish, tools) {
    const opener = boxIn(cell) ?? cell;
    const popup = await openPopup(cell, opener, ".weui-picker,.weui-actionsheet", tools);
    if (typeof popup === "string") return popup;
    const why = await (fits(popup, ".weui-actionsheet") ? pressRow(popup, wish) : turn(popup, wish, tools));
    const gone = (): boolean => !isDrawn(popup) || leaving(popup);
    if (why === "" && (await tools.until(gone, 1_000))) {
      // Only one wheel may be open at a time, and this one is still sliding out.
      await tools.until(() => !isDrawn(popup), 1_000);
      return why;
    }
    const mask = popup.previousElementSibling;
    if (mask && fits(mask, ".weui-mask")) safeClick(mask);
    await tools.until(() => !isDrawn(popup), 1_000);
    return why;
  },
  same: sameOnWheels,
};
export default weuiPicker;
