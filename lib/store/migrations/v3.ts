import type { Migration } from "../migration";

/** A day that no screen asks for any more: the note keeps it in the person's sight. */
const noteOf = (day: string): string => `以前记着：最后一次还款、承认欠款或被催要的日子是 ${day}（当时没有分是哪一种）。`;

/** Display words that earlier screens stored as if they were a brand. */
const NO_BRAND = new Set(["（还不清楚是哪家）", "新的一笔欠款"]);

/**
 * `lastAcknowledgedOn` meant a payment, a promise or a demand, which the law treats differently. Which one it was is unknown, so the value
 * goes into the note and the three days that replace it are asked. A debt may have no brand.
 */
const v3: Migration = {
  version: 3,
  stores: {},
  upgradeRow(table, row) {
    if (table !== "debts") return row;
    const { lastAcknowledgedOn: day, ...rest } = row as { lastAcknowledgedOn?: unknown; note?: unknown; brand?: unknown };
    if (typeof rest.brand === "string" && NO_BRAND.has(rest.brand)) rest.brand = null;
    if (typeof day !== "string") return rest;
    const note = typeof rest.note === "string" && rest.note !== "" ? `${rest.note}\n` : "";
    return { ...rest, note: note + noteOf(day) };
  },
};

export default v3;
