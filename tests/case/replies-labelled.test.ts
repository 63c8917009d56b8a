import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { analyseReply } from "@/lib/case/reply-analysis";

interface Labelled {
  text: string;
  kinds: string[];
}

/** The labels' names for kinds that have another here, or none. */
const NAMES: Record<string, string | null> = { "not-accepted": "refuses", "could-not-reach": "unreachable", accepted: null };
/** Kinds that the labels do not have. */
const UNLABELLED = new Set(["partly", "extends", "promises"]);

const setOf = (number: number): Labelled[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, "texts", `replies-${number}.json`), "utf8")) as Labelled[];
const wantOf = ({ kinds }: Labelled): Set<string> => new Set(kinds.flatMap((kind) => (kind in NAMES ? (NAMES[kind] ?? []) : kind)));
const readOf = ({ text }: Labelled): string[] =>
  [...new Set(analyseReply(text, []).signals.map(({ kind }) => kind as string))].filter((kind) => !UNLABELLED.has(kind));

/** 120 answers by somebody who had not seen the reader; at first sight 82 and 81 of 100 hints were right, 69 and 50 of 100 were given. */
describe("answers by somebody who had not seen the reader", () => {
  it.each([1, 2])("set %i: nothing is called done, admitted or withdrawn that is not", (number) => {
    const wrong = setOf(number).flatMap((each) =>
      readOf(each)
        .filter((kind) => ["acts", "admits", "withdrawn"].includes(kind) && !wantOf(each).has(kind))
        .map((kind) => `${kind}: ${each.text}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each([1, 2])("set %i: of the hints at least 94 in a hundred are right, of what is said 85 in a hundred are given", (number) => {
    const pairs = setOf(number).map((each) => [readOf(each), wantOf(each)] as const);
    const right = pairs.reduce((sum, [read, want]) => sum + read.filter((kind) => want.has(kind)).length, 0);
    const read = pairs.reduce((sum, [each]) => sum + each.length, 0);
    const want = pairs.reduce((sum, [, each]) => sum + each.size, 0);
    expect(right / read).toBeGreaterThanOrEqual(0.94);
    expect(right / want).toBeGreaterThanOrEqual(0.85);
  });
});
