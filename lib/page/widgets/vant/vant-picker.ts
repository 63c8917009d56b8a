import { matchOption, matchRegion, regionParts } from "@/lib/form/match-option";
import { goneFor, leaving, openPopup, rootFor, shownIn } from "../popup";
import { safeClick } from "../../dom/safe-click";
import { all, boxOf, documentOf, first, fits, isDrawn, textOf } from "../../dom/touch";
import { pressVantDays } from "../vant-calendar";
import { COLUMN_MS, rowFor, sameOnWheels, turnsFor } from "../wheels";
import type { Driver, DriverTools, Wish } from "../widgets";

/** A wheel turns for a fifth of a second and tells its choice when it stands. */
const TURN_MS = 260;
const DAYS = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/;
const columnsOf = (popup: Element): Element[] => all(popup, ".van-picker-column");

async function turn(popup: Element, wish: Wish, tools: DriverTools): Promise<string> {
  const turns = turnsFor(wish, columnsOf(popup).length);
  if (typeof turns === "string") return turns;
  let at = 0;
  for (let column = 0; at < turns.parts.length; column++) {
    if (column > 0 && columnsOf(popup).length <= column) {
      if (turns.moment) return "no-option";
      break;
    }
    const found = await tools.until(
      () => {
        const wheel = columnsOf(popup)[column];
        const items = wheel ? all(wheel, ".van-picker-column__item") : [];
        const row = rowFor(turns, at, items.map(textOf));
        return row && { item: items[row.index]!, used: row.used };
      },
      column === 0 ? 2_000 : COLUMN_MS,
    );
    if (!found) return "no-option";
    if (fits(found.item, ".van-picker-column__item--disabled")) return "disabled";
    const why = safeClick(found.item, popup);
    if (why !== "") return why;
    await tools.wait(TURN_MS);
    at += found.used;
  }
  // Wheels in two steps: the button takes over at the last step alone, and says 「下一步」 before.
  const step = all(popup, ".van-picker-group .van-tab").at(-1);
  if (step) {
    safeClick(step, popup);
    await tools.wait(TURN_MS);
  }
  const confirm = first(popup, ".van-picker__confirm");
  return confirm ? safeClick(confirm, popup) : "no-driver";
}

/** A sheet of rows, one to be pressed. */
function pressRow(popup: Element, wish: Wish): string {
  const rows = all(popup, ".van-action-sheet__item");
  const texts = rows.map((row) => textOf(first(row, ".van-action-sheet__name") ?? row));
  const row = rows[matchOption([wish.value, ...wish.alternatives], texts).index];
  if (!row) return "no-option";
  return fits(row, ".van-action-sheet__item--disabled") ? "disabled" : safeClick(row, popup);
}

async function descend(popup: Element, wish: Wish, tools: DriverTools): Promise<string> {
  const path = regionParts(wish.value);
  let at = 0;
  // Opened again it shows its last level.
  const [top, ...deeper] = all(popup, ".van-cascader .van-tab");
  if (top && deeper.length > 0) {
    safeClick(top, popup);
    await tools.wait(TURN_MS);
  }
  const ended = goneFor(popup, 250);
  while (at < path.length) {
    const found = await tools.until(() => {
      // The page's tree may end above our last part: it closes then, and what it shows is the whole answer.
      if (at > 0 && ended()) return "ended";
      const options = all(popup, ".van-cascader__option").filter((el) => isDrawn(el) && boxOf(el).x >= 0 && boxOf(el).x < innerWidth);
      const match = matchRegion(path, at, options.map(textOf));
      return match.index >= 0 && { option: options[match.index]!, used: match.used };
    }, COLUMN_MS);
    if (found === "ended") return "";
    if (!found) return at > 0 ? "" : "no-option";
    const why = fits(found.option, ".van-cascader__option--disabled") ? "disabled" : safeClick(found.option, popup);
    if (why !== "") return why;
    at += found.used;
    await tools.wait(TURN_MS);
  }
  return "";
}

function choose(popup: Element, wish: Wish, tools: DriverTools): string | Promise<string> {
  if (first(popup, ".van-cascader")) return descend(popup, wish, tools);
  if (first(popup, ".van-action-sheet__item")) return pressRow(popup, wish);
  if (!first(popup, ".van-calendar__body") && !fits(popup, ".van-calendar__popup")) return turn(popup, wish, tools);
  const days = wish.value.replace(/T.*/, "");
  return DAYS.test(days) ? pressVantDays(popup, days.split("/"), tools) : "no-option";
}

/**
 * Vant's wheels (picker, area, date, time), its cascader, calendar and sheet of rows, opened by a readonly field. The text of the field
 * can be set and looks filled while the page's own value stays empty, so only the popup counts. Class names read in 4.10.2 on 2026-11-25.
 */
const vantPicker: Driver = {
  widgets: ["pickerPopup", "text", "customSelect", "cascader", "regionPicker", "datePicker", "timePicker", "dateRange"],
  find: (target) => {
    const root = rootFor(".van-field", target);
    const input = root && first(root, "input.van-field__control");
    return input && (input as HTMLInputElement).readOnly ? root : null;
  },
  read: (root) => shownIn(root, "input.van-field__control"),
  async write(root, wish, tools) {
    const opener = first(root, "input.van-field__control") ?? root;
    const popup = await openPopup(root, opener, ".van-popup", tools);
    if (typeof popup === "string") return popup;
    const ready = ".van-picker-column__item,.van-cascader__option,.van-calendar__day,.van-action-sheet__item";
    await tools.until(() => first(popup, ready), 3_000);
    const why = await choose(popup, wish, tools);
    const gone = (): boolean => !isDrawn(popup) || leaving(popup);
    if (why === "" && (await tools.until(gone, 1_000))) return why;
    const cancel = first(popup, ".van-picker__cancel,.van-cascader__close-icon,.van-popup__close-icon,.van-action-sheet__cancel");
    if (cancel) safeClick(cancel, popup);
    else for (const overlay of all(documentOf(popup), ".van-overlay").filter(isDrawn)) safeClick(overlay, popup);
    await tools.until(gone, 1_000);
    return why;
  },
  same: sameOnWheels,
};
export default vantPicker;
