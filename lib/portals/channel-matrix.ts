import type { Grievance } from "@/lib/case/vocabulary";
import { sayLimit } from "./clocks";
import { RECIPES } from "./portal-shelf";
import type { Recipe } from "./recipe";

/** One channel as a row of the table in the workspace. */
export interface ChannelRow {
  channelId: string;
  title: string;
  authority: string;
  medium: Recipe["medium"];
  /** What it is for; null for anything. */
  grievances: Grievance[] | null;
  can: string;
  cannot: string;
  needs: string[];
  limits: string[];
  deadlines: string[];
  /** Only numbers known at second hand or better. */
  phone: string | null;
  startUrl: string | null;
  unknown: string[];
  checkedOn: string;
  confidence: Recipe["confidence"];
}

/** All channels by rank: what each can do, needs, allows, and until when the other side has to act. */
export function channelMatrix(): ChannelRow[] {
  return RECIPES.toSorted((a, b) => a.rank - b.rank).map((recipe) => ({
    channelId: recipe.id,
    title: recipe.title,
    authority: recipe.authority,
    medium: recipe.medium,
    grievances: recipe.grievances === "any" ? null : recipe.grievances,
    can: recipe.can,
    cannot: recipe.cannot,
    needs: recipe.needs ?? [],
    limits: limitsOf(recipe),
    deadlines: (recipe.deadlines ?? []).map(sayLimit),
    phone: shownPhone(recipe),
    startUrl: recipe.startUrl,
    unknown: recipe.unknown ?? [],
    checkedOn: recipe.checkedOn,
    confidence: recipe.confidence,
  }));
}

/** A number only inferred is never shown: wrong numbers are a way to cheat people. */
export const shownPhone = (recipe: Recipe): string | null =>
  recipe.phone && recipe.phone.confidence !== "inferred" ? recipe.phone.number : null;

function limitsOf(recipe: Recipe): string[] {
  const limits: string[] = [];
  for (const hint of recipe.steps.flatMap((step) => step.hints))
    if (hint.maxLength !== undefined && hint.meaning === "complaint.facts")
      limits.push(`${hint.labels[0]}${hint.minLength ? `至少 ${hint.minLength} 字、` : ""}最多 ${hint.maxLength} 字`);
  const files = recipe.attachments;
  if (files?.count) limits.push(`附件最多 ${files.count} 个`);
  if (files?.sizeMb) limits.push(`每个不超过 ${files.sizeMb}MB`);
  if (recipe.dailyCap !== null) limits.push(`每人每天最多 ${recipe.dailyCap} 件`);
  if (recipe.onePerNumber) limits.push("一次一个号码");
  return [...new Set(limits)];
}
