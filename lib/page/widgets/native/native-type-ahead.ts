import { matchOption, plainOption } from "@/lib/form/match-option";
import { safeClick } from "../../dom/safe-click";
import {
  all,
  attr,
  documentOf,
  enter,
  first,
  fits,
  isDrawn,
  leave,
  mayHoldInput,
  parentOf,
  send,
  sendChange,
  sendInput,
  setValue,
  textOf,
  treeOf,
  valueOf,
} from "../../dom/touch";
import type { Driver, DriverTools, Target } from "../widgets";

const LIST_MS = 5_000;
const CANDIDATES =
  "[role=option],li,.item,[class*=suggest] > *,[class*=autocomplete] > *,[class*=dropdown] > *,.tt-suggestion,.ui-menu-item,.layui-menu > *";

function boxIn({ elements: [el] }: Target): Element | null {
  if (!el) return null;
  return fits(el, "input,textarea") ? el : first(el, "input:not([type=hidden]),textarea");
}

const ENDINGS = ["code", "Code", "_code", "Id", "_id", "Value"];

/** The hidden field that gets the code of the chosen candidate: `kind` and `kindcode`, `kindId` and so on. */
export function codeBeside(box: Element): Element | null {
  const root = treeOf(box);
  for (const own of [attr(box, "id"), attr(box, "name")]) {
    if (
      own === "" ||
      !mayHoldInput(
        root,
        ENDINGS.map((ending) => own + ending),
      )
    )
      continue;
    for (const ending of ENDINGS) {
      const name = CSS.escape(own + ending);
      const found = first(root, `input[type=hidden]#${name},input[type=hidden][name="${name}"]`);
      if (found) return found;
    }
  }
  return null;
}

/** Texts that appeared with the typing: candidates of this box, none of the page's other lists. */
async function candidates(box: Element, before: Set<Element>, tools: DriverTools): Promise<Element[]> {
  const fresh = (): Element[] => {
    const id = attr(box, "aria-controls") || attr(box, "aria-owns");
    const named = id === "" ? null : (treeOf(box) as Document).getElementById(id);
    const found = named ? all(named, CANDIDATES) : all(documentOf(box), CANDIDATES);
    return found.filter(
      (el) => isDrawn(el) && (named !== null || !before.has(el)) && !first(el, "input,textarea,select,li") && textOf(el) !== "",
    );
  };
  let last = -1;
  return (
    (await tools.until(() => {
      const now = fresh();
      const settled = now.length > 0 && now.length === last;
      last = now.length;
      return settled && now;
    }, LIST_MS)) ?? []
  );
}

/** The one candidate, or the only one that holds the words: the list is the portal's own answer to them. */
function choose(words: string[], found: Element[]): Element | null {
  const texts = found.map(textOf);
  const match = matchOption(words, texts);
  if (match.index >= 0) return found[match.index]!;
  const holding = found.filter((_, index) => plainOption(texts[index]!).includes(plainOption(words[0]!)));
  return match.index < 0 && match.how === "none" && holding.length === 1 ? holding[0]! : null;
}

/** A box that suggests: typed, then one candidate pressed, for only the press sets the code that counts. */
const nativeTypeAhead: Driver = {
  widgets: ["typeAhead", "text"],
  find: (target) => {
    const box = boxIn(target);
    return box && (target.widget === "typeAhead" ? !attr(box, "list") : codeBeside(box) !== null) ? box : null;
  },
  read: (box) => (codeBeside(box) && valueOf(codeBeside(box)!) === "" ? "" : valueOf(box)),
  async write(box, wish, tools) {
    const code = codeBeside(box);
    const old = valueOf(box);
    const before = new Set(all(documentOf(box), CANDIDATES).filter(isDrawn));
    for (const words of [wish.value, ...wish.alternatives.slice(0, 3)]) {
      enter(box);
      setValue(box, words);
      sendInput(box, words);
      send(box, new KeyboardEvent("keyup", { bubbles: true, composed: true }));
      const found = await candidates(box, before, tools);
      const one = choose([words, wish.value, ...wish.alternatives], found);
      if (one) {
        const why = safeClick(first(one, "a") ?? one, parentOf(one));
        await tools.until(() => valueOf(box) !== words || (code !== null && valueOf(code) !== ""), 600);
        if (why === "" && tools.leaves) leave(box);
        return why;
      }
      if (found.length === 0 && !code) break;
    }
    if (!code) {
      // Nothing is offered and no code is asked for: free text, as in any other box.
      sendChange(box);
      if (tools.leaves) leave(box);
      return "";
    }
    setValue(box, old);
    sendInput(box, old);
    return "no-option";
  },
  same: (shown, wish) =>
    shown !== "" &&
    (matchOption([wish.value, ...wish.alternatives], [shown]).index === 0 ||
      [wish.value, ...wish.alternatives].some((words) => plainOption(shown).includes(plainOption(words)))),
  undo: async (box, before, tools) => {
    const code = codeBeside(box);
    setValue(box, before);
    sendInput(box, before);
    send(box, new KeyboardEvent("keyup", { bubbles: true, composed: true }));
    if (tools.leaves) leave(box);
    return code && valueOf(code) !== "" ? "no-way-back" : "";
  },
};
export default nativeTypeAhead;
