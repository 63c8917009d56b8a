import { matchRegion, plainOption, regionParts } from "@/lib/form/match-option";
import type { Widget } from "@/lib/form/field";
import { closePopup, goneFor, openPopup, rootFor, shownIn } from "./popup";
import { safeClick } from "../dom/safe-click";
import { all, boxOf, first, fits, textOf } from "../dom/touch";
import type { Driver } from "./widgets";

/** How one library draws choices in columns, the next column coming with the choice in the one before. */
export interface Cascade {
  widgets?: Widget[];
  root: string;
  opener?: string;
  how?: "whole" | "down";
  popup: string;
  /** One column inside the popup, from left to right. */
  menu: string;
  option: string;
  disabled?: string;
  shown: string;
  /** What to press in an option; left out: the option. */
  press?: string;
  /** A button inside the popup that takes the choice over. */
  confirm?: string;
}

const LEVEL_MS = 15_000;

const SHORT = /(?:(?:维吾尔|壮族|回族)?自治区|特别行政区|省|市|地区|自治州|自治县|县|区)$/;

/** Whether a text without marks names the path from its beginning, each part in full or without its 省 or 市, and nothing else. */
function runsAlong(text: string, path: string[]): boolean {
  let rest = text;
  for (const part of path) {
    const full = plainOption(part);
    const word = [full, full.replace(SHORT, "")].find((one) => one.length > 1 && rest.startsWith(one));
    if (word) rest = rest.slice(word.length);
    else if (rest !== "" && rest === text) return false;
    rest = rest.replace(/^市辖区/, "");
  }
  return rest === "" && text !== "";
}

/** The parts of a path as a page shows it: `四川省 / 成都市`, `四川省-成都市`, `四川省成都市`. */
export function samePath(shown: string, value: string): boolean {
  const parts = shown.split(/\s*[/／>›,，]\s*|\s+-\s+/).filter((part) => part !== "");
  const path = regionParts(value);
  if (parts.length === 0) return false;
  if (parts.length === 1 && path.length > 1) {
    return runsAlong(plainOption(shown), path) || matchRegion([path.at(-1)!], 0, [parts[0]!]).index === 0;
  }
  return parts.every(
    (part) =>
      matchRegion([part], 0, [...path, "市辖区", "县"]).index >= 0 ||
      path.some((one) => one.length > 1 && plainOption(part).startsWith(plainOption(one))),
  );
}

export function cascade(recipe: Cascade): Driver {
  return {
    widgets: recipe.widgets ?? ["cascader", "regionPicker"],
    find: (target) => rootFor(recipe.root, target),
    read: (root) => shownIn(root, recipe.shown),
    same: (shown, wish) => [wish.value, ...wish.alternatives].some((value) => samePath(shown, value)),
    async write(root, wish, tools) {
      const opener = recipe.opener ? (first(root, recipe.opener) ?? root) : root;
      const popup = await openPopup(root, opener, recipe.popup, tools, recipe.how);
      if (typeof popup === "string") return popup;
      const path = regionParts(wish.value);
      let at = 0;
      let why = "";
      for (let level = 0; at < path.length && why === ""; level++) {
        const found = await tools.until(
          () => {
            const menu = all(popup, recipe.menu).filter((one) => boxOf(one).height > 0)[level];
            const options = menu ? all(menu, recipe.option) : [];
            const match = matchRegion(path, at, options.map(textOf));
            return match.index >= 0 && { option: options[match.index]!, used: match.used };
          },
          level === 0 ? 3_000 : LEVEL_MS,
        );
        if (!found) why = "no-option";
        else if (recipe.disabled && fits(found.option, recipe.disabled)) why = "disabled";
        else {
          why = safeClick(recipe.press ? (first(found.option, recipe.press) ?? found.option) : found.option, popup);
          at += found.used;
          await tools.wait(60);
          // The page's list may end above our last part: what it shows is then the whole answer.
          const ended = goneFor(popup, 250);
          const further = (): boolean => all(popup, recipe.menu).filter((one) => boxOf(one).height > 0).length > level + 1;
          if (at < path.length && (await tools.until(() => (further() ? "further" : ended() && "ended"), LEVEL_MS)) !== "further") break;
        }
      }
      if (why === "" && recipe.confirm) {
        const button = first(popup, recipe.confirm);
        if (button) why = safeClick(button, popup);
      }
      await closePopup(popup, opener, tools, recipe.how, why === "");
      return why;
    },
    undo: async (root, before, tools, target) =>
      before === ""
        ? "no-way-back"
        : cascade(recipe).write(root, { value: before.split(/\s*[/／]\s*/).join("/"), alternatives: [], files: [] }, tools, target),
  };
}
