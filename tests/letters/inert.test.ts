import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import type { CaseRecord } from "@/lib/case/record";
import { caseRecordSchema } from "@/lib/case/record";
import { channelKeys, licenceKeys, productKeys, relationKeys, sayingKeys } from "@/lib/case/vocabulary";
import { compose } from "@/lib/letters/compose";
import { knownLaw } from "@/lib/letters/law";
import { LENGTHS, type Draft } from "@/lib/letters/letter";
import { letterOf, letterShelf } from "@/lib/letters/letter-shelf";
import { LIMITS } from "@/lib/letters/fit";
import { demandsText, factsText, mergedText, textOf } from "@/lib/letters/text";
import { sentencesOf } from "@/lib/letters/writer";
import { isInForce } from "@/lib/rules/in-force";
import { rulebook } from "@/lib/rules/rulebook";
import { addDays } from "@/lib/units/day";
import { instantAt } from "@/lib/units/instant";
import { aContact, aDebt, anEvidence, aPaper, aRecord } from "../case/factory";
import { cardCase } from "./card-case";
import { anInput, TODAY } from "./inputs";

const ids = letterShelf.map(({ id }) => id);

/** The seven strings that broke a template engine elsewhere: each must come out as it went in. */
const HOSTILE = ["$& $1 $` $$", "a]b", "[[a]{b}]", "{b}", "{{#if x}}y{{/if}}", "[flag>文字]", "!unknown_flag {lender} ${name}"];

/** The card case with one string wherever words can be typed. */
function withEverywhere(text: string): CaseRecord {
  const record = cardCase();
  record.borrower.name = text;
  record.borrower.address = text;
  record.borrower.hardships[0]!.words = text;
  Object.assign(record.debts[0]!, {
    brand: text,
    lenderName: text,
    agencyName: text,
    platformName: text,
    contractNumber: text,
    creditReport: { wrong: true, error: text },
  });
  for (const contact of record.contacts) {
    contact.words = text;
    contact.agency = text;
    if (contact.whom.kind === "third-party") contact.whom.name = text;
  }
  for (const paper of record.papers) Object.assign(paper, { sender: text, caseNumber: text });
  for (const item of record.evidence) Object.assign(item, { name: text, source: text, proves: text });
  record.filings[0]!.filingNumber = text;
  record.filings[0]!.replies[0]!.text = text;
  return record;
}

const count = (text: string, part: string): number => text.split(part).length - 1;

const inputWith = (text: string) => {
  const record = withEverywhere(text);
  return anInput({ record, assessment: assess(record, TODAY) });
};
const harmlessInput = inputWith("平安词");
const harmlessTexts = new Map(ids.map((id) => [id, textOf(compose(id, harmlessInput))]));

describe.each(HOSTILE)("the hostile string %s", (hostile) => {
  const input = inputWith(hostile);
  it.each(ids)("renders inert in %s: as typed, and as often as a harmless word would", (id) => {
    const text = textOf(compose(id, input));
    const harmless = harmlessTexts.get(id)!;
    expect(count(text, hostile)).toBe(count(harmless, "平安词"));
    expect(text.replaceAll(hostile, "平安词")).toBe(harmless);
  });
});

const day = fc.integer({ min: 0, max: 900 }).map((ago) => addDays(TODAY, -ago));
const fen = fc.option(fc.integer({ min: 0, max: 50_000_000 }), { nil: undefined });
const words = fc.constantFrom("对方说话。", "要我还钱", "", "【某某】请还款", "很长的话".repeat(80));
const flag = fc.option(fc.boolean(), { nil: null });

const contact = fc
  .record({
    ago: fc.integer({ min: 0, max: 500 }),
    clock: fc.constantFrom("00:10", "07:59", "08:00", "12:00", "21:59", "22:00", "23:59"),
    channel: fc.constantFrom(...channelKeys),
    direction: fc.constantFrom("in" as const, "out" as const),
    number: fc.constantFrom("02100000001", "10690000000001", null),
    answered: flag,
    seconds: fc.option(fc.integer({ min: 0, max: 4_000 }), { nil: null }),
    relation: fc.option(fc.constantFrom(...relationKeys), { nil: undefined }),
    said: fc.uniqueArray(fc.constantFrom(...sayingKeys), { maxLength: 4 }),
    words,
    debtId: fc.constantFrom("debt", "other", undefined),
    evidenceIds: fc.constantFrom<string[]>([], ["e1"], ["lost"]),
  })
  .map(({ ago, clock, seconds, relation, ...rest }) =>
    aContact({
      ...rest,
      at: instantAt(addDays(TODAY, -ago), clock),
      durationSeconds: seconds,
      whom: relation ? { kind: "third-party", relation } : { kind: "self" },
    }),
  );

/** Random cases: any fact may be there, be missing, or be asked and not known. */
const anyCase: fc.Arbitrary<CaseRecord> = fc
  .record({
    name: fc.constantFrom("王小明", null, undefined),
    phone: fc.constantFrom("13800000000", null, undefined),
    lenderName: fc.constantFrom("示例小额贷款有限公司", "", null, undefined),
    licence: fc.option(fc.constantFrom(...licenceKeys), { nil: undefined }),
    product: fc.option(fc.constantFrom(...productKeys), { nil: undefined }),
    contractOn: fc.option(day, { nil: null }),
    due: fc.option(day, { nil: undefined }),
    principalFen: fen,
    receivedFen: fen,
    outstandingFen: fen,
    incomeFen: fen,
    foodFen: fen,
    contacts: fc.array(contact, { maxLength: 12 }),
    paper: fc.option(fc.constantFrom("payment-order", "summons", "lawyer-letter", "enforcement-notice"), { nil: undefined }),
    sender: fc.constantFrom("示例区人民法院", null),
    receivedOn: fc.option(day, { nil: null }),
    wrong: flag,
    compulsory: flag,
    sheet: flag,
    settled: flag,
  })
  .map((own) =>
    aRecord({
      borrower: {
        name: own.name,
        phone: own.phone,
        region: {},
        hardships: own.wrong ? [{ kind: "unemployment", sinceOn: own.contractOn, evidenceIds: [] }] : [],
      },
      budget: { incomeFen: own.incomeFen, foodFen: own.foodFen },
      debts: [
        aDebt({
          lenderName: own.lenderName,
          licence: own.licence,
          product: own.product,
          contractOn: own.contractOn,
          oldestUnpaidDueOn: own.due,
          principalFen: own.principalFen,
          receivedFen: own.receivedFen,
          outstandingFen: own.outstandingFen,
          costSheetGiven: own.sheet,
          contactsReadCompulsory: own.compulsory,
          settled: own.settled,
          creditReport: { wrong: own.wrong },
          fees: own.sheet === false ? [{ id: "f", kind: "membership", amountFen: 9_900, disclosed: own.settled, chargedOn: own.due }] : [],
        }),
        aDebt({ id: "other", brand: "另一款" }),
      ],
      contacts: own.contacts,
      papers: own.paper ? [aPaper({ kind: own.paper, sender: own.sender, receivedOn: own.receivedOn })] : [],
      evidence: [anEvidence({ id: "e1", name: "录音.m4a" })],
    }),
  );

const ruleIds = rulebook.map(({ id }) => id).concat(knownLaw.map(({ version }) => version.factId));
const everything = (draft: Draft): string =>
  [
    draft.title,
    textOf(draft),
    factsText(draft),
    demandsText(draft),
    ...draft.questions.map(({ question, changes }) => question + changes),
  ].join("\n");

describe("any case", () => {
  it("gives letters without a rule id, a brace, undefined, null or NaN, each within its length, each statement with a basis that exists", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...ids), fc.constantFrom(...LENGTHS), fc.boolean(), (record, id, length, forPublic) => {
        expect(caseRecordSchema.safeParse(record).success).toBe(true);
        const input = anInput({ record, assessment: assess(record, TODAY), debtId: "debt", length, forPublic });
        const draft = compose(id, input);
        const letter = letterOf(id);
        const applies = letter.applies(input);
        const spoken = letter.spoken?.(input);
        const text = [
          everything(draft),
          applies.ok ? "" : applies.why,
          ...letter.consequences(input).map((own) => own.text + own.safer),
          ...(spoken ? [...spoken.script, spoken.sms] : []),
        ].join("\n");
        expect(text).not.toMatch(/[{}]|undefined|null|NaN|Infinity|\[object/);
        for (const ruleId of ruleIds) expect(text.includes(ruleId)).toBe(false);
        if (length !== "full") expect(mergedText(draft).length).toBeLessThanOrEqual(LIMITS[length]);
        if (forPublic) expect(text).not.toMatch(/王小明|13800000000/);
        const held = { contacts: new Set(record.contacts.map((row) => row.id)), evidence: new Set(record.evidence.map((row) => row.id)) };
        const seen = new Set<string>();
        for (const sentence of draft.blocks.flatMap(sentencesOf)) {
          expect(seen.has(sentence.id)).toBe(false);
          seen.add(sentence.id);
          if (sentence.kind === "statement") expect(sentence.basis.rows.length + sentence.basis.rules.length).toBeGreaterThan(0);
          for (const row of sentence.basis.rows) if (row.table === "contacts") expect(held.contacts.has(row.id)).toBe(true);
          for (const evidenceId of sentence.basis.evidenceIds) expect(held.evidence.has(evidenceId)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it("cites only what stands in the rules, was in force on the day of the conduct or of the letter, and is not only remembered", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...ids), (record, id) => {
        const assessment = assess(record, TODAY);
        const draft = compose(id, anInput({ record, assessment, debtId: "debt" }));
        for (const { basis, id: sentenceId } of draft.blocks.flatMap(sentencesOf))
          for (const version of basis.rules) {
            expect(knownLaw.some((own) => own.version.factId === version.factId && own.version.says === version.says)).toBe(true);
            expect(version.confidence).not.toBe("memory");
            const days = assessment.findings.filter(({ citations }) => citations.includes(version)).map(({ on }) => on);
            expect(
              [TODAY, ...days].some((on) => isInForce(version, on)),
              `${sentenceId}`,
            ).toBe(true);
          }
      }),
      { numRuns: 120 },
    );
  }, 60_000);
});

describe("a missing fact", () => {
  it("takes its sentence away and puts a question in its place", () => {
    const known = anInput();
    const unknown = anInput({ record: { ...known.record, borrower: { ...known.record.borrower, phone: null } } });
    const before = compose("stop-third-party", known);
    const after = compose("stop-third-party", unknown);
    expect(textOf(before)).toContain("今后只联系我本人，电话13800000000");
    expect(textOf(after)).not.toContain("今后只联系我本人");
    expect(after.questions.map(({ path }) => path)).toContain("borrower.phone");
    expect(before.questions.map(({ path }) => path)).not.toContain("borrower.phone");
  });
});
