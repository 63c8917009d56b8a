import type { Shelved } from "@/lib/shelf";
import { chooseChannels } from "./choose";
import { recipeById } from "./portal-shelf";
import type { ChannelInput, Recipe } from "./recipe";

/** How many rungs are offered at once: more would invite to send the same thing everywhere. */
const MOST = 2;

/**
 * Where to go when a channel did not help: those open now that come after it in the order of channels and look at the other side, the
 * authorities first. Reports of single numbers and what helps the borrower alone (legal aid) are no rungs of a complaint. Empty when
 * none is open.
 */
export function nextChannels(input: ChannelInput, channelId: string): Shelved<Recipe>[] {
  const from = recipeById(channelId);
  if (!from) return [];
  return chooseChannels(input)
    .filter((choice) => choice.verdict === "now" && choice.channelId !== channelId)
    .map((choice) => recipeById(choice.channelId)!)
    .filter((recipe) => recipe.rank > from.rank && !recipe.onePerNumber && recipe.about !== "nobody" && recipe.about !== "carrier")
    .sort((a, b) => Number(b.supervises === true) - Number(a.supervises === true) || a.rank - b.rank)
    .slice(0, MOST);
}
