import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { leadStep } from "@/lib/assessment/next-steps";
import type { CaseRecord } from "@/lib/case/record";
import type { Grievance } from "@/lib/case/vocabulary";
import { aContact, aDebt, aRecord } from "../case/factory";

const ON = "2026-11-23";
const of = (record: Partial<CaseRecord>) => assess(aRecord(record), ON);
const toSister = aContact({ whom: { kind: "third-party", relation: "sibling" } });

describe("what the borrower suffers, told and not yet noted", () => {
  it("opens the path of pestered relatives at noting the latest time", () => {
    const { steps, path } = of({ grievances: ["third-party", "cannot-pay"] });
    expect(leadStep(steps)).toMatchObject({ id: "note-latest", place: "log", why: expect.stringContaining("家人、朋友或同事被联系") });
    expect(path.map(({ stepId, state }) => [stepId, state])).toEqual([
      ["note-latest", "now"],
      ["talk-to-lender", "later"],
      ["demand-stop", "later"],
      ["complain-supervisor", "later"],
      ["complain-industry", "later"],
    ]);
    expect(steps.map(({ id }) => id)).not.toContain("log-contacts");
  });

  it("shows in the stage as likely, never as certain", () => {
    const { stage } = of({ grievances: ["third-party"] });
    expect(stage).toMatchObject({ id: "staff-call", uncertain: true });
    expect(stage.reasons.map(({ text }) => text)).toEqual(["你说家人、朋友或同事已被联系，多半已到人工催收；记下一次就能确定。"]);
    expect(of({ grievances: ["visit"] }).stage.reasons[0]!.text).toContain("有人上门");
    expect(of({ grievances: ["frequency", "cost"] }).stage.reasons[0]!.text).not.toContain("人工催收");
  });

  it("gives way to the record as soon as one time is noted", () => {
    const { steps, path, stage } = of({ grievances: ["third-party"], contacts: [toSister] });
    expect(steps.map(({ id }) => id)).not.toContain("note-latest");
    expect(path[0]).toMatchObject({ stepId: "talk-to-lender", state: "now" });
    expect(stage.uncertain).toBeUndefined();
  });

  it("still asks for the relatives when only calls to the borrower are noted", () => {
    const { path, stage } = of({ grievances: ["third-party"], contacts: [aContact()] });
    expect(path[0]).toMatchObject({ stepId: "note-latest", state: "now" });
    expect(stage).toMatchObject({ id: "staff-call" });
    expect(stage.uncertain).toBeUndefined();
  });

  it.each<[Grievance, boolean]>([
    ["hours", true],
    ["frequency", true],
    ["threat", true],
    ["insult", true],
    ["impersonation", true],
    ["visit", true],
    ["exposure", true],
    ["cost", false],
    ["lawsuit", false],
    ["cannot-pay", false],
    ["credit-report", false],
  ])("%s: asks for the latest time: %s", (grievance, asks) => {
    const { steps, path } = of({ grievances: [grievance] });
    expect(steps.some(({ id }) => id === "note-latest")).toBe(asks);
    expect(path).toEqual([]);
  });

  it("is quiet in a settled case, and leaves out the talk about a debt that is denied", () => {
    expect(of({ grievances: ["third-party"], debts: [aDebt({ settled: true })] }).steps.map(({ id }) => id)).not.toContain("note-latest");
    const { path } = of({ grievances: ["third-party"], debts: [aDebt({ role: "not-mine" })] });
    expect(path.map(({ stepId }) => stepId)).not.toContain("talk-to-lender");
  });
});
