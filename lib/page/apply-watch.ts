import { attr, first, fits, tagOf } from "./touch";

/** Why a fill stopped before its end. */
export type Stop = "" | "submit-caught" | "page-leaves" | "too-many-changes" | "halted" | "updated";

/** What is looked out for while a fill runs, and only then. */
export interface Watch {
  stop(): Stop;
  /** True when controls, labels or names changed since it was last asked. */
  changed(): boolean;
  /** True when the person typed into this element since the fill began: by keys, not by the engine's own trusted `input`. */
  touched(el: Element): boolean;
  end(): void;
}

const CONTROLS = "input,select,textarea,label,form,iframe,[contenteditable]";
/** A page that keeps rebuilding its form is not one to write into. */
const MOST_CHANGES = 4_000;

/** A text that changed inside of something that names a field. */
const names = (node: Node): boolean =>
  node.nodeType === 1 &&
  !tagOf(node as Element).includes("body") &&
  /label|legend|title|^t[hd]$|^dt$/i.test(`${tagOf(node as Element)} ${attr(node as Element, "class")}`);

const PERSON = ["keydown", "compositionstart", "paste", "drop"];

const matters = (node: Node): boolean =>
  node.nodeType === 1 && (fits(node as Element, CONTROLS) || first(node as Element, CONTROLS) !== null);

export function watch(document: Document, signal: AbortSignal): Watch {
  const view = document.defaultView!;
  let stop: Stop = "";
  let dirty = false;
  let changes = 0;
  const touched = new Set<EventTarget>();

  const caught = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    stop ||= "submit-caught";
  };
  const leaving = (): void => {
    stop ||= "page-leaves";
  };
  const byPerson = (event: Event): void => {
    if (!event.isTrusted) return;
    for (const el of event.composedPath()) touched.add(el);
  };
  const path = view.location.pathname;

  // First in the way of every listener of the page: a form that is being sent while we write is none of the person's doing.
  view.addEventListener("submit", caught, true);
  view.addEventListener("pagehide", leaving, true);
  for (const type of PERSON) view.addEventListener(type, byPerson, true);
  const take = (records: MutationRecord[]): void => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === "childList" && [...addedNodes, ...removedNodes].some(matters)) {
        dirty = true;
        changes += 1;
      } else if (type !== "childList" || names(target)) dirty = true;
    }
    if (changes > MOST_CHANGES) stop ||= "too-many-changes";
  };
  const observer = new MutationObserver(take);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["id", "name", "for", "type", "placeholder", "disabled", "aria-labelledby"],
  });

  return {
    stop: () => {
      if (signal.aborted) stop ||= signal.reason === "updated" ? "updated" : "halted";
      if (view.location.pathname !== path) stop ||= "page-leaves";
      return stop;
    },
    changed: () => {
      take(observer.takeRecords());
      const was = dirty;
      dirty = false;
      return was;
    },
    touched: (el) => touched.has(el),
    end: () => {
      observer.disconnect();
      view.removeEventListener("submit", caught, true);
      view.removeEventListener("pagehide", leaving, true);
      for (const type of PERSON) view.removeEventListener(type, byPerson, true);
    },
  };
}

/** Controls whose own attributes send the form: `onchange="this.form.submit()"`. */
export function sendsItself(el: Element): boolean {
  return ["onchange", "oninput", "onblur", "onfocus", "onclick", "onkeyup"].some((name) => /submit\s*\(/i.test(attr(el, name)));
}
