import { describe, expect, it } from "vitest";
import { readOffer } from "@/lib/letters/offer-reading";

/** Offers written down with what they say before anybody tried them; `undefined`: must not be read. */
const OFFERS: readonly (readonly [text: string, want: Record<string, unknown>])[] = [
  ["给您做个18期，每期还685块，手续费全免", { months: 18, monthlyFen: 68500, upfrontFen: undefined }],
  ["今天下午五点前打3000，剩下的给你分6个月", { upfrontFen: 300000, months: 6 }],
  ["您这边一次性处理的话，给您申请到12,500元", { lumpSumFen: 1250000, monthlyFen: undefined }],
  ["本金18000分36期，每月500，利息全免", { months: 36, monthlyFen: 50000, totalFen: undefined }],
  ["月付1200元，连续支付10个月即可结清", { monthlyFen: 120000, months: 10 }],
  ["两万三分24期，每期约960元", { months: 24, monthlyFen: undefined }],
  ["先付10%作为诚意，余款分12期", { upfrontPpm: 100000, months: 12 }],
  ["首付1万元，尾款2万元于12月31日前付清", { upfrontFen: 1000000, months: undefined }],
  ["最低还款额的10%也可以先挂账", { monthlyFen: undefined, months: undefined }],
  ["您欠款总额3.26万元，可以分60期，每期543元", { claimedFen: 3260000, months: 60, monthlyFen: 54300 }],
  ["可延期至明年3月，期间利息照算", { months: undefined }],
  ["减免全部罚息1,260.50元后，只需还本金9,800元", { waivedFen: 126050, lumpSumFen: 980000 }],
  ["打六折结清，6000元一口价", { lumpSumFen: 600000 }],
  ["请转账至尾号4321的个人账户，户名李某，金额2,000元", { privateAccount: true }],
  ["通过App内还款，每期¥899，共12期", { monthlyFen: 89900, months: 12, privateAccount: undefined }],
  ["支付宝转给我就行，先转1500", { privateAccount: true, upfrontFen: 150000 }],
  ["分期前需支付评估费380元、保证金1000元", { upfrontFen: 38000 }],
  ["逾期3个月以上不能分期，只能一次性还清", { months: undefined }],
  ["签一份还款承诺书，承诺每月5日还800元，直到还清", { acknowledges: true, monthlyFen: 80000 }],
  ["无需签署任何确认函，按12期每期700元归还", { acknowledges: undefined, months: 12, monthlyFen: 70000 }],
  ["半年内还清，每月4000", { months: 6, monthlyFen: 400000 }],
  ["分一年半还，每个月1,050元", { months: 18, monthlyFen: 105000 }],
  ["3+9方案：前3期每期200元，后9期每期1500元", { months: undefined, monthlyFen: undefined }],
  ["前三个月每月还300，第四个月起每月还1000", { months: undefined }],
  ["每周还250元，共20周", { months: undefined, monthlyFen: undefined }],
  ["每半个月还500元", { monthlyFen: undefined }],
  ["月利率1%，分12期，每期920元", { months: 12, monthlyFen: 92000, annualRatePpm: undefined }],
  ["年化18%重组，分24期，月供1,004元", { annualRatePpm: 180000, months: 24, monthlyFen: 100400 }],
  ["还清后不出具结清证明，系统会显示", { settlementPromised: false }],
  ["结清后三个工作日内开具结清证明并更新征信", { settlementPromised: true }],
  ["您去某某贷再借一笔，把我们这边结了", { borrowElsewhere: true }],
  ["若本月不还，优惠取消，全额起诉", { conditions: ["若本月不还,优惠取消,全额起诉"] }],
  [
    "一共要还27,600元，分24期，每期1,150元，最后一期2028年11月10日",
    { totalFen: 2760000, months: 24, monthlyFen: 115000, lastOn: "2028-11-10" },
  ],
  ["分24期每期1150元，末期2028-11-10", { months: 24, monthlyFen: 115000, lastOn: "2028-11-10" }],
  ["四万八，三年还完，一个月一千三百三十三块三毛三", { months: 36, monthlyFen: 133333 }],
  ["您好，今天先还200元保持还款意愿即可", { upfrontFen: 20000, monthlyFen: undefined }],
  ["请还1万2千元，剩余8千元免除", { lumpSumFen: 1200000, waivedFen: 800000 }],
  ["协商成功，分6期，首期12月10日2000元，其余每期1600元", { months: 6, upfrontFen: 200000, monthlyFen: 160000 }],
  ["对公账户：广州某某资产管理有限公司，每期860元，共24期", { payee: "广州某某资产管理有限公司", monthlyFen: 86000, months: 24 }],
  ["征信修复费1980元，先付后办，可分期60期", { upfrontFen: 198000, months: 60 }],
  ["分36期，第一期3000，往后每期850", { months: 36, monthlyFen: 85000, upfrontFen: 300000 }],
  ["减免后一次还清只要9千", { lumpSumFen: 900000 }],
  ["每个月最低还个五百六，先还着", { monthlyFen: 56000 }],
  ["先把罚息1200补上再谈分期", { monthlyFen: undefined }],
  ["12个月免息，每月1,666.67元", { months: 12, monthlyFen: 166667 }],
  ["期限5年，月供1,020元", { months: 60, monthlyFen: 102000 }],
  ["转公司财务小刘微信，先付800", { privateAccount: true, upfrontFen: 80000 }],
  ["不用签协议，口头说好每月600就行", { form: "oral", monthlyFen: 60000 }],
  ["还清当天给您开结清证明", { settlementPromised: true }],
  ["最长可分48期，月均还款额402.08元", { months: 48, monthlyFen: 40208 }],
  ["协商后您只用还本金16,000，一次付清", { lumpSumFen: 1600000 }],
  ["每月10日还900，连续24个月", { monthlyFen: 90000, months: 24 }],
  ["先交500块定金锁定名额", { upfrontFen: 50000 }],
  ["分两笔：12月15日3000元，1月15日3000元", { months: undefined }],
  ["6个月后再根据情况重新评估", { months: undefined }],
  ["剩余本金2.4万按原利率分24期", { months: 24 }],
  ["今晚八点前还1000，停催一周", { upfrontFen: 100000 }],
  ["您签个分期协议，每期1300元共15期，违约则全额收回", { monthlyFen: 130000, months: 15 }],
];

describe("an offer nobody had tried", () => {
  it.each(OFFERS)("%s", (text, want) => {
    const read = readOffer(text) as unknown as Record<string, unknown>;
    expect(Object.fromEntries(Object.keys(want).map((key) => [key, read[key]]))).toEqual(want);
  });
});
