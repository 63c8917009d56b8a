import { all, attr, documentOf, first, fits, frameOf, tagOf, treeOf } from "../dom/touch";

/** Why a fill stopped before its end. */
export type Stop = "" | "submit-caught" | "maybe-sent" | "page-leaves" | "too-many-changes" | "page-changed" | "halted" | "updated";

/** What is looked out for while a fill runs, and only then. */
export interface Watch {
  stop(): Stop;
  /** Ends the fill. */
  give(why: Stop): void;
  /** True when controls, labels or names changed since it was last asked. */
  changed(): boolean;
  /** Grows with every change of the page whatever, and with the size of the window. */
  stirs(): number;
  /** Grows with every change that may bring something over a field: of elements, of attributes that styles hang on, of the window. */
  covers(): number;
  /** Grows when something was scrolled; told with the next frame. */
  scrolls(): number;
  /** True when the person typed into this element since the fill began: by keys, not by the engine's own trusted `input`. */
  touched(el: Element): boolean;
  /** Also minds submissions out of the frame and the shadow trees that hold this element. */
  cover(el: Element): void;
  /** What else may rename a question. */
  mind(concerns: (record: MutationRecord) => boolean): void;
  end(): void;
}

const CONTROLS = "input,select,textarea,label,form,iframe,[contenteditable]";
/** What makes a question another one. */
const IDENTITY = new Set(["id", "name", "for", "type", "placeholder", "disabled", "aria-labelledby", "aria-label", "contenteditable"]);
/** A page that keeps rebuilding its form is not one to write into. */
const MOST_CHANGES = 4_000;
const MOST_FRAMES = 200;
/** Attributes that what is written into a field changes by itself. */
const ITS_OWN = new Set([
  "value",
  "checked",
  "selected",
  "aria-invalid",
  "aria-valuenow",
  "aria-valuetext",
  "title",
  "name",
  "placeholder",
]);

const isElement = (node: Node): boolean => node.nodeType === 1;
const mayCover = ({ type, attributeName, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === "attributes" ? !ITS_OWN.has(attributeName!) : [...addedNodes, ...removedNodes].some(isElement);

/** A text that changed inside of something that names a field. */
const names = (node: Node): boolean => {
  const el = node.nodeType === 3 ? node.parentElement : node.nodeType === 1 ? (node as Element) : null;
  return el !== null && !tagOf(el).includes("body") && /label|legend|title|^t[hd]$|^dt$/i.test(`${tagOf(el)} ${attr(el, "class")}`);
};

const PERSON = ["keydown", "compositionstart", "paste", "drop"];

const matters = (node: Node): boolean =>
  node.nodeType === 1 && (fits(node as Element, CONTROLS) || first(node as Element, CONTROLS) !== null);

export function watch(document: Document, signal: AbortSignal): Watch {
  const view = document.defaultView!;
  let stop: Stop = "";
  let dirty = false;
  let changes = 0;
  let stirs = 0;
  let covers = 0;
  let scrolls = 0;
  let concerns: ((record: MutationRecord) => boolean) | null = null;
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
  const scrolled = (): unknown => (scrolls += 1);
  const resized = (): void => {
    stirs += 1;
    covers += 1;
  };
  const path = view.location.pathname;

  const framed = ({ target }: Event): void => {
    const name = target instanceof Element && fits(target, "iframe,frame") ? attr(target, "name") || attr(target, "id") : "";
    // A form that is sent by a prototype's method tells nobody, but where it went arrives.
    if (name !== "" && all(document, "form[target]").some((form) => attr(form, "target") === name)) stop ||= "maybe-sent";
  };
  const covered = new Set<EventTarget>();
  const cover = (root: EventTarget): void => {
    if (covered.has(root)) return;
    covered.add(root);
    root.addEventListener("submit", caught, true);
  };
  const coverFrames = (of: Window): void => {
    for (let at = 0; at < of.length && covered.size < MOST_FRAMES; at++) {
      try {
        const inner = of[at]!;
        // Another origin's throws here.
        void inner.document.body;
        cover(inner);
        coverFrames(inner);
      } catch {
        continue;
      }
    }
  };
  coverFrames(view);
  document.addEventListener("load", framed, true);
  // First in the way of every listener of the page: a form that is being sent while we write is none of the person's doing.
  view.addEventListener("submit", caught, true);
  view.addEventListener("pagehide", leaving, true);
  view.addEventListener("scroll", scrolled, { capture: true, passive: true });
  view.addEventListener("resize", resized, { passive: true });
  for (const type of PERSON) view.addEventListener(type, byPerson, true);
  const take = (records: MutationRecord[]): void => {
    stirs += records.length;
    for (const record of records) {
      const { type, target, addedNodes, removedNodes } = record;
      if (mayCover(record)) covers += 1;
      if (type === "childList" && [...addedNodes, ...removedNodes].some(matters)) {
        dirty = true;
        changes += 1;
      } else if (!dirty) {
        dirty = (type === "attributes" ? IDENTITY.has(record.attributeName!) : names(target)) || (concerns?.(record) ?? false);
      }
    }
    if (changes > MOST_CHANGES) stop ||= "too-many-changes";
  };
  const observer = new MutationObserver(take);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  return {
    stop: () => {
      if (signal.aborted) stop ||= signal.reason === "updated" ? "updated" : "halted";
      if (view.location.pathname !== path) stop ||= "page-leaves";
      return stop;
    },
    give: (why) => {
      stop ||= why;
    },
    changed: () => {
      take(observer.takeRecords());
      const was = dirty;
      dirty = false;
      return was;
    },
    stirs: () => {
      take(observer.takeRecords());
      return stirs;
    },
    covers: () => {
      take(observer.takeRecords());
      return covers;
    },
    scrolls: () => scrolls,
    touched: (el) => touched.has(el),
    cover: (el) => {
      for (let at: Element | null = el; at;) {
        const tree = treeOf(at);
        if (tree !== document) cover("host" in tree ? tree : documentOf(at).defaultView!);
        at = "host" in tree ? tree.host : frameOf(at);
      }
    },
    mind: (what) => {
      concerns = what;
    },
    end: () => {
      observer.disconnect();
      document.removeEventListener("load", framed, true);
      for (const root of covered) root.removeEventListener("submit", caught, true);
      view.removeEventListener("submit", caught, true);
      view.removeEventListener("pagehide", leaving, true);
      view.removeEventListener("scroll", scrolled, { capture: true });
      view.removeEventListener("resize", resized);
      for (const type of PERSON) view.removeEventListener(type, byPerson, true);
    },
  };
}

/** Controls whose own attributes send the form: `onchange="this.form.submit()"`. */
export function sendsItself(el: Element): boolean {
  return ["onchange", "oninput", "onblur", "onfocus", "onclick", "onkeyup"].some((name) => /submit\s*\(/i.test(attr(el, name)));
}
