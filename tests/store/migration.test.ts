import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MIGRATIONS, NewerDataError, NEWEST_VERSION, upgradeRow, type Migration } from "@/lib/store/migration";
import { readPlain } from "@/lib/store/read-backup";
import { TABLE_NAMES } from "@/lib/store/tables";

const folder = join(import.meta.dirname, "frozen");
const frozen = readdirSync(folder);

describe("the migrations", () => {
  it("are numbered from 1 without gaps, and named by their number", () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(Array.from({ length: NEWEST_VERSION }, (_, index) => index + 1));
    expect(MIGRATIONS.map((migration) => (migration as Migration & { id: string }).id)).toEqual(
      MIGRATIONS.map(({ version }) => `v${version}`),
    );
  });

  it("have a frozen sample for each version", () => {
    expect(frozen.sort()).toEqual(MIGRATIONS.map(({ version }) => `v${version}.json`).sort());
  });

  it.each(frozen)("walk %s to the newest version, with rows in every table", async (file) => {
    const read = await readPlain(new Blob([readFileSync(join(folder, file))]));
    if (!read.ok) throw new Error(read.message);
    const tables = new Set(read.value.rows.map(({ table }) => table));
    const version = Number(/\d+/.exec(file)![0]);
    if (version === NEWEST_VERSION) expect([...tables].sort()).toEqual(["parts", ...TABLE_NAMES].sort());
    expect(read.value.rows.every(({ v }) => v === NEWEST_VERSION)).toBe(true);
  });

  const shelf: Migration[] = [
    { version: 1, stores: {} },
    { version: 2, stores: {}, upgradeRow: (table, row) => (table === "debts" ? { ...row, step: [2] } : row) },
    { version: 3, stores: {} },
    { version: 4, stores: {}, upgradeRow: (_table, row) => ({ ...row, step: [...((row as { step?: number[] }).step ?? []), 4] }) },
  ];
  it("take each step once, in order, from the version a row was written in", () => {
    expect(upgradeRow("debts", { id: "a" }, 1, shelf)).toEqual({ id: "a", step: [2, 4] });
    expect(upgradeRow("debts", { id: "a" }, 2, shelf)).toEqual({ id: "a", step: [4] });
    expect(upgradeRow("papers", { id: "a" }, 1, shelf)).toEqual({ id: "a", step: [4] });
    expect(upgradeRow("debts", { id: "a" }, 4, shelf)).toEqual({ id: "a" });
  });
  it("refuse a row that is newer than the program", () => expect(() => upgradeRow("debts", {}, 5, shelf)).toThrow(NewerDataError));
});
