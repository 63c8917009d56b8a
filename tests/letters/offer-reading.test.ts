import { describe, expect, it } from "vitest";
import { readOffer, type OfferedPlan } from "@/lib/letters/offer-reading";

/** Only what is told is compared; `undefined` in a wish means: must not be read. */
const OFFERS: readonly (readonly [text: string, want: { [K in keyof OfferedPlan]?: unknown }])[] = [
  ["分12期，每期500元，先付手续费300元，结清后开证明", { months: 12, monthlyFen: 50_000, upfrontFen: 30_000 }],
  ["首期需先缴纳2000元，剩余分24期", { upfrontFen: 200_000, months: 24 }],
  ["首付款20%，剩余分12期", { upfrontPpm: 200_000, months: 12, upfrontFen: undefined }],
  ["首期2000元，后续每个月2100，共12期", { upfrontFen: 200_000, monthlyFen: 210_000, months: 12 }],
  ["一次性还18000元即可结清", { lumpSumFen: 1_800_000, totalFen: 1_800_000, months: undefined, monthlyFen: undefined }],
  ["月还款额为387.5元", { monthlyFen: 38_750 }],
  ["月供850，36期", { monthlyFen: 85_000, months: 36 }],
  ["总共2.1万，分24个月还", { totalFen: 2_100_000, months: 24 }],
  ["分十二期，一个月一千八", { months: 12, monthlyFen: 180_000 }],
  ["还满6个月后再评估减免", { months: undefined }],
  ["先还清逾期5000元，剩余按原合同还", { arrearsFirst: true, arrearsFen: 500_000, upfrontFen: undefined }],
  ["分12期，每期1,133.33元，含手续费1,600.00元", { months: 12, monthlyFen: 113_333, upfrontFen: undefined }],
  ["需签署债务确认函，确认欠款本息合计35,000元后方可分期。", { acknowledges: true, totalFen: undefined, claimedFen: 3_500_000 }],
  ["请把首付3000打到张经理的建行卡6217xxxx", { upfrontFen: 300_000, privateAccount: true }],
  ["转到王主管的建设银行卡6217000012345678，今天打3000元", { privateAccount: true, upfrontFen: 300_000 }],
  ["可以分60期，每期500元", { months: 60, monthlyFen: 50_000 }],
  ["减免3000元利息，您还1.5万一次性结清", { waivedFen: 300_000, lumpSumFen: 1_500_000 }],
  ["给您申请延期3个月", { months: undefined }],
  ["请转入合同约定的对公账户，每期800元", { privateAccount: undefined, monthlyFen: 80_000 }],
  ["每月大概还500左右，期限再定", { monthlyFen: undefined }],
  ["每期在800到1000元之间", { monthlyFen: undefined }],
  ["分3年还，每月六百", { months: 36, monthlyFen: 60_000 }],
  ["先还三成，余下的分六期", { upfrontPpm: 300_000, months: 6 }],
  ["欠款21000元，减免后18000元结清", { claimedFen: 2_100_000, lumpSumFen: 1_800_000 }],
  [
    "年化利率12%，分18期，每期1,050.20元，总还款额18,903.60元",
    { annualRatePpm: 120_000, months: 18, monthlyFen: 105_020, totalFen: 1_890_360 },
  ],
  ["若任意一期逾期，方案作废。分10期每期700元", { months: 10, monthlyFen: 70_000, conditions: ["若任意一期逾期,方案作废"] }],
  ["您已逾期3期，可分24期", { months: 24 }],
  ["最低还款1000元就可以先不催", { monthlyFen: undefined, totalFen: undefined }],
  ["五千一次性了结", { lumpSumFen: 500_000 }],
  ["1w2分12期每期1000", { months: 12, monthlyFen: 100_000 }],
];

describe("an offer in the words of a message", () => {
  it.each(OFFERS)("%s", (text, want) => {
    const read = readOffer(text) as unknown as Record<string, unknown>;
    expect(Object.fromEntries(Object.keys(want).map((key) => [key, read[key]]))).toEqual(want);
  });

  it("is empty where nothing is said", () => {
    expect(Object.entries(readOffer("您好，请回电。")).filter(([, value]) => value !== undefined && !Array.isArray(value))).toEqual([
      ["form", "message"],
    ]);
  });
});

describe("words that stood in offers nobody had looked at", () => {
  it.each([
    ["一个月还五百，还两年", { months: 24, monthlyFen: 50_000 }],
    ["两年，每月550元，不用首付", { months: 24, monthlyFen: 55_000 }],
    ["月还1100，共12月", { months: 12, monthlyFen: 110_000 }],
    ["每期¥1,100.00 x 12", { months: 12, monthlyFen: 110_000 }],
    ["办理需要688元服务费", { upfrontFen: 68_800 }],
    ["口头答应就行，不用写", { form: "oral" }],
    ["先去别的平台借点把逾期还上", { borrowElsewhere: true }],
    ["还8000，其余4200做核销", { writeOff: true }],
  ] as const)("%s", (text, expected) => expect(readOffer(text)).toMatchObject(expected));
  it.each(["退出共债协商，逾期一期则全部到期", "分期可以，但须提供一名担保人", "今天还500元可以撤诉"])("%s: a condition", (text) =>
    expect(readOffer(text).conditions).not.toEqual([]),
  );
  it.each(["每月还1000，还到2027年12月", "我们去年借给您1万元", "合同签了两年前的版本"])("%s: no length of two years", (text) =>
    expect(readOffer(text).months).not.toBe(24),
  );
});
