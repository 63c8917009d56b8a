import { matchRegion, regionParts } from "@/lib/form/match-option";
import { samePath } from "../cascade";
import { rootFor } from "../popup";
import { safeClick } from "../../dom/safe-click";
import { all, attr, documentOf, first, fits, isDrawn, nearest, parentOf, textOf } from "../../dom/touch";
import type { Driver } from "../widgets";

const LEVELS = ["province", "city", "district"];
const LEVEL_MS = 15_000;

/** The jQuery city picker in its usual markup, as 12315 uses it for the authority: a drawn box, then three lists of links (seen 2026-11-23). */
const cityPicker: Driver = {
  widgets: ["regionPicker", "cascader", "customSelect", "text"],
  find: (target) => {
    const [el] = target.elements;
    if (!el) return null;
    const own = rootFor(".city-picker-span", target);
    const next = el.nextElementSibling;
    return own ?? (next && fits(next, ".city-picker-span") ? next : null);
  },
  read: (root) => {
    const title = first(root, ".title");
    return title && isDrawn(title) ? textOf(title) : "";
  },
  same: (shown, wish) => samePath(shown, wish.value),
  async write(root, wish, tools) {
    const document = documentOf(root);
    const open = (): Element | null => all(document, ".city-select").find(isDrawn) ?? null;
    if (!open()) {
      const why = safeClick(root);
      if (why !== "") return why;
      if (!(await tools.until(open, 2_000))) return "did-not-open";
    }
    const popup = nearest(open()!, ".city-picker-dropdown") ?? parentOf(open()!)!;
    const path = regionParts(wish.value);
    let at = 0;
    for (const level of LEVELS) {
      if (at >= path.length) break;
      const found = await tools.until(() => {
        const links = all(popup, `.city-select.${level} a`).filter(isDrawn);
        const match = matchRegion(
          path,
          at,
          links.map((link) => attr(link, "title") || textOf(link)),
        );
        return match.index >= 0 && { link: links[match.index]!, used: match.used };
      }, LEVEL_MS);
      if (!found) return "no-option";
      const why = safeClick(found.link, popup);
      if (why !== "") return why;
      at += found.used;
      await tools.wait(80);
    }
    if (isDrawn(popup)) safeClick(root);
    return "";
  },
};
export default cityPicker;
