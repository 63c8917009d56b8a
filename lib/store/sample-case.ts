import type { CaseRecord } from "@/lib/case/record";
import type { AnyTable } from "./case-tables";
import { failureOf, type Outcome } from "./result";
import type { Store } from "./store";
import { TABLE_NAMES } from "./tables";

/** Everything in which rows or files lie. */
const ALL_TABLES = ["parts", ...TABLE_NAMES, "packs", "blobs"] as const;

/** Lays a whole record into the sample database; the borrower's own case is not touched. `showSample` puts it on show. */
export async function loadSample({ sample: tables }: Store, sample: CaseRecord): Promise<Outcome<null>> {
  try {
    const { borrower, budget, grievances, courtPaperCame, danger, payingAgent } = sample;
    const parts = { borrower, budget, answers: { grievances, courtPaperCame, danger, payingAgent } };
    const kept = new Map<AnyTable, object[]>();
    const made = Date.now();
    const single = Object.entries(parts).map(([id, row]) => ({ id, row, made }));
    kept.set("parts", await tables.wrapAll("parts", single));
    for (const table of ["contacts", "debts", "papers", "evidence", "filings", "arrangements"] as const) {
      const rows = sample[table].map((row, index) => ({ id: row.id, row, made: made + index / 1000 }));
      kept.set(table, await tables.wrapAll(table, rows));
    }
    const { database } = tables;
    await database.transaction("rw", ALL_TABLES, async () => {
      for (const table of ALL_TABLES) await database.table(table).clear();
      for (const [table, rows] of kept) await database.table(table).bulkPut(rows);
    });
    return { ok: true, value: null };
  } catch (error) {
    return failureOf(error);
  }
}

/** Puts the sample on show, once all of it has been laid in. */
export async function showSample(store: Store): Promise<Outcome<null>> {
  const shown = await store.saveSettings({ showing: "sample" });
  return shown.ok ? { ok: true, value: null } : shown;
}

/** Leaves the sample and deletes it; the borrower's own case is on show again. */
export async function clearSample(store: Store): Promise<Outcome<null>> {
  const shown = await store.saveSettings({ showing: "real" });
  if (!shown.ok) return shown;
  try {
    const { database } = store.sample;
    await database.transaction("rw", ALL_TABLES, async () => {
      for (const table of ALL_TABLES) await database.table(table).clear();
    });
    return { ok: true, value: null };
  } catch (error) {
    return failureOf(error);
  }
}
