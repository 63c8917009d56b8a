import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { labelWords, problemWords, whyWords } from "@/components/filling/problem-words";

const root = resolve(import.meta.dirname, "../..");
const page = join(root, "lib/page");
const sources = (readdirSync(page, { recursive: true }) as string[])
  .filter((file) => file.endsWith(".ts") && !/^(?:describe\/|highlight|dom\/(?:visibility|cover|paint|pointer|describe-dom))/.test(file))
  .map((file) => readFileSync(join(page, file), "utf8"))
  .join("\n");

/** Reasons as the engine returns them: `return "no-option"`, `? "disabled" :`, `?? "did-not-open"`, `say("missing", "gone")`. */
const reasons = (source: string): string[] => [
  ...new Set(
    [
      ...source.matchAll(/return "([a-z]+(?:-[a-z]+)*)"/g),
      ...source.matchAll(/(?:\?\?|\? |: |done\(|stop \|\|= |give\()"([a-z]+-[a-z]+(?:-[a-z]+)*)"/g),
      ...source.matchAll(/say\([^)]*"([a-z]+(?:-[a-z]+)*)"\)/g),
    ].map((match) => match[1]!),
  ),
];
/** Not reasons: what a field is, how it stands, and what a wheel said. */
const OTHER = new Set([
  "cancelled",
  "ended",
  "pressed",
  "off",
  "filled",
  "missing",
  "left-to-person",
  "changed-by-page",
  "uni-picker",
  "uni-text",
]);

describe("the words of the report", () => {
  it.each(reasons(sources).filter((code) => !OTHER.has(code)))("say why: %s", (code) => {
    expect(whyWords(code)).not.toBe("");
  });

  const plan = readFileSync(join(root, "lib/form/plan-fit.ts"), "utf8");
  it.each([...plan.matchAll(/fitted\([^;]*?"([a-z]+(?:-[a-z]+)+)"/g)].map((match) => match[1]!))(
    "say before the fill what is wrong: %s",
    (code) => {
      expect(problemWords(code)).not.toBe("这一项请自己看一下。");
    },
  );
});

describe("words of a page beside ours", () => {
  it.each([
    ["\u202e码证份身 *", "码证份身"],
    ["* \u2067姓名\u2069：", "姓名"],
  ])("never turn ours round: %j", (label, shown) => expect(labelWords(label)).toBe(shown));
});
