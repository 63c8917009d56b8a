import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rulebook } from "@/lib/rules/rulebook";

/** What the other tests of the rules say: a rule that none of them names is held by nothing. */
const texts = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".test.ts") && name !== "held-by.test.ts")
  .map((name) => readFileSync(join(import.meta.dirname, name), "utf8"));

describe("every rule", () => {
  it("is named by a test of the rules", () => {
    expect(rulebook.map(({ id }) => id).filter((id) => !texts.some((text) => text.includes(`"${id}"`)))).toEqual([]);
  });
});
