import { describe, expect, it } from "vitest";
import { daysPastDue } from "@/lib/case/days-past-due";
import { caseRecordSchema } from "@/lib/case/record";
import { sampleCase } from "@/lib/case/sample";
import { clockOf } from "@/lib/units/instant";

describe("the sample case", () => {
  const sample = sampleCase("2026-11-23");

  it("is a valid record and says that it is a sample", () => {
    expect(caseRecordSchema.parse(sample)).toEqual(sample);
    expect(sample.isSample).toBe(true);
  });

  it("is 47 days past due with thirty contacts, some at 22:40, some to a sister and a colleague", () => {
    expect(daysPastDue(sample.debts[0]!, "2026-11-23")).toBe(47);
    expect(sample.contacts).toHaveLength(30);
    expect(sample.contacts.filter((contact) => clockOf(contact.at) === "22:40").length).toBeGreaterThan(2);
    const relations = sample.contacts.flatMap(({ whom }) => (whom.kind === "third-party" ? [whom.relation] : []));
    expect(new Set(relations)).toEqual(new Set(["sibling", "colleague"]));
  });
});
