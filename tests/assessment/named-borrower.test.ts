import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import type { CaseRecord, Paper } from "@/lib/case/record";
import { aDebt, aPaper, aRecord } from "../case/factory";

const ON = "2026-11-30";
const steps = (record: Partial<CaseRecord>) => assess(aRecord(record), ON).steps;
const step = (id: string, record: Partial<CaseRecord>) => steps(record).find((one) => one.id === id);

describe("not-my-name", () => {
  const of = (namedBorrower: "me" | "relative" | "deceased" | "stranger") => ({
    debts: [aDebt({ role: "not-mine" as const, namedBorrower, oldestUnpaidDueOn: "2026-08-20" })],
  });

  it.each([
    ["relative", "借款人是别人", "legal-aid-12348"],
    ["deceased", "借款人已去世", "legal-aid-12348"],
    ["stranger", "催的不是你", "12321-call"],
  ] as const)("of a %s is no stolen identity, and offers no plan", (named, title, channelId) => {
    expect(step("not-my-name", of(named))).toMatchObject({ title: expect.stringContaining(title), channelId });
    const ids = steps(of(named)).map(({ id }) => id);
    expect(ids).not.toContain("denied-police");
    expect(ids).not.toContain("propose-instalments");
  });

  it("is not for one's own name, which is a stolen identity", () => {
    expect(step("not-my-name", of("me"))).toBeUndefined();
    expect(step("denied-police", of("me"))).toBeDefined();
  });
});

describe("two-creditors", () => {
  const notice = (id: string, claimant: string): Paper => aPaper({ id, kind: "assignment-notice", claimant, receivedOn: "2026-11-20" });

  it("asks the first lender before anybody is paid, once two say that they bought the debt", () => {
    const two = step("two-creditors", { debts: [aDebt()], papers: [notice("1", "甲资产公司"), notice("2", "乙资产公司")] });
    expect(two).toMatchObject({ debtId: "debt", channelId: "lender-own", deadline: null });
    expect(two!.why).toMatch(/甲资产公司、乙资产公司.*不要付给任何一家/);
  });

  it("is not there for one buyer, nor for two notices of the same", () => {
    expect(step("two-creditors", { debts: [aDebt()], papers: [notice("1", "甲资产公司")] })).toBeUndefined();
    expect(step("two-creditors", { debts: [aDebt()], papers: [notice("1", "甲资产公司"), notice("2", "甲资产公司")] })).toBeUndefined();
  });
});

describe("other-court-paper", () => {
  it.each([
    ["公证处核实函（2026）沪东证执字第1号", /公证债权文书/],
    ["（2026）沪0101财保12号 法院裁定冻结银行存款", /财产保全/],
    ["某仲裁委员会 仲裁通知书", /首次开庭前/],
  ])("says of %s what it is and which days to look for", (text, words) => {
    const found = step("other-court-paper", { papers: [aPaper({ kind: "other", text, receivedOn: ON })] });
    expect(found).toMatchObject({ channelId: "legal-aid-12348", deadline: { on: ON } });
    expect(found!.why).toMatch(words);
  });

  it("is silent on a paper of nobody official, and on one found false", () => {
    expect(step("other-court-paper", { papers: [aPaper({ kind: "other", text: "某公司催款函" })] })).toBeUndefined();
    const forged = aPaper({ kind: "other", text: "某法院裁定冻结", verified: false });
    expect(step("other-court-paper", { papers: [forged] })).toBeUndefined();
  });
});

describe("frozen-account", () => {
  const told = (note: string) => ({ debts: [aDebt({ note })] });

  it("is the person's own word that the account is frozen, with no paper of a court", () => {
    expect(step("frozen-account", told("我的工资卡被法院冻结了"))).toMatchObject({ channelId: "legal-aid-12348", deadline: { on: ON } });
    expect(step("frozen-account", { ...told("我的工资卡被法院冻结了"), papers: [aPaper({ kind: "enforcement-notice" })] })).toBeUndefined();
  });

  it("is not what a collector says that he will do, nor what is feared", () => {
    expect(step("frozen-account", told("催收说要冻结我的银行卡"))).toBeUndefined();
    expect(step("frozen-account", told("我怕银行卡被冻结"))).toBeUndefined();
  });
});
