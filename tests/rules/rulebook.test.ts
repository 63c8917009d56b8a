import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANNELS, SAYINGS, type Channel, type Licence, type Relation, type Saying } from "@/lib/case/vocabulary";
import type { Contact } from "@/lib/case/contact";
import type { CaseRecord } from "@/lib/case/record";
import { citationText } from "@/lib/rules/citation";
import { isInForce } from "@/lib/rules/in-force";
import { judge, judgeAll } from "@/lib/rules/judge";
import { rulebook } from "@/lib/rules/rulebook";
import type { Finding, RuleVersion } from "@/lib/rules/rule";
import { isDay } from "@/lib/units/day";
import { instantAt } from "@/lib/units/instant";
import { aDebt, aRecord } from "../case/factory";

const versions = rulebook.flatMap((rule) => rule.versions.map((version) => ({ rule, version })));
const where = ({ rule, version }: (typeof versions)[number]): string => `${rule.id}: ${version.factId}`;
const wrong = (isWrong: (version: RuleVersion) => boolean): string[] => versions.filter(({ version }) => isWrong(version)).map(where);

describe("every version in the rulebook", () => {
  it("has source, day of the check, confidence, fact and article", () => {
    expect(wrong(({ source, checkedOn, factId, article }) => !source || !isDay(checkedOn) || !factId || !article)).toEqual([]);
    expect(wrong(({ confidence }) => !["verified", "secondary", "memory"].includes(confidence))).toEqual([]);
  });

  it("is in force on a sane interval and binds somebody", () => {
    expect(wrong(({ from, until }) => !isDay(from) || (until !== undefined && (!isDay(until) || until <= from)))).toEqual([]);
    expect(wrong(({ binds }) => binds.length === 0 || new Set(binds).size !== binds.length)).toEqual([]);
  });

  it("says one Chinese sentence without code, and a title of at most 20 characters stands over it", () => {
    expect(wrong(({ says }) => !/^[^{}<>]{6,90}。$/u.test(says) || /[a-z]{4,}|undefined|null|NaN/i.test(says))).toEqual([]);
    expect(rulebook.filter(({ title }) => title.length > 20).map(({ id }) => id)).toEqual([]);
  });

  it("leaves the number out where it is only remembered", () => {
    expect(wrong(({ dates, number }) => dates === "memory" && number !== undefined)).toEqual([]);
  });

  it("does not overlap in time with another of the same instrument, article and fact", () => {
    const twice = rulebook.flatMap(({ id, versions: list }) =>
      list
        .filter((a, i) =>
          list.some(
            (b, j) => i < j && a.factId === b.factId && a.article === b.article && a.from < (b.until ?? "9") && b.from < (a.until ?? "9"),
          ),
        )
        .map(({ factId }) => `${id}: ${factId}`),
    );
    expect(twice).toEqual([]);
  });

  it("is cited without an article that was not checked, and as repealed once it is", () => {
    const old = versions.find(({ version }) => version.factId === "ZA12-42" && version.article === "第四十二条第五项")!.version;
    expect(citationText(old, "2025-12-31")).toBe("《中华人民共和国治安管理处罚法》（2012年修正）第四十二条第五项");
    expect(citationText(old, "2026-01-01")).toContain("2026年1月1日起已不再适用");
    const standard = versions.find(({ version }) => version.factId === "GBT-01")!.version;
    expect(citationText(standard, "2026-11-23")).toBe("《互联网金融 个人网络消费信贷 贷后催收风控指引》（GB/T 45251-2025）第5.3条");
    expect(versions.map(({ version }) => citationText(version, "2026-11-23")).filter((text) => /未核|undefined/.test(text))).toEqual([]);
  });
});

const licences: (Licence | null | undefined)[] = [
  "bank",
  "consumer-finance",
  "small-loan",
  "trust",
  "platform",
  "private-lender",
  "assignee",
  null,
  undefined,
];
const relations: Relation[] = ["sibling", "spouse", "colleague", "reference"];

const aDay = fc.integer({ min: 0, max: 800 }).map((days) => instantAt("2024-11-01", "00:00") + days * 86_400_000);
const aContactOf = (debtId: string) =>
  fc.record({
    id: fc.uuid(),
    debtId: fc.constantFrom(debtId, null, undefined),
    channel: fc.constantFrom(...(Object.keys(CHANNELS) as Channel[])),
    direction: fc.constantFrom("in" as const, "in" as const, "out" as const),
    at: fc.tuple(aDay, fc.integer({ min: 0, max: 1_439 })).map(([day, minute]) => day + minute * 60_000),
    number: fc.constantFrom("02100000001", "02100000002", null),
    answered: fc.constantFrom(true, false, null, undefined),
    whom: fc.oneof(
      fc.constant({ kind: "self" as const }),
      fc.record({
        kind: fc.constant("third-party" as const),
        relation: fc.constantFrom(...relations),
        name: fc.constantFrom("甲", "乙", null),
      }),
    ),
    said: fc.uniqueArray(fc.constantFrom(...(Object.keys(SAYINGS) as Saying[])), { maxLength: 4 }),
    agency: fc.constantFrom("某催收公司", null, undefined),
    evidenceIds: fc.constant([] as string[]),
  }) as fc.Arbitrary<Contact>;

const aCase = fc
  .record({
    licence: fc.constantFrom(...licences),
    contacts: fc.uniqueArray(aContactOf("debt"), { maxLength: 40, selector: ({ id }) => id }),
  })
  .map(({ licence, contacts }): CaseRecord => aRecord({ debts: [aDebt({ licence })], contacts }));

const ON = "2027-02-01";
const key = ({ ruleId, rows }: Finding): string =>
  `${ruleId} ${rows
    .map(({ table, id }) => `${table}/${id}`)
    .sort()
    .join(" ")}`;

describe("judging", () => {
  it("gives the same answer for the same record and day, and for every order of its rows", () => {
    fc.assert(
      fc.property(aCase, fc.integer(), (record, seed) => {
        const shuffled = [...record.contacts].sort((a, b) => ((a.id.charCodeAt(0) * seed) % 97) - ((b.id.charCodeAt(0) * seed) % 97));
        expect(judge({ ...record, contacts: shuffled }, ON)).toEqual(judge(record, ON));
      }),
      { numRuns: 150 },
    );
  });

  it("finds nothing twice, nothing without a citation, and nothing on what is only remembered or not in force", () => {
    fc.assert(
      fc.property(aCase, (record) => {
        const findings = judgeAll(record, ON);
        expect(new Set(findings.map(key)).size).toBe(findings.length);
        for (const { citations, on } of findings) {
          expect(citations.some(({ accompanies }) => !accompanies)).toBe(true);
          expect(citations.every((version) => version.confidence !== "memory" && isInForce(version, on))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("loses no finding when a contact about another lender's debt is added", () => {
    const named = aCase.map((record) => ({
      ...record,
      debts: [...record.debts, aDebt({ id: "other", brand: "另一个App", licence: "bank" })],
      contacts: record.contacts.map((contact) => ({ ...contact, debtId: "debt" })),
    }));
    fc.assert(
      fc.property(named, aContactOf("other"), (record, extra) => {
        const before = new Set(judgeAll(record, ON).map(key));
        const after = new Set(
          judgeAll({ ...record, contacts: [...record.contacts, { ...extra, id: "added", debtId: "other" }] }, ON).map(key),
        );
        expect([...before].filter((found) => !after.has(found))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("changes nothing by a contact in the future, and speaks only of days up to the day of judging", () => {
    fc.assert(
      fc.property(aCase, (record) => {
        const on = "2026-01-15";
        const past = record.contacts.filter(({ at }) => at < instantAt("2026-01-16", "00:00"));
        const findings = judgeAll(record, on);
        expect(findings).toEqual(judgeAll({ ...record, contacts: past }, on));
        expect(findings.every((finding) => finding.on <= on)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("writes what happened without ids, braces or missing values", () => {
    fc.assert(
      fc.property(aCase, (record) => {
        const texts = judge(record, ON).findings.flatMap(({ what, lift, caveat }) => [what, lift, caveat ?? ""]);
        expect(texts.filter((text) => /undefined|null|NaN|[{}]|third-party|debt/.test(text))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
