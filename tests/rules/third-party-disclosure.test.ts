import { describe, expect, it } from "vitest";
import { aContact, anEvidence, aRecord, aDebt } from "../case/factory";
import { factsOf, findingsOf, lentBy } from "./judged";

const ID = "third-party-disclosure";
const told = (when = "2026-10-12 12:00") =>
  aContact({ when, whom: { kind: "third-party", relation: "colleague" }, said: ["disclosed-debt"], words: "说我欠钱。" });

describe("telling a third party of the debt", () => {
  it("is a breach; contacting alone is not this one", () => {
    expect(findingsOf(ID, lentBy("small-loan", [told()]))).toHaveLength(1);
    expect(findingsOf(ID, lentBy("small-loan", [{ ...told(), said: ["asked-relay"] }]))).toEqual([]);
  });

  it("is cited hardest first to what binds this lender", () => {
    expect(findingsOf(ID, lentBy("small-loan", [told()])).flatMap((finding) => factsOf(finding))).toEqual([
      "PIPL-10",
      "MFD-1032",
      "XD24-01",
      "GBT-04",
      "PIPL-28",
    ]);
    expect(findingsOf(ID, lentBy("bank", [told()])).flatMap((finding) => factsOf(finding))).toEqual([
      "PIPL-10",
      "MFD-1032",
      "GBT-04",
      "CBA-05",
      "PIPL-28",
    ]);
    expect(findingsOf(ID, lentBy("private-lender", [told()])).flatMap((finding) => factsOf(finding))).toEqual([
      "PIPL-10",
      "MFD-1032",
      "PIPL-28",
    ]);
  });

  it("rests before the national standard on the law that was in force, and before that on nothing", () => {
    expect(findingsOf(ID, lentBy("bank", [told("2025-01-10 12:00")])).flatMap((finding) => factsOf(finding))).toEqual([
      "PIPL-10",
      "MFD-1032",
      "PIPL-28",
    ]);
    expect(findingsOf(ID, lentBy("bank", [told("2021-10-31 12:00")])).flatMap((finding) => factsOf(finding))).toEqual(["MFD-1032"]);
    expect(findingsOf(ID, lentBy("bank", [told("2021-01-01 12:00")]))).toHaveLength(1);
    expect(findingsOf(ID, lentBy("bank", [told("2020-12-31 12:00")]))).toEqual([]);
  });

  it("is stated, indicated or proven by what stands behind it: a carrier bill does not prove words", () => {
    const proof = (contact: ReturnType<typeof told>, evidence = [anEvidence({ id: "e", kind: "recording" })]) =>
      findingsOf(ID, aRecord({ debts: [aDebt({ licence: "bank" })], contacts: [contact], evidence }))[0]?.proof;
    expect(proof({ ...told(), number: null })).toBe("stated");
    expect(proof({ ...told(), importId: "bill" })).toBe("indicated");
    expect(proof({ ...told(), evidenceIds: ["e"] })).toBe("proven");
    expect(proof({ ...told(), evidenceIds: ["e"] }, [anEvidence({ id: "e", kind: "call-details" })])).toBe("indicated");
    expect(proof({ ...told(), evidenceIds: ["gone"] })).toBe("indicated");
  });

  it("names the one item that would lift the proof, and none when proven", () => {
    const [finding] = findingsOf(ID, lentBy("small-loan", [told()]));
    expect(finding?.lift).toContain("我的同事");
    const proven = aRecord({
      debts: [aDebt()],
      contacts: [{ ...told(), evidenceIds: ["e"] }],
      evidence: [anEvidence({ id: "e", kind: "recording" })],
    });
    expect(findingsOf(ID, proven)[0]?.lift).toBe("");
  });
});

describe("what the borrower told a relative", () => {
  const toMother = { said: ["disclosed-debt" as const], whom: { kind: "third-party" as const, relation: "parent" as const } };

  it("is no disclosure by the lender", () => {
    expect(findingsOf("third-party-disclosure", lentBy("bank", [aContact({ ...toMother, direction: "out" })]))).toEqual([]);
    expect(findingsOf("third-party-disclosure", lentBy("bank", [aContact({ ...toMother, direction: "in" })]))).toHaveLength(1);
  });
});
