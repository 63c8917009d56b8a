import { matchOption, matchRegion, regionParts } from "@/lib/form/match-option";
import { closePopup, openPopup, rootFor, shownIn } from "@/lib/page/popup-select";
import { samePath } from "@/lib/page/cascade";
import { safeClick } from "@/lib/page/safe-click";
import { all, boxOf, first, isDrawn, textOf } from "@/lib/page/touch";
import type { Driver, Hands, Wish } from "@/lib/page/widgets";

const COLUMN_MS = 15_000;
/** A wheel turns for a fifth of a second and tells its choice when it stands. */
const TURN_MS = 260;

/** What each column is to stand at: parts of a day or time, the levels of a region, or one option. */
function partsOf(value: string): { parts: string[]; numbers: boolean } {
  const numbers = /^\d{4}-\d{2}-\d{2}$|^\d{2}:\d{2}$/.test(value);
  return { parts: numbers ? value.split(/[-:]/) : regionParts(value), numbers };
}

async function turn(popup: Element, wish: Wish, hands: Hands): Promise<string> {
  const { parts, numbers } = partsOf(wish.value);
  let at = 0;
  for (let column = 0; at < parts.length; column++) {
    if (column > 0 && all(popup, ".van-picker-column").length <= column) return numbers ? "no-option" : "";
    const found = await hands.until(
      () => {
        const wheel = all(popup, ".van-picker-column")[column];
        const items = wheel ? all(wheel, ".van-picker-column__item") : [];
        const texts = items.map(textOf);
        if (numbers) {
          const index = texts.findIndex((text) => Number.parseInt(text, 10) === Number(parts[at]));
          return index >= 0 && { item: items[index]!, used: 1 };
        }
        if (parts.length === 1) {
          const { index } = matchOption([wish.value, ...wish.alternatives], texts);
          return index >= 0 && { item: items[index]!, used: 1 };
        }
        const match = matchRegion(parts, at, texts);
        return match.index >= 0 && { item: items[match.index]!, used: match.used };
      },
      column === 0 ? 3_000 : COLUMN_MS,
    );
    if (!found) return "no-option";
    const why = safeClick(found.item, popup);
    if (why !== "") return why;
    await hands.wait(TURN_MS);
    at += found.used;
  }
  const confirm = first(popup, ".van-picker__confirm");
  return confirm ? safeClick(confirm, popup) : "no-driver";
}

async function descend(popup: Element, wish: Wish, hands: Hands): Promise<string> {
  const path = regionParts(wish.value);
  let at = 0;
  while (at < path.length) {
    const found = await hands.until(() => {
      const options = all(popup, ".van-cascader__option").filter((el) => isDrawn(el) && boxOf(el).x >= 0 && boxOf(el).x < innerWidth);
      const match = matchRegion(path, at, options.map(textOf));
      return match.index >= 0 && { option: options[match.index]!, used: match.used };
    }, COLUMN_MS);
    if (!found) return at > 0 ? "" : "no-option";
    const why = safeClick(found.option, popup);
    if (why !== "") return why;
    at += found.used;
    await hands.wait(TURN_MS);
  }
  return "";
}

/**
 * Vant's wheels (picker, area, date, time) and its cascader, opened by a readonly field. The text of the field can be set and looks
 * filled while the page's own value stays empty, so only the wheel counts. Class names read in 4.10.2 on 2026-11-23.
 */
const vantPicker: Driver = {
  widgets: ["pickerPopup", "text", "customSelect", "cascader", "regionPicker", "datePicker", "timePicker"],
  find: (target) => {
    const root = rootFor(".van-field", target);
    const input = root && first(root, "input.van-field__control");
    return input && (input as HTMLInputElement).readOnly ? root : null;
  },
  read: (root) => shownIn(root, "input.van-field__control"),
  async write(root, wish, hands) {
    const opener = first(root, "input.van-field__control") ?? root;
    const popup = await openPopup(root, opener, ".van-popup", hands);
    if (typeof popup === "string") return popup;
    await hands.until(() => first(popup, ".van-picker-column__item,.van-cascader__option"), 3_000);
    const why = await (first(popup, ".van-cascader") ? descend(popup, wish, hands) : turn(popup, wish, hands));
    if (why !== "") {
      const cancel = first(popup, ".van-picker__cancel,.van-cascader__close-icon");
      if (cancel) safeClick(cancel, popup);
    }
    if (!(await hands.until(() => !isDrawn(popup), 1_500))) await closePopup(popup, opener, hands);
    return why;
  },
  same: (shown, wish) => {
    const { parts, numbers } = partsOf(wish.value);
    if (numbers) return JSON.stringify((shown.match(/\d+/g) ?? []).map(Number)) === JSON.stringify(parts.map(Number));
    return samePath(shown, wish.value) || matchOption([wish.value, ...wish.alternatives], [shown]).index === 0;
  },
};
export default vantPicker;
