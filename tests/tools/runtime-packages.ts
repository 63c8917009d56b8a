import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

interface Locked {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const root = resolve(import.meta.dirname, "../..");

/** `name@version` of every package that what ships is made of: the closure of `dependencies` in package-lock.json, sorted. */
export function runtimePackages(): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, Locked> };
  /** Where npm put a package, seen from the folder that asks for it: the nearest `node_modules` upwards. */
  const placeOf = (name: string, from: string): string | null => {
    for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
      const place = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
      if (place in packages) return place;
      if (folder === "") return null;
    }
  };
  const found = new Set<string>();
  const asked = [""];
  for (let place = asked.pop(); place !== undefined; place = asked.pop()) {
    const { dependencies, optionalDependencies } = packages[place]!;
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const next = placeOf(name, place);
      if (next === null || found.has(next)) continue;
      found.add(next);
      asked.push(next);
    }
  }
  return [...found].map((place) => `${place.slice(place.lastIndexOf("node_modules/") + 13)}@${packages[place]!.version}`).sort();
}

/** Packages that ship and are not named in a text of notices. */
export const missingNotices = (text: string): string[] => {
  const named = new Set(text.match(/^ - \S+@\S+$/gm)?.map((line) => line.slice(3)));
  return runtimePackages().filter((each) => !named.has(each));
};
