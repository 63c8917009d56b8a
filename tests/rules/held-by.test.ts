import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import heldBy from "@/components/rules/held-by.json";
import { pathOfTest } from "@/components/rules/rule-entry";
import { rulebook } from "@/lib/rules/rulebook";

const root = resolve(import.meta.dirname, "../..");

/** Test files of the rules that name each rule, by rule id. The file with the answer is written by this test: run it with `-u`. */
function namedIn(): Record<string, string[]> {
  const self = "held-by.test.ts";
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".test.ts") && name !== self);
  const texts = files.sort().map((name) => [name, readFileSync(join(import.meta.dirname, name), "utf8")] as const);
  const ids = rulebook.map(({ id }) => id).sort();
  return Object.fromEntries(
    ids.map((id) => [id, texts.filter(([, text]) => text.includes(`"${id}"`)).map(([name]) => name.slice(0, -".test.ts".length))]),
  );
}

describe("the tests shown beside a rule", () => {
  it("are those that name it", async () => {
    const lines = Object.entries(namedIn()).map(([id, files]) => `  "${id}": [${files.map((file) => `"${file}"`).join(", ")}]`);
    await expect(`{\n${lines.join(",\n")}\n}\n`).toMatchFileSnapshot(join(root, "components/rules/held-by.json"));
  });

  it("exist, and no rule is without one", () => {
    expect(Object.keys(heldBy)).toEqual(rulebook.map(({ id }) => id).sort());
    expect(Object.entries(heldBy).filter(([, files]) => files.length === 0)).toEqual([]);
    const paths = Object.values(heldBy).flatMap((names) => names.map(pathOfTest));
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
