import { recognise } from "@/lib/form/recognise/recognise";
import type { PageDescription, Recognition } from "@/lib/form/field";
import { describeLive } from "@/lib/page/describe/describe";
import { attribute, hasAttribute, parentElement } from "@/lib/page/dom/describe-dom";
import { isSkin } from "@/lib/page/describe/describe-widgets";

/** One line of an evaluation: what we say of the control with this number. */
export interface EvaluatedField {
  order: number | null;
  meaning: string;
  offered: Recognition["offered"];
}

export interface EvaluatedPage {
  complaint: boolean;
  fields: EvaluatedField[];
}

const ORDER = "data-order";
const SCOPE = "data-order-scope";

/** Takes the numbers out of the page and remembers them. Shadow roots and frames of the same origin are entered. */
export function takeOrders(root: Document | ShadowRoot | Element, orders: Map<Element, number>, scopes: Map<Element, number>): void {
  for (const el of root.querySelectorAll("*")) {
    // A form may hold a control named `getAttribute`: its own methods cannot be trusted.
    if (hasAttribute(el, ORDER)) {
      orders.set(el, Number(attribute(el, ORDER)));
      Element.prototype.removeAttribute.call(el, ORDER);
    }
    if (hasAttribute(el, SCOPE)) {
      scopes.set(el, Number(attribute(el, SCOPE)));
      Element.prototype.removeAttribute.call(el, SCOPE);
    }
    if (el.shadowRoot) takeOrders(el.shadowRoot, orders, scopes);
    if (el instanceof HTMLIFrameElement) {
      const inner = frameDocument(el);
      if (inner) takeOrders(inner, orders, scopes);
    }
  }
}

function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** The number of a control: its own, that of a part of it, or that of the nearest box around it. */
export function orderOf(el: Element, orders: Map<Element, number>, scopes: Map<Element, number>): number | null {
  const own = orders.get(el);
  if (own !== undefined) return own;
  const parts = [...orders, ...scopes];
  for (const [part, order] of parts) if (Node.prototype.contains.call(el, part)) return order;
  // The number may stand on what a library draws behind the box it hides.
  const skin = el.nextElementSibling;
  if (skin && isSkin(attribute(skin, "class")))
    for (const [part, order] of parts) if (Node.prototype.contains.call(skin, part)) return order;
  for (let up: Element | null = el; up; up = parentElement(up) ?? up.ownerDocument.defaultView?.frameElement ?? null) {
    const order = scopes.get(up) ?? orders.get(up);
    if (order !== undefined) return order;
  }
  return null;
}

const RANK = { ticked: 3, unticked: 2, none: 0 };
const rank = (row: EvaluatedField): number => RANK[row.offered] + (row.meaning === "other" ? 0 : 1);

/** A page as the content script describes it, with the numbers of each of its fields. */
export interface NumberedPage {
  page: PageDescription;
  /** By ref: the numbers of the field's controls; null stands for a control without one. */
  numbers: Record<string, (number | null)[]>;
  /** Every number on the page, in its order. */
  orders: number[];
}

/** Describes this page with the very modules of the content script. */
export function describeNumbered(document: Document): NumberedPage {
  const orders = new Map<Element, number>();
  const scopes = new Map<Element, number>();
  takeOrders(document, orders, scopes);
  const { page, elements } = describeLive(document);
  const numbers: NumberedPage["numbers"] = {};
  for (const { ref } of page.forms.flatMap((form) => form.fields))
    numbers[ref] = [...new Set((elements.get(ref) ?? []).map((el) => orderOf(el, orders, scopes)))];
  return { page, numbers, orders: [...orders.values(), ...scopes.values()] };
}

/** What is recognised in a described page, by number. Pure. */
export function evaluateNumbered({ page, numbers, orders }: NumberedPage): EvaluatedPage {
  const rows = new Map<number, EvaluatedField>();
  const unnumbered: EvaluatedField[] = [];
  let complaint = false;
  for (const form of page.forms) {
    const recognition = recognise(form, page);
    complaint ||= recognition.complaint;
    for (const { ref, meaning, offered } of recognition.fields) {
      for (const order of numbers[ref]!) {
        const row = { order, meaning, offered };
        if (order === null) {
          if (numbers[ref]!.length === 1) unnumbered.push(row);
        } else if (!rows.has(order) || rank(rows.get(order)!) < rank(row)) rows.set(order, row);
      }
    }
  }
  for (const order of orders) if (!rows.has(order)) rows.set(order, { order, meaning: "other", offered: "none" });
  return { complaint, fields: [...[...rows.values()].sort((a, b) => a.order! - b.order!), ...unnumbered] };
}

/** Describes and recognises this page with the very modules of the content script. */
export const evaluatePage = (document: Document): EvaluatedPage => evaluateNumbered(describeNumbered(document));

(globalThis as { evaluatePage?: typeof evaluatePage }).evaluatePage = evaluatePage;
