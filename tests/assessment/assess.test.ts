import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { emptyRecord } from "@/lib/case/empty-record";
import { sampleCase } from "@/lib/case/sample";

const ON = "2026-11-23";

describe("the assessment of the sample case", () => {
  const assessment = assess(sampleCase(ON), ON);

  it("finds it at an agency, 47 days past due, with a lawsuit not usual before three months", () => {
    expect(assessment.stage.id).toBe("outsourced");
    expect(assessment.stage.next.map(({ text }) => text).join("")).toContain("2027年1月7日前后");
  });

  it("takes the collector's talk of a lawsuit for talk", () => {
    expect(assessment.stage.notYet.length).toBeGreaterThan(0);
    expect(assessment.stage.id).not.toBe("pre-litigation");
  });

  it("puts the written demand to stop first: the talk with the lender has already failed", () => {
    expect(assessment.steps[0]).toMatchObject({ id: "demand-stop", kind: "primary", letterId: "stop-third-party" });
    expect(assessment.steps.filter(({ kind }) => kind === "primary")).toHaveLength(1);
  });

  it("says what 1 200 yuan a month would pay off, to the fen", () => {
    const [offer] = assessment.affordability.offers;
    expect(assessment.affordability.freeFen).toBe(120_000);
    expect(offer!.schedule.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(862_000);
    expect(offer!.lastOn).toBe("2027-07-23");
  });

  it("asks first who lent", () => {
    expect(assessment.unknowns[0]!.path).toBe("debts.0.lenderName");
  });
});

describe("an assessment", () => {
  it("is the same for the same record and day, and leaves the record as it is", () => {
    const record = sampleCase(ON);
    const before = structuredClone(record);
    expect(assess(record, ON)).toEqual(assess(structuredClone(record), ON));
    expect(record).toEqual(before);
  });

  it("of an empty record says that it cannot see, and asks", () => {
    const assessment = assess(emptyRecord(), ON);
    expect(assessment.stage.uncertain).toBe(true);
    expect(assessment.intensity.word).toBe("信息不足");
    expect(assessment.affordability.freeFen).toBeNull();
    expect(assessment.unknowns[0]!.path).toBe("courtPaperCame");
    expect(assessment.steps.filter(({ kind }) => kind === "primary").map(({ id }) => id)).toEqual(["tell-debt"]);
  });
});
