import type { PageDescription } from "@/lib/form/field";
import type { Meaning } from "@/lib/form/meanings";
import type { Shelved } from "@/lib/shelf";
import { isCourtPage } from "./court-page";
import { plainLabel } from "./hints-for";
import { recipeById } from "./portal-shelf";
import { addressOf, recipeFor, under } from "./recipe-for";
import type { PortalStep, Recipe } from "./recipe";

/** How far a filing has come through the pages of a portal. Plain data without a value of the case: it outlives the popup, a reload and a new log-in. */
export interface Following {
  channelId: string;
  /** Titles of the steps reached so far. */
  reached: string[];
  /** Meanings written so far. */
  written: Meaning[];
}

/**
 * What stands in the way of filling: `log-in`; `notice` (with the portal's own countdown, which is waited for); `session-lost`
 * (begin again at the start); `elsewhere` (another site); `unknown-page` (a page of the portal that is no step known).
 */
export type Waiting = "log-in" | "notice" | "session-lost" | "elsewhere" | "unknown-page";

export interface Whereabouts {
  recipe: Shelved<Recipe> | null;
  step: PortalStep | null;
  /** 1-based place of the step, and how many there are. */
  place: number;
  of: number;
  waiting: Waiting | null;
  /** What the person does here before anything can be filled, and then. */
  first: string[];
  person: string[];
  /** Meanings asked in this and later steps and not written yet. */
  remains: Meaning[];
  following: Following | null;
}

const LOST = /系统异常|服务器出错|会话.{0,4}(?:过期|失效|超时)|登录.{0,4}(?:过期|失效|超时)|请重新登录/;
const LOG_IN = /登录|登陆/;

/** Where the person is now, from the address and the page as described; `before` is what the last look returned. */
export function follow(before: Following | null, url: string, page: PageDescription): Whereabouts {
  const kept = before ? (recipeById(before.channelId) ?? null) : null;
  const address = addressOf(url);
  const recipe = address && recipeAt(kept, address, url, page);
  if (!recipe || !address) return nowhere(kept, before);

  const words = wordsOf(page);
  const step = stepByWords(recipe, address.path, words);
  const waiting = waitingOn(page, words, step);
  const soFar = before?.channelId === recipe.id ? before : null;
  return waiting === "session-lost" ? startedAgain(recipe) : whereOnStep(recipe, step, waiting, soFar);
}

type Address = NonNullable<ReturnType<typeof addressOf>>;

/** The channel of a page. Two may share a host (12315, 12321): the one under way is kept as long as the host is its own. */
function recipeAt(kept: Shelved<Recipe> | null, address: Address, url: string, page: PageDescription): Shelved<Recipe> | null {
  const found = recipeFor(url)?.recipe;
  const match = found?.id === "gov-letterbox" && isCourtPage(page) ? undefined : found;
  if (kept && (kept.hosts.includes(address.host) || match?.id === kept.id)) return recipeOnPage(kept, match, address.path, page);
  return match ?? null;
}

/** The portal has forgotten what was written: all of it is asked again. */
function startedAgain(recipe: Shelved<Recipe>): Whereabouts {
  const following: Following = { channelId: recipe.id, reached: [], written: [] };
  return {
    recipe,
    step: null,
    place: 0,
    of: recipe.steps.length,
    waiting: "session-lost",
    first: [],
    person: ["登录已失效：请从起始页重新进入，准备好的内容都还在"],
    remains: remainsFrom(recipe, 0, []),
    following,
  };
}

function whereOnStep(recipe: Shelved<Recipe>, step: PortalStep | null, waiting: Waiting | null, soFar: Following | null): Whereabouts {
  const { reached, written } = soFar ?? { reached: [], written: [] };
  const following: Following = { channelId: recipe.id, reached: step ? union(reached, step.title) : reached, written };
  const place = step ? recipe.steps.indexOf(step) + 1 : 0;
  const remains = remainsFrom(recipe, Math.max(place - 1, 0), written);
  return {
    recipe,
    step,
    place,
    of: recipe.steps.length,
    waiting,
    first: step?.first ?? [],
    person: step?.person ?? [],
    remains,
    following,
  };
}

/** What the steps from one on ask, and was not written yet; each meaning once. */
function remainsFrom(recipe: Recipe, from: number, written: readonly Meaning[]): Meaning[] {
  const asked = recipe.steps.slice(from).flatMap((step) => step.hints.map(({ meaning }) => meaning));
  return [...new Set(asked)].filter((meaning) => fillable(meaning) && !written.includes(meaning));
}

/** Notes what was written. */
export const wrote = (following: Following, meanings: Meaning[]): Following => ({
  ...following,
  written: [...new Set([...following.written, ...meanings])],
});

const fillable = (meaning: Meaning): boolean => !meaning.startsWith("never.") && meaning !== "other";
const union = (list: string[], one: string): string[] => (list.includes(one) ? list : [...list, one]);

function nowhere(recipe: Shelved<Recipe> | null, before: Following | null): Whereabouts {
  const of = recipe?.steps.length ?? 0;
  return { recipe, step: null, place: 0, of, waiting: "elsewhere", first: [], person: [], remains: [], following: before };
}

/** The channel under way, unless the address clearly belongs to its neighbour on the same host. */
function recipeOnPage(kept: Shelved<Recipe>, found: Shelved<Recipe> | undefined, path: string, page: PageDescription): Shelved<Recipe> {
  if (!found || found.id === kept.id) return kept;
  if (stepOnPage(kept, path, page)) return kept;
  return stepOnPage(found, path, page) ? found : kept;
}

/** Headings, title, buttons and labels of the page, plain. */
function wordsOf(page: PageDescription): string[] {
  const texts = [
    page.title,
    ...page.forms.flatMap((form) => [...form.headings, ...form.buttons, ...form.fields.map((field) => field.label)]),
  ];
  return texts.map(plainLabel).filter((text) => text !== "");
}

const holds = (words: string[], mark: string): boolean => words.some((word) => word.includes(plainLabel(mark)));

/** The step that this page is: see `stepByWords`. Null when it is none that is known. */
export const stepOnPage = (recipe: Recipe, path: string, page: PageDescription): PortalStep | null =>
  stepByWords(recipe, path, wordsOf(page));

/** The step whose path fits and whose marks, where it has some, stand on the page: longest path first, then most marks. */
function stepByWords(recipe: Recipe, path: string, words: string[]): PortalStep | null {
  const fitting = recipe.steps
    .filter((step) => step.path !== "" && under(path, step.path))
    .map((step) => ({ step, marks: (step.marks ?? []).filter((mark) => holds(words, mark)).length }))
    .filter(({ step, marks }) => !step.marks || marks > 0);
  fitting.sort((a, b) => b.step.path.length - a.step.path.length || b.marks - a.marks);
  return fitting[0]?.step ?? null;
}

function waitingOn(page: PageDescription, words: string[], step: PortalStep | null): Waiting | null {
  if (LOST.test([page.title, ...page.forms.flatMap((form) => form.headings)].join(" "))) return "session-lost";
  const fields = page.forms.flatMap((form) => form.fields);
  const password = fields.some((field) => field.widget === "password" && field.blocked === "");
  if (password && page.forms.some((form) => form.buttons.some((button) => LOG_IN.test(button)))) return "log-in";
  if (page.notice === true) return "notice";
  const open = fields.filter((field) => field.blocked === "");
  if (step?.countdownSeconds !== undefined && open.length === 0) return "notice";
  if (open.length === 0 && words.some((word) => word.includes("须知"))) return "notice";
  return step === null && open.length === 0 ? "unknown-page" : null;
}
