import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { filingSchema, type CaseRecord } from "@/lib/case/record";
import { sampleCase } from "@/lib/case/sample";
import { draftedFiling, notYetSent, sentChanges } from "@/lib/portals/drafted-filing";
import { fillingFor } from "@/lib/portals/filling";
import { aPage } from "./page-factory";

const ON = "2026-11-23";
const sample = sampleCase(ON);

const filled = (record: CaseRecord, newId: string, host = "www.12321.cn", path = "/notifyHomePhone") => {
  const page = aPage([{ label: "来电描述" }], { host, path });
  const filling = fillingFor({ record, assessment: assess(record, ON), debtId: "sample-debt", page, recognised: [], on: ON });
  return draftedFiling({ record, filling, debtId: "sample-debt", text: "经过", evidenceIds: [], on: ON, newId });
};

describe("a filing after the fill and before the person submits", () => {
  it("is written and not sent, with its channel, number, letter and text", () => {
    const draft = filled(sample, "new")!;
    expect(draft).toMatchObject({
      id: "new",
      channelId: "12321-call",
      aboutNumber: "02100000001",
      letterId: "complaint-12321",
      text: "经过",
      state: "drafted",
    });
    expect(filingSchema.safeParse(draft).success).toBe(true);
  });

  it("holds each demand of the letter by itself, without its number", () => {
    const { demands } = filled(sample, "new", "jubao.nifa.org.cn", "/ipnifa/report.html")!;
    expect(demands.length).toBeGreaterThan(1);
    for (const { text } of demands) expect(text).not.toMatch(/^\d/);
  });

  it("is replaced when the same form is filled again, and another number makes another", () => {
    const first = filled(sample, "a")!;
    const once = { ...sample, filings: [first] };
    expect(filled(once, "b")!.id).toBe("a");
    const sent = { ...sample, filings: [{ ...first, ...sentChanges(first, ON, null) }] };
    expect(filled(sent, "b")).toMatchObject({ id: "b", aboutNumber: "02100000002" });
  });

  it("is none on a page of no channel", () => {
    expect(filled(sample, "a", "www.example.com", "/")).toBeNull();
  });

  it("waits on every page of its portal and nowhere else, until it is marked as sent", () => {
    const first = filled(sample, "a")!;
    const record = { ...sample, filings: [first] };
    expect(notYetSent(record, "www.12321.cn", "/").map((one) => one.id)).toEqual(["a"]);
    expect(notYetSent(record, "www.12315.cn", "/")).toEqual([]);
    const changes = sentChanges(first, ON, "R123");
    expect(changes).toMatchObject({ state: "sent", filedOn: ON, filingNumber: "R123" });
    expect(changes.history!.map((change) => change.state)).toEqual(["drafted", "sent"]);
    expect(notYetSent({ ...sample, filings: [{ ...first, ...changes }] }, "www.12321.cn", "/")).toEqual([]);
  });

  it("keeps the number open when the portal has not given it yet", () => {
    expect("filingNumber" in sentChanges(filled(sample, "a")!, ON, null)).toBe(false);
  });
});
