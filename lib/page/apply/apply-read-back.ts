import { inTime, type WorkingTools } from "./apply-tools";
import { findFree } from "./apply-free";
import type { Watch } from "./apply-watch";
import { isSame, wishToRead } from "./apply-wish";
import { all, attr, documentOf, first, fits, isConnected, nearest, parentOf, valueOf } from "../dom/touch";
import { claimsOf } from "../widgets/widgets";
import type { Placing, Say, Written } from "./types";

interface Reading {
  tools: WorkingTools;
  look: Watch;
  place: Placing;
  say: Say;
  /** The first looks have passed. */
  settled(): void;
}

/** After this round the person need not wait for the others. */
const SETTLED_ROUND = 1;

/** Reads everything again and again; what did not hold is tried once more, by insistence, and then said. `times` in ms after the last write. */
export async function readBack(written: Written[], times: readonly number[], by: Reading): Promise<void> {
  const { tools, look } = by;
  const retried = new Set<Written>();
  const failed = new Set<Written>();
  let waited = 0;
  for (const [round, at] of times.entries()) {
    if (written.length === 0 || isHalted(look)) return;
    await tools.wait(at - waited);
    waited = at;
    const isLast = round === times.length - 1;
    for (const entry of written) {
      if (isHalted(look)) return;
      if (tools.isDue()) await tools.breathe();
      if (entry.unfinished || (failed.has(entry) && retried.has(entry) && !isLast)) continue;
      if (readOne(entry, by, isLast, failed)) continue;
      // Not at once, for some pages put it right themselves, and not in the last round, after which nobody looks whether it held.
      if (round === 0 || isLast || retried.has(entry) || look.stop() !== "" || entry.step.widget === "file") continue;
      retried.add(entry);
      failed.delete(entry);
      await retry(entry, by);
    }
    if (round === SETTLED_ROUND && !isLast) by.settled();
  }
}

const isHalted = (look: Watch): boolean => look.stop() === "halted" || look.stop() === "updated";

/** Reads one and says what is found; false when it did not hold and nobody but the page is to blame. */
function readOne(entry: Written, { look, place, say }: Reading, isLast: boolean, failed: Set<Written>): boolean {
  refresh(entry, place);
  const { ref } = entry.step;
  const { driver, root } = entry.claim;
  if (!isConnected(root)) {
    say(ref, "missing", "gone");
    return true;
  }
  const shown = driver.read(root, entry.target);
  if (isSame(driver, shown, wishToRead(entry.step))) {
    entry.shown = shown;
    failed.delete(entry);
    if (!isCarried(root)) {
      say(ref, "left-to-person", "not-sent");
      return true;
    }
    const wrong = isLast && (isRejected(root) || isRefusedByBrowser(root));
    say(ref, wrong ? "rejected" : "filled", wrong ? "page-says-wrong" : "");
    return true;
  }
  failed.add(entry);
  if (look.touched(root)) {
    say(ref, "left-to-person", "person-typed");
    return true;
  }
  say(ref, shown === "" ? "cleared" : "changed-by-page", shown === "" ? "page-cleared" : "page-changed-it");
  return false;
}

/** The second and last try. What the page made of the field since the first is asked as strictly as before it. */
async function retry(entry: Written, { tools, place, say, look }: Reading): Promise<void> {
  const found = await findFree(entry.step.ref, place, tools, documentOf(entry.claim.root));
  if (typeof found === "string") {
    say(entry.step.ref, "refused", found);
    if (found === "page-changed") look.give(found);
    return;
  }
  const { driver, root } = entry.claim;
  await inTime(driver.write(root, wishToRead(entry.step), { ...tools, insists: true }, entry.target)).catch(() => "");
  if (isConnected(root)) entry.shown = driver.read(root, entry.target);
}

/** The node may have been replaced by the page's framework; the same question is looked for again. */
function refresh(entry: Written, place: Placing): void {
  if (isConnected(entry.claim.root)) return;
  const found = place.find(entry.step.ref);
  if (typeof found === "string") return;
  const [claim] = claimsOf(found);
  if (!claim) return;
  entry.claim = claim;
  entry.target = found;
}

const WRONG =
  ".is-error,.ant-form-item-has-error,.ivu-form-item-error,.n-form-item--error,.arco-form-item-error,.arco-form-item-status-error,.van-field--error,.t-is-error,.weui-cell_warn,.is-invalid,.has-error";
const ROW =
  ".el-form-item,.ant-form-item,.ivu-form-item,.n-form-item,.arco-form-item,.van-field,.t-form__item,.layui-form-item,.weui-cell,.form-group";

/** Steps, ranges and patterns that the browser would stop the form for. */
function isRefusedByBrowser(root: Element): boolean {
  if (!fits(root, "input,textarea")) return false;
  const { willValidate, validity } = root as HTMLInputElement;
  return willValidate && !validity.valid && nearest(root, "form[novalidate]") === null;
}

/** Whether what stands in a nameless box is sent: the one hidden field beside it, which is sent in its place, must hold something too. */
function isCarried(root: Element): boolean {
  const row = parentOf(root);
  if (!row || !fits(root, "input") || attr(root, "name") !== "" || fits(row, "form,fieldset,body")) return true;
  const [twin, ...more] = all(row, "input[type=hidden][name]");
  const boxes = all(row, "input:not([type=hidden]),select,textarea");
  return twin === undefined || more.length > 0 || boxes.length > 1 || valueOf(twin) !== "";
}

/** Whether the page's own check marks this question as wrong. */
function isRejected(root: Element): boolean {
  const row = nearest(root, ROW) ?? root;
  return (
    fits(row, WRONG) ||
    first(row, ".n-form-item-feedback--error,.t-is-error,.Validform_wrong") !== null ||
    attr(root, "aria-invalid") === "true"
  );
}
