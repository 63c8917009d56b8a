import { pressDay } from "./calendar";
import { dressings, spanDressings } from "./date-text";
import { close, confirm, open, shown, takeOver, typeInto, type TypedDate } from "./date-popup";
import { leaving, pressClear, rootFor } from "./popup";
import { safeClick } from "../dom/safe-click";
import { all, attr, enter, first, hasAttr, isDrawn, valueOf } from "../dom/touch";
import type { Driver, DriverTools } from "./widgets";

const standing = (popup: Element | null): boolean => popup !== null && isDrawn(popup) && !leaving(popup);

/** Of what an opened popup asks: a moment beside the day, a span. */
const holdsDrawn = (popup: Element | null, part: string | undefined): boolean =>
  popup !== null && part !== undefined && all(popup, part).some(isDrawn);

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Why a popup does not take what it is to be given, or an empty string. */
function misfits(popup: Element | null, recipe: TypedDate, value: string): string {
  if (!popup && value !== "") return "did-not-open";
  if (holdsDrawn(popup, recipe.time) && isDay(value)) return "needs-time";
  const spans = holdsDrawn(popup, recipe.span);
  if (value === "" || spans === value.includes("/")) return "";
  return spans ? "needs-range" : "not-taken";
}

async function writeOne(root: Element, inputs: Element[], recipe: TypedDate, value: string, tools: DriverTools): Promise<string> {
  const input = inputs[0]!;
  const model = `${valueOf(input)} ${attr(input, "placeholder")} ${attr(root, "data-format")}`;
  let popup = await open(input, recipe, tools);
  const misfit = misfits(popup, recipe, value);
  if (misfit !== "") {
    if (popup) await close(inputs, popup, tools);
    return misfit;
  }
  const dayOnly = popup !== null && recipe.time !== undefined && !holdsDrawn(popup, recipe.time);
  const wanted = dayOnly ? value.replace(/T.*/, "") : value;
  const { calendar } = recipe;
  const pressable = calendar !== undefined && isDay(wanted);
  const texts = spanDressings(wanted, model);
  // A day that is not taken as first typed is pressed; guessing at the page's format, after a second try, is for the rest.
  for (const text of pressable ? texts.slice(0, 1) : [texts[0]!, ...texts]) {
    if (!standing(popup)) popup = (await open(input, recipe, tools)) ?? popup;
    typeInto(input, text);
    await tools.wait(30);
    // Typed into a box whose calendar has closed, a text may be shown and not kept.
    let heard = wanted === "" || (await tools.until(() => standing(popup), 200)) === true;
    if (popup && wanted !== "") {
      const why = await takeOver(inputs, popup, recipe, wanted, tools);
      if (why !== "" && why !== "pressed") return why;
      heard ||= why === "pressed";
    }
    await close(inputs, popup, tools);
    if (wanted === "" || (heard && shown(inputs) === wanted)) return "";
  }
  if (!pressable) return "not-taken";
  if (!standing(popup)) popup = await open(input, recipe, tools);
  if (!popup) return "did-not-open";
  const why = await pressDay(popup, calendar, wanted, tools);
  if (why === "") confirm(popup, recipe);
  await close(inputs, popup, tools);
  return why;
}

/** A span: both boxes typed, then left together. */
async function writeSpan(inputs: Element[], recipe: TypedDate, value: string, tools: DriverTools): Promise<string> {
  const [from, to] = inputs as [Element, Element];
  const ends = value === "" ? ["", ""] : value.split("/");
  if (ends.length !== 2) return "needs-range";
  const models = inputs.map((input) => `${valueOf(input)} ${attr(input, "placeholder")}`);
  const texts = dressings(ends[0]!, models[0]!);
  const others = dressings(ends[1]!, models[1]!);
  for (const [index, text] of recipe.pressed && value !== "" ? [] : texts.entries()) {
    const popup = await open(from, recipe, tools);
    typeInto(from, text);
    await tools.wait(30);
    enter(to);
    safeClick(to);
    await tools.wait(30);
    typeInto(to, others[index]!);
    await tools.wait(30);
    if (popup) confirm(popup, recipe);
    await close(inputs, popup, tools);
    if (shown(inputs) === value) return "";
  }
  if (!recipe.calendar || value === "") return "not-taken";
  const popup = await open(from, recipe, tools);
  if (!popup) return "did-not-open";
  for (const end of ends) {
    const why = await pressDay(popup, recipe.calendar, end, tools);
    if (why !== "") {
      await close(inputs, popup, tools);
      return why;
    }
    await tools.wait(60);
  }
  confirm(popup, recipe);
  await close(inputs, popup, tools);
  return shown(inputs) === value ? "" : "not-taken";
}

/** A driver from a library's description of its date and time boxes. */
export function typedDate(recipe: TypedDate): Driver {
  const boxes = (root: Element): Element[] => all(root, recipe.input);
  const write = (root: Element, value: string, tools: DriverTools): Promise<string> => {
    const inputs = boxes(root);
    if (inputs.length === 0) return Promise.resolve("no-driver");
    if (inputs.some((input) => hasAttr(input, "disabled"))) return Promise.resolve("disabled");
    return inputs.length > 1 ? writeSpan(inputs, recipe, value, tools) : writeOne(root, inputs, recipe, value, tools);
  };
  const back = async (root: Element, before: string, tools: DriverTools): Promise<string> => {
    const why = await write(root, before, tools);
    if (before !== "" || shown(boxes(root)) === "" || !recipe.clear) return why;
    return pressClear(root, recipe.clear, tools);
  };
  return {
    widgets: recipe.widgets ?? ["datePicker", "dateText", "timePicker", "dateRange"],
    find: (target) => {
      const root = rootFor(recipe.root, target);
      return root && first(root, recipe.input) ? root : null;
    },
    read: (root) => shown(boxes(root)),
    async write(root, wish, tools) {
      const before = shown(boxes(root));
      let why = await write(root, wish.value, tools);
      // It wants the hour too, which the answer may know.
      const both = wish.alternatives.find((text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text));
      if (why === "needs-time" && both) why = await write(root, both, tools);
      // A half-taken moment must not stay.
      if (why !== "" && shown(boxes(root)) !== before) await back(root, before, tools);
      return why;
    },
    same: (text, wish) =>
      [wish.value, ...wish.alternatives].some((value) => text === value || (value.includes("T") && text === value.replace(/T.*/, ""))),
    undo: back,
  };
}
