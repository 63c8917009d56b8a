import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { callSheet } from "@/lib/letters/call-sheet";
import { arrangementAdvice } from "@/lib/letters/kept-arrangement";
import { checkOffer, readOffer, type OfferedPlan } from "@/lib/letters/offer-check";
import { aDebt, aRecord } from "../case/factory";
import { anInput, TODAY } from "./inputs";
import { sampleCase } from "@/lib/case/sample";
import { cardCase } from "./card-case";

const record = sampleCase(TODAY);
const input = anInput({ record, assessment: assess(record, TODAY) });
/** An offer with nothing wrong: written, bearable, no more than claimed. */
const good: OfferedPlan = {
  months: 10,
  monthlyFen: 86_200,
  totalFen: 862_000,
  upfrontFen: 0,
  annualRatePpm: 0,
  lastOn: "2027-09-23",
  form: "written",
  settlementPromised: true,
  privateAccount: false,
  acknowledges: false,
};
const flags = (change: Partial<OfferedPlan>, own = input) => checkOffer({ ...good, ...change }, own).flags.map(({ id }) => id);

describe("an offer", () => {
  it("with nothing wrong raises no flag", () => {
    expect(flags({})).toEqual([]);
  });

  it("raises a flag for each thing named, and none on the right side of it", () => {
    expect(flags({ upfrontFen: 1 })).toEqual(["fee-up-front"]);
    expect(flags({ totalFen: 862_001 })).toEqual(["more-than-claimed"]);
    expect(flags({ annualRatePpm: 180_000 })).toEqual([]);
    expect(flags({ annualRatePpm: 180_001 })).toEqual(["higher-rate"]);
    expect(flags({ form: "oral" })).toEqual(["not-written"]);
    expect(flags({ settlementPromised: null })).toEqual(["no-settlement"]);
    expect(flags({ monthlyFen: 120_000 })).toEqual([]);
    expect(flags({ monthlyFen: 120_001 })).toEqual(["above-budget"]);
    expect(flags({ privateAccount: true })).toEqual(["private-account"]);
    expect(flags({ lastOn: null, months: null })).toEqual(["no-last-day"]);
    expect(flags({ totalFen: null, monthlyFen: null })).toEqual(["unknown-total"]);
  });

  it("for a debt that may be past limitation says stop first", () => {
    const old = aRecord({ debts: [aDebt({ oldestUnpaidDueOn: "2023-11-20" })] });
    const own = anInput({ record: old, assessment: assess(old, TODAY), debtId: "debt" });
    expect(checkOffer(good, own).flags[0]).toMatchObject({ id: "time-barred", severity: "stop" });
    const young = aRecord({ debts: [aDebt({ oldestUnpaidDueOn: "2023-11-23" })] });
    expect(flags({}, anInput({ record: young, assessment: assess(young, TODAY), debtId: "debt" }))).not.toContain("time-barred");
  });

  it("is laid beside one's own plan, and “没有说” stands for what was not said", () => {
    const { comparison, sayNext } = checkOffer({ ...good, lastOn: null }, input);
    expect(comparison.find(({ title }) => title === "每期")).toEqual({ title: "每期", offered: "862.00元", mine: "1,080.00元" });
    expect(comparison.find(({ title }) => title === "最后一期")?.offered).toBe("没有说");
    expect(sayNext[0]).toContain("做得到");
    expect(checkOffer({ ...good, monthlyFen: 500_000 }, input).sayNext.length).toBeGreaterThanOrEqual(4);
  });

  it("is read from a pasted message, and only what the message says", () => {
    expect(
      readOffer("可以分12期，每期５００元，合计6,000元，先付手续费300元，最后一期2027年11月23日，结清后开具结清证明，年利率18%"),
    ).toMatchObject({
      months: 12,
      monthlyFen: 50_000,
      totalFen: 600_000,
      upfrontFen: 30_000,
      lastOn: "2027-11-23",
      settlementPromised: true,
      annualRatePpm: 180_000,
    });
    expect(readOffer("今天先还一点")).toMatchObject({
      months: undefined,
      monthlyFen: undefined,
      totalFen: undefined,
      upfrontFen: undefined,
      annualRatePpm: undefined,
      lastOn: undefined,
      form: "message",
      settlementPromised: undefined,
      privateAccount: undefined,
      acknowledges: undefined,
    });
    expect(readOffer("转到我的微信就行")).toMatchObject({ privateAccount: true });
    expect(readOffer("不给开结清证明")).toMatchObject({ settlementPromised: false });
  });
});

describe("the call sheet", () => {
  it("offers what the budget bears and asks that third parties be left alone", () => {
    const sheet = callSheet(input);
    expect(sheet.say.join("")).toContain("每月能还1,080.00元");
    expect(sheet.say.join("")).toContain("停止联系我的家人");
  });

  it("promises nothing on a debt that may be past limitation, nor when nothing is left", () => {
    const old = aRecord({ debts: [aDebt({ oldestUnpaidDueOn: "2023-11-20" })] });
    const sheet = callSheet(anInput({ record: old, assessment: assess(old, TODAY), debtId: "debt" }));
    expect(sheet.say.join("")).not.toMatch(/愿意还|每月能还/);
    expect(sheet.doNotConcede.map(({ text }) => text).join("")).toContain("不签任何字");
    const poor = { ...record, budget: { incomeFen: 100_000, housingFen: 100_000 } };
    expect(callSheet(anInput({ record: poor, assessment: assess(poor, TODAY) })).say.join("")).toContain("申请延期");
  });
});

describe("what an arrangement asks for now", () => {
  it("says so when it is only oral, when an instalment was missed, and when all is paid", () => {
    const [oral] = cardCase().arrangements;
    expect(arrangementAdvice(oral!, TODAY).map(({ letterId }) => letterId)).toEqual(["confirm-by-phone"]);
    expect(arrangementAdvice(oral!, "2027-01-20")[0]).toMatchObject({ severity: "stop", letterId: "counter-offer" });
    const paid = { ...oral!, form: "written" as const, instalments: oral!.instalments.map((own) => ({ ...own, paidOn: own.dueOn })) };
    expect(arrangementAdvice(paid, "2027-06-01").map(({ letterId }) => letterId)).toEqual(["settlement-request"]);
  });
});
