import { describe, expect, it } from "vitest";
import { compose } from "@/lib/letters/compose";
import { LENGTHS } from "@/lib/letters/letter";
import { letterOf, letterShelf } from "@/lib/letters/letter-shelf";
import { demandsText, factsText, mergedText, textOf } from "@/lib/letters/text";
import { sampleCase } from "@/lib/case/sample";
import { aContact, aDebt, aRecord } from "../case/factory";
import { anInput, TODAY } from "./inputs";

const ids = letterShelf.map(({ id }) => id);
const calls = (day: string, count: number) => Array.from({ length: count }, (_, index) => aContact({ when: `${day} 1${index}:00` }));

describe("every letter", () => {
  it.each(ids)("%s: keeps to its length without cutting a sentence, and to 25 characters in its title", (id) => {
    for (const length of LENGTHS) {
      const draft = compose(id, anInput({ length }));
      expect(draft.title.length).toBeLessThanOrEqual(25);
      if (length === "full") continue;
      expect(textOf(draft).length).toBeLessThanOrEqual(Number(length));
      expect(textOf(draft)).toMatch(/([。！？]”?|^)$/);
    }
  });

  it.each(ids)("%s: gives the same text for the same case and day", (id) => {
    expect(compose(id, anInput())).toEqual(compose(id, anInput()));
  });

  it.each(ids)("%s: on an empty record asserts nothing of contacts, invents no word and asks", (id) => {
    const record = aRecord();
    const draft = compose(id, anInput({ record, debtId: "debt" }));
    expect(textOf(draft)).not.toMatch(/undefined|null|NaN|[{}]/);
    expect(textOf(draft)).not.toMatch(/号码\d/);
    expect(draft.questions.length).toBeGreaterThan(0);
  });
});

describe("stop-third-party", () => {
  const text = textOf(compose("stop-third-party", anInput()));

  it("names each contact with a third party by day, clock and number", () => {
    for (const moment of ["11月7日12:25", "11月10日11:02", "11月13日10:48", "11月15日09:20"])
      expect(text).toContain(`2026年${moment}，催收方用号码02100000002致电我的`);
  });

  it("counts what came after the refusal and shows that the borrower could be reached", () => {
    expect(text).toContain("在此之后，催收方仍有3次联系我以外的人（2026年11月10日11:02、11月13日10:48、11月15日09:20）。");
    expect(text).toContain("2026年11月12日19:10，我本人接通了催收电话；3天后的2026年11月15日09:20，催收方联系了第三人。");
  });

  it("asks for an answer by a date and acknowledges no amount", () => {
    expect(text).toContain("请在2026年12月8日前书面答复");
    expect(text).toContain("不确认欠款的金额");
    expect(text).not.toContain("立即");
    expect(text).not.toMatch(/\d元/);
  });

  it("does not apply when nobody else was contacted", () => {
    const record = aRecord({ contacts: [aContact()] });
    expect(letterOf("stop-third-party").applies(anInput({ record })).ok).toBe(false);
  });

  it("leaves out a contact about another debt, and one whose debt is not known when there are two", () => {
    const third = { kind: "third-party", relation: "friend" } as const;
    const contacts = [
      aContact({ when: "2026-10-12 12:00", whom: third }),
      aContact({ when: "2026-10-13 12:00", whom: third, debtId: "other" }),
      aContact({ when: "2026-10-14 12:00", whom: third, debtId: null }),
    ];
    const record = aRecord({ debts: [aDebt(), aDebt({ id: "other", brand: "另一家" })], contacts });
    const letter = textOf(compose("stop-third-party", anInput({ record, debtId: "debt" })));
    expect(letter).toContain("2026年10月12日12:00");
    expect(letter).not.toMatch(/10月1[34]日/);
  });

  it("says nothing of a refusal that nobody recorded", () => {
    const record = aRecord({ contacts: [aContact({ whom: { kind: "third-party", relation: "friend" } })] });
    expect(textOf(compose("stop-third-party", anInput({ record })))).not.toMatch(/不要再联系|不再联系第三人|在此之后/);
  });
});

describe("complaint-lender", () => {
  it("tells the night calls from 22:00 on and before 8:00, and no others", () => {
    const contacts = ["21:59", "22:00", "07:59", "08:00"].map((clock, index) => aContact({ when: `2026-10-1${index} ${clock}` }));
    const text = textOf(compose("complaint-lender", anInput({ record: aRecord({ contacts }), length: "1000" })));
    expect(text).toContain("2026年10月11日22:00、10月12日07:59，催收方共2次在22时至次日8时之间联系");
  });

  it("tells a day of four answered calls, not one of three", () => {
    const record = aRecord({ contacts: [...calls("2026-10-12", 3), ...calls("2026-10-13", 4)] });
    const text = factsText(compose("complaint-lender", anInput({ record })));
    expect(text).toContain("2026年10月13日一天内，我接通了4次催收电话");
    expect(text).not.toContain("10月12日一天内");
  });
});

describe("complaint-12321", () => {
  it("writes one text for each number, from 15 to 1000 characters, with that number's contacts only", () => {
    for (const contactNumber of ["02100000001", "02100000002", "10690000000001"]) {
      const text = mergedText(compose("complaint-12321", anInput({ contactNumber, length: "1000" })));
      expect(text.length).toBeGreaterThanOrEqual(15);
      expect(text.length).toBeLessThanOrEqual(1000);
      for (const other of ["02100000001", "02100000002", "10690000000001"]) expect(text.includes(other)).toBe(other === contactNumber);
    }
  });
});

describe("complaint-12315", () => {
  it("has at most 400 characters however many fees there are, and asks back only what was not disclosed", () => {
    const fees = Array.from({ length: 30 }, (_, index) => ({
      id: `fee-${index}`,
      kind: "membership" as const,
      amountFen: 19_900,
      disclosed: index === 0 ? false : null,
    }));
    const draft = compose("complaint-12315", anInput({ record: aRecord({ debts: [aDebt({ fees })] }), debtId: "debt" }));
    expect(mergedText(draft).length).toBeLessThanOrEqual(400);
    expect(demandsText(draft)).toContain("共199.00元");
  });

  it("does not take a complaint that is only about collection", () => {
    const record = { ...sampleCase(TODAY), debts: sampleCase(TODAY).debts.map((debt) => ({ ...debt, fees: [] })) };
    expect(letterOf("complaint-12315").applies(anInput({ record })).ok).toBe(false);
  });
});

describe("facts and demands", () => {
  it("come apart and together again", () => {
    const draft = compose("complaint-lender", anInput({ length: "600" }));
    expect(mergedText(draft)).toBe(`${factsText(draft)}\n请求：\n${demandsText(draft)}`);
    expect(factsText(draft)).not.toContain("请在2026年12月8日前");
  });
});

describe("the public version", () => {
  it("holds no name, number, address or contract of anybody", () => {
    const record = sampleCase(TODAY);
    record.borrower.name = "王小明";
    record.debts[0]!.contractNumber = "HT-2026-0001";
    record.contacts[2]!.words = "王小明你好，13800000000 是你吧，合同 HT-2026-0001";
    for (const id of ids) {
      const text = textOf(compose(id, anInput({ record, forPublic: true })));
      expect(text).not.toMatch(/王小明|13800000000|HT-2026-0001|姐姐|同事小王|02100000002|示例路1号/);
    }
  });
});
