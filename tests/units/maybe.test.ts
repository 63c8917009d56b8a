import { describe, expect, it } from "vitest";
import { z } from "zod";
import { isKnown } from "@/lib/units/maybe";
import { maybe } from "@/lib/units/schemas";

describe("a fact that may not be known", () => {
  it("is known when it is zero, false or empty: those are answers", () => {
    expect([0, false, "", Number.NaN].map(isKnown)).toEqual([true, true, true, true]);
  });

  it("is not known when nobody asked or nobody knew, and the two are kept apart", () => {
    const schema = z.object({ a: maybe(z.number()), b: maybe(z.number()) });
    expect(schema.parse({ a: null })).toEqual({ a: null });
    expect([undefined, null].map(isKnown)).toEqual([false, false]);
  });
});
