import { readShelf, type Shelved } from "@/lib/shelf";
import type { Rule } from "./rule";

/** Every rule, found by its folder: `lib/rules/items/<area>/<id>.ts`. */
export const rulebook: readonly Shelved<Rule>[] = readShelf(import.meta.glob<Rule>("./items/*/*.ts", { eager: true, import: "default" }));
