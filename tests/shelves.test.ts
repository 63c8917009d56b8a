import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** The shelves: a folder whose sub-folders hold the items. */
const SHELVES = [
  "lib/rules/items",
  "lib/letters/items",
  "lib/portals/items",
  "lib/lenders",
  "lib/imports",
  "lib/assessment/steps",
  "lib/page/widgets",
];

const root = resolve(import.meta.dirname, "..");
const standing = SHELVES.filter((shelf) => existsSync(join(root, shelf)));

interface Item {
  shelf: string;
  area: string;
  id: string;
  path: string;
}

const itemsOf = (shelf: string): Item[] =>
  readdirSync(join(root, shelf), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !(shelf === "lib/assessment" && entry.name === "steps"))
    .flatMap((folder) =>
      readdirSync(join(root, shelf, folder.name)).map((file) => ({
        shelf,
        area: folder.name,
        id: file.replace(/\.tsx?$/, ""),
        path: join(shelf, folder.name, file),
      })),
    );

const items = standing.flatMap(itemsOf);
const tests = readdirSync(join(root, "tests"), { recursive: true, encoding: "utf8" }).filter((file) => /\.(test\.tsx?|txt)$/.test(file));

/** Test sources of one room, read once: an item is held by a file named after it, by a golden file, or by name in a table. */
const sourceOf = (room: string): string =>
  tests
    .filter((file) => file.startsWith(`${room}/`) && /\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(join(root, "tests", file), "utf8"))
    .join("\n");

describe("every shelf", () => {
  it("holds only TypeScript files with kebab-case names, one level down", () => {
    expect(items.filter((item) => !/^[a-z0-9]+(-[a-z0-9]+)*\.tsx?$/.test(item.path.split("/").pop()!)).map((item) => item.path)).toEqual(
      [],
    );
  });

  it("has no list to edit: no index files and no barrels", () => {
    expect(items.filter((item) => item.id === "index").map((item) => item.path)).toEqual([]);
  });

  it("exports each item by default", () => {
    const silent = items.filter((item) => !/export default|export \{[^}]*as default/.test(readFileSync(join(root, item.path), "utf8")));
    expect(silent.map((item) => item.path)).toEqual([]);
  });

  it.each(standing)("%s: gives each id once", (shelf) => {
    const ids = itemsOf(shelf).map((item) => item.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(standing.filter((shelf) => shelf !== "lib/lenders"))("%s: every item is held by a test that names it", (shelf) => {
    const room = shelf.split("/")[1]!;
    const source = sourceOf(room) + sourceOf("journeys") + sourceOf("libraries");
    const bare = itemsOf(shelf).filter(
      (item) =>
        !tests.some(
          (file) => file.split("/").pop()!.startsWith(`${item.id}.`) && (file.startsWith(`${room}/`) || file.startsWith("golden/")),
        ) &&
        !source.includes(`"${item.id}"`) &&
        !source.includes(`/${item.id}"`),
    );
    expect(bare.map((item) => item.path)).toEqual([]);
  });
});
