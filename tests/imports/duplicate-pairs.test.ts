import { describe, expect, it } from "vitest";
import { duplicatePairs, mergeContacts } from "@/lib/imports/duplicate-pairs";
import { contactSchema } from "@/lib/case/contact";
import { aContact } from "../case/factory";

const logged = aContact({ id: "logged", when: "2026-10-03 22:45", durationSeconds: undefined, said: ["insult"], words: "骂人" });
const billed = aContact({ id: "billed", when: "2026-10-03 22:40", durationSeconds: 65, importId: "bill" });

describe("one call told twice", () => {
  it("is offered once, the fuller one kept, with the measured moment and all that was said", () => {
    const pairs = duplicatePairs([logged, billed]);
    expect(pairs.map(({ keep, drop, likeness }) => [keep.id, drop.id, likeness])).toEqual([["logged", "billed", "likely"]]);
    const merged = mergeContacts(pairs[0]!);
    expect(merged).toMatchObject({ id: "logged", at: billed.at, durationSeconds: 65, said: ["insult"], words: "骂人", importId: "bill" });
    expect(contactSchema.parse(merged)).toEqual(merged);
  });
  it("is not offered when it reached somebody else, came later than ten minutes, or from another number", () => {
    const sister = { ...billed, whom: { kind: "third-party" as const, relation: "sibling" as const } };
    expect(duplicatePairs([logged, sister])).toEqual([]);
    expect(duplicatePairs([logged, { ...billed, at: logged.at - 600_001 }])).toEqual([]);
    expect(duplicatePairs([logged, { ...billed, at: logged.at - 600_000 }])).toHaveLength(1);
    expect(duplicatePairs([logged, { ...billed, number: "95118" }])).toEqual([]);
  });
  it("keeps both wordings, and puts no contact into two pairs", () => {
    expect(mergeContacts({ keep: logged, drop: { ...billed, words: "催款" } }).words).toBe("骂人\n催款");
    const third = { ...billed, id: "third", importId: "other" };
    expect(duplicatePairs([logged, billed, third]).flatMap(({ keep, drop }) => [keep.id, drop.id])).toHaveLength(2);
  });
});
