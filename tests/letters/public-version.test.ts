import { describe, expect, it } from "vitest";
import { sampleCase } from "@/lib/case/sample";
import { compose } from "@/lib/letters/compose";
import { redact, removedFor } from "@/lib/letters/redact";
import { textOf } from "@/lib/letters/text";
import { withEdits, editsOver } from "@/lib/letters/edits";
import { anInput, TODAY } from "./inputs";

const record = sampleCase(TODAY);
record.borrower.name = "张小满";
record.borrower.phone = "13800000009";
const full = compose("complaint-lender", anInput({ record }));
const open = compose("complaint-lender", anInput({ record, forPublic: true }));

describe("the public version", () => {
  it("tells what it left out, and nothing that was never there", () => {
    const removed = removedFor(full, open, record);
    expect(removed).toEqual(expect.arrayContaining(["name", "phone", "words", "tables"]));
    expect(removed).not.toContain("employer");
    expect(removedFor(open, open, record)).toEqual([]);
  });

  it("takes names and numbers also out of what the borrower wrote into it", () => {
    const mine = withEdits(open, editsOver(open, { "closing.true": "我是张小满，电话13800000009。" }));
    const shown = textOf(redact(mine, record));
    expect(shown).not.toMatch(/张小满|13800000009/);
    expect(shown).toContain("我是某某");
  });
});
