import { describe, expect, it } from "vitest";
import { sayingsIn, type SayingContext } from "@/lib/case/sayings";
import { SAYING_WORDS } from "@/lib/case/sayings-words";
import { sayingKeys } from "@/lib/case/vocabulary";
import { patternOf } from "@/lib/case/word-table";
import { FRESH_SAYING_TEXTS, SECOND_SAYING_TEXTS, THIRD_SAYING_TEXTS } from "./texts/sayings-2";
import { LATER_SAYING_TEXTS, SAYING_TEXTS, UNSEEN_SAYING_TEXTS, type SayingText, type Where } from "./texts/sayings";

const CONTEXT: Record<Where, SayingContext> = {
  in: { direction: "in", whom: { kind: "self" } },
  third: { direction: "in", whom: { kind: "third-party" } },
  out: { direction: "out", whom: { kind: "self" } },
  "third-out": { direction: "out", whom: { kind: "third-party" } },
};
const read = (text: string, where: Where) => sayingsIn(text, CONTEXT[where]).map(({ saying }) => saying);

/** Of what is proposed, how much is right; of what was said, how much is proposed. */
function measured(texts: readonly SayingText[]) {
  let [right, proposed, said] = [0, 0, 0];
  const wrong: string[] = [];
  for (const [text, where, want] of texts) {
    const got = read(text, where);
    proposed += got.length;
    said += want.length;
    right += got.filter((saying) => want.includes(saying)).length;
    const more = got.filter((saying) => !want.includes(saying));
    const less = want.filter((saying) => !got.includes(saying));
    if (more.length + less.length > 0) wrong.push(`+${more.join(",")} -${less.join(",")}: ${text}`);
  }
  return { precision: right / proposed, recall: right / said, wrong };
}

describe("what was said", () => {
  it.each([
    ["written first", SAYING_TEXTS],
    ["written later", LATER_SAYING_TEXTS],
    ["written last", UNSEEN_SAYING_TEXTS],
    ["written afresh", FRESH_SAYING_TEXTS],
    ["written after those", SECOND_SAYING_TEXTS],
    ["written at the end", THIRD_SAYING_TEXTS],
  ])("is proposed rightly in texts %s", (_, texts) => {
    const { precision, recall, wrong } = measured(texts);
    if (process.env["SHOW"]) console.log(precision, recall, wrong.join("\n"));
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });

  it("is quoted as it stands, full width and all", () => {
    for (const [text, where] of [...SAYING_TEXTS, ...LATER_SAYING_TEXTS])
      for (const { from, to, words } of sayingsIn(text, CONTEXT[where])) expect(text.slice(from, to)).toBe(words);
  });

  it("has a table with every saying in it", () => {
    expect([...new Set(SAYING_WORDS.map(({ saying }) => saying))].sort()).toEqual([...sayingKeys].sort());
  });

  it.each(SAYING_WORDS)("$saying: its words fit the example and not its neighbour: $example", ({ words, has, example, counter }) => {
    expect(patternOf(words).test(example)).toBe(true);
    expect(patternOf(words).test(counter)).toBe(false);
    if (has) expect(has.split("|").some((part) => example.includes(part))).toBe(true);
  });

  it("is looked for in two thousand messages at once", () => {
    const from = performance.now();
    for (let count = 0; count < 2_000; count += 1) read(`${SAYING_TEXTS[count % SAYING_TEXTS.length]![0]}${count}`, "in");
    expect(performance.now() - from).toBeLessThan(3_000);
  });
});
