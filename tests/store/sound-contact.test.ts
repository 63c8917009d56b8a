import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contactSchema, type Contact } from "@/lib/case/contact";
import { isSurelySound } from "@/lib/store/sound-contact";
import { aContact } from "../case/factory";

const KEYS = Object.keys(contactSchema.shape);
const FULL: Contact = {
  ...aContact({ id: "a", said: ["demanded-payment"], whom: { kind: "third-party", relation: "sibling", name: "丙" } }),
  debtId: null,
  collects: true,
  number: "021",
  answered: true,
  durationSeconds: 3,
  words: "话",
  agency: "甲",
  collectorName: null,
  collectorGroup: "乙",
  evidenceIds: ["e"],
  importId: "i",
};

const value = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    true,
    0,
    -1,
    1.5,
    NaN,
    Infinity,
    9_007_199_254_740_991,
    8.64e15,
    "",
    "call",
    "in",
    "self",
    [],
    {},
    [""],
    ["demanded-payment"],
  ),
  fc.constantFrom(
    { kind: "self" },
    { kind: "third-party" },
    { kind: "third-party", relation: "x" },
    { kind: "x" },
    "x".repeat(41),
    "x".repeat(20_001),
  ),
  fc.anything(),
);

describe("the quick check of a contact", () => {
  it("says yes to ordinary ones, with every field and with few", () => {
    expect(contactSchema.safeParse(FULL).success).toBe(true);
    expect(isSurelySound(FULL)).toBe(true);
    expect(isSurelySound(aContact({ id: "a" }))).toBe(true);
  });
  it("never says yes to what the schema refuses, whichever field holds whatever", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...KEYS, "whom", "said"), value, { maxKeys: 3 }), (changes) => {
        const contact = { ...FULL, ...changes } as Contact;
        return !isSurelySound(contact) || contactSchema.safeParse(contact).success;
      }),
      { numRuns: 3_000 },
    );
  });
  it("leaves a field that it does not know to the schema", () => expect(isSurelySound({ ...FULL, later: 1 } as Contact)).toBe(false));
});
