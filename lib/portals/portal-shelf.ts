import { readShelf, type Shelved } from "@/lib/shelf";
import type { Recipe } from "./recipe";

/** Every channel, by medium and id: one file each in `lib/portals/items/<medium>/`. */
export const RECIPES: Shelved<Recipe>[] = readShelf(import.meta.glob<Recipe>("./items/*/*.ts", { eager: true, import: "default" }));

/** The channel with this id; undefined when there is none (a filing of an older version may name one). */
export const recipeById = (id: string): Shelved<Recipe> | undefined => RECIPES.find((recipe) => recipe.id === id);
