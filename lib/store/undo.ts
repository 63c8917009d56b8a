import type { AnyTable, CaseTables } from "./case-tables";
import { mergeFields, sameValue } from "./merge-fields";
import { conflicted, failure, failureOf, type Failure, type Outcome, type Undo, type UndoStep } from "./result";

/** Takes a write back, in the case it was made in. What was changed since by somebody else stays, field by field, and is told. */
export async function undoWrite(
  { steps }: Undo,
  { real, sample }: { readonly real: CaseTables; readonly sample: CaseTables },
): Promise<Outcome<null>> {
  for (const tables of [sample, real]) {
    const mine = steps.filter((step) => step.sample === (tables === sample));
    if (mine.length === 0) continue;
    const done = await undoIn(tables, mine);
    if (!done.ok) return done;
  }
  return { ok: true, value: null };
}

async function undoIn(tables: CaseTables, steps: UndoStep[]): Promise<Outcome<null>> {
  let conflict: Failure | null = null;
  try {
    await tables.updateAtomically(
      steps.map(({ table, id }) => ({ table: table as AnyTable, id })),
      (rows) => {
        conflict = null;
        return rows.map((row, index) => {
          const { table, id, before, after } = steps[index]!;
          if (sameValue(row, after ?? undefined)) return before;
          if (!row || !before || !after) return ((conflict = failure("missing")), undefined);
          const { merged, conflicts } = mergeFields(after, before, row);
          if (conflicts.length > 0) conflict = conflicted(table === "parts" ? id : table, conflicts);
          return merged;
        });
      },
    );
    return conflict ?? { ok: true, value: null };
  } catch (error) {
    return failureOf(error);
  }
}
