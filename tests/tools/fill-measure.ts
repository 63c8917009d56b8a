/**
 * What a row of a page shows and what its form would send, read without any part of the engine: styles, values, and the browser's own
 * `FormData`. Shadow roots and frames of the same origin are entered.
 */

const END = /^(?:form|fieldset|table|tbody|thead|ul|ol|body|html|main|section|article)$/;
const LEVELS = 6;

/** The question's own surroundings: as far up as no other question begins. Outside of a frame that holds this question alone. */
function rowOf(own: Element[], others: Element[]): Element | null {
  let row = own[0] ?? null;
  for (let level = 0; row && level < LEVELS; level++) {
    const up = parentOf(row);
    if (!up || others.some((el) => holds(up, el)) || up.querySelector("button[type=submit],input[type=submit]")) break;
    const whole = own.every((el) => holds(row!, el));
    if (whole && END.test(up.localName)) {
      // The body of a frame that holds this question alone is part of the row around the frame.
      if (!/^(?:body|html)$/.test(up.localName) || !up.ownerDocument.defaultView?.frameElement) break;
    }
    row = up;
  }
  return row;
}

const parentOf = (el: Element): Element | null =>
  el.parentElement ?? (el.getRootNode() as Partial<ShadowRoot>).host ?? el.ownerDocument.defaultView?.frameElement ?? null;

/** Whether one lies in the other, through shadow roots and frames. */
export function holds(outer: Element, inner: Element): boolean {
  for (let up: Element | null = inner; up; up = parentOf(up)) if (up === outer) return true;
  return false;
}

/** All elements in reading order, also those of open shadow roots and readable frames. */
function inside(root: Element): Element[] {
  const found: Element[] = [];
  const visit = (el: Element): void => {
    found.push(el);
    for (const child of el.shadowRoot?.children ?? []) visit(child);
    for (const child of el.children) visit(child);
    const frame = el.localName === "iframe" ? bodyOf(el as HTMLIFrameElement) : null;
    if (frame) visit(frame);
  };
  visit(root);
  return found;
}

function bodyOf(frame: HTMLIFrameElement): HTMLElement | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** Drawn, not transparent, with an area, and so through every frame above. */
function isShown(el: Element): boolean {
  if (!el.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false })) return false;
  const box = el.getBoundingClientRect();
  if (box.width < 2 || box.height < 2) return false;
  const frame = el.ownerDocument.defaultView?.frameElement;
  return !frame || isShown(frame);
}

const textOf = (el: Element): string => ((el as HTMLElement).innerText ?? el.textContent ?? "").replace(/\s+/g, " ").trim();

/** What stands beside a box to tick: its label, or the words right behind it. */
function wordsOf(box: Element): string {
  const label = (box as HTMLInputElement).labels?.[0] ?? box.closest("label,[role=radio],[role=checkbox]");
  if (label && textOf(label) !== "") return textOf(label);
  const next = box.nextSibling;
  return (next?.textContent ?? "").trim() || (box as HTMLInputElement).value || "";
}

function inputValue(input: HTMLInputElement): string {
  if (input.type === "radio" || input.type === "checkbox")
    return input.checked && (isShown(input) || isShown(input.labels?.[0] ?? input.parentElement!)) ? wordsOf(input) : "";
  if (input.type === "file") return [...(input.files ?? [])].map((file) => file.name).join("、");
  if (/^(?:hidden|submit|button|reset|image|password)$/.test(input.type)) return "";
  return isShown(input) ? input.value : "";
}

function valueIn(el: Element): string {
  if (el.localName === "select") {
    const list = el as HTMLSelectElement;
    return isShown(el)
      ? [...list.selectedOptions]
          .filter((one) => one.value !== "")
          .map(textOf)
          .join("、")
      : "";
  }
  if (el.localName === "textarea") return isShown(el) ? (el as HTMLTextAreaElement).value : "";
  if (el.localName === "input") return inputValue(el as HTMLInputElement);
  if (/^(?:radio|checkbox|switch)$/.test(el.getAttribute("role") ?? ""))
    return el.getAttribute("aria-checked") === "true" && isShown(el) && !el.querySelector("input") ? textOf(el) : "";
  const edits = (el as HTMLElement).isContentEditable && !(el.parentElement as HTMLElement | null)?.isContentEditable;
  return edits && isShown(el) ? textOf(el) : "";
}

/** The words of a row, without those of lists: what may be chosen is no answer, and a list made very small still holds its words. */
const wordsIn = (row: Element): string =>
  [...row.querySelectorAll("select")]
    .map(textOf)
    .reduce((text, options) => (options === "" ? text : text.replace(options, " ")), textOf(row));

/** What a person sees in the row: the values of its boxes, and all its words. */
export function sees(own: Element[], others: Element[]): { values: string; text: string } {
  const row = rowOf(own, others);
  if (!row) return { values: "", text: "" };
  const values = inside(row).map(valueIn);
  return { values: values.filter((value) => value !== "").join(" "), text: isShown(row) ? wordsIn(row) : "" };
}

const textual = (value: FormDataEntryValue): string => (typeof value === "string" ? value : value.name);

/** What the form would send: `own` under the names of the row (without one, what its boxes hold; null for nothing), `all` of the form. Building it tells the page, as sending would. */
export function sends(own: Element[], others: Element[]): { own: string | null; all: [string, string][] } {
  const row = rowOf(own, others);
  if (!row) return { own: null, all: [] };
  const parts = inside(row);
  const form =
    parts.map((el) => (el as Partial<HTMLInputElement>).form ?? null).find((one) => one instanceof HTMLFormElement) ?? row.closest("form");
  const names = new Set(parts.map((el) => el.getAttribute("name") ?? "").filter((name) => name !== ""));
  const all: [string, string][] = form ? [...new FormData(form)].map(([name, value]) => [name, textual(value)]) : [];
  if (form && names.size > 0) return { own: valuesUnder(names, all), all };
  // Without a form, or a name in the row: what scripts would read.
  const raw = [...new Set(parts.map((el) => rawOf(el, names)).filter((value) => value !== ""))].join(" ");
  return { own: raw === "" && form ? null : raw, all };
}

const valuesUnder = (names: Set<string>, all: [string, string][]): string =>
  all
    .filter(([name, value]) => names.has(name) && value !== "")
    .map(([, value]) => value)
    .join(" ");

function rawOf(el: Element, names: Set<string>): string {
  if (names.size > 0 && !el.hasAttribute("name")) return "";
  if (el.localName !== "input")
    return el.localName === "select" || el.localName === "textarea" ? (el as HTMLSelectElement).value : valueIn(el);
  const input = el as HTMLInputElement;
  if (input.type === "radio" || input.type === "checkbox") return input.checked ? wordsOf(input) : "";
  return /^(?:submit|button|reset|image|password|file)$/.test(input.type) ? "" : input.value;
}
