import { describe, expect, it } from "vitest";
import { aContact } from "../case/factory";
import { factsOf, findingsOf, lentBy, unclearOf } from "./judged";

const ID = "third-party-contact";
const spoken = (when = "2026-10-10 10:00") => aContact({ when });
const missed = (when: string) => aContact({ when, answered: false, durationSeconds: 0 });
const toSister = (when = "2026-10-12 12:00") => aContact({ when, whom: { kind: "third-party", relation: "sibling" } });
const on = (day: string) => [spoken(`${day} 10:00`), toSister(`${day} 12:00`)];

describe("contacting a third party", () => {
  it("is a breach when the borrower was spoken to days before", () => {
    const [finding] = findingsOf(ID, lentBy("small-loan", [spoken(), toSister()]));
    expect(finding?.what).toBe(
      "2026年10月12日 12:00 来电联系我的兄弟姐妹；2天前对方刚和我本人通话，联系得上我".replace("刚和我本人通话", "刚和我本人通过话"),
    );
  });

  it("is a breach after two failed calls, and cannot be told after three", () => {
    const two = [spoken(), missed("2026-10-11 10:00"), missed("2026-10-11 11:00")];
    expect(findingsOf(ID, lentBy("small-loan", [...two, toSister()]))).toHaveLength(1);
    const three = [...two, missed("2026-10-11 12:00")];
    expect(findingsOf(ID, lentBy("small-loan", [...three, toSister()]))).toEqual([]);
    expect(unclearOf(ID, lentBy("small-loan", [...three, toSister()]))).toHaveLength(1);
  });

  it("cannot be told when nothing is known of calls to the borrower, or they are long ago", () => {
    expect(unclearOf(ID, lentBy("small-loan", [toSister()]))).toHaveLength(1);
    expect(findingsOf(ID, lentBy("small-loan", [spoken("2026-09-11 10:00"), toSister()]))).toEqual([]);
    expect(findingsOf(ID, lentBy("small-loan", [spoken("2026-09-12 10:00"), toSister()]))).toHaveLength(1);
  });

  it("is none when the third party called, or the borrower was contacted", () => {
    expect(findingsOf(ID, lentBy("small-loan", [spoken(), { ...toSister(), direction: "out" }]))).toEqual([]);
    expect(findingsOf(ID, lentBy("small-loan", [spoken(), spoken("2026-10-12 12:00")]))).toEqual([]);
  });

  it("binds from the standard's first day, not the day before, and no unlicensed lender", () => {
    expect(findingsOf(ID, lentBy("small-loan", on("2025-02-27")))).toEqual([]);
    expect(findingsOf(ID, lentBy("small-loan", on("2025-02-28")))).toHaveLength(1);
    expect(findingsOf(ID, lentBy("private-lender", on("2026-10-12")))).toEqual([]);
  });

  it("of a spouse is an open question: it may be a debt of both", () => {
    const spouse = { ...toSister(), whom: { kind: "third-party" as const, relation: "spouse" as const } };
    expect(findingsOf(ID, lentBy("bank", [spoken(), spouse]))).toEqual([]);
    expect(unclearOf(ID, lentBy("bank", [spoken(), spouse])).map(({ missing }) => missing)).toEqual([
      expect.stringContaining("夫妻共同债务"),
    ]);
    expect(findingsOf(ID, lentBy("bank", [spoken(), toSister()])).flatMap((finding) => factsOf(finding))).toEqual(["GBT-04", "CBA-04"]);
  });
});
