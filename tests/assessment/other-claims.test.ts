import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import type { Debt } from "@/lib/case/debt";
import type { CaseRecord, Paper } from "@/lib/case/record";
import { aDebt, aPaper, aRecord } from "../case/factory";

const ON = "2026-12-01";
const DUE = { oldestUnpaidDueOn: "2026-08-20", arrearsFen: 400_000, outstandingFen: 1_200_000 };
const BUDGET = { incomeFen: 600_000, housingFen: 150_000, foodFen: 120_000 };

const caseWith = (paper: Partial<Paper> | null, debt: Partial<Debt> = {}, more: Partial<CaseRecord> = {}): CaseRecord =>
  aRecord({
    debts: [aDebt({ ...DUE, licence: "bank", ...debt })],
    budget: BUDGET,
    papers: paper ? [aPaper({ debtId: "debt", receivedOn: "2026-11-24", ...paper })] : [],
    ...more,
  });
const idsOf = (record: CaseRecord): string[] => assess(record, ON).steps.map(({ id }) => id);
const whyOf = (id: string, record: CaseRecord): string => assess(record, ON).steps.find((step) => step.id === id)?.why ?? "";

describe("other-claimant: who claims a debt and is not its lender", () => {
  const insurer = { kind: "summons" as const, claimant: "某某财产保险股份有限公司" };

  it("is asked for what it claims by, and no plan goes to the lender meanwhile", () => {
    const record = caseWith({ kind: "collection-letter", claimant: "某某融资担保有限公司" });
    expect(idsOf(record)).toContain("other-claimant");
    expect(idsOf(record)).not.toContain("propose-instalments");
    expect(whyOf("other-claimant", record)).toMatch(/它不是放贷机构.*代偿或者理赔的凭证.*没有收到可以引用的规定.*先书面问它/);
  });

  it("is told to prove it in the answer when it sues", () => {
    const record = caseWith(insurer, { lenderName: "某某银行股份有限公司" });
    expect(whyOf("other-claimant", record)).toMatch(/合同写的放贷机构是某某银行股份有限公司.*在答辩状里写明/);
  });

  it.each<[string, Partial<Paper>, Partial<Debt>]>([
    ["the lender itself", { kind: "summons", claimant: "某某银行股份有限公司" }, { lenderName: "某某银行股份有限公司" }],
    ["the lender by the name of the brand", { kind: "summons", claimant: "招联消费金融股份有限公司" }, { brand: "招联消费金融" }],
    ["who bought it", { kind: "summons", claimant: "某某资产公司" }, { lenderName: "某某银行", assigned: { to: "某某资产公司" } }],
    ["an unknown company while the lender is unknown", { kind: "summons", claimant: "某某科技公司" }, {}],
    ["nobody", { kind: "summons", claimant: null }, { lenderName: "某某银行" }],
    ["an insurer on a paper found false", { ...insurer, verified: false }, { lenderName: "某某银行" }],
    ["an insurer of a debt that is not mine", insurer, { lenderName: "某某银行", role: "not-mine" }],
    ["an insurer of a debt paid off", insurer, { lenderName: "某某银行", settled: true }],
  ])("is no other: %s", (_, paper, debt) => expect(idsOf(caseWith(paper, debt))).not.toContain("other-claimant"));
});

describe("two debts, and an insurer that claims one of them", () => {
  it("asks about that one alone", () => {
    const debts = ["a", "b"].map((id) => aDebt({ ...DUE, id, brand: `${id}贷`, licence: "bank", lenderName: `某某${id}银行` }));
    const record = aRecord({
      debts,
      budget: BUDGET,
      papers: [aPaper({ debtId: "b", kind: "summons", claimant: "某某财产保险股份有限公司" })],
    });
    const about = assess(record, ON).steps.filter(({ id }) => id === "other-claimant");
    expect(about.map(({ debtId }) => debtId)).toEqual(["b"]);
  });
});

describe("a paper nobody has named that seems to come from a court", () => {
  const notice = { kind: "other" as const, text: "某某仲裁委员会仲裁通知书，请在十日内提交答辩" };

  it("counts as a matter before a court until it is named, and nothing offers to pay", () => {
    const { stage, steps } = assess(caseWith(notice), ON);
    expect([stage.id, stage.uncertain]).toEqual(["lawsuit", true]);
    expect(steps.map(({ id }) => id)).not.toContain("propose-instalments");
  });

  it("does not when it is found false, or comes from no court", () => {
    expect(assess(caseWith({ ...notice, verified: false }), ON).stage.id).not.toBe("lawsuit");
    expect(idsOf(caseWith({ kind: "other", text: "某公司催款函" }))).toContain("propose-instalments");
  });
});

describe("local-insolvency: where the shelf holds something for persons", () => {
  const living = (province: string, city: string, incomeFen = 0): CaseRecord =>
    caseWith(null, {}, { borrower: { region: { province, city }, hardships: [] }, budget: { ...BUDGET, incomeFen } });

  it.each([
    ["广东省", "深圳市", "连续缴满三年社保"],
    ["福建省", "厦门市", "厦门另有个人破产保护条例"],
    ["浙江省", "温州市", "个人债务集中清理"],
  ])("%s %s, with nothing left, it is named as retold", (province, city, words) => {
    expect(whyOf("local-insolvency", living(province, city))).toContain(words);
    expect(whyOf("local-insolvency", living(province, city))).toContain("依据公开转述");
  });

  it("says nothing elsewhere, nor while something is left, nor when that is not known", () => {
    expect(idsOf(living("四川省", "成都市"))).not.toContain("local-insolvency");
    expect(idsOf(living("广东省", "深圳市", 900_000))).not.toContain("local-insolvency");
    expect(idsOf(caseWith(null, {}, { borrower: { region: { city: "深圳市" }, hardships: [] }, budget: {} }))).not.toContain(
      "local-insolvency",
    );
  });
});
