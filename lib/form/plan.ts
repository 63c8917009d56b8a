import type { Answer, Answers } from "./answer";
import type { Field, FormDescription, FormRecognition, PageDescription, Recognition } from "./field";
import { isNever, type Meaning } from "./meanings";
import { fitAnswer } from "./plan-fit";
import { lengthLimit } from "./said-limit";
import { afterOf } from "./plan-order";
import type { Plan, PlanItem, Step } from "./step";
import type { PlanHint } from "./plan-hint";

export interface PlanInput {
  page: PageDescription;
  recognised: FormRecognition[];
  answers: Answers;
  hints?: Partial<Record<Meaning, PlanHint>>;
  /** `unlisted`: on a site nobody checked the number of the identity card is not ticked; `imitation`: nothing is. */
  site?: "unlisted" | "imitation" | undefined;
  /** Offer also what the person has typed over; off unless they ask. */
  overwrite?: boolean | undefined;
}

/** Forms whose address or method would give the text away: nothing is ticked at first. */
const UNTICKING = new Set(["foreign-action", "get-method", "foreign-form-owner"]);
/** Nobody sees these, so nobody needs to be told. */
const SILENT = new Set(["hidden", "honeypot", "never-visible", "covered"]);

/**
 * What is to be written where, as shown to the person before anything is written. Pure.
 * The form is the complaint form of the page with the most fields to offer; without one the plan is empty.
 */
export function makePlan(input: PlanInput, planId: string): Plan {
  const { page, recognised, answers } = input;
  const best = recognised
    .filter((form) => form.complaint)
    .reduce<FormRecognition | null>((most, form) => (most && offeredIn(most) >= offeredIn(form) ? most : form), null);
  const form = page.forms.find((one) => one.group === best?.group);
  const plan: Plan = { planId, descriptionId: page.descriptionId, group: form?.group ?? "", items: [], left: [] };
  if (!best || !form) return plan;
  plan.warnings = form.warnings;

  const said = new Map(best.fields.map((field) => [field.ref, field]));
  const levels = new Map<string, number>();
  for (const field of form.fields) {
    const recognition = said.get(field.ref);
    const reason = leftReason(field, recognition);
    if (reason !== null) {
      if (reason !== "") plan.left.push({ ref: field.ref, label: field.label, reason });
      continue;
    }
    const meaning = recognition!.meaning;
    const level = levels.get(meaning) ?? 0;
    levels.set(meaning, level + 1);
    plan.items.push(itemFor({ input, form, field, recognition: recognition!, answer: answers[meaning], level }));
  }
  const hints = input.hints ?? {};
  for (const item of plan.items) item.after = afterOf(item, plan.items, (meaning) => hints[meaning]?.order);
  return plan;
}

const offeredIn = (form: FormRecognition): number => form.fields.filter((field) => field.offered !== "none").length;

/** Null: it may be offered. Empty: say nothing of it. Else the code of why it is left to the person. */
function leftReason(field: Field, recognition: Recognition | undefined): string | null {
  if (field.widget === "captcha" || field.widget === "password") return SILENT.has(field.blocked) ? "" : field.widget;
  if (recognition && isNever(recognition.meaning)) return SILENT.has(field.blocked) ? "" : recognition.meaning.slice("never.".length);
  if (field.blocked !== "") return SILENT.has(field.blocked) || !field.required ? "" : field.blocked;
  if (!recognition || recognition.offered === "none" || recognition.meaning === "other") return field.required ? "unknown" : "";
  if (field.widget === "unknown") return "unknown";
  if (
    field.readOnly &&
    (field.widget === "text" || field.widget === "textarea") &&
    !/\.(?:date|time|birthDate)$/.test(recognition.meaning)
  ) {
    return "read-only";
  }
  return null;
}

interface Planned {
  input: PlanInput;
  form: FormDescription;
  field: Field;
  recognition: Recognition;
  answer: Answer | undefined;
  /** How many fields of the same meaning stand before it. */
  level: number;
}

function itemFor({ input, form, field, recognition, answer, level }: Planned): PlanItem {
  const hint = input.hints?.[recognition.meaning] ?? {};
  const maxLength = smallest(lengthLimit(field), hint.maxLength ?? null);
  const item: PlanItem = {
    ref: field.ref,
    meaning: recognition.meaning,
    widget: field.widget,
    label: field.label || field.placeholder || field.name,
    section: field.section,
    value: "",
    files: [],
    because: becauseOf(answer, field, recognition),
    ticked: false,
    after: [],
    problem: "no-answer",
    offers: [],
    maxLength,
  };
  if (!answer) return item;
  Object.assign(item, fitAnswer({ field, meaning: recognition.meaning, answer, answers: input.answers, hint, maxLength, level }));
  if (item.problem === "" && field.state === "touched" && input.overwrite !== true) item.problem = "has-text";
  if (item.problem === "" && field.faint === true) item.problem = "faint";
  item.ticked = item.problem === "" && recognition.offered === "ticked" && isTrusted(input, form, item.meaning);
  return item;
}

/** Whether the answer to this may be ticked on this site, in this form, before the person looked. */
function isTrusted({ site }: PlanInput, form: FormDescription, meaning: Meaning): boolean {
  if (site === "imitation" || (site === "unlisted" && meaning === "complainant.idNumber")) return false;
  return !form.warnings.some((warning) => UNTICKING.has(warning));
}

const EVIDENCE: [prefix: string, word: string][] = [
  ["label:", "标签"],
  ["section:", "所在栏目"],
  ["options:", "选项"],
  ["placeholder:", "提示语"],
  ["hint:", "说明"],
  ["name:", "字段名"],
];

function becauseOf(answer: Answer | undefined, field: Field, recognition: Recognition): string {
  const decided = recognition.because[0] ?? "";
  const known = EVIDENCE.find(([prefix]) => decided.startsWith(prefix));
  const label = field.label ? `网页标签“${field.label}”` : "";
  const seen = known ? `网页${known[1]}“${decided.slice(known[0].length)}”` : label;
  return [answer?.because ?? "", seen].filter((part) => part !== "").join("；");
}

const smallest = (...limits: (number | null)[]): number | null =>
  limits.reduce((least, limit) => (least === null || (limit !== null && limit < least) ? limit : least), null);

/** The plan with one value chosen by the person (an offer, or their own words): ticked when it fits, and still never cut. */
export function chooseValue(plan: Plan, ref: string, value: string): Plan {
  const items = plan.items.map((item) => {
    if (item.ref !== ref) return item;
    const long = item.maxLength !== null && value.length > item.maxLength;
    const lines = (item.widget === "text" || item.widget === "boxedText") && /[\r\n]/.test(value);
    const problem = [value === "" && "no-answer", long && "too-long", lines && "needs-one-line"].find((one) => one !== false) ?? "";
    // A text of the person's own comes from no record.
    const own = value !== item.value && !item.offers.includes(value);
    const because = own ? item.because.replace(/^[^；]*/, "你自己写的") : item.because;
    return { ...item, value, because, alternatives: [], problem, ticked: problem === "" };
  });
  return { ...plan, items };
}

/** Problems that only ask; the others forbid writing. */
const ASKING = new Set(["", "has-text", "files-confirm", "faint"]);
export const onlyAsks = (problem: string): boolean => ASKING.has(problem);

/**
 * The steps of a plan for the refs the person left ticked, parents before children and files last.
 * What may not be written as it stands is not among them, whatever is ticked.
 */
export function stepsOf(plan: Plan, ticked: readonly string[], files: Record<string, Step["files"]> = {}): Step[] {
  const chosen = new Map(plan.items.filter((item) => ticked.includes(item.ref) && onlyAsks(item.problem)).map((item) => [item.ref, item]));
  const done = new Set<string>();
  const steps: Step[] = [];
  const visit = (item: PlanItem): void => {
    if (done.has(item.ref)) return;
    done.add(item.ref);
    for (const ref of item.after) {
      const parent = chosen.get(ref);
      if (parent) visit(parent);
    }
    const step: Step = { ref: item.ref, widget: item.widget, value: item.value, files: files[item.ref] ?? [] };
    if (item.alternatives?.length) step.alternatives = item.alternatives;
    if (item.widget !== "file" || step.files.length > 0) steps.push(step);
  };
  for (const item of chosen.values()) visit(item);
  return steps;
}
