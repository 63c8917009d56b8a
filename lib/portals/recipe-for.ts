import { hostKind } from "@/lib/assessment/court-hosts";
import type { Shelved } from "@/lib/shelf";
import { RECIPES } from "./portal-shelf";
import type { PortalStep, Recipe } from "./recipe";

/** A page of a portal: which channel, and which of its steps the address alone tells. */
export interface RecipeMatch {
  recipe: Shelved<Recipe>;
  /** Null when the page belongs to the portal but to no step that its address tells. */
  step: PortalStep | null;
}

/** Host, and path with a hash route behind it; null for anything but plain http(s) on the usual port: no user-info, no trailing dot. */
export function addressOf(url: string): { host: string; path: string } | null {
  const match = /^https?:\/\/([a-z0-9.-]+)(\/[^?#]*)?(\?[^#]*)?(#\/[^?]*)?/i.exec(url);
  if (!match) return null;
  const rest = url.slice(match[0].length);
  const host = match[1]!.toLowerCase();
  // What follows the host must be a path, a query or a hash: “12315.cn@evil.com” and a port are not the portal.
  if (rest !== "" && !/^[?#]/.test(rest)) return null;
  if (host.endsWith(".") || host.startsWith(".") || host.includes("..")) return null;
  return { host, path: (match[2] ?? "/") + (match[4] ?? "") };
}

/** 3: the host itself is named; 2: a named family of hosts (`*.12348.gov.cn`); 1: `*.gov.cn`; 0: not this portal. */
function hostRank(recipe: Recipe, host: string): number {
  if (recipe.hosts.includes(host)) return 3;
  const family = recipe.hosts.find((one) => one.startsWith("*.") && host.endsWith(one.slice(1)) && host.length > one.length - 1);
  if (family === undefined) return 0;
  if (family !== "*.gov.cn") return 2;
  // A court is no office that takes letters about a lender.
  return hostKind(host) === "court" ? 0 : 1;
}

/** The step whose path is the longest prefix of this one; a step with marks needs the page itself to be told apart (see `follow`). */
function stepOf(recipe: Recipe, path: string): PortalStep | null {
  const fitting = recipe.steps.filter((step) => step.path !== "" && under(path, step.path));
  return fitting.sort((a, b) => b.path.length - a.path.length || (a.marks ? 1 : 0) - (b.marks ? 1 : 0))[0] ?? null;
}

/** Whether a path is this prefix or lies below it: `/web/userAppeal` holds `/web/userAppeal/` but not `/web/userAppealOld`. */
export function under(path: string, prefix: string): boolean {
  const [at, below] = [path, prefix].map(withoutIndex) as [string, string];
  return at === below || at.startsWith(below.endsWith("/") ? below : `${below}/`) || at.startsWith(`${below}.`);
}

/** `/zxfw/index.html#/pages` and `/zxfw/#/pages` are one page. */
const withoutIndex = (path: string): string => path.replace(/\/index\.html?(?=#)/, "/");

/** Recipes of one portal (12315 has two, 12321 two) are told apart by their steps; the most exact host wins, then the longest path. */
export function recipeFor(url: string): RecipeMatch | null {
  const address = addressOf(url);
  if (!address) return null;
  const candidates = RECIPES.map((recipe) => ({
    recipe,
    rank: hostRank(recipe, address.host),
    step: stepOf(recipe, address.path),
  })).filter((one) => one.rank > 0);
  candidates.sort((a, b) => b.rank - a.rank || (b.step?.path.length ?? 0) - (a.step?.path.length ?? 0));
  const best = candidates[0];
  return best ? { recipe: best.recipe, step: best.step } : null;
}
