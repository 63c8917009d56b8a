import type { Store } from "./store";
import { digest } from "./digest";
import { allOf } from "./read-all";

/** Which letter of which debt, how long and for whom: `a/b/standard`. Earlier versions kept drafts under these words themselves. */
export const isPlainDraftId = (id: string): boolean => id.includes("/");

/**
 * Ids lie in the clear beside a sealed row, and these words name a letter: the id is a short mark of them. Whoever knows every letter and
 * the debt's id can try them all; it keeps the words from being read, no more.
 */
export const draftIdOf = (words: string): string => `draft-${digest(words)}`;

/** Gives drafts that lie under plain words their mark, and leaves nothing under the words. One that is there under its mark is newer. @throws LockedError */
export async function hideDraftIds({ real }: Store): Promise<void> {
  const drafts = real.database.rows("drafts");
  for (const kept of await allOf(drafts)) {
    if (!isPlainDraftId(kept.id)) continue;
    const row = kept.gone ? undefined : await real.openOne("drafts", kept);
    // Unreadable: left as it lies, under the name by which it is sealed.
    if (!row && !kept.gone) continue;
    const id = draftIdOf(kept.id);
    if (row) await real.updateAtomically([{ table: "drafts", id }], ([there], [bad]) => [there || bad ? undefined : { ...row, id }]);
    await real.database.transaction("rw", "drafts", async () => {
      const now = await drafts.get(kept.id);
      if (now?.rev === kept.rev) await drafts.delete(kept.id);
    });
  }
}
