import type { ApplyOrder, StepResult } from "@/lib/form/step";
import type { FormRecognition, PageDescription } from "@/lib/form/field";
import { recognisePage } from "@/lib/form/recognise/recognise-page";
import { applyOrder } from "@/lib/page/apply/apply";
import { undoWritten } from "@/lib/page/apply/apply-undo";
import { pageSession } from "@/lib/page/session";
import { takeOrders, orderOf } from "./evaluate-page";
import { holds, sees, sends } from "./fill-measure";

/** What the page is before anything is written. */
export interface Looked {
  page: PageDescription;
  recognised: FormRecognition[];
  /** By ref, the numbers of its controls. */
  orders: Record<string, (number | null)[]>;
  /** All numbers of the page. */
  numbers: number[];
  scanMs: number;
}

/** What the page holds of one field, by the page itself. */
export interface Measured {
  shown: string;
  sent: string;
}

export interface Filled {
  results: StepResult[];
  fillMs: number;
  readBackMs: number;
}

/** The first looks end this long after the last write: that much of the time until then is no writing. */
const FIRST_LOOKS_MS = 300;

const orders = new Map<Element, number>();
const scopes = new Map<Element, number>();
let settledAt = 0;
const session = pageSession(document, new AbortController().signal, () => ({ applyOrder, undoWritten }), {
  settled: () => {
    settledAt = performance.now();
  },
});
let elements = new Map<string, Element[]>();
let numbered = new Map<number, Element[]>();
let before = new Map<string, { text: string; entries: [string, string][] }>();

const fillPage = {
  look(): Looked {
    takeOrders(document, orders, scopes);
    const from = performance.now();
    const described = session.describe();
    const recognised = recognisePage(described.page);
    const scanMs = performance.now() - from;
    ({ elements } = described);
    numbered = new Map();
    for (const [el, order] of [...orders, ...scopes]) numbered.set(order, [...(numbered.get(order) ?? []), el]);
    const own: Looked["orders"] = {};
    for (const [ref, els] of elements) own[ref] = [...new Set(els.map((el) => orderOf(el, orders, scopes)))];
    before = new Map(
      keys().map((key) => [key, { ...sees(elementsOf(key), others(key)), entries: sends(elementsOf(key), others(key)).all }]),
    );
    return { page: described.page, recognised, orders: own, numbers: [...numbered.keys()], scanMs };
  },
  async apply(order: ApplyOrder): Promise<Filled> {
    const from = performance.now();
    settledAt = 0;
    const results = await session.apply(order);
    const end = performance.now();
    const fillMs = Math.max(0, (settledAt || end) - from - (settledAt ? FIRST_LOOKS_MS : 0));
    return { results, fillMs, readBackMs: end - from - fillMs };
  },
  /** A form without one named box sends by its scripts what it shows. By ref, and by `#<number>` for numbered controls that were not described. */
  measure(): Record<string, Measured> {
    return Object.fromEntries(
      keys().map((key) => {
        const was = before.get(key)!;
        const now = sees(elementsOf(key), others(key));
        const sent = sends(elementsOf(key), others(key));
        return [
          key,
          {
            shown: now.values || fresh(was.text, now.text),
            sent: sent.own ?? (sent.all.length > 0 ? changed(was.entries, sent.all, now.values) : now.values || fresh(was.text, now.text)),
          },
        ];
      }),
    );
  },
};
export type FillPage = typeof fillPage;
Object.assign(globalThis, { fillPage });

const keys = (): string[] => [...elements.keys(), ...[...numbered.keys()].map((order) => `#${order}`)];
const elementsOf = (key: string): Element[] => (key.startsWith("#") ? numbered.get(Number(key.slice(1))) : elements.get(key)) ?? [];
/** The controls of every other question: a row ends before them. */
const others = (key: string): Element[] => {
  const own = elementsOf(key);
  const touches = (el: Element): boolean => own.some((mine) => holds(mine, el) || holds(el, mine));
  return [...elements.values(), ...numbered.values()].flat().filter((el) => !touches(el));
};

/** What a row says now and did not say before. */
function fresh(then: string, now: string): string {
  const was = new Set(then.split(/\s+/));
  return now
    .split(/\s+/)
    .filter((word) => word !== "" && !was.has(word))
    .join(" ");
}

/** The entry that came or changed with the fill and holds what the row shows, where no name stands in the row itself. */
function changed(then: [string, string][], now: [string, string][], shown: string): string {
  const was = new Map(then);
  const entry = now.find(
    ([name, value]) => value !== "" && was.get(name) !== value && value.replace(/\s/g, "") === shown.replace(/\s/g, ""),
  );
  return entry?.[1] ?? "";
}
