import { describe, expect, it } from "vitest";
import { KnownContacts, likeness } from "@/lib/imports/known-contacts";
import { readChosen } from "@/lib/imports/read-chosen";
import { ImportCancelled } from "@/lib/imports/read-items";
import { surveyFile } from "@/lib/imports/survey";
import { aContact } from "../case/factory";
import { utf8File } from "./files";

const call = aContact({ when: "2026-10-03 22:40", importId: "old" });

describe("the same call told by two sources", () => {
  it("is the same when every figure agrees", () => expect(likeness(call, { ...call })).toBe("same"));
  it("is likely the same when the carrier starts counting up to 90 seconds later", () => {
    expect(likeness(call, { ...call, at: call.at + 90_000, durationSeconds: 56 })).toBe(null);
    expect(likeness(call, { ...call, at: call.at + 90_000, durationSeconds: 63 })).toBe("likely");
    expect(likeness(call, { ...call, at: call.at + 90_001 })).toBe(null);
  });
  it("gives ten minutes to what was logged by hand", () => {
    const byHand = { ...call, importId: undefined, durationSeconds: null };
    expect(likeness({ ...call, at: call.at + 600_000 }, byHand)).toBe("likely");
    expect(likeness({ ...call, at: call.at + 600_001 }, byHand)).toBe(null);
  });
  it("is another call when number or direction differ", () => {
    expect(likeness(call, { ...call, number: "1" })).toBe(null);
    expect(likeness(call, { ...call, direction: "out" })).toBe(null);
  });
  it("two messages with different words a second apart are two messages", () => {
    const message = { ...call, channel: "sms" as const, words: "甲" };
    expect(likeness(message, { ...message, words: "乙" })).toBe(null);
    expect(likeness(message, { ...message, words: "甲 " })).toBe("same");
  });
  it("is found among many", () => {
    const many = Array.from({ length: 1_000 }, (_, index) => ({ ...call, at: call.at + index * 3_600_000 }));
    const known = new KnownContacts(many);
    expect(known.take({ ...many[500]!, number: call.number })).toBe("same");
    expect(known.take({ ...many[501]!, at: many[501]!.at + 30_000 })).toMatchObject({ candidates: [many[501]] });
    expect(known.take({ ...many[502]!, at: many[502]!.at + 1_800_000 })).toBe(null);
  });
  it("is the twin of one row only: three of four calls of a burst are new", () => {
    const byHand = aContact({ when: "2026-10-03 10:00", number: "02100000001", durationSeconds: null });
    const rows = [15, 240, 510, 1800].map((seconds) => ({ ...call, number: "02100000001", at: byHand.at + seconds * 1000 }));
    for (const order of [rows, rows.toReversed()]) {
      const known = new KnownContacts([byHand]);
      const maybe = order.flatMap((row) => known.take(row) ?? []) as Exclude<ReturnType<KnownContacts["take"]>, "same" | null>[];
      expect(maybe).toHaveLength(3);
      expect(known.settle(maybe).filter(Boolean)).toHaveLength(1);
    }
  });
});

const TABLE =
  "时间,对方号码,类型,通话时长\n2026-10-03 22:40,02100000001,被叫,60\n2026-10-04 22:40,02100000001,被叫,60\n2026-10-05 22:40:30,02100000001,被叫,60\n";

const choice = (includeLikely: boolean) => ({
  importId: "new",
  debtId: null,
  numbers: [{ number: "02100000001", whom: { kind: "self" as const } }],
  includeLikely,
});

describe("importing the same file twice", () => {
  const known = [call, aContact({ when: "2026-10-05 22:40", importId: "old" })];
  const daysOf = async (includeLikely: boolean) => {
    const found = [];
    for await (const batch of readChosen(utf8File("a.csv", TABLE), known, choice(includeLikely))) found.push(...batch);
    return found.map(({ at }) => new Date(at + 8 * 3_600_000).toISOString().slice(8, 10));
  };
  it("says in the preview what is there already, and brings in only what is new", async () => {
    const survey = (await surveyFile(utf8File("a.csv", TABLE), known))!;
    expect(survey.groups[0]).toMatchObject({ already: 1, likely: 1 });
    expect(await daysOf(false)).toEqual(["04"]);
    expect(await daysOf(true)).toEqual(["04", "05"]);
  });
  it("stops when it is cancelled", async () => {
    await expect(surveyFile(utf8File("a.csv", TABLE), [], { signal: AbortSignal.abort() })).rejects.toThrow(ImportCancelled);
  });
});
