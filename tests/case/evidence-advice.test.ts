import { describe, expect, it } from "vitest";
import { EVIDENCE_ADVICE, EVIDENCE_COMMON } from "@/lib/case/evidence-advice";
import { evidenceKeys } from "@/lib/case/vocabulary";

describe("the advice on evidence", () => {
  it("speaks of every kind in short sentences and promises nothing", () => {
    for (const kind of evidenceKeys) expect(EVIDENCE_ADVICE[kind].length).toBeGreaterThan(0);
    const all = [...Object.values(EVIDENCE_ADVICE).flat(), EVIDENCE_COMMON].join("\n");
    expect(all).not.toMatch(/一定(能|会)|保证|必定|包赢|胜诉/);
    for (const sentence of all.split(/[。\n]/)) expect(sentence.length).toBeLessThanOrEqual(60);
  });
});
