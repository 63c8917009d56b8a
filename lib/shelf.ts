/**
 * A shelf is a folder whose files one level down are its items; an item is found by its folder and named by its file.
 * Adding an item is one new file and its test; no list is edited.
 */

/** An item as it stands on its shelf: what its file exports by default, with the file's name as `id` and its folder as `area`. */
export type Shelved<T> = T & {
  /** File name without ending, unique on the shelf: `rules/collection/contact-hours.ts` → `contact-hours`. */
  readonly id: string;
  /** Name of the folder that holds the file: `collection`. */
  readonly area: string;
};

/**
 * Turns what `import.meta.glob(…, { eager: true, import: "default" })` found into items, sorted by area and id.
 * @throws when two files have the same name or a file has no default export: both are mistakes of ours.
 */
export function readShelf<T extends object>(found: Record<string, T>): Shelved<T>[] {
  const seen = new Map<string, string>();
  const items: Shelved<T>[] = [];
  for (const [path, item] of Object.entries(found)) {
    const parts = path.split("/");
    const id = parts[parts.length - 1]!.replace(/\.tsx?$/, "");
    const area = parts[parts.length - 2] ?? "";
    if (!item) throw new Error(`shelf: ${path} has no default export`);
    const twin = seen.get(id);
    if (twin) throw new Error(`shelf: ${path} and ${twin} have the same id`);
    seen.set(id, path);
    items.push({ ...item, id, area });
  }
  return items.sort((a, b) => (a.area === b.area ? compare(a.id, b.id) : compare(a.area, b.area)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
