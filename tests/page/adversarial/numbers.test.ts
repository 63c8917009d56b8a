import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * The hundred and seven cases by their numbers: where each is held, or why it cannot be shown by a machine here. A number without an
 * entry, or an entry whose test is gone, fails.
 */
const NOT_SHOWN: Record<number, string> = {
  45: "paths of other people's content on a portal: no portal on the shelf has one",
  64: "pictures in pictures and full screen over the popup: the browser's own surface",
};

/** Held in another test than those of this folder. */
const HELD_ELSEWHERE: Record<number, string> = {
  34: "journeys/adversarial.test.ts",
  39: "journeys/adversarial.test.ts",
  43: "journeys/adversarial.test.ts",
  46: "journeys/adversarial.test.ts",
  50: "journeys/adversarial.test.ts",
  71: "form/recognise.test.ts",
  72: "page/describe.browser.test.ts",
  89: "journeys/adversarial.test.ts",
  104: "journeys/adversarial.test.ts",
  107: "journeys/private-window.test.ts",
  32: "background/gate.test.ts",
  38: "background/gate.test.ts",
  40: "background/gate.test.ts",
  41: "background/gate.test.ts",
  42: "background/gate.test.ts",
  44: "page/bundle.test.ts",
  58: "background/gate.test.ts",
  59: "background/gate.test.ts",
  61: "background/gate.test.ts",
  62: "page/bundle.test.ts",
  94: "page/bundle.test.ts",
  103: "background/gate.test.ts",
  37: "page/bundle.test.ts",
};

const tests = resolve(import.meta.dirname, "../..");
// The table of hidden fields is no test file: it is shared with the run in Firefox.
const here = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts") && file !== "numbers.test.ts")
  .map((file) => readFileSync(join(import.meta.dirname, file), "utf8"))
  .join("\n");
/** Numbers at the head of a test's name or of a row of its table: `74: …`, `36, 51, 52: …`, `[16, "covered …`. */
const shown = new Set<number>();
for (const match of here.matchAll(/"((?:\d+, )*\d+): /g)) for (const number of match[1]!.split(", ")) shown.add(Number(number));
for (const match of here.matchAll(/\[\s*(\d+)(?:\.\d+)?,\s*"/g)) shown.add(Number(match[1]));

describe("the adversarial cases", () => {
  it("are each held by a test, or their absence is explained", () => {
    const all = Array.from({ length: 107 }, (_, index) => index + 1);
    expect(all.filter((number) => !shown.has(number) && !(number in HELD_ELSEWHERE) && !(number in NOT_SHOWN))).toEqual([]);
  });

  it("say where they are held truly", () => {
    const wrong = Object.entries(HELD_ELSEWHERE).filter(([number, file]) => {
      const source = readFileSync(join(tests, file), "utf8");
      const ranges = [...source.matchAll(/\(([\d, -]+)\)"/g)].flatMap((match) => match[1]!.split(",").map((part) => part.trim()));
      return !ranges.some((range) => {
        const [from, to = from] = range.split("-").map(Number);
        return Number(number) >= from! && Number(number) <= to!;
      });
    });
    expect(wrong).toEqual([]);
  });

  it("explain no absence of what is there", () => {
    expect(Object.keys(NOT_SHOWN).filter((number) => Number(number) in HELD_ELSEWHERE)).toEqual([]);
  });
});
