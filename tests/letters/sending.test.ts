import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { problemsOf } from "@/lib/case/problems";
import type { CaseRecord, Filing } from "@/lib/case/record";
import { remindersOf } from "@/lib/case/reminders";
import { compose } from "@/lib/letters/compose";
import { letterOf, letterShelf } from "@/lib/letters/letter-shelf";
import { demandsOf, sendingOf } from "@/lib/letters/sending";
import { textOf } from "@/lib/letters/text";
import { dueDates } from "@/lib/portals/due-dates";
import { aContact, aDebt, aRecord } from "../case/factory";
import { anInput, TODAY } from "./inputs";

const record = (more: Partial<CaseRecord> = {}): CaseRecord =>
  aRecord({
    borrower: { name: "周文斌", phone: "13905327788", region: {}, hardships: [] },
    debts: [aDebt({ lenderName: "甲乙消费金融有限公司", outstandingFen: 900_000 })],
    contacts: [aContact({ when: "2026-11-02 12:00", whom: { kind: "third-party", relation: "friend" }, said: ["disclosed-debt"] })],
    ...more,
  });
const of = (id: string, own: Partial<Parameters<typeof anInput>[0]> = {}) => {
  const input = anInput({ record: record(), debtId: "debt", ...own });
  return sendingOf(compose(id, input), input);
};
const filing = (more: Partial<Filing> = {}): Filing => ({
  id: "f",
  debtId: "debt",
  channelId: "lender-own",
  letterId: "stop-third-party",
  filedOn: "2026-11-01",
  sentOn: "2026-11-01",
  means: "ems",
  demands: [],
  evidenceIds: [],
  state: "sent",
  history: [],
  replies: [],
  ...more,
});

describe("sending a letter", () => {
  it("names the paper in full on the label, with sender and day", () => {
    expect(of("stop-third-party").itemName).toBe("《关于停止联系第三人的函》1份，寄件人周文斌，2026年11月23日");
  });
  it("offers mail and message links only to text that is short, real and not public; what they carry is the letter", () => {
    const short = of("stop-third-party", { length: "400" });
    const input = anInput({ record: record(), debtId: "debt", length: "400" });
    expect(decodeURIComponent(short.mailto!.split("&body=")[1]!).replaceAll("\r\n", "\n")).toBe(textOf(compose("stop-third-party", input)));
    expect(decodeURIComponent(short.sms!.split("body=")[1]!)).toBe(letterOf("stop-third-party").spoken!(input).sms);
    expect(short.mailto).toMatch(/^mailto:\?/);
    expect(of("complaint-lender").mailto).toBeNull();
    for (const own of [{ forPublic: true }, { record: { ...record(), isSample: true } }])
      expect([of("stop-third-party", { length: "400", ...own }).mailto, of("stop-third-party", { ...own }).sms]).toEqual([null, null]);
  });
  it("knows of every letter who gets it, and gives no address", () => {
    for (const { id } of letterShelf) {
      const sending = of(id);
      if (sending.receiver === "person") expect([id, sending.channelId, sending.ways]).toEqual([id, null, []]);
      else expect(`${id} ${sending.ways.join()} ${sending.addressFrom}`).toMatch(/EMS.*(?:看|问)/s);
      expect(sending.addressFrom).not.toMatch(/\d{3,}号|[路街]\d/);
    }
    expect(of("defence").channelId).toBe("defence");
    expect(of("ledger-request").channelId).toBe("lender-own");
    expect(of("administrative-review").channelId).toBe("administrative-review");
    expect(of("relative-complaint").channelId).toBeNull();
  });
  it("keeps what was asked, item by item", () => {
    const input = anInput({ record: record(), debtId: "debt" });
    const demands = demandsOf(compose("stop-third-party", input));
    expect(demands.map(({ text }) => text)[0]).toContain("不再联系我以外的任何人");
    expect(new Set(demands.map(({ id }) => id)).size).toBe(demands.length);
  });
});

describe("a dispatch", () => {
  const dates = (more: Partial<Filing>) => {
    const own = record({ filings: [filing(more)] });
    return remindersOf(own, dueDates(own, assess(own, TODAY))).filter(({ title }) => title.startsWith("寄出的函件"));
  };
  it("puts the day of its answer into the agenda once it arrived, and takes it out when answered or returned", () => {
    expect(dates({})).toEqual([]);
    expect(dates({ deliveredOn: "2026-11-03" }).map(({ on, whose }) => [on, whose])).toEqual([["2026-11-18", "theirs"]]);
    expect(dates({ means: "email" }).map(({ on }) => on)).toEqual(["2026-11-16"]);
    expect(dates({ returnedOn: "2026-11-05" })).toEqual([]);
    expect(dates({ deliveredOn: "2026-11-03", replies: [{ id: "r", receivedOn: "2026-11-10", evidenceIds: [] }] })).toEqual([]);
  });
  it("that runs out makes the reminder the next letter, quoting day and number", () => {
    const own = record({ filings: [filing({ deliveredOn: "2026-11-03", trackingNumber: "EA1" })] });
    const step = assess(own, TODAY).steps.find(({ id }) => id === "remind-answer");
    expect(step?.letterId).toBe("answer-reminder");
    expect(textOf(compose("answer-reminder", anInput({ record: own, debtId: "debt" })))).toContain("单号EA1，2026年11月3日签收");
  });
  it("cannot arrive before it left, nor on a day to come", () => {
    const found = (more: Partial<Filing>) => problemsOf(record({ filings: [filing(more)] }), TODAY).map(({ path }) => path);
    expect(found({ deliveredOn: "2026-10-31" })).toContain("filings.0.deliveredOn");
    expect(found({ returnedOn: "2026-11-24" })).toContain("filings.0.returnedOn");
    expect(found({ deliveredOn: "2026-11-01" })).toEqual([]);
  });
  it("of a court paper is no complaint", () => {
    const own = record({ filings: [filing({ channelId: "defence", letterId: "defence" })] });
    const input = anInput({ record: own, debtId: "debt" });
    expect(letterOf("complaint-withdrawal").applies(input).ok).toBe(false);
    expect(textOf(compose("disclosure-request", input))).not.toContain("提出的投诉");
  });
});
