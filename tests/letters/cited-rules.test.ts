import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { citedRules, repealedSince } from "@/lib/letters/cited-rules";
import { compose } from "@/lib/letters/compose";
import { editOf, withEdits } from "@/lib/letters/edits";
import type { Draft } from "@/lib/letters/letter";
import { sentencesOf } from "@/lib/letters/writer";
import { sampleCase } from "@/lib/case/sample";
import { anInput, TODAY } from "./inputs";

const record = sampleCase(TODAY);
const draft = compose("complaint-lender", anInput({ record, assessment: assess(record, TODAY) }));

describe("a kept letter", () => {
  it("remembers the version of its wording and each rule it cites once, also where the borrower rewrote the sentence", () => {
    expect(draft.textVersion).toBe(1);
    const cited = citedRules(draft);
    expect(cited.length).toBeGreaterThan(2);
    expect(new Set(cited.map(({ factId, instrument }) => factId + instrument)).size).toBeLessThanOrEqual(cited.length);
    const ground = draft.blocks.flatMap(sentencesOf).find(({ basis }) => basis.rules.length > 0)!;
    expect(citedRules(withEdits(draft, editOf(ground, "我自己的话。")))).toEqual(cited);
  });

  it("is told when a rule it cites has been repealed since, from the day of the repeal on", () => {
    const until = "2027-03-01";
    const repealed: Draft = {
      ...draft,
      blocks: draft.blocks.map((block) =>
        block.kind === "numbered"
          ? {
              ...block,
              items: block.items.map((item) => ({
                ...item,
                basis: { ...item.basis, rules: item.basis.rules.map((version) => ({ ...version, until })) },
              })),
            }
          : block,
      ),
    };
    expect(repealedSince(repealed, "2027-02-28")).toEqual([]);
    expect(repealedSince(repealed, until).length).toBeGreaterThan(0);
  });
});
