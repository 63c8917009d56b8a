import { readShelf, type Shelved } from "@/lib/shelf";
import type { Letter } from "./letter";

/** Every letter, by purpose and id: one file each in `lib/letters/items/<purpose>/`. */
export const letterShelf: Shelved<Letter>[] = readShelf(import.meta.glob<Letter>("./items/*/*.ts", { eager: true, import: "default" }));

/** The letter with this id. @throws RangeError when there is none: ids come from our own code, never from a page. */
export function letterOf(letterId: string): Shelved<Letter> {
  const letter = letterShelf.find((item) => item.id === letterId);
  if (!letter) throw new RangeError(`no letter ${letterId}`);
  return letter;
}
