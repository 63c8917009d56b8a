import type { Field } from "@/lib/form/field";
import type { Step } from "@/lib/form/step";
import { rowsOf } from "./apply-rows";
import { sendsItself, type Watch } from "./apply-watch";
import { coverReader } from "../dom/cover";
import { AHEAD, sight } from "../dom/sight";
import { documentOf, isConnected } from "../dom/touch";
import { isRendered } from "../dom/visibility";
import type { Applying, Live, Placing } from "./types";

/** A page that makes itself anew more often than this while it is written is left. */
const MOST_DESCRIPTIONS = 300;

/** What makes a question this question: its words, the headings it stands under, and where its form would send it. */
const signatureOf = (live: Live, field: Field): string =>
  [
    field.widget,
    field.inputType,
    field.label,
    field.name,
    field.id,
    field.placeholder,
    field.section,
    field.faint === true,
    live.destinations?.get(field.ref) ?? "",
  ].join("\u0000");
const fieldsOf = (live: Live): Map<string, Field> =>
  new Map(live.page.forms.flatMap((form) => form.fields.map((field) => [field.ref, field])));
const alone = <T>(found: T[]): T | undefined => (found.length === 1 ? found[0] : undefined);
const index = (live: Live): Map<Element, string> =>
  new Map([...live.elements].flatMap(([ref, els]) => els.map((el) => [el, ref] as const)));

export function placing(by: Applying, steps: Step[], look: Watch): Placing {
  const before = fieldsOf(by.planned);
  const planned = (ref: string): Element[] => by.planned.elements.get(ref) ?? [];
  const cover = coverReader(by.document, look.covers);
  const seen = sight(by.document, look);
  const rows = rowsOf(new Map(steps.map(({ ref }) => [ref, planned(ref)])));
  look.mind(rows.concerns);

  let now = by.describe();
  let fields = fieldsOf(now);
  let byElement = index(now);
  let descriptions = 1;
  let describedAt = look.stirs();
  look.changed();
  const renew = (): void => {
    if (descriptions >= MOST_DESCRIPTIONS) return look.give("too-many-changes");
    descriptions += 1;
    now = by.describe();
    fields = fieldsOf(now);
    byElement = index(now);
    describedAt = look.stirs();
  };

  // A view once free stays so until the page changes what may cover it.
  const free = new Map<Element, number>();
  const covered = (el: Element, read: (el: Element) => boolean): boolean => {
    const at = look.covers();
    if (free.get(el) === at) return false;
    const is = read(el);
    if (!is) free.set(el, at);
    return is;
  };
  const coveredNow = (el: Element): boolean =>
    covered(el, (control) => {
      const is = cover.isCovered(control);
      // It may have been scrolled to.
      seen.forget();
      seen.ahead([control]);
      return is;
    });
  // Some controls are seen by a drawing in their place: of those the description judges, never older than the last change. One that was
  // seen itself and is no more is described anew, whatever caused it.
  const once = new Set<Element>();
  const isDoubtful = (elements: Element[]): boolean => {
    const shown = elements.filter((el) => seen.why(el) === "");
    for (const el of shown) once.add(el);
    return shown.length === 0 && (elements.some((el) => once.delete(el)) || describedAt !== look.stirs());
  };
  let calmAt = look.stirs();
  const sought = new Map<Element, Field>();

  return {
    survey(ref) {
      const [el] = planned(ref);
      if (!el || !isConnected(el)) return;
      if (isRendered(el)) once.add(el);
      covered(el, cover.surveyed);
    },
    turned: cover.turned,
    surveyed: cover.rest,
    lookAhead(step) {
      // Where the page stirs at every field a look serves one field only.
      const many = look.stirs() === calmAt ? AHEAD : 1;
      calmAt = look.stirs();
      const [el] = planned(steps[step]!.ref);
      if (el && !seen.isFresh(el)) seen.ahead(steps.slice(step, step + many).flatMap(({ ref }) => planned(ref)));
    },
    entered(el) {
      const as = sought.get(el);
      if (look.changed()) renew();
      if (look.stop() !== "") return look.stop();
      const field = as && fields.get(byElement.get(el) ?? "");
      if (as && !field) return "moved";
      if (as && signatureOf(now, field!) !== signatureOf(by.planned, as)) return "page-changed";
      const stirred = !seen.isFresh(el);
      const why = seen.whyNotNow(el);
      return why || !stirred ? why : coveredNow(el) ? "covered" : "";
    },
    isKnown: seen.isKnown,
    settle: (written) => {
      const late = new Set(seen.settle(written.flatMap(({ target }) => target.elements)));
      return written.filter(({ target }) => target.elements.some((el) => late.has(el)));
    },
    done: rows.done,
    find(ref) {
      const as = before.get(ref);
      const elements = planned(ref);
      if (!as || elements.length === 0) return "missing";
      if (look.changed()) renew();
      const locate = (): Field | undefined => {
        const here = elements.every(isConnected) ? byElement.get(elements[0]!) : undefined;
        return here === undefined
          ? alone([...fields.values()].filter((other) => signatureOf(now, other) === signatureOf(by.planned, as)))
          : fields.get(here);
      };
      let field = locate();
      if (field && isDoubtful(now.elements.get(field.ref) ?? elements)) {
        renew();
        field = locate();
      }
      if (!field) return "missing";
      if (signatureOf(now, field) !== signatureOf(by.planned, as)) return "page-changed";
      if (field.blocked !== "") return field.blocked;
      const live = now.elements.get(field.ref) ?? elements;
      if (live.some(look.touched)) return "person-typed";
      if (live.some(sendsItself)) return "auto-submit";
      // A frame that the page made from its own text is the page; one made of a blob or of data has no address to trust.
      if (live.some((el) => /^(?:blob|data):/.test(documentOf(el).location?.protocol ?? ""))) return "foreign-frame";
      if (live.slice(0, 1).some(coveredNow)) return "covered";
      for (const el of live) {
        sought.set(el, as);
        look.cover(el);
      }
      return { elements: live, widget: field.widget, field, filledSince: field.state === "touched" && as.state !== "touched" };
    },
  };
}
