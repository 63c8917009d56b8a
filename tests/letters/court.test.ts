import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import type { Debt } from "@/lib/case/debt";
import type { CaseRecord, Paper } from "@/lib/case/record";
import { debtRoleKeys, licenceKeys, paperKeys, productKeys } from "@/lib/case/vocabulary";
import { compose } from "@/lib/letters/compose";
import { defenceAnswer } from "@/lib/letters/defence-elements";
import { causeOn, formFor, FORMS, type Cause } from "@/lib/letters/defence-forms";
import type { LetterInput } from "@/lib/letters/letter";
import { letterOf } from "@/lib/letters/letter-shelf";
import { lint } from "@/lib/letters/lint";
import { factsText, textOf } from "@/lib/letters/text";
import { sentencesOf, Writer } from "@/lib/letters/writer";
import { addDays } from "@/lib/units/day";
import { aDebt, aPaper, aRecord } from "../case/factory";
import { anInput, TODAY } from "./inputs";

const COURT = Object.keys(import.meta.glob("../../lib/letters/items/court/*.ts", { eager: true, import: "default" })).map((path) =>
  path.split("/").at(-1)!.replace(".ts", ""),
);

function inputOf(record: CaseRecord): LetterInput {
  return anInput({ record, assessment: assess(record, TODAY), debtId: "debt" });
}

function summoned(debt: Partial<Debt> = {}, paper: Partial<Paper> = {}, more: Partial<CaseRecord> = {}): LetterInput {
  const papers = [aPaper({ kind: "summons", receivedOn: "2026-11-18", sender: "某区人民法院", ...paper })];
  return inputOf(aRecord({ debts: [aDebt({ nominalAnnualRatePpm: 180_000, ...debt })], papers, ...more }));
}

const defence = (...args: Parameters<typeof summoned>) => compose("defence", summoned(...args));

describe("the defence, item by item", () => {
  it.each(Object.keys(FORMS) as Cause[])("answers every item of the form for %s, none of them 无异议", (cause) => {
    const draft = defence({}, { text: `你与某公司${cause}一案` });
    expect(textOf(draft)).toContain(`民事答辩状（${cause}）`);
    for (const [, about] of [...FORMS[cause].claims, ...FORMS[cause].facts])
      expect(factsText(draft)).toMatch(new RegExp(`对${about}：(有异议|无法确认，请原告举证)。`));
    expect(textOf(draft)).not.toContain("无异议");
    expect(draft.questions.map(({ question }) => question).join()).not.toContain("案由");
  });

  it("takes the cause from the paper alone, and asks where the paper does not say", () => {
    expect(causeOn(aPaper({ text: "银行信用卡纠纷" }))).toBe("信用卡纠纷");
    expect(causeOn(aPaper({ text: "民间借贷纠纷，原案由金融借款合同纠纷" }))).toBeNull();
    const draft = defence({ product: "credit-card" });
    expect(textOf(draft)).toMatch(/^民事答辩状\n/);
    expect(draft.questions.map(({ question }) => question).join()).toContain("案由");
    expect(formFor(summoned({ product: "credit-card" }), null)).toBe(FORMS.信用卡纠纷);
    expect(formFor(summoned({ licence: "private-lender" }), null)).toBe(FORMS.民间借贷纠纷);
  });

  it("contests the principal by what was held back, and only when something was", () => {
    expect(factsText(defence({ principalFen: 100_000, receivedFen: 99_999 }))).toContain(
      "对本金：有异议。据答辩人的记录，放款时预先扣除0.01元",
    );
    expect(factsText(defence({ principalFen: 100_000, receivedFen: 100_000 }))).toContain("对本金：无法确认，请原告举证。");
  });

  it("contests a rate above 24 % of a licensed lender, or above four times the LPR without a licence", () => {
    const rate = (debt: Partial<Debt>) => factsText(defence(debt));
    expect(rate({ licence: "consumer-finance", nominalAnnualRatePpm: 240_000 })).toContain("对借款利率：无法确认");
    expect(rate({ licence: "consumer-finance", nominalAnnualRatePpm: 240_001 })).toContain("对借款利率：有异议。");
    // One-year LPR of 20 May 2024: 3.45 %, four times 13.8 %.
    const at = (ppm: number) => rate({ licence: "private-lender", contractOn: "2024-05-25", nominalAnnualRatePpm: ppm });
    expect(at(138_000)).toContain("对借款利率：无法确认");
    expect(at(138_001)).toContain("对借款利率：有异议。");
    expect(rate({ licence: "consumer-finance", nominalAnnualRatePpm: 180_000, penaltyAnnualRatePpm: 270_000 })).toContain("27%");
  });

  it("asks of an assignment nobody told of for the papers and the extra cost, and keeps the defences against the lender", () => {
    const text = textOf(defence({ assigned: { noticed: false } }));
    expect(text).toContain("债权转让：有异议。答辩人没有收到转让通知，请提交转让协议、公告和债权明细；因没有通知而增加的费用，请求扣除。");
    expect(text).toContain("对原债权人的抗辩，答辩人一并向受让人主张");
    expect(text).not.toContain("对我不发生效力");
    expect(textOf(defence({}))).not.toContain("债权转让");
  });

  it("pleads limitation in the first instance where it may be over, and then offers no mediation", () => {
    const over = textOf(defence({ oldestUnpaidDueOn: "2023-11-10" }));
    expect(over).toContain("在一审提出时效抗辩");
    expect(over).toContain("驳回原告的诉讼请求。");
    expect(over).not.toContain("愿意调解");
    const running = textOf(defence({ oldestUnpaidDueOn: "2023-11-23" }));
    expect(running).toContain("愿意调解");
    expect(running).not.toContain("诉讼时效：");
  });

  it("says first that a settled debt is paid, and asks for dismissal", () => {
    const draft = defence({ settled: true, oldestUnpaidDueOn: "2026-01-01" });
    expect(factsText(draft)).toMatch(/^1\. 债务清偿情况：有异议。这笔借款已经全部还清/);
    expect(textOf(draft)).toContain("驳回原告的诉讼请求。");
    expect(textOf(draft)).not.toContain("愿意调解");
  });

  it("lets a guarantor and a co-borrower answer from their own place", () => {
    const surety = textOf(defence({ role: "guarantor", principalFen: 100_000, receivedFen: 90_000 }));
    expect(surety).toContain("保证方式和保证期间");
    expect(surety).not.toMatch(/答辩人的记录|愿意调解|放款时预先扣除/);
    expect(textOf(defence({ role: "co-borrower" }))).toContain("共同借款意思");
  });

  it("names the claimant as the paper does, and never the lender by guess", () => {
    const lender = "甲乙消费金融有限公司";
    expect(textOf(defence({ lenderName: lender }))).toContain("原告[原告姓名或名称，以文书为准]");
    expect(textOf(defence({ lenderName: lender }))).not.toContain(lender);
    expect(textOf(defence({ lenderName: lender }, { claimant: "某某资产管理有限公司" }))).toContain("原告某某资产管理有限公司");
  });

  it("ends with where to serve, a choice of electronic service that nobody made, and 此致", () => {
    const text = textOf(
      defence({}, {}, { borrower: { ...aRecord().borrower, address: "示例路1号", email: "a@example.com", phone: "13800000000" } }),
    );
    expect(text).toMatch(/送达地址：.*示例路1号/);
    expect(text).toContain("□是　□否");
    expect(text).not.toContain("a@example.com");
    expect(text).toContain("此致\n某区人民法院\n答辩人（本人签名）：");
  });
});

describe("an objection to a payment order", () => {
  const objection = (debt: Partial<Debt>, paper: Partial<Paper> = {}) => {
    const papers = [aPaper({ kind: "payment-order", receivedOn: "2026-11-18", sender: "某区人民法院", ...paper })];
    return compose("payment-order-objection", inputOf(aRecord({ debts: [aDebt(debt)], papers })));
  };

  it.each([
    {},
    { role: "not-mine" as const },
    { role: "guarantor" as const },
    { settled: true },
    { oldestUnpaidDueOn: "2020-01-01" },
    { assigned: { noticed: false } },
  ])("takes a stand on every item asked for: %o", (debt) => {
    const text = textOf(objection(debt));
    for (const item of ["本金", "利息、复利、罚息、违约金", "律师费、担保费等其他费用", "督促程序费用的负担"])
      expect(text).toContain(`对${item}：有异议。`);
    expect(text).not.toMatch(/没有钱|无力|困难|缓期|分期|我/);
  });

  it("names both days where the last one moves", () => {
    const told = (receivedOn: string) => {
      const papers = [aPaper({ kind: "payment-order", receivedOn })];
      const input = inputOf(aRecord({ papers }));
      return letterOf("payment-order-objection")
        .consequences(input)
        .map(({ text }) => text)
        .join();
    };
    expect(told("2026-11-13")).toContain("2026年11月28日以前交到法院；那天放假，法律上最后一天是2026年11月30日");
    expect(told("2026-11-17")).toContain("2026年12月2日以前交到法院。");
    expect(told("2026-11-17")).not.toContain("那天放假");
  });
});

describe("a court paper without its court, number, party or day", () => {
  it("asks for each, and does not leave before", () => {
    const record = aRecord({ debts: [aDebt()], papers: [aPaper({ kind: "summons" }), aPaper({ kind: "payment-order" })] });
    const input = inputOf(record);
    for (const id of ["defence", "payment-order-objection"]) {
      const draft = compose(id, input);
      const blanks = lint(draft, input).filter(({ code }) => code === "blank");
      expect(blanks.every(({ level }) => level === "error")).toBe(true);
      expect(blanks.length).toBeGreaterThanOrEqual(2);
      const asked = draft.questions.map(({ question }) => question).join();
      for (const word of ["哪家法院", "案号", "原告", "哪天收到"]) expect(asked).toContain(word);
    }
    const told = summoned({}, { sender: "某区人民法院", caseNumber: "（2026）渝0112民初1号", claimant: "某某公司" });
    expect(lint(compose("defence", told), told).filter(({ code }) => code === "blank")).toEqual([]);
  });

  it("warns of 无异议 that the party wrote in", () => {
    const input = summoned({}, { caseNumber: "（2026）渝0112民初1号", claimant: "某某公司" });
    const draft = compose("defence", input);
    const edited = {
      ...draft,
      blocks: draft.blocks.map((block) =>
        block.kind === "numbered"
          ? {
              ...block,
              items: block.items.map((item) => (item.id === "facts.term" ? { ...item, text: "对借款期限：无异议。", edited: true } : item)),
            }
          : block,
      ),
    };
    const found = lint(edited, input).filter(({ sentenceId }) => sentenceId === "facts.term");
    expect(found.map(({ level, code }) => [level, code])).toEqual([["warning", "admission"]]);
  });
});

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const back = fc.integer({ min: 0, max: 1_800 }).map((days) => addDays(TODAY, -days));
const anyCase = fc
  .record({
    role: maybe(fc.constantFrom(...debtRoleKeys)),
    product: maybe(fc.constantFrom(...productKeys)),
    licence: maybe(fc.constantFrom(...licenceKeys)),
    principalFen: maybe(fc.integer({ min: 1, max: 9_000_000 })),
    receivedFen: maybe(fc.integer({ min: 1, max: 9_000_000 })),
    outstandingFen: maybe(fc.integer({ min: 0, max: 9_000_000 })),
    nominalAnnualRatePpm: maybe(fc.integer({ min: 0, max: 900_000 })),
    contractOn: maybe(back),
    oldestUnpaidDueOn: maybe(back),
    settled: maybe(fc.boolean()),
    assigned: maybe(fc.record({ to: maybe(fc.constant("某某资产管理有限公司")), noticed: maybe(fc.boolean()) })),
    wrong: fc.boolean(),
    fraud: fc.boolean(),
    paid: fc.array(fc.record({ paidOn: back, amountFen: fc.integer({ min: 1, max: 99_999 }) }), { maxLength: 3 }),
    papers: fc.array(
      fc.record({
        kind: fc.constantFrom(...paperKeys),
        receivedOn: maybe(back),
        claimant: maybe(fc.constant("追偿有限公司")),
        caseNumber: maybe(fc.constant("（2026）渝0112民初1号")),
        sender: maybe(fc.constant("某区人民法院")),
        text: maybe(fc.constantFrom(...(Object.keys(FORMS) as string[]))),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ wrong, fraud, paid, papers, ...debt }) =>
    aRecord({
      borrower: {
        ...aRecord().borrower,
        name: "王小明",
        hardships: fraud ? [{ kind: "fraud" as const, evidenceIds: [] }] : [],
      },
      debts: [
        aDebt({
          ...(debt as Partial<Debt>),
          lenderName: "甲乙消费金融有限公司",
          creditReport: { wrong },
          payments: paid.map((payment, index) => ({ id: String(index), ...payment })),
        }),
      ],
      papers: papers.map((paper) => aPaper(paper)),
    }),
  );

describe("over 200 records", () => {
  it("no court paper admits, guesses the claimant or leaves an item unanswered", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyCase, (record) => {
        const input = inputOf(record);
        const debt = record.debts[0]!;
        for (const id of COURT) {
          const draft = compose(id, input);
          const text = textOf(draft);
          expect(text, id).not.toContain("无异议");
          expect(text, id).not.toContain("原告甲乙消费金融有限公司");
          if (debt.role === "not-mine" && letterOf(id).applies(input).ok)
            expect(text, id).not.toMatch(/愿意(调解|履行|还)|据(答辩人|异议人)的记录|可用于还款/);
          for (const { id: own } of draft.blocks.flatMap(sentencesOf)) expect(own).toBeTruthy();
        }
        const paper = record.papers.find(({ kind }) => kind === "summons") ?? null;
        const w = new Writer(input);
        const { claims, facts } = defenceAnswer(w, paper);
        const form = formFor(input, paper);
        expect([claims.length, facts.length]).toEqual([form.claims.length, form.facts.length]);
        for (const { position } of [...claims, ...facts]) expect(["有异议", "无法确认，请原告举证"]).toContain(position);
      }),
      { numRuns: 200 },
    );
  });
});
