import { describe, expect, it } from "vitest";
import { sampleCase } from "@/lib/case/sample";
import { compose } from "@/lib/letters/compose";
import { driftOf, editOf, editsOver, hasDrift, updated, withEdits } from "@/lib/letters/edits";
import { textOf } from "@/lib/letters/text";
import { sentencesOf } from "@/lib/letters/writer";
import { anInput, TODAY } from "./inputs";

const draft = compose("stop-third-party", anInput());
const sentence = (id: string) => draft.blocks.flatMap(sentencesOf).find((own) => own.id === id)!;

describe("the borrower's edits", () => {
  it("replace a sentence by its id, mark it as theirs and keep its basis", () => {
    const mine = withEdits(draft, editOf(sentence("demands.directly"), "请只打我的手机。"));
    const own = mine.blocks.flatMap(sentencesOf).find(({ id }) => id === "demands.directly")!;
    expect(own).toMatchObject({ text: "请只打我的手机。", edited: true });
    expect(own.basis).toEqual(sentence("demands.directly").basis);
    expect(textOf(mine)).toContain("请只打我的手机。");
  });

  it("leave a sentence out, and stay inert whatever is typed", () => {
    const gone = withEdits(draft, editOf(sentence("demands.delete"), null));
    expect(textOf(gone)).not.toContain("删除为催收而保存的第三人姓名");
    expect(textOf(withEdits(draft, editOf(sentence("demands.delete"), "{b} $& ]\u202E\n行")))).toContain("{b} $& ] 行");
  });

  it("ignore an edit of a sentence that is not there, and of one named like a built-in", () => {
    expect(withEdits(draft, { "facts.nowhere": { text: "x", from: "y" }, constructor: { text: "x", from: "y" } })).toEqual(draft);
  });
});

describe("a changed fact", () => {
  const record = sampleCase(TODAY);
  record.borrower.phone = "13800000001";
  record.contacts = record.contacts.filter(({ id }) => id !== "sample-contact-22");
  const now = compose("stop-third-party", anInput({ record }));

  it("offers to update the sentences of ours that would read otherwise, and only those", () => {
    const drift = driftOf(draft, now);
    expect(drift.changed.map(({ id }) => id)).toContain("demands.directly");
    expect(drift.changed.map(({ id }) => id)).not.toContain("demands.stop");
    expect(drift.removed).toContain("facts.contact.sample-contact-22");
    expect(drift.stale).toEqual([]);
  });

  it("leaves the borrower's own sentence alone and says that its ground has moved", () => {
    const edits = editOf(sentence("demands.directly"), "请只打我的手机。");
    const drift = driftOf(draft, now, edits);
    expect(drift.changed.map(({ id }) => id)).not.toContain("demands.directly");
    expect(drift.stale).toMatchObject([{ id: "demands.directly", theirs: "请只打我的手机。" }]);
  });

  it("says nothing when nothing changed", () => {
    expect(driftOf(draft, draft)).toEqual({ changed: [], added: [], removed: [], stale: [], frame: false });
  });

  it("is told where only the table of contacts would read otherwise", () => {
    const other = { ...draft, blocks: draft.blocks.map((block) => (block.kind === "addressee" ? { ...block, text: "别处" } : block)) };
    expect(hasDrift(driftOf(draft, other))).toBe(true);
    const later = { ...draft, blocks: draft.blocks.map((b) => (b.kind === "signature" ? { ...b, on: "2026-12-01" } : b)) };
    expect(hasDrift(driftOf(draft, later))).toBe(false);
  });

  it("takes no sentence of the borrower's away: one whose place is gone stands at the end of its part, and is told once", () => {
    const gone = "facts.contact.sample-contact-22";
    const own = { [gone]: "那天的事我自己说。", "demands.directly": "请只打我的手机。" };
    const after = updated(draft, now, own);
    const shown = textOf(withEdits(after.draft, editsOver(after.draft, after.edits)));
    expect(shown).toContain("那天的事我自己说。");
    expect(shown).toContain("请只打我的手机。");
    expect(hasDrift(driftOf(draft, now, editsOver(draft, own)))).toBe(true);
    expect(hasDrift(driftOf(after.draft, now, editsOver(after.draft, after.edits)))).toBe(false);
    expect(updated(after.draft, now, after.edits)).toEqual(after);
  });
});
