import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { LAW } from "@/lib/assessment/law";
import type { Contact } from "@/lib/case/contact";
import type { CaseRecord } from "@/lib/case/record";
import { sampleCase } from "@/lib/case/sample";
import { CHANNELS, PAPERS, SAYINGS, type Channel, type PaperKind, type Saying } from "@/lib/case/vocabulary";
import { addDays } from "@/lib/units/day";
import { instantAt } from "@/lib/units/instant";
import { aContact, aDebt, aPaper, aRecord } from "../case/factory";

const ON = "2026-11-23";
const keys = <T extends string>(table: Record<T, string>): T[] => Object.keys(table) as T[];

const contacts = fc.array(
  fc.record({
    ago: fc.integer({ min: 0, max: 90 }),
    hour: fc.integer({ min: 0, max: 23 }),
    channel: fc.constantFrom<Channel>(...keys(CHANNELS)),
    third: fc.boolean(),
    said: fc.subarray(keys<Saying>(SAYINGS), { maxLength: 3 }),
    answered: fc.constantFrom(true, false, null, undefined),
  }),
  { maxLength: 12 },
);
const days = fc.option(
  fc.integer({ min: 0, max: 2_000 }).map((ago) => addDays(ON, -ago)),
  { nil: null },
);
const amounts = fc.option(fc.integer({ min: 0, max: 1e8 }), { nil: undefined });
const records: fc.Arbitrary<CaseRecord> = fc
  .record({
    contacts,
    oldestUnpaidDueOn: days,
    contractOn: days,
    outstandingFen: amounts,
    outstandingPrincipalFen: amounts,
    arrearsFen: amounts,
    incomeFen: amounts,
    brand: fc.constantFrom("京东白条", "花呗", "招商银行", "没听过的贷"),
    papers: fc.subarray(keys<PaperKind>(PAPERS), { maxLength: 2 }),
    verified: fc.constantFrom(true, false, null),
    danger: fc.constantFrom("self-harm" as const, "none" as const, null),
  })
  .map(({ contacts: lines, brand, papers, verified, danger, incomeFen, ...debt }) =>
    aRecord({
      debts: [aDebt({ ...debt, brand })],
      budget: { incomeFen },
      danger,
      papers: papers.map((kind, index) => aPaper({ id: `p${index}`, kind, verified, receivedOn: ON })),
      contacts: lines.map(({ ago, hour, third, ...line }, index): Contact => ({
        ...aContact({ id: `c${index}`, whom: third ? { kind: "third-party", relation: null } : { kind: "self" } }),
        ...line,
        at: instantAt(addDays(ON, -ago), `${String(hour).padStart(2, "0")}:00`),
      })),
    }),
  );

describe("for every record", () => {
  it("the same record and day give the same assessment, and the record is left alone", () => {
    fc.assert(
      fc.property(records, (record) => {
        const before = structuredClone(record);
        expect(assess(structuredClone(record), ON)).toEqual(assess(record, ON));
        expect(record).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it("there is one primary step, stop-signs come first, and nothing unreadable is said", () => {
    fc.assert(
      fc.property(records, (record) => {
        const assessment = assess(record, ON);
        const kinds = assessment.steps.map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind === "primary")).toHaveLength(1);
        expect(kinds.lastIndexOf("stop")).toBeLessThan(kinds.indexOf("primary"));
        expect(new Set(assessment.steps.map(({ id }) => id)).size).toBe(assessment.steps.length);
        for (const { rows } of assessment.steps) expect(new Set(rows.map(({ table, id }) => `${table}/${id}`)).size).toBe(rows.length);
        const texts = JSON.stringify(assessment, (key, value) =>
          key === "citations" || key === "citation" || value === null ? "" : value,
        );
        expect(texts).not.toMatch(/undefined|NaN|\bnull\b/);
      }),
      { numRuns: 80 },
    );
  });

  it("every sum has its bounds in order and its total is that of its lines", () => {
    fc.assert(
      fc.property(records, (record) => {
        for (const { lines, total } of assess(record, ON).exposures) {
          for (const { amount } of lines) expect(amount.lowFen).toBeLessThanOrEqual(amount.highFen);
          if (total) expect(total.highFen).toBe(lines.reduce((sum, { amount }) => sum + amount.highFen, 0));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("every row that a reason, finding or step rests on is in the record", () => {
    fc.assert(
      fc.property(records, (record) => {
        const { stage, findings, steps } = assess(record, ON);
        const rows = [...stage.reasons, ...stage.notYet, ...findings, ...steps].flatMap((one) => one.rows);
        const known = new Set(
          (["debts", "contacts", "papers", "evidence", "filings", "arrangements"] as const).flatMap((table) =>
            record[table].map(({ id }) => `${table}/${id}`),
          ),
        );
        expect(rows.filter(({ table, id }) => table !== "borrower" && table !== "budget" && !known.has(`${table}/${id}`))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("an unrelated contact never removes a finding", () => {
    const sample = sampleCase(ON);
    const others = fc.record({
      ago: fc.integer({ min: 200, max: 600 }),
      channel: fc.constantFrom<Channel>("call", "sms", "app", "letter"),
      direction: fc.constantFrom("in" as const, "out" as const),
    });
    const before = assess(sample, ON).findings.map(({ ruleId, what }) => `${ruleId} ${what}`);
    expect(before.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(others, ({ ago, channel, direction }) => {
        const more = aContact({
          id: "unrelated",
          debtId: "another",
          number: "02199999999",
          channel,
          direction,
          when: `${addDays(ON, -ago)} 12:00`,
        });
        const after = assess({ ...sample, contacts: [...sample.contacts, more] }, ON).findings.map(
          ({ ruleId, what }) => `${ruleId} ${what}`,
        );
        expect(before.filter((finding) => !after.includes(finding))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the law that is reckoned with", () => {
  it("is never from memory, has a source and a day of checking", () => {
    for (const [name, { confidence, source, checkedOn, says, factId }] of Object.entries(LAW)) {
      expect(confidence, name).not.toBe("memory");
      expect(source, name).not.toBe("");
      expect(checkedOn, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(says.endsWith("。"), name).toBe(true);
      expect(factId, name).toMatch(/^[A-Z0-9]+-\w+$/);
    }
  });
});
