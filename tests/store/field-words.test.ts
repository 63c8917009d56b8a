import { describe, expect, it } from "vitest";
import { z } from "zod";
import { wordOfPath } from "@/lib/store/field-words";
import { PART_SCHEMAS, ROW_SCHEMAS } from "@/lib/store/tables";

/** Fields of the record as dotted paths, through lists, choices and what may be absent. What the extension alone writes has none. */
function pathsOf(schema: unknown, path = ""): string[] {
  const def = (schema as z.ZodType | undefined)?._zod.def as unknown as Record<string, unknown> & { type: string };
  if (!def) return [];
  if (def.type === "object")
    return Object.entries(def["shape"] as object).flatMap(([key, value]) => {
      const at = path === "" ? key : `${path}.${key}`;
      return [at, ...pathsOf(value, at)];
    });
  if (def.type === "array") return pathsOf(def["element"], `${path}.0`);
  if (def.type === "union") return (def["options"] as unknown[]).flatMap((option) => pathsOf(option, path));
  return def["innerType"] ? pathsOf(def["innerType"], path) : [];
}

const OWN = new Set(["journal", "drafts", "imports", "aside", "corrections"]);

describe("the words for fields", () => {
  const schemas = { ...PART_SCHEMAS, ...ROW_SCHEMAS } as Record<string, z.ZodType>;
  it.each(Object.keys(schemas).filter((table) => !OWN.has(table)))("name every field of %s without a word of the program", (table) => {
    const paths = pathsOf(schemas[table]);
    expect(paths.length).toBeGreaterThan(0);
    const bare = paths.filter((path) => /[A-Za-z]/.test(wordOfPath(table, path)));
    expect([...new Set(bare)]).toEqual([]);
  });
  it("count from one, and do not hide what they do not know", () => {
    expect(wordOfPath("debts", "payments.0.paidOn")).toBe("“欠款”里第 1 项“还款日期”");
    expect(wordOfPath("borrower", "name")).toBe("“个人情况”里“姓名”");
    expect(wordOfPath("contacts", "whom.name")).toBe("“催收记录”里“怎么称呼”");
    expect(wordOfPath("filings", "receiptEvidenceIds.1")).toBe("“投诉”里第 2 项“寄送凭证”");
    expect(wordOfPath("debts", "somethingNew.deep")).toBe("“欠款”里“somethingNew.deep”");
  });
});
