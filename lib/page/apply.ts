import type { Field, PageDescription } from "@/lib/form/field";
import { matchOption } from "@/lib/form/match-option";
import type { ApplyOrder, Step, StepResult } from "@/lib/form/step";
import { createHands } from "./apply-hands";
import { sendsItself, watch, type Stop, type Watch } from "./apply-watch";
import { coverReader } from "./cover";
import { attr, documentOf, first, fits, isConnected, nearest } from "./touch";
import { claimsOf, type Claim, type Driver, type Hands, type Target, type Wish } from "./widgets";

/** A description with the live elements behind its refs. */
export interface Live {
  page: PageDescription;
  elements: Map<string, Element[]>;
}

export interface Applying {
  document: Document;
  /** The description the order was planned on. */
  planned: Live;
  /** Describes the page as it is now. */
  describe(): Live;
  /** False on portals where leaving a field clears or sends it. */
  leaves: boolean;
  signal: AbortSignal;
  /** When everything is read again, in ms after the last write; the last is the verdict. Left out: as portals need it. */
  readBackMs?: number[];
  /** Told once, when everything was written and the first looks have passed: the person may go on while the late ones run. No verdict. */
  settled?(results: StepResult[]): void;
}

/** One thing written, kept in memory alone to take it back. */
export interface Written {
  step: Step;
  claim: Claim;
  target: Target;
  before: string;
  /** What the widget showed once written. */
  shown: string;
}

/** When everything is read again, counted from the last write. Pages clear, reformat and validate late. */
const READ_BACK_MS = [32, 300, 1_000, 3_000];
/** After this round the person need not wait for the others. */
const SETTLED_ROUND = 1;
const MOST_DESCRIPTIONS = 200;
const DRIVER_MS = 40_000;

/**
 * Writes the steps in their order, reads every value back, tries once more where it did not hold, and says what became of each.
 * Nothing is pressed that sends; a submission begun by the page's own scripts is caught and ends the fill. No value is in any result.
 */
export async function applyOrder(order: ApplyOrder, by: Applying): Promise<{ results: StepResult[]; written: Written[] }> {
  const look = watch(by.document, by.signal);
  const place = placing(by, look);
  const results = new Map<string, StepResult>();
  const written: Written[] = [];
  const say = (ref: string, status: StepResult["status"], why = ""): unknown => results.set(ref, { ref, status, why });
  const hands = createHands({
    signal: by.signal,
    leaves: by.leaves,
    stopped: () => look.stop() !== "",
    stillThere: (el) => place.stillThere(el),
  });
  try {
    // All that is read of the layout is read before anything is written: each write would make the browser lay the page out again.
    for (const step of order.steps) {
      place.survey(step.ref);
      if (await hands.breathe()) place.turned();
    }
    place.turned();
    for (const step of order.steps) {
      if (look.stop() !== "") break;
      await hands.breathe();
      let found = place.find(step.ref);
      if (found === "covered") found = (await hands.until(() => firstOther(place.find(step.ref), "covered"), UNCOVER_MS)) ?? found;
      if (typeof found === "string") {
        if (found === "page-changed") place.give(found);
        say(step.ref, found === "missing" ? "missing" : found === "person-typed" ? "left-to-person" : "refused", found);
        if (found === "page-changed") break;
        continue;
      }
      const [status, why, entry] = await one(step, found, hands);
      say(step.ref, status, why);
      if (entry) written.push(entry);
    }
    const settled = (): void => by.settled?.([...results.values()]);
    await readBack(written, by.readBackMs ?? READ_BACK_MS, hands, look, place, say, settled);
  } finally {
    look.end();
  }
  const stop = look.stop() || place.given();
  for (const step of order.steps) if (!results.has(step.ref)) say(step.ref, "left-to-person", stop || "not-reached");
  return { results: order.steps.map((step) => results.get(step.ref)!), written };
}

/** How long a cover may take to go by itself. */
const UNCOVER_MS = 1_500;
const firstOther = <T>(found: T, not: string): T | null => (found === not ? null : found);

type Outcome = [status: StepResult["status"], why: string, entry?: Written];

async function one(step: Step, target: Target, hands: Hands): Promise<Outcome> {
  const [claim] = claimsOf(target);
  if (!claim) return ["refused", "no-driver"];
  const { driver, root } = claim;
  const wish = wishOf(step);
  try {
    const before = driver.read(root, target);
    if (step.widget !== "file" && before !== "" && isSame(driver, before, wish)) return ["already", ""];
    if (target.filledSince) return ["left-to-person", "has-text"];
    const why = await inTime(driver.write(root, wish, hands, target));
    // Kept even when it failed half-way, so that it can be taken back.
    const shown = isConnected(root) ? driver.read(root, target) : "";
    const entry: Written = { step, claim, target, before, shown };
    if (why !== "")
      return [why === "disabled" || why === "no-driver" ? "refused" : statusOf(why), why, shown !== before ? entry : undefined];
    return ["filled", "", entry];
  } catch {
    return ["refused", "page-error"];
  }
}

const LEFT = new Set(["has-text", "no-option", "many-choices", "read-only", "no-files", "one-file-only"]);
const statusOf = (why: string): StepResult["status"] => (LEFT.has(why) ? "left-to-person" : "refused");

const inTime = (task: Promise<string>): Promise<string> =>
  Promise.race([task, new Promise<string>((done) => setTimeout(() => done("too-slow"), DRIVER_MS))]);

export const wishOf = (step: Step): Wish => ({
  value: step.value,
  alternatives: step.alternatives ?? [],
  files: step.files.map((file) => new File([bytesOf(file.base64)], file.name, { type: file.mediaType })),
});

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

export function isSame(driver: Driver, shown: string, wish: Wish): boolean {
  if (driver.same) return driver.same(shown, wish);
  return shown === wish.value || (shown !== "" && matchOption([wish.value, ...wish.alternatives], [shown]).index === 0);
}

/** Reads everything again and again for three seconds; what did not hold is tried once more, by insistence, and then said. */
async function readBack(
  written: Written[],
  times: number[],
  hands: Hands,
  look: Watch,
  place: Placing,
  say: (ref: string, status: StepResult["status"], why?: string) => unknown,
  settled: () => void,
): Promise<void> {
  let waited = 0;
  const retried = new Set<Written>();
  const failed = new Set<Written>();
  for (const [round, at] of times.entries()) {
    if (written.length === 0 || look.stop() === "halted" || look.stop() === "updated") return;
    await hands.wait(at - waited);
    waited = at;
    for (const entry of written) {
      if (failed.has(entry) && round < times.length - 1) continue;
      refresh(entry, place);
      if (!isConnected(entry.claim.root)) {
        say(entry.step.ref, "missing", "gone");
        continue;
      }
      const { driver, root } = entry.claim;
      const wish = wishOf({ ...entry.step, files: [] });
      if (entry.step.widget === "file") wish.files = namesOnly(entry.step);
      const shown = driver.read(root, entry.target);
      const wrong = round === times.length - 1 && rejected(root);
      if (isSame(driver, shown, wish)) {
        entry.shown = shown;
        failed.delete(entry);
        say(entry.step.ref, wrong ? "rejected" : "filled", wrong ? "page-says-wrong" : "");
      } else if (look.touched(root)) {
        failed.add(entry);
        say(entry.step.ref, "left-to-person", "person-typed");
      } else if (!retried.has(entry) && round >= 1 && round < times.length - 1 && look.stop() === "" && entry.step.widget !== "file") {
        // Not in the last round: nobody would look whether it held.
        retried.add(entry);
        await inTime(driver.write(root, wish, { ...hands, insists: true }, entry.target)).catch(() => "");
        entry.shown = driver.read(root, entry.target);
      } else if (round >= 1) {
        failed.add(entry);
        say(entry.step.ref, shown === "" ? "cleared" : "changed-by-page", shown === "" ? "page-cleared" : "page-changed-it");
      }
    }
    if (round === SETTLED_ROUND && times.length > SETTLED_ROUND + 1) settled();
  }
}

const namesOnly = (step: Step): File[] => step.files.map((file) => new File([], file.name));

/** The node may have been replaced by the page's framework; the same question is looked for again. */
function refresh(entry: Written, place: Placing): void {
  if (isConnected(entry.claim.root)) return;
  const found = place.find(entry.step.ref);
  if (typeof found === "string") return;
  const [claim] = claimsOf(found);
  if (claim) {
    entry.claim = claim;
    entry.target = found;
  }
}

const WRONG =
  ".is-error,.ant-form-item-has-error,.ivu-form-item-error,.n-form-item--error,.arco-form-item-error,.arco-form-item-status-error,.van-field--error,.t-is-error,.weui-cell_warn,.is-invalid,.has-error";
const ROW =
  ".el-form-item,.ant-form-item,.ivu-form-item,.n-form-item,.arco-form-item,.van-field,.t-form__item,.layui-form-item,.weui-cell,.form-group";

/** Whether the page's own check marks this question as wrong. */
function rejected(root: Element): boolean {
  const row = nearest(root, ROW) ?? root;
  return (
    fits(row, WRONG) ||
    first(row, ".n-form-item-feedback--error,.t-is-error,.Validform_wrong") !== null ||
    attr(root, "aria-invalid") === "true"
  );
}

export interface Placing {
  /** Looks what lies over a field and where it stands, before the writing begins. */
  survey(ref: string): void;
  /** The page had its turn: what the survey keeps for a moment is read anew. */
  turned(): void;
  find(ref: string): Target | string;
  stillThere(el: Element): boolean;
  give(why: Stop | "page-changed"): void;
  given(): string;
}

const signatureOf = (field: Field): string =>
  [field.widget, field.inputType, field.label, field.name, field.id, field.placeholder].join("\u0000");

const fieldsOf = (live: Live): Map<string, Field> =>
  new Map(live.page.forms.flatMap((form) => form.fields.map((field) => [field.ref, field])));

/** Finds the live elements of a planned field, each time it is asked: the page may have moved, hidden, renamed or replaced them. */
function placing(by: Applying, look: Watch): Placing {
  const before = fieldsOf(by.planned);
  const cover = coverReader(by.document);
  let now = by.describe();
  let fields = fieldsOf(now);
  let byElement = index(now);
  let descriptions = 1;
  let given = "";
  // Only a free view is remembered: a list of our own that still fades from the field before is a cover for a moment.
  const free = new Set<Element>();
  const covered = (el: Element, read: (el: Element) => boolean = cover.isCovered): boolean => {
    if (free.has(el)) return false;
    if (read(el)) return true;
    free.add(el);
    return false;
  };
  const renew = (): void => {
    if (!look.changed() || descriptions >= MOST_DESCRIPTIONS) return;
    descriptions += 1;
    free.clear();
    now = by.describe();
    fields = fieldsOf(now);
    byElement = index(now);
  };
  return {
    survey: (ref) => {
      const [el] = by.planned.elements.get(ref) ?? [];
      if (el && isConnected(el)) covered(el, cover.surveyed);
    },
    turned: cover.turned,
    give: (why) => {
      given = why;
    },
    given: () => given,
    stillThere: (el) => {
      const ref = byElement.get(el);
      renew();
      return ref === undefined || (isConnected(el) && byElement.has(el));
    },
    find: (ref) => {
      const planned = before.get(ref);
      const elements = by.planned.elements.get(ref);
      if (!planned || !elements?.length) return "missing";
      renew();
      const there = elements.every(isConnected);
      const here = there ? byElement.get(elements[0]!) : undefined;
      const field =
        here === undefined ? alone([...fields.values()].filter((other) => signatureOf(other) === signatureOf(planned))) : fields.get(here);
      if (!field) return "missing";
      if (signatureOf(field) !== signatureOf(planned)) return "page-changed";
      if (field.blocked !== "") return field.blocked;
      const live = now.elements.get(field.ref) ?? elements;
      if (live.some(look.touched)) return "person-typed";
      if (live.some(sendsItself)) return "auto-submit";
      // A frame that the page made from its own text is the page; one made of a blob or of data has no address to trust.
      if (live.some((el) => /^(?:blob|data):/.test(documentOf(el).location?.protocol ?? ""))) return "foreign-frame";
      if (live.slice(0, 1).some((el) => covered(el))) return "covered";
      return { elements: live, widget: field.widget, field, filledSince: field.state === "touched" && planned.state !== "touched" };
    },
  };
}

const alone = <T>(found: T[]): T | undefined => (found.length === 1 ? found[0] : undefined);
const index = (live: Live): Map<Element, string> =>
  new Map([...live.elements].flatMap(([ref, els]) => els.map((el) => [el, ref] as const)));
