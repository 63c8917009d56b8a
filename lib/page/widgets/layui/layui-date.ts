import { safeClick } from "@/lib/page/safe-click";
import { all, attr, documentOf, first, fits, hasAttr, isDrawn, textOf, valueOf } from "@/lib/page/touch";
import type { Driver, Hands } from "@/lib/page/widgets";

const PANEL = ".layui-laydate";
/** Years and months are gone through one by one; further than this nobody meant. */
const MOST_STEPS = 130;

async function toDay(panel: Element, day: string, hands: Hands): Promise<string> {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  for (let step = 0; step < MOST_STEPS; step++) {
    const shown = all(panel, ".laydate-set-ym span").map((el) => Number.parseInt(textOf(el), 10));
    const [thisYear = year, thisMonth = month] = shown;
    const away =
      thisYear !== year
        ? thisYear > year
          ? ".laydate-prev-y"
          : ".laydate-next-y"
        : thisMonth > month
          ? ".laydate-prev-m"
          : ".laydate-next-m";
    if (thisYear === year && thisMonth === month) break;
    const arrow = first(panel, away);
    if (!arrow) return "did-not-open";
    const why = safeClick(arrow, panel);
    if (why !== "") return why;
    await hands.wait(20);
  }
  const cell = first(panel, `td[lay-ymd="${year}-${month}-${date}"]:not(.laydate-disabled)`);
  return cell ? safeClick(cell, panel) : "no-option";
}

async function toTime(panel: Element, time: string, hands: Hands): Promise<string> {
  for (const [column, part] of time.split(":").entries()) {
    const list = all(panel, ".laydate-time-list ol")[column];
    const cell = list && all(list, "li").find((el) => Number(textOf(el)) === Number(part));
    if (!cell) return "no-option";
    const why = safeClick(cell, panel);
    if (why !== "") return why;
    await hands.wait(20);
  }
  return "";
}

/** layui's laydate: a readonly value set by force never reaches its `done`, so its own calendar is used. Read in 2.13.6 on 2026-11-23. */
const layuiDate: Driver = {
  widgets: ["datePicker", "timePicker", "dateText", "text"],
  find: ({ elements: [el] }) => (el && fits(el, "input") && hasAttr(el, "lay-key") ? el : null),
  read: (el) => valueOf(el),
  async write(el, { value }, hands) {
    const document = documentOf(el);
    const before = new Set(all(document, PANEL));
    const why = safeClick(el);
    if (why !== "") return why;
    const panel = await hands.until(
      () => all(document, PANEL).find((one) => isDrawn(one) && (!before.has(one) || attr(one, "lay-key") !== "")),
      2_000,
    );
    if (!panel) return "did-not-open";
    const wrong = value.includes("-") ? await toDay(panel, value, hands) : await toTime(panel, value, hands);
    if (wrong !== "") return wrong;
    await hands.wait(60);
    const confirm = isDrawn(panel) ? first(panel, ".laydate-btns-confirm") : null;
    return confirm ? safeClick(confirm, panel) : "";
  },
  same: (shown, { value }) =>
    shown.startsWith(value) || (shown.match(/\d+/g) ?? []).slice(0, 3).map(Number).join("-") === value.split(/[-:]/).map(Number).join("-"),
  async undo(el, before, hands, target) {
    if (before !== "") return layuiDate.write(el, { value: before, alternatives: [], files: [] }, hands, target);
    safeClick(el);
    const clear = await hands.until(() => all(documentOf(el), `${PANEL} .laydate-btns-clear`).find(isDrawn), 1_000);
    return clear ? safeClick(clear, clear.closest(PANEL)) : "no-way-back";
  },
};
export default layuiDate;
