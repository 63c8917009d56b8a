import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { debtRoleKeys, relationKeys, sayingKeys } from "@/lib/case/vocabulary";
import { compose } from "@/lib/letters/compose";
import { LIMITS } from "@/lib/letters/fit";
import { LENGTHS } from "@/lib/letters/letter";
import { letterOf, letterShelf } from "@/lib/letters/letter-shelf";
import { lint } from "@/lib/letters/lint";
import { isPenal } from "@/lib/letters/rule-text";
import { mergedText, textOf } from "@/lib/letters/text";
import { sentencesOf } from "@/lib/letters/writer";
import { addDays } from "@/lib/units/day";
import { aContact, aDebt, aPaper, aRecord } from "../case/factory";
import { anInput, TODAY } from "./inputs";

/** How many records: a share of it in every run of the tests, all of it by `HUAN_RECORDS=600`. */
const RECORDS = Number(process.env.HUAN_RECORDS ?? 12);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const day = fc.integer({ min: 0, max: 900 }).map((back) => addDays(TODAY, -back));
const contact = fc
  .record({
    day,
    hour: fc.integer({ min: 0, max: 23 }),
    channel: fc.constantFrom("call", "sms", "visit", "post", "wechat", "letter"),
    debtId: fc.constantFrom("debt", "other", null),
    collects: fc.constantFrom(true, false, null),
    answered: fc.boolean(),
    relation: maybe(fc.constantFrom(...relationKeys)),
    third: fc.boolean(),
    name: fc.constantFrom("李红梅", "妈妈", "同事小王", null),
    said: fc.uniqueArray(fc.constantFrom(...sayingKeys), { maxLength: 4 }),
    direction: fc.constantFrom("in", "in", "in", "out"),
    number: fc.constantFrom("02100000001", null),
  })
  .map(({ day: on, hour, third, relation, name, ...own }) =>
    aContact({
      ...(own as object),
      when: `${on} ${String(hour).padStart(2, "0")}:15`,
      whom: third ? { kind: "third-party", relation, name } : { kind: "self" },
    }),
  );

const anyRecord = fc
  .record({
    role: maybe(fc.constantFrom(...debtRoleKeys)),
    brand: fc.constantFrom("速花", null),
    lenderName: fc.constantFrom("甲乙消费金融有限公司", "丙丁小额贷款有限公司", null),
    settled: fc.constantFrom(true, false, undefined),
    outstandingFen: maybe(fc.constant(876_500)),
    due: maybe(day),
    assigned: maybe(fc.record({ to: fc.constantFrom("某某资产管理有限公司", null), noticed: fc.constantFrom(true, false, null) })),
    wrong: fc.boolean(),
    contacts: fc.array(contact, { maxLength: 40 }),
    paper: maybe(fc.constantFrom("summons", "payment-order", "judgment", "lawyer-letter")),
    replied: fc.boolean(),
    filedOn: day,
  })
  .map((own) =>
    aRecord({
      borrower: { name: "王晓明", phone: "13800000000", region: {}, hardships: [] },
      budget: { incomeFen: 600_000, foodFen: 200_000 },
      debts: [
        aDebt({
          brand: own.brand,
          role: own.role,
          lenderName: own.lenderName,
          settled: own.settled,
          outstandingFen: own.outstandingFen,
          arrearsFen: 123_400,
          principalFen: 1_000_000,
          receivedFen: 1_000_000,
          contractOn: "2025-05-05",
          oldestUnpaidDueOn: own.due,
          assigned: own.assigned,
          creditReport: { wrong: own.wrong, error: own.wrong ? "金额不符" : undefined },
        }),
        aDebt({ id: "other", brand: "另一家" }),
      ],
      contacts: own.contacts,
      papers: own.paper ? [aPaper({ kind: own.paper, receivedOn: "2026-11-15", sender: "某区人民法院" })] : [],
      filings: [
        {
          id: "f",
          debtId: "debt",
          channelId: "lender-own",
          letterId: "complaint-lender",
          filedOn: own.filedOn,
          demands: [],
          evidenceIds: [],
          state: "sent",
          history: [],
          replies: own.replied ? [{ id: "r", receivedOn: own.filedOn, text: "经核实未发现违规", evidenceIds: [] }] : [],
        },
      ],
    }),
  );

describe("over random records, every letter in every length", () => {
  it("keeps what must hold of every sentence", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const assessment = assess(record, TODAY);
        const [debt] = record.debts;
        for (const { id } of letterShelf) {
          const base = anInput({ record, assessment, debtId: "debt" });
          if (!letterOf(id).applies(base).ok) continue;
          const notes = letterOf(id).consequences(base);
          for (const length of LENGTHS) {
            const input = { ...base, length };
            const draft = compose(id, input);
            const sentences = draft.blocks.flatMap(sentencesOf);
            const text = `${id}/${length}: ${textOf(draft)}`;
            expect(text).not.toMatch(/[「」]|undefined|NaN|规定：|要求：|还不清楚是哪家|新的一笔欠款|1,234\.00元分为/);
            if (length !== "full") expect(mergedText(draft).length).toBeLessThanOrEqual(LIMITS[length]);
            if (debt!.role === "not-mine") expect(text).not.toMatch(/我是“速花”的借款人|我愿意(?:还|履行)|愿意调解|无异议/);
            if (debt!.role === "guarantor") expect(text).not.toMatch(/我是“速花”的借款人|我愿意(?:还|履行)/);
            if (debt!.settled === true) expect(text).not.toMatch(/待还总额为|至今\d+天|愿意还|愿意履行/);
            expect(sentences.filter((own) => /^grounds\.\d+\./.test(own.id)).length).toBeLessThanOrEqual(4);
            for (const own of sentences) {
              if (own.text.includes("与此不符")) expect(own.basis.rules.some(isPenal)).toBe(false);
              if (own.id.startsWith("demands.")) expect(own.kind).toBe("demand");
              const count = /仍有(\d+)次联系我以外的人/.exec(own.text);
              if (count) expect(own.basis.rows.length - (own.text.includes("我明确要求") ? 1 : 0)).toBe(Number(count[1]));
              const third = /催收方(\d+)次联系我以外的人/.exec(own.text);
              if (third && own.id === "facts.third-party") expect(own.basis.rows.length).toBe(Number(third[1]));
              for (const row of own.basis.rows)
                if (row.table === "contacts") expect(record.contacts.find((one) => one.id === row.id)?.debtId).toBe("debt");
            }
            if (length === "full") {
              for (const { restsOn } of notes) for (const one of restsOn ?? []) expect(sentences.map((own) => own.id)).toContain(one);
              const errors = lint(draft, input).filter(({ level }) => level === "error");
              // What the paper must show and the record does not hold stays open, is asked, and keeps the letter back.
              if (errors.some(({ code }) => code === "blank")) expect(draft.questions).not.toEqual([]);
              expect(errors.filter(({ code }) => code !== "blank")).toEqual([]);
            }
          }
        }
      }),
      { numRuns: RECORDS },
    );
  }, 300_000);
});

describe("over random records, every letter that a step names", () => {
  it("can be written, for the debt the step is about or else for one of them", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const assessment = assess(record, TODAY);
        const refused = assessment.steps.flatMap(({ id, letterId, debtId }) => {
          if (letterId === null) return [];
          const debts = debtId === null ? record.debts.map((debt) => debt.id) : [debtId];
          const said = debts.map((debt) => letterOf(letterId).applies(anInput({ record, assessment, debtId: debt })));
          return said.some(({ ok }) => ok) ? [] : [`${id} → ${letterId}: ${said.map((one) => (one.ok ? "" : one.why)).join("；")}`];
        });
        expect(refused).toEqual([]);
      }),
      { numRuns: RECORDS * 10 },
    );
  });
});
