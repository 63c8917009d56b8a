import { describe, expect, it } from "vitest";
import type { Assessment } from "@/lib/assessment/assessment";
import { sampleCase } from "@/lib/case/sample";
import { answersFor, type AnswersInput } from "@/lib/portals/answers";
import { recipeById } from "@/lib/portals/portal-shelf";
import { aContact, aDebt, anEvidence, aRecord } from "../case/factory";

const ON = "2026-11-23";
const assessment = {
  on: ON,
  restated: [],
  findings: [],
  costs: [],
  exposures: [],
  unknowns: [],
  steps: [],
} as unknown as Assessment;

const answers = (overrides: Partial<AnswersInput> = {}) =>
  answersFor({ record: aRecord(), assessment, debtId: "debt", recipe: null, on: ON, ...overrides });

describe("answers of the record", () => {
  it("say of each value where in the case it comes from", () => {
    const record = aRecord({ borrower: { name: "张三", region: {}, hardships: [] } });
    expect(answers({ record })["complainant.name"]).toMatchObject({ texts: ["张三"], because: "案卷 › 借款人 › 姓名" });
  });

  it("say with every value taken from the sample case that it is the sample", () => {
    const given = Object.values(answers({ record: sampleCase(ON), debtId: "sample-debt" }));
    const own = given.filter((answer) => answer.because.includes("›"));
    expect(own.length).toBeGreaterThan(8);
    expect(own.filter((answer) => !answer.because.startsWith("示例案卷"))).toEqual([]);
  });

  it("give nothing for what was not asked and nothing for what the borrower does not know", () => {
    const record = aRecord({ borrower: { name: null, region: {}, hardships: [] } });
    const given = answers({ record });
    expect(given["complainant.name"]).toBeUndefined();
    expect(given["complainant.phone"]).toBeUndefined();
    expect(given["complaint.amount"]).toBeUndefined();
  });

  it("speak of violence only where violence was threatened to this borrower over this debt", () => {
    const category = (said: ("threat-violence" | "threat-expose")[], debtId = "debt") => {
      const record = aRecord({ debts: [aDebt()], grievances: ["threat"], contacts: [aContact({ said, debtId })] });
      const { texts, alternatives } = answers({ record })["complaint.category"]!;
      return [...texts, ...alternatives].includes("暴力催收");
    };
    expect([category(["threat-violence"]), category(["threat-expose"]), category(["threat-violence"], "another")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("never answer captcha, code, password, consent or signature", () => {
    expect(
      Object.keys(answers({ record: sampleCase(ON), debtId: "sample-debt" })).filter((meaning) => meaning.startsWith("never.")),
    ).toEqual([]);
  });

  it("keep the two sides apart: no value of the borrower stands on the respondent's side, none of the lender on the complainant's", () => {
    const record = aRecord({
      borrower: {
        name: "甲人",
        phone: "13900000001",
        email: "a@b.example",
        address: "甲路1号",
        residentId: "11010519491231002X",
        region: { province: "甲省" },
        hardships: [],
      },
      debts: [aDebt({ lenderName: "乙公司", platformName: "乙平台", brand: "乙贷", licence: "small-loan" })],
      contacts: [aContact({ number: "02100000009", collectorName: "乙员" })],
    });
    const given = answers({ record, contactNumber: "02100000009" });
    const side = (party: string) =>
      Object.entries(given)
        .filter(([meaning]) => meaning.startsWith(party))
        .flatMap(([, answer]) => answer.texts.concat(answer.alternatives));
    expect(side("respondent.").join()).not.toMatch(/甲|139|1949|a@b/);
    expect(side("complainant.").join()).not.toMatch(/乙|021/);
    expect(given["respondent.staff"]?.texts).toEqual(["乙员"]);
  });

  it("name the company of the contract, and the brand with a warning when the contract was not read", () => {
    expect(answers({ record: aRecord({ debts: [aDebt({ lenderName: "某公司" })] }) })["respondent.name"]?.texts).toEqual(["某公司"]);
    const brand = answers()["respondent.name"]!;
    expect(brand.texts).toEqual(["京东白条"]);
    expect(brand.because).toContain("对照合同");
  });

  it("take only the files that were chosen, and of those what the portal takes", () => {
    const record = aRecord({
      evidence: [
        anEvidence({ id: "a", name: "a.png", sizeBytes: 1_000 }),
        anEvidence({ id: "b", name: "b.png", sizeBytes: 5 * 1_048_576 + 1 }),
        anEvidence({ id: "c", name: "c.zip" }),
        anEvidence({ id: "d", name: "d.png", sizeBytes: 5 * 1_048_576 }),
      ],
    });
    const recipe = { attachments: { count: 4, sizeMb: 5, types: ["png"] } } as unknown as AnswersInput["recipe"];
    expect(answers({ record })["complaint.evidence"]).toBeUndefined();
    const files = answers({ record, recipe, evidenceIds: ["a", "b", "c", "d"] })["complaint.evidence"]!;
    expect(files.files.map((file) => file.evidenceId)).toEqual(["a", "d"]);
    expect(files.because).toContain("2 个超出");
  });

  it("give a carrier or an authority nothing of the lender", () => {
    const recipe = { about: "carrier" } as unknown as AnswersInput["recipe"];
    const given = answers({ record: sampleCase(ON), debtId: "sample-debt", recipe });
    expect(Object.keys(given).filter((meaning) => meaning.startsWith("respondent."))).toEqual([]);
    expect(given["complainant.name"]).toBeDefined();
  });
});

describe("the contact that speaks for a number", () => {
  const record = aRecord({
    contacts: [
      aContact({ when: "2026-11-01 22:40", number: "021-0000 0001", said: ["demanded-payment"], durationSeconds: 179 }),
      aContact({ when: "2026-11-02 10:00", number: "02100000001", answered: false, durationSeconds: 0 }),
      aContact({ when: "2026-11-03 10:00", number: "02100000007", answered: false, durationSeconds: 0 }),
      aContact({ when: "2026-11-04 10:00", number: "02100000008", whom: { kind: "third-party" } }),
      aContact({ when: "2026-11-05 10:00", number: "1069000", channel: "sms", answered: undefined, words: "原文 一字不改" }),
    ],
  });

  it("is the one in which somebody spoke, with its day, clock, length and form", () => {
    const given = answers({ record, contactNumber: "+86 02100000001" });
    expect(given["event.date"]?.texts).toEqual(["2026-11-01"]);
    expect(given["event.time"]?.texts).toEqual(["22:40"]);
    expect(given["event.duration"]?.texts).toEqual(["3分钟以下"]);
    expect(given["event.form"]?.texts).toEqual(["人工骚扰"]);
    expect(given["respondent.phone"]?.texts).toEqual(["021-0000 0001"]);
  });

  it("says 未产生通话 of a call nobody picked up, and nothing of how it was made", () => {
    const given = answers({ record, contactNumber: "02100000007" });
    expect(given["event.duration"]?.texts).toEqual(["未产生通话"]);
    expect(given["event.form"]).toBeUndefined();
  });

  it("is none when the number only called a third party: that person has to report it", () => {
    expect(answers({ record, contactNumber: "02100000008" })["respondent.phone"]).toBeUndefined();
  });

  it("chooses no number by itself", () => {
    expect(answers({ record })["respondent.phone"]).toBeUndefined();
  });

  it("gives the message as it was received", () => {
    expect(answers({ record, contactNumber: "1069000" })["complaint.messageText"]?.texts).toEqual(["原文 一字不改"]);
  });

  it.each([
    [179, "3分钟以下"],
    [180, "3到5分钟"],
    [299, "3到5分钟"],
    [300, "5到10分钟"],
    [599, "5到10分钟"],
    [600, "10分钟以上"],
  ])("puts a call of %i seconds into the class %s", (durationSeconds, text) => {
    const one = aRecord({ contacts: [aContact({ durationSeconds })] });
    expect(answers({ record: one })["event.duration"]?.texts).toEqual([text]);
  });
});

describe("the texts of a form", () => {
  const record = sampleCase(ON);
  const sample = (overrides: Partial<AnswersInput> = {}) => answers({ record, debtId: "sample-debt", ...overrides });
  const on12321 = recipeById("12321-call")!;

  it("come from the channel's letter, longest first, and one of them fits each limit of the portals", () => {
    const { texts } = sample({ recipe: recipeById("12315-jubao")!, letterId: "complaint-lender" })["complaint.facts"]!;
    expect(texts.map((text) => text.length)).toEqual(texts.map((text) => text.length).sort((a, b) => b - a));
    expect(Math.min(...texts.map((text) => text.length))).toBeLessThanOrEqual(400);
  });

  it("are about the one number that is reported, and no other", () => {
    const { texts, because } = sample({ recipe: on12321, contactNumber: "02100000002" })["complaint.facts"]!;
    expect(texts[0]).toContain("02100000002");
    expect(texts.join()).not.toContain("02100000001");
    expect(because).toContain("示例案卷 › 信件");
  });

  it("find the contacts of a number in whatever notation it is asked for", () => {
    const asked = sample({ recipe: on12321, contactNumber: "+86 021-00000002" })["complaint.facts"]!;
    expect(asked.texts).toEqual(sample({ recipe: on12321, contactNumber: "02100000002" })["complaint.facts"]!.texts);
  });

  it("hold facts and demands together where there is one box, and apart where there are two", () => {
    const one = sample({ letterId: "complaint-lender" });
    const two = sample({ letterId: "complaint-lender", separateRequest: true });
    const demand = two["complaint.request"]!.texts[0]!.split("\n")[0]!;
    expect(one["complaint.facts"]!.texts[0]).toContain(demand);
    expect(two["complaint.facts"]!.texts[0]).not.toContain(demand);
  });

  it("carry nothing that identifies the borrower to a board that publishes", () => {
    const published = aRecord({
      ...record,
      borrower: { ...record.borrower, name: "欧阳某某", phone: "13912345678", residentId: "11010519491231002X", address: "某某路77号" },
      debts: [{ ...record.debts[0]!, contractNumber: "HT-9988776655" }],
    });
    const given = answers({ record: published, debtId: "sample-debt", recipe: recipeById("liuyan")!, letterId: "complaint-lender" });
    const open = [given["complaint.title"], given["complaint.facts"], given["complaint.request"]]
      .flatMap((answer) => answer?.texts ?? [])
      .join("\n");
    expect(open.length).toBeGreaterThan(50);
    for (const secret of ["欧阳某某", "13912345678", "11010519491231002X", "某某路77号", "HT-9988776655"])
      expect(open).not.toContain(secret);
    expect(given["complaint.privateRemark"]!.texts[0]).toContain("HT-9988776655");
  });

  it("are absent where nothing happened that the letter could say", () => {
    expect(answers({ recipe: on12321, contactNumber: "02100000009" })["complaint.facts"]).toBeUndefined();
  });
});
