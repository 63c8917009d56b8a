/**
 * Reading and writing the DOM of a hostile page. A form shows its controls as properties of itself and a document its named elements,
 * so `<input name="closest">` replaces `form.closest` even in an isolated world: every access goes through the prototypes, taken once.
 */
interface Realm {
  Document?: { prototype: Document };
  Element?: { prototype: Element };
  HTMLElement?: { prototype: HTMLElement };
  HTMLInputElement?: { prototype: HTMLInputElement };
  HTMLTextAreaElement?: { prototype: HTMLTextAreaElement };
  HTMLSelectElement?: { prototype: HTMLSelectElement };
  HTMLCollection?: { prototype: HTMLCollection };
  Node?: { prototype: Node };
  EventTarget?: { prototype: EventTarget };
}
// The build loads this module in Node once, where there is no DOM to take them from.
const realm = globalThis as unknown as Realm;
const property = <T>(proto: object | undefined, name: string): { get(el: object): T; set(el: object, value: T): void } => {
  const found = proto && Object.getOwnPropertyDescriptor(proto, name);
  return { get: (el) => found!.get!.call(el) as T, set: (el, value) => found!.set!.call(el, value) };
};

const element = realm.Element?.prototype;
const inputValue = property<string>(realm.HTMLInputElement?.prototype, "value");
const areaValue = property<string>(realm.HTMLTextAreaElement?.prototype, "value");
const selectIndex = property<number>(realm.HTMLSelectElement?.prototype, "selectedIndex");
const selectOptions = property<HTMLOptionsCollection>(realm.HTMLSelectElement?.prototype, "options");
const checked = property<boolean>(realm.HTMLInputElement?.prototype, "checked");
const files = property<FileList | null>(realm.HTMLInputElement?.prototype, "files");
const nodeDocument = property<Document | null>(realm.Node?.prototype, "ownerDocument");
const connected = property<boolean>(realm.Node?.prototype, "isConnected");
const text = property<string | null>(realm.Node?.prototype, "textContent");
const name = property<string>(realm.Element?.prototype, "localName");
const above = property<Element | null>(realm.Node?.prototype, "parentElement");
const leftOf = property<number>(realm.Element?.prototype, "scrollLeft");
const topOf = property<number>(realm.Element?.prototype, "scrollTop");
const rootOf = realm.Node?.prototype.getRootNode;
const dispatch = realm.EventTarget?.prototype.dispatchEvent;

export const tagOf = (el: Element): string => name.get(el);
export const documentOf = (el: Element): Document => nodeDocument.get(el)!;
export const isConnected = (el: Element): boolean => connected.get(el);
export const parentOf = (el: Element): Element | null => above.get(el);
export const attr = (el: Element, key: string): string => element!.getAttribute.call(el, key) ?? "";
export const hasAttr = (el: Element, key: string): boolean => element!.hasAttribute.call(el, key);
export const fits = (el: Element, selector: string): boolean => element!.matches.call(el, selector);
export const nearest = (el: Element, selector: string): Element | null => element!.closest.call(el, selector);
export const holds = (el: Element, inner: Element): boolean => realm.Node!.prototype.contains.call(el, inner);
export const boxOf = (el: Element): DOMRect => element!.getBoundingClientRect.call(el);

/** How far everything that holds this element is scrolled, in pixels. */
export function scrolledBy(el: Element): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (let at = parentOf(el); at; at = parentOf(at)) {
    x += leftOf.get(at);
    y += topOf.get(at);
  }
  return { x, y };
}

/** Text as it stands, white space folded. */
export const textOf = (el: Element | null): string => (el ? (text.get(el) ?? "").slice(0, 4000).replace(/\s+/g, " ").trim() : "");

type Root = Document | ShadowRoot | Element;
const within = (root: Root, method: "querySelector" | "querySelectorAll"): ((selector: string) => unknown) => {
  const proto = root.nodeType === 1 ? element! : root.nodeType === 9 ? realm.Document!.prototype : ShadowRoot.prototype;
  return (selector) => (proto[method] as (selector: string) => unknown).call(root, selector);
};
export const first = (root: Root, selector: string): Element | null => within(root, "querySelector")(selector) as Element | null;
export const all = (root: Root, selector: string): Element[] => [...(within(root, "querySelectorAll")(selector) as NodeListOf<Element>)];

/**
 * False when no input of this tree has any of these ids or names. The browser keeps its own index for that question, always true to the
 * page, where a selector would walk the whole document for each name. A shadow tree has no such index: true then means "look".
 */
export function mayHoldInput(tree: Document | ShadowRoot, ids: string[]): boolean {
  if (tree.nodeType !== 9) return true;
  const inputs = realm.Document!.prototype.getElementsByTagName.call(tree, "input") as HTMLCollection;
  return ids.some((id) => realm.HTMLCollection!.prototype.namedItem.call(inputs, id) !== null);
}

/** The tree an element stands in: its shadow root or its document. */
export const treeOf = (el: Element): Document | ShadowRoot => {
  const root = rootOf!.call(el);
  return root.nodeType === 11 && "host" in root ? (root as ShadowRoot) : documentOf(el);
};

/** The frame that holds the document of an element; null in the outermost, and where the one above is another origin's. */
export function frameOf(el: Element): Element | null {
  try {
    return documentOf(el).defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** True when it takes up room and is drawn; a popup that is still fading in counts. */
export function isDrawn(el: Element): boolean {
  if (!isConnected(el) || !el.checkVisibility({ visibilityProperty: true })) return false;
  const box = boxOf(el);
  return box.width > 0 && box.height > 0;
}

export const valueOf = (el: Element): string => (tagOf(el) === "textarea" ? areaValue : inputValue).get(el);
/** By the prototype's setter: what React and Vue put on the element itself does not see it, so their `input` listener takes it as new. */
export const setValue = (el: Element, value: string): void => (tagOf(el) === "textarea" ? areaValue : inputValue).set(el, value);
export const isChecked = (el: Element): boolean => checked.get(el);
export const setChecked = (el: Element, on: boolean): void => checked.set(el, on);
export const optionsOf = (el: Element): HTMLOptionElement[] => [...selectOptions.get(el)];
export const chosenIndex = (el: Element): number => selectIndex.get(el);
export const chooseIndex = (el: Element, index: number): void => selectIndex.set(el, index);
export const filesOf = (el: Element): FileList | null => files.get(el);
export const setFiles = (el: Element, list: FileList): void => files.set(el, list);

/** Sends an event; what the page's listeners throw stays with the page. False when one of them prevented the default. */
export const send = (el: Element, event: Event): boolean => dispatch!.call(el, event);

const plain = { bubbles: true, composed: true };
export const sendInput = (el: Element, data: string | null): boolean =>
  send(el, new InputEvent("input", { ...plain, inputType: "insertText", data }));
export const sendChange = (el: Element): boolean => send(el, new Event("change", { bubbles: true }));

/** As if entered: without real focus, which would scroll, open keyboards and cost nineteen parts of twenty of the time. */
export function enter(el: Element): void {
  send(el, new FocusEvent("focus", { composed: true }));
  send(el, new FocusEvent("focusin", plain));
}
export function leave(el: Element): void {
  send(el, new FocusEvent("blur", { composed: true }));
  send(el, new FocusEvent("focusout", plain));
}

/** A pointer's whole way through a click, ending before the click itself. Coordinates in the middle: some widgets ask where it was. */
export function press(el: Element, upTo: "down" | "up"): void {
  const box = boxOf(el);
  const place = { ...plain, cancelable: true, clientX: box.x + box.width / 2, clientY: box.y + box.height / 2, button: 0 };
  send(el, new PointerEvent("pointerdown", { ...place, pointerId: 1, isPrimary: true, pointerType: "mouse", buttons: 1 }));
  send(el, new MouseEvent("mousedown", { ...place, buttons: 1, detail: 1 }));
  if (upTo === "down") return;
  send(el, new PointerEvent("pointerup", { ...place, pointerId: 1, isPrimary: true, pointerType: "mouse" }));
  send(el, new MouseEvent("mouseup", { ...place, detail: 1 }));
}
/** `placed`: with the coordinates of its middle. Without, as the browser's own `click()`, nothing of the layout is read. */
export function click(el: Element, placed = true): void {
  const box = placed ? boxOf(el) : { x: 0, y: 0, width: 0, height: 0 };
  send(
    el,
    new MouseEvent("click", { ...plain, cancelable: true, clientX: box.x + box.width / 2, clientY: box.y + box.height / 2, detail: 1 }),
  );
}
export function hover(el: Element): void {
  for (const type of ["pointerover", "mouseover", "mouseenter", "mousemove"])
    send(el, new MouseEvent(type, { ...plain, cancelable: true }));
}
