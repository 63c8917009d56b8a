/**
 * Reading the DOM of a hostile page. A form exposes its controls as properties of itself, so `<input name="getAttribute">` replaces
 * `form.getAttribute` even in an isolated world; every read therefore goes through accessors of the prototypes, taken when this module loads.
 */
const realm = globalThis as { Node?: { prototype: Node }; Element?: { prototype: Element } };

function getter<T>(proto: object | undefined, name: string): (target: object) => T {
  // The build loads this module in Node once, where there is no DOM to read from.
  const read = proto && Object.getOwnPropertyDescriptor(proto, name)?.get;
  return (target) => read!.call(target) as T;
}

const nodeProto = realm.Node?.prototype;
const elementProto = realm.Element?.prototype;

export const firstChild = getter<Node | null>(nodeProto, "firstChild");
export const nextSibling = getter<Node | null>(nodeProto, "nextSibling");
export const parentNode = getter<Node | null>(nodeProto, "parentNode");
export const nodeType = getter<number>(nodeProto, "nodeType");
export const nodeValue = getter<string | null>(nodeProto, "nodeValue");
export const textContent = getter<string | null>(nodeProto, "textContent");
export const shadowRoot = getter<ShadowRoot | null>(elementProto, "shadowRoot");
export const localName = getter<string>(elementProto, "localName");

export function attribute(el: Element, name: string): string {
  return elementProto!.getAttribute.call(el, name) ?? "";
}

export function hasAttribute(el: Element, name: string): boolean {
  return elementProto!.hasAttribute.call(el, name);
}

export function hasAttributes(el: Element): boolean {
  return elementProto!.hasAttributes.call(el);
}

export function matches(el: Element, selector: string): boolean {
  return elementProto!.matches.call(el, selector);
}

export function closest(el: Element, selector: string): Element | null {
  return elementProto!.closest.call(el, selector);
}

export function queryAll(el: Element, selector: string): Element[] {
  return [...elementProto!.querySelectorAll.call(el, selector)];
}

export function query(el: Element, selector: string): Element | null {
  return elementProto!.querySelector.call(el, selector);
}

export function rectOf(el: Element): DOMRect {
  return elementProto!.getBoundingClientRect.call(el);
}

/** The element one level up, crossing from a shadow root to its host. */
export function parentElement(el: Element): Element | null {
  const parent = parentNode(el);
  if (!parent) return null;
  if (nodeType(parent) === 1) return parent as Element;
  return nodeType(parent) === 11 ? ((parent as ShadowRoot).host ?? null) : null;
}

/** Marks that set the direction of writing, and are no letters. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** What turns the order of letters round: nobody sees the words as they are stored. */
export const TURNED_ROUND = /\u202e[^\u202c]*[\p{L}\p{N}]/u;

/** White space folded; cut before folding, so that a megabyte of text costs nothing. Empty where the order of letters is turned round. */
export function fold(text: string, limit: number): string {
  const cut = text.length > limit * 4 ? text.slice(0, limit * 4) : text;
  if (TURNED_ROUND.test(cut)) return "";
  return cut.replace(DIRECTION, "").replace(/\s+/g, " ").trim().slice(0, limit);
}

/** The child elements of an element, at most `limit` of them. */
export function childElements(el: Element, limit: number): Element[] {
  const found: Element[] = [];
  for (let node = firstChild(el); node && found.length < limit; node = nextSibling(node))
    if (nodeType(node) === 1) found.push(node as Element);
  return found;
}
