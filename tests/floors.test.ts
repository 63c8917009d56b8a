import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** A room imports only from the rooms named after it. `null`: everything. */
const FLOORS: Record<string, string[] | null> = {
  shelf: [],
  units: [],
  finance: ["units"],
  lenders: ["shelf", "units", "case"],
  case: ["units"],
  imports: ["shelf", "units", "case"],
  screenshots: ["units", "imports"],
  rules: ["shelf", "units", "finance", "lenders", "case"],
  assessment: ["shelf", "units", "finance", "lenders", "case", "rules"],
  letters: ["shelf", "units", "finance", "lenders", "case", "rules", "assessment"],
  form: ["units"],
  portals: ["shelf", "units", "lenders", "case", "rules", "assessment", "letters", "form"],
  page: ["shelf", "form"],
  documents: ["units", "case", "letters"],
  store: ["shelf", "units", "lenders", "case"],
  background: ["form", "units", "case"],
};

/** Packages that only one room may know. */
const PACKAGES: Record<string, RegExp> = {
  dexie: /^lib\/store\/|^components\/app\/|^entrypoints\//,
  react: /^components\/|^entrypoints\//,
  "wxt/browser": /^lib\/background\/|^components\/app\/|^entrypoints\//,
  docx: /^lib\/documents\//,
};

const root = resolve(import.meta.dirname, "..");
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name));

const sources = ["lib", "components", "entrypoints"].flatMap(filesIn);
const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1]!);

const roomOf = (path: string): string => {
  const [top, second] = path.split("/");
  if (top === "components" && second === "app") return "app";
  return top === "lib" ? second!.replace(/\.ts$/, "") : top!;
};

const targetOf = (file: string, specifier: string): string | null => {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (specifier.startsWith(".")) return relative(root, resolve(root, dirname(file), specifier));
  return null;
};

describe("floors", () => {
  it("knows every room of lib", () => {
    const rooms = readdirSync(join(root, "lib"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.name.endsWith(".ts"))
      .map((entry) => entry.name.replace(/\.ts$/, ""))
      .filter((name) => name !== "pure.d" && name !== "tsconfig.json");
    expect(rooms.filter((room) => !(room in FLOORS))).toEqual([]);
  });

  it("lets a room import only from the rooms below it", () => {
    const climbs: string[] = [];
    for (const file of sources) {
      const room = roomOf(file);
      for (const specifier of importsOf(file)) {
        const target = targetOf(file, specifier);
        if (target === null) continue;
        const other = roomOf(target);
        if (other === room || room === "entrypoints") continue;
        if (target.startsWith("entrypoints/")) climbs.push(`${file} -> ${specifier}`);
        else if (room === "app") continue;
        else if (room === "components") {
          if (["app", "page", "store", "background"].includes(other)) climbs.push(`${file} -> ${specifier}`);
        } else if (!FLOORS[room]?.includes(other)) climbs.push(`${file} -> ${specifier}`);
      }
    }
    expect(climbs).toEqual([]);
  });

  it("keeps each package in the room that owns it", () => {
    const strays: string[] = [];
    for (const file of sources)
      for (const specifier of importsOf(file)) {
        const owner = PACKAGES[specifier];
        if (owner && !owner.test(file)) strays.push(`${file} -> ${specifier}`);
      }
    expect(strays).toEqual([]);
  });

  it("asks no room of lib what day it is", () => {
    const clocks = filesIn("lib").filter((file) =>
      /Date\.now\(|new Date\(\)|performance\.now\(|Temporal\.Now|Math\.random\(/.test(readFileSync(join(root, file), "utf8")),
    );
    // The page's engine waits and measures in real time, and the store names backups by the moment; neither decides anything by the day.
    expect(clocks.filter((file) => !/^lib\/(page|store)\//.test(file))).toEqual([]);
  });

  it("has no room called utils, helpers, common or services", () => {
    expect(sources.filter((file) => /(^|\/)(utils?|helpers?|common|services?|managers?)(\/|\.)/.test(file))).toEqual([]);
  });
});
