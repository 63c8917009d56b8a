import { describe, expect, it } from "vitest";
import { upgradeRow } from "@/lib/store/migration";

/** Version 2 kept one day for a payment, a promise or a demand. */
describe("the day that version 2 kept for payment, promise or demand alike", () => {
  const old = { id: "a", brand: "京东白条", lastAcknowledgedOn: "2024-03-01", note: "先打过电话" };

  it("goes into the note, for its kind is unknown; none of the three new days is made from it", () => {
    const row = upgradeRow("debts", old, 2) as Record<string, unknown>;
    expect(row).not.toHaveProperty("lastAcknowledgedOn");
    expect(row["note"]).toContain("先打过电话");
    expect(row["note"]).toContain("2024-03-01");
    for (const key of ["lastPaidOn", "lastPromisedOn", "lastDemandedOn"]) expect(row).not.toHaveProperty(key);
  });
  it("leaves a row without it as it was", () => {
    expect(upgradeRow("debts", { id: "a", brand: "花呗", lastAcknowledgedOn: null }, 2)).toEqual({ id: "a", brand: "花呗" });
    expect(upgradeRow("debts", { id: "a", brand: "花呗" }, 2)).toEqual({ id: "a", brand: "花呗" });
  });
  it("frees a debt of the display words that stood in for a brand", () => {
    expect(upgradeRow("debts", { id: "a", brand: "（还不清楚是哪家）" }, 2)).toEqual({ id: "a", brand: null });
    expect(upgradeRow("debts", { id: "a", brand: "新的一笔欠款" }, 1)).toEqual({ id: "a", brand: null });
  });
});
