import { useLiveQuery } from "dexie-react-hooks";
import type { ChangedLetter } from "@/components/letters/letter-changes";
import { compose } from "@/lib/letters/compose";
import { driftOf, editsOver, hasDrift, updated, withEdits } from "@/lib/letters/edits";
import { keepLetter, recallLetter } from "@/lib/letters/kept-letter";
import type { Draft, LetterInput } from "@/lib/letters/letter";
import { redact, removedFor, type Removed } from "@/lib/letters/redact";
import { draftIdOf } from "@/lib/store/draft-ids";
import type { Written } from "@/lib/store/result";
import { store } from "./store";
import { useTellWritten } from "./use-case";

/** A letter as both doors show it: the borrower's words in it, and what changed since they wrote them. */
export interface OpenLetter {
  draft: Draft;
  /** Null when nothing changed since, or nothing was edited. */
  changed: ChangedLetter | null;
  /** What the public version leaves out; empty for the version with one's name. */
  removed: Removed[];
  edit(sentenceId: string, text: string): void;
  restore(sentenceId: string): void;
  update(): void;
}

/**
 * Without edits a letter follows the record at once. From the first edit on it is kept as it was written, with the rules it cited, until
 * the borrower takes the update; undefined while it is being read.
 */
export function useLetter(id: string, input: LetterInput): OpenLetter | undefined {
  const tellWritten = useTellWritten();
  const words = [id, input.debtId, input.length, ...(input.forPublic ? ["public"] : [])].join("/");
  const draftId = draftIdOf(words);
  const row = useLiveQuery(
    // Kept by an earlier version, it lies under the words until it is edited again.
    async () => ({ id: draftId, kept: (await store.readRow("drafts", draftId)) ?? (await store.readRow("drafts", words)) ?? null }),
    [draftId, words],
  );
  if (row?.id !== draftId) return undefined;
  const now = compose(id, input);
  const own = row.kept?.edits ?? {};
  const recalled = row.kept?.letter ? recallLetter(row.kept.letter, id, input.length, input.on) : null;
  const base = recalled?.draft ?? now;
  const edits = editsOver(base, own);
  const drift = driftOf(base, now, edits);
  const edited = { ...withEdits(base, edits), questions: now.questions };
  const save = (letter: Draft, next: Record<string, string>, word: string) => {
    const nothing = Object.keys(next).length === 0;
    const kept = { id: draftId, letterId: id, debtId: input.debtId, edits: next, changedAt: Date.now() };
    const write: Promise<Written<unknown>> = store.saveRow("drafts", nothing ? kept : { ...kept, letter: keepLetter(letter) });
    void write.then((written) => tellWritten(written, word));
  };
  // What was kept keeps its own day, so that a later repeal can still be told.
  const asKept = row.kept?.letter ? { ...base, on: row.kept.letter.on } : base;
  const stands = recalled ? [...recalled.repealed, ...recalled.replaced] : [];
  const draft = input.forPublic ? redact(edited, input.record) : edited;
  return {
    draft,
    changed:
      recalled && (hasDrift(drift) || stands.length > 0) ? { drift, repealed: recalled.repealed, replaced: recalled.replaced } : null,
    removed: input.forPublic ? removedFor(compose(id, { ...input, forPublic: false }), draft, input.record) : [],
    edit: (sentenceId, text) => save(asKept, { ...own, [sentenceId]: text }, "改好了，这句标成你的话。"),
    restore: (sentenceId) => {
      const { [sentenceId]: _gone, ...rest } = own;
      save(asKept, rest, "已改回原来的句子。");
    },
    update: () => {
      const next = updated(base, now, own);
      save(next.draft, next.edits, "其余部分已按现在的记录更新，你写的句子没有动。");
    },
  };
}
