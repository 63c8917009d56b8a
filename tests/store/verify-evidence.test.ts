import { describe, expect, it } from "vitest";
import { createSHA256 } from "hash-wasm";
import { entryText, GENESIS } from "@/lib/store/journal";
import type { JournalEntry } from "@/lib/store/tables";
import { verifyEvidence, verifyJournal, wordOfFlaw } from "@/lib/store/verify-evidence";
import { anEvidence } from "../case/factory";

const hasher = await createSHA256();
const sha = (text: string): string => hasher.init().update(text).digest("hex");

function chain(contents: string[]): JournalEntry[] {
  let previous = GENESIS;
  return contents.map((content, index) => {
    const entry = {
      n: index + 1,
      at: 1_000 + index,
      kind: "intake" as const,
      evidenceId: `e${index}`,
      sha256: sha(content),
      note: content,
      previous,
    };
    const hash = sha(entryText(entry));
    previous = hash;
    return { ...entry, id: String(index + 1).padStart(9, "0"), hash };
  });
}
const contents = ["甲", "乙", "丙"];
const entries = chain(contents);
const evidence = contents.map((content, index) => anEvidence({ id: `e${index}`, name: `${content}.txt`, sha256: sha(content) }));
const opener = (files: Record<string, string | null>) => (id: string) => {
  const content = files[id] ?? null;
  return Promise.resolve(content === null ? null : new Blob([content]).stream());
};
const whole = { e0: "甲", e1: "乙", e2: "丙" };

describe("the verifier", () => {
  it("finds nothing in what was not touched", async () => expect(await verifyEvidence(evidence, entries, opener(whole))).toEqual([]));
  it("names the file of which one byte was flipped", async () => {
    const flaws = await verifyEvidence(evidence, entries, opener({ ...whole, e1: "丁" }));
    expect(flaws).toEqual([{ kind: "file-altered", evidenceId: "e1", name: "乙.txt" }]);
    expect(wordOfFlaw(flaws[0]!)).toContain("乙.txt");
  });
  it("names a file that is gone", async () =>
    expect(await verifyEvidence(evidence, entries, opener({ e0: "甲", e2: "丙" }))).toEqual([
      { kind: "file-missing", evidenceId: "e1", name: "乙.txt" },
    ]));
  it.each(["at", "note", "sha256", "evidenceId", "hash", "previous"] as const)("names the entry whose %s was changed", async (field) => {
    const altered = entries.map((entry) => (entry.n === 2 ? { ...entry, [field]: field === "at" ? 1 : sha("x") } : entry));
    expect((await verifyJournal(altered)).map((flaw) => ("n" in flaw ? flaw.n : 0))).toContain(2);
  });
  it("names an entry that was taken out", async () =>
    expect(await verifyJournal(entries.filter(({ n }) => n !== 2))).toEqual([{ kind: "entry-missing", n: 2 }]));
  it("names an item whose registered hash was exchanged together with its file", async () => {
    const forged = evidence.map((item) => (item.id === "e1" ? { ...item, sha256: sha("丁") } : item));
    const flaws = await verifyEvidence(forged, entries, opener({ ...whole, e1: "丁" }));
    expect(flaws.map(({ kind }) => kind)).toEqual(["row-altered", "file-altered"]);
  });
  it("names an item that never came in through the journal", async () =>
    expect(
      await verifyEvidence([...evidence, anEvidence({ id: "x", name: "x.txt", sha256: sha("x") })], entries, opener({ ...whole, x: "x" })),
    ).toEqual([{ kind: "not-in-journal", evidenceId: "x", name: "x.txt" }]));
});
