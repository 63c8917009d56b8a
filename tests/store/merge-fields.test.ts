import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeFields, sameValue } from "@/lib/store/merge-fields";

const base = { brand: "京东白条", note: "旧", payments: [{ id: "a", amountFen: 100 }] };

describe("two edits of the same row", () => {
  it("keeps both when they touch different fields", () => {
    const { merged, conflicts } = mergeFields(base, { ...base, note: "新" }, { ...base, brand: "花呗" });
    expect(merged).toEqual({ ...base, note: "新", brand: "花呗" });
    expect(conflicts).toEqual([]);
  });

  it("tells a field that both changed differently and leaves what is stored", () => {
    const { merged, conflicts } = mergeFields(base, { ...base, note: "我的" }, { ...base, note: "对方的" });
    expect(merged).toEqual({ ...base, note: "对方的" });
    expect(conflicts).toEqual([{ path: "note", yours: "我的", theirs: "对方的" }]);
  });

  it("is no conflict when both wrote the same", () => {
    expect(mergeFields(base, { ...base, note: "同" }, { ...base, note: "同" }).conflicts).toEqual([]);
  });

  it("merges payments by their id: each tab added one, neither is lost", () => {
    const mine = { ...base, payments: [...base.payments, { id: "b", amountFen: 200 }] };
    const theirs = { ...base, payments: [...base.payments, { id: "c", amountFen: 300 }] };
    const { merged } = mergeFields(base, mine, theirs) as { merged: typeof base };
    expect(merged.payments.map(({ id }) => id)).toEqual(["a", "c", "b"]);
  });

  it("removes a payment that one side removed and the other left alone", () => {
    const more = { ...base, payments: [...base.payments, { id: "b", amountFen: 200 }] };
    const { merged } = mergeFields(more, base, { ...more, note: "新" }) as { merged: typeof base };
    expect(merged).toEqual({ ...base, note: "新" });
  });

  it("empties a field that was emptied here and untouched there", () => {
    expect(mergeFields(base, { brand: "京东白条", payments: base.payments }, base).merged).not.toHaveProperty("note");
  });

  const row = fc.record({ a: fc.integer(), b: fc.string(), c: fc.record({ d: fc.option(fc.integer()) }) }, { requiredKeys: [] });
  it("gives either side in full when the other changed nothing", () => {
    fc.assert(
      fc.property(row, row, (before, after) => {
        expect(sameValue(mergeFields(before, after, before).merged, after)).toBe(true);
        expect(sameValue(mergeFields(before, before, after).merged, after)).toBe(true);
      }),
    );
  });
  it("never loses their value and names every field of mine that it does not take", () => {
    fc.assert(
      fc.property(row, row, row, (before, mine, theirs) => {
        const { merged, conflicts } = mergeFields(before, mine, theirs);
        for (const key of ["a", "b"] as const) {
          const value = (merged as typeof mine)[key];
          if (!sameValue(mine[key], before[key]) && !sameValue(value, mine[key])) expect(conflicts.map(({ path }) => path)).toContain(key);
          if (!sameValue(theirs[key], before[key])) expect(value).toEqual(theirs[key]);
        }
      }),
    );
  });
});
