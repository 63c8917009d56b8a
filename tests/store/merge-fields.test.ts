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

  describe("in what stands inside a field", () => {
    const plan = {
      id: "plan",
      on: "2026-01-01",
      terms: { amountFen: 1, count: 12 },
      replies: [{ id: "r", by: { name: "甲", number: "1" } }],
    };

    it("keeps both when they touch different parts of it, however deep", () => {
      const mine = { ...plan, terms: { ...plan.terms, amountFen: 2 }, replies: [{ id: "r", by: { name: "乙", number: "1" } }] };
      const theirs = { ...plan, terms: { ...plan.terms, count: 6 }, replies: [{ id: "r", by: { name: "甲", number: "2" } }] };
      const { merged, conflicts } = mergeFields(plan, mine, theirs);
      expect(merged).toEqual({ ...plan, terms: { amountFen: 2, count: 6 }, replies: [{ id: "r", by: { name: "乙", number: "2" } }] });
      expect(conflicts).toEqual([]);
    });

    it("names the innermost place that both changed differently, and takes the rest", () => {
      const mine = { ...plan, terms: { amountFen: 2, count: 24 } };
      const theirs = { ...plan, terms: { amountFen: 3, count: 12 } };
      const { merged, conflicts } = mergeFields(plan, mine, theirs);
      expect(merged).toEqual({ ...plan, terms: { amountFen: 3, count: 24 } });
      expect(conflicts).toEqual([{ path: "terms.amountFen", yours: 2, theirs: 3 }]);
      const rows = (name: string) => ({ ...plan, replies: [{ id: "r", by: { name, number: "1" } }] });
      expect(mergeFields(plan, rows("乙"), rows("丙")).conflicts).toEqual([{ path: "replies.r.by.name", yours: "乙", theirs: "丙" }]);
    });

    it("joins what both put where there was nothing", () => {
      const { terms: _terms, ...bare } = plan;
      const { merged, conflicts } = mergeFields(bare, { ...bare, terms: { amountFen: 2 } }, { ...bare, terms: { count: 6 } });
      expect(merged).toEqual({ ...bare, terms: { amountFen: 2, count: 6 } });
      expect(conflicts).toEqual([]);
    });
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
