import { describe, expect, it } from "vitest";
import type { Filing } from "@/lib/case/record";
import { sampleCase } from "@/lib/case/sample";
import { answersFor } from "@/lib/portals/answers";
import { nextNumber, numberQueue } from "@/lib/portals/number-queue";
import { recipeById } from "@/lib/portals/portal-shelf";
import type { Assessment } from "@/lib/assessment/assessment";
import { aContact, aRecord } from "../case/factory";

const ON = "2026-11-23";
const filed = (aboutNumber: string, state: Filing["state"] = "sent"): Filing => ({
  id: aboutNumber,
  channelId: "12321-call",
  aboutNumber,
  demands: [],
  evidenceIds: [],
  state,
  history: [],
  replies: [],
});

describe("the queue of numbers", () => {
  const twenty = aRecord({
    contacts: Array.from({ length: 20 }, (_, index) =>
      Array.from({ length: index + 1 }, () => aContact({ when: "2026-11-02 12:00", number: `0210000${String(index).padStart(4, "0")}` })),
    ).flat(),
  });

  it("holds each number once, the most frequent first", () => {
    const { waiting } = numberQueue(twenty, "12321-call", ON);
    expect(waiting).toHaveLength(20);
    expect([waiting[0]!.number, waiting[0]!.times]).toEqual(["02100000019", 20]);
  });

  it("goes through all twenty, one filing each, and never offers one twice", () => {
    let record = twenty;
    const seen: string[] = [];
    for (let next = nextNumber(record, "12321-call", ON); next; next = nextNumber(record, "12321-call", ON)) {
      seen.push(next.number);
      record = { ...record, filings: [...record.filings, filed(next.number)] };
      expect(seen.length).toBeLessThanOrEqual(20);
    }
    expect(new Set(seen).size).toBe(20);
  });

  it("gives each number the answers of its own contact", () => {
    for (const { number } of numberQueue(twenty, "12321-call", ON).waiting) {
      const answers = answersFor({
        record: twenty,
        assessment: {} as Assessment,
        debtId: "debt",
        recipe: { ...recipeById("12321-call")!, letterId: null },
        contactNumber: number,
        on: ON,
      });
      expect(answers["respondent.phone"]?.texts).toEqual([number]);
      expect(answers["complaint.category"]?.texts).toEqual(["欠款催收"]);
    }
  });

  it("knows a number in every notation, and a draft is no filing", () => {
    const record = aRecord({ contacts: [aContact({ number: "021-1234 5678" }), aContact({ number: "+86 02112345678" })] });
    expect(numberQueue(record, "12321-call", ON).waiting).toMatchObject([{ number: "02112345678", times: 2 }]);
    expect(numberQueue({ ...record, filings: [filed("021 12345678")] }, "12321-call", ON).waiting).toEqual([]);
    expect(numberQueue({ ...record, filings: [filed("02112345678", "drafted")] }, "12321-call", ON).waiting).toHaveLength(1);
  });

  it("leaves numbers that only called others to those others, and counts the withheld", () => {
    const record = aRecord({
      contacts: [
        aContact({ number: "1", whom: { kind: "third-party" } }),
        aContact({ number: null }),
        aContact({ number: "2", direction: "out" }),
      ],
    });
    expect(numberQueue(record, "12321-call", ON)).toMatchObject({ waiting: [], forOthers: ["1"], withheld: 1 });
  });

  it("takes messages for the message form and calls for the call form", () => {
    const record = sampleCase(ON);
    expect(numberQueue(record, "12321-call", ON).waiting.map((one) => one.number)).toEqual(["02100000001", "02100000002"]);
    expect(numberQueue(record, "12321-sms", ON).waiting.map((one) => one.number)).toEqual(["10690000000001"]);
  });
});
