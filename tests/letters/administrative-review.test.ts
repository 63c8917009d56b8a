import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import type { Filing } from "@/lib/case/record";
import { compose } from "@/lib/letters/compose";
import { letterOf } from "@/lib/letters/letter-shelf";
import { textOf } from "@/lib/letters/text";
import { aRecord } from "../case/factory";
import { anInput, TODAY } from "./inputs";

function inputOf(filing: Partial<Filing>) {
  const whole: Filing = {
    id: "f",
    debtId: "debt",
    channelId: "nfra-12378",
    filedOn: "2026-09-01",
    demands: [],
    evidenceIds: [],
    state: "sent",
    history: [],
    replies: [],
    ...filing,
  };
  const record = aRecord({ filings: [whole] });
  return anInput({ record, assessment: assess(record, TODAY), debtId: "debt" });
}

const applies = (filing: Partial<Filing>) => letterOf("administrative-review").applies(inputOf(filing)).ok;
const answered = (receivedOn: string) => applies({ replies: [{ id: "r", receivedOn, evidenceIds: [] }], state: "replied" });

describe("an application for review", () => {
  it("waits until the authority's time to act is over, with a regulator of finance fifteen and sixty days", () => {
    for (const filedOn of ["2026-11-22", "2026-10-23", "2026-09-24", "2026-09-09"]) expect(applies({ filedOn })).toBe(false);
    expect(applies({ filedOn: "2026-09-08" })).toBe(true);
    const accepted = (on: string) => applies({ filedOn: "2026-09-01", history: [{ on, state: "accepted" }] });
    expect([accepted("2026-09-24"), accepted("2026-09-23")]).toEqual([false, true]);
    expect(applies({ filedOn: "2026-09-08", state: "extended" })).toBe(false);
  });

  it("waits sixty days where no term is set", () => {
    const local = (filedOn: string) => applies({ channelId: "local-bureau", filedOn });
    expect([local("2026-09-24"), local("2026-09-23")]).toEqual([false, true]);
  });

  it("is over sixty days after the answer, on the moved day", () => {
    // Sixty days after 22 September is Saturday 21 November: Monday 23 is the last day.
    expect([answered("2026-09-22"), answered("2026-09-21")]).toEqual([true, false]);
  });

  it("goes to the ministry above a branch, and leaves the government of a local bureau open", () => {
    const text = (channelId: string) => textOf(compose("administrative-review", inputOf({ channelId })));
    expect(text("nfra-12378")).toContain("此致\n国家金融监督管理总局");
    expect(text("local-bureau")).toMatch(/此致\n\[复议机关/);
    expect(text("nfra-12378")).toContain("被申请人：[");
    expect(text("nfra-12378")).not.toMatch(/我/);
  });
});
