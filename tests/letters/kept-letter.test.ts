import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { keptLetterSchema } from "@/lib/case/kept-letter";
import { sampleCase } from "@/lib/case/sample";
import { compose } from "@/lib/letters/compose";
import { driftOf, hasDrift } from "@/lib/letters/edits";
import { keepLetter, recallLetter } from "@/lib/letters/kept-letter";
import { letterShelf } from "@/lib/letters/letter-shelf";
import { textOf } from "@/lib/letters/text";
import { draftSchema } from "@/lib/store/tables";
import { anInput, TODAY } from "./inputs";

const record = sampleCase(TODAY);
const input = anInput({ record, assessment: assess(record, TODAY) });
const draft = compose("complaint-lender", input);

describe("a letter kept beside the borrower's edits", () => {
  it.each(letterShelf.filter((letter) => letter.applies(input).ok).map(({ id }) => id))(
    "%s is recalled word for word with every rule it cites, by way of what is stored",
    (id) => {
      const now = compose(id, input);
      const stored = keptLetterSchema.parse(JSON.parse(JSON.stringify(keepLetter(now))));
      const { draft: again, repealed, replaced } = recallLetter(stored, id, "full", TODAY);
      expect(again.blocks).toEqual(now.blocks);
      expect([repealed, replaced]).toEqual([[], []]);
      expect(hasDrift(driftOf(again, now))).toBe(false);
    },
  );

  it("is dated on the day it leaves, and keeps the rest as it was written", () => {
    const { draft: later } = recallLetter(keepLetter(draft), "complaint-lender", "full", "2026-12-01");
    expect(later.on).toBe("2026-12-01");
    expect(textOf(later)).toBe(textOf(draft).replace(/^2026年11月23日$/m, "2026年12月1日"));
  });

  it("names a cited rule that the rulebook does not hold any more, and no sentence goes on resting on it", () => {
    const kept = keepLetter(draft);
    const [first] = kept.blocks.flatMap((block) => (block.kind === "numbered" ? block.items.flatMap(({ basis }) => basis.rules) : []));
    const { instrument, from } = first!;
    const old = JSON.parse(JSON.stringify(kept).replaceAll(JSON.stringify(instrument), '"《旧办法》"')) as typeof kept;
    const { replaced, draft: recalled } = recallLetter(old, "complaint-lender", "full", TODAY);
    expect(replaced).toContainEqual(expect.objectContaining({ instrument: "《旧办法》", from }));
    const rules = recalled.blocks.flatMap((block) => (block.kind === "numbered" ? block.items.flatMap(({ basis }) => basis.rules) : []));
    expect(rules.map((version) => version.instrument)).not.toContain("《旧办法》");
  });

  it("is an addition: edits kept without it are still read", () => {
    const row = { id: "a", letterId: "complaint-lender", debtId: null, edits: { "facts.1": "我改过的话" }, changedAt: 0 };
    expect(draftSchema.parse(row)).toEqual(row);
    expect(draftSchema.parse({ ...row, letter: keepLetter(draft) }).letter).toEqual(keepLetter(draft));
  });
});
