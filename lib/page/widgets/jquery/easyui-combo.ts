import { matchOption } from "@/lib/form/match-option";
import { openPopup } from "../popup";
import { safeClick } from "../../dom/safe-click";
import { all, first, fits, isDrawn, textOf } from "../../dom/touch";
import type { Driver } from "../widgets";
import { drawnBox, emptyBox, readBox } from "./easyui-text";

/** jQuery EasyUI: lists and trees that open under a box. */
const easyuiCombo: Driver = {
  widgets: ["customSelect", "select", "text", "typeAhead", "regionPicker", "pickerPopup"],
  find: (target) => {
    const box = drawnBox(target);
    const el = target.elements[0]!;
    return box && fits(box, ".combo") && !fits(el, ".datebox-f,.datetimebox-f") ? box : null;
  },
  read: readBox,
  async write(box, { value, alternatives }, tools) {
    const opener = first(box, ".combo-arrow") ?? first(box, ".textbox-text")!;
    const popup = await openPopup(box, opener, ".panel.combo-p", tools);
    if (typeof popup === "string") return popup;
    const drawn = (): Element[] => all(popup, ".combobox-item,.tree-node,.datagrid-row").filter(isDrawn);
    await tools.until(() => drawn().length > 0, 5_000);
    const options = drawn();
    const option = options[matchOption([value, ...alternatives], options.map(textOf)).index];
    const why = option ? safeClick(option, popup) : "no-option";
    if (why !== "" && isDrawn(popup)) safeClick(opener);
    await tools.wait(60);
    return why;
  },
  undo: (box, before, tools, target) =>
    before === "" ? emptyBox(box, tools, target) : easyuiCombo.write(box, { value: before, alternatives: [], files: [] }, tools, target),
};
export default easyuiCombo;
