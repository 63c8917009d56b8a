import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarFile } from "@/lib/case/calendar-file";
import { findContacts } from "@/lib/case/contact-search";
import { dueReminders, remindersOf } from "@/lib/case/reminders";
import { timelineOf } from "@/lib/case/timeline";
import { aContact, aPaper, aRecord } from "./factory";

const record = aRecord({
  papers: [aPaper({ id: "paper", receivedOn: "2026-11-01", hearingOn: "2026-12-10" })],
  arrangements: [
    {
      id: "plan",
      debtId: "debt",
      agreedOn: "2026-11-15",
      form: "message",
      evidenceIds: [],
      instalments: [
        { number: 1, dueOn: "2026-11-20", amountFen: 1, paidOn: "2026-11-20" },
        { number: 2, dueOn: "2026-12-20", amountFen: 1 },
      ],
    },
  ],
});
const worked = [
  {
    row: { table: "filings" as const, id: "f" },
    title: "应当答复",
    on: "2026-11-26",
    lines: ["2026年11月11日提交，次日起算 15 日", "第 15 日是2026年11月26日"],
    whose: "theirs" as const,
  },
];

describe("the days to keep in mind", () => {
  const reminders = remindersOf(record, worked);
  it("are hearings, instalments not yet paid and what was worked out, in order", () => {
    expect(reminders.map(({ on, title }) => [on, title])).toEqual([
      ["2026-11-26", "应当答复"],
      ["2026-12-10", "开庭"],
      ["2026-12-20", "约定的第 2 期还款"],
    ]);
  });
  it("stand on the badge from three days before until a week after", () => {
    const due = (on: string) => dueReminders(reminders, on).map(({ title }) => title);
    expect(due("2026-11-22")).toEqual([]);
    expect(due("2026-11-23")).toEqual(["应当答复"]);
    expect(due("2026-12-03")).toEqual(["应当答复"]);
    expect(due("2026-12-04")).toEqual([]);
  });
});

describe("a calendar file", () => {
  const reminders = remindersOf(record, worked);
  it("says nothing of debts unless asked to", () => {
    const discreet = calendarFile(reminders, 1_795_400_000_000);
    expect(discreet).not.toMatch(/开庭|还款|答复|提交/);
    expect(calendarFile(reminders, 1_795_400_000_000, true)).toContain("SUMMARY:开庭");
  });
  it("has whole-day events, unique ids and lines of at most 75 octets that unfold to what was written", () => {
    const text = calendarFile(reminders, 1_795_400_000_000, true);
    expect(text).toContain("DTSTART;VALUE=DATE:20261210\r\nDTEND;VALUE=DATE:20261211");
    const uids = text.match(/UID:.*/g)!;
    expect(new Set(uids).size).toBe(3);
    for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll("\r\n ", "")).toContain("DESCRIPTION:2026年11月11日提交，次日起算 15 日\\n第 15 日是2026年11月26日");
  });
  it("lets no text break out of its line", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }).filter((text) => text.isWellFormed()),
        (title) => {
          const text = calendarFile([{ ...reminders[0]!, title: `${title}\rEND:VCALENDAR\nEND:VCALENDAR` }], 0, true);
          expect(text.split(/[\r\n]+/).filter((line) => line === "END:VCALENDAR")).toHaveLength(1);
        },
      ),
    );
  });
});

describe("the timeline", () => {
  it("puts every dated thing in order, with its row", () => {
    const events = timelineOf({
      ...record,
      contacts: [aContact({ id: "late", when: "2026-11-01 22:40" }), aContact({ id: "early", when: "2026-11-01 09:00" })],
    });
    expect(events.map(({ kind, row }) => `${kind} ${row.id}`)).toEqual([
      "contact early",
      "contact late",
      "paper paper",
      "arrangement plan",
      "arrangement-due plan",
      "hearing paper",
      "arrangement-due plan",
    ]);
  });
});

describe("searching contacts", () => {
  const contacts = [
    aContact({ id: "a", number: "02100000001", words: "再不还就给家里人打电话", when: "2026-10-03 22:40" }),
    aContact({ id: "b", number: "95118", whom: { kind: "third-party", relation: "sibling", name: "姐姐" }, said: ["insult"] }),
  ];
  it.each([
    ["家里人", "a"],
    ["22:40", "a"],
    ["2026-10-03 0210", "a"],
    ["姐姐", "b"],
    ["辱骂 ９５１１８", "b"],
  ])("finds %s", (query, id) => expect(findContacts(contacts, query).map((contact) => contact.id)).toEqual([id]));
  it("asks for every word", () => expect(findContacts(contacts, "家里人 95118")).toEqual([]));
});
