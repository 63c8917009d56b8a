import { zipSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import chatText from "@/lib/imports/chat/chat-text";
import { openFile } from "@/lib/imports/open-file";
import paymentBill from "@/lib/imports/payments/payment-bill";
import repaymentPlan from "@/lib/imports/payments/repayment-plan";
import { readChosen } from "@/lib/imports/read-chosen";
import type { ReadingOptions } from "@/lib/imports/read-items";
import { surveyFile } from "@/lib/imports/survey";
import { clockOf, dayOf } from "@/lib/units/instant";
import { gbFile, utf8File } from "./files";

const contactsOf = async (file: File, options: ReadingOptions = {}) => {
  const survey = (await surveyFile(file, [], options))!;
  const numbers = survey.groups.map(({ number, name }) => ({ number, name, whom: { kind: "self" as const } }));
  const told = [];
  for await (const batch of readChosen(file, [], { importId: "i", debtId: null, numbers, includeLikely: true }, options))
    told.push(
      ...batch.map(
        (each) => `${dayOf(each.at)} ${clockOf(each.at)} ${each.channel} ${each.direction} ${each.number ?? each.collectorName ?? "-"}`,
      ),
    );
  return { survey, told };
};

describe("a chat as programs export it", () => {
  const IN = "2026-10-03 20:40 wechat in 小李";
  const OUT = "2026-10-03 20:50 wechat out 小李";
  it.each([
    ["a.txt", "2026-10-03 20:40:11 小李\n再不还款就通知你家人\n\n2026-10-03 20:50:11 我\n我下周还\n"],
    ["a.txt", "小李 (wxid_abc) 2026-10-03 20:40:11\n再不还款就通知你家人\n\n我 2026-10-03 20:50:11\n我下周还\n"],
    ["a.txt", "小李\n2026-10-03 20:40:11\n再不还款就通知你家人\n我\n2026-10-03 20:50:11\n我下周还\n"],
    ["a.txt", "[2026-10-03 20:40:11] 小李:\n再不还款就通知你家人\n[2026-10-03 20:50:11] 我:\n我下周还\n"],
    [
      "a.csv",
      "StrTime,IsSender,StrContent,NickName,Sender\n2026-10-03 20:50:11,1,我下周还,小李,wxid_me\n2026-10-03 20:40:11,0,再不还款,小李,wxid_a\n",
    ],
    ["a.csv", "消息ID,类型,发送人,时间,内容\n1,文本,小李,2026-10-03 20:40:11,再不还款\n2,文本,我,2026-10-03 20:50:11,我下周还\n"],
    [
      "a.json",
      '{"items":[{"time":"2026-10-03T20:40:11+08:00","talkerName":"小李","isSelf":false,"content":"再不还款"},{"time":"2026-10-03T20:50:11+08:00","talkerName":"小李","isSelf":true,"content":"好"}]}',
    ],
    [
      "a.html",
      "<html><style>p{}</style><body><div><span>2026-10-03 20:40:11 小李</span><p>再不还款就通知你家人</p></div><div><span>2026-10-03 20:50:11 我</span><p>好</p></div></body></html>",
    ],
  ])("%s %#: who wrote and when", async (name, text) => {
    expect((await contactsOf(utf8File(name, text) as File)).told.sort()).toEqual([IN, OUT]);
  });

  it("between two names that are not the owner's is asked, not guessed", async () => {
    const { survey, told } = await contactsOf(
      utf8File("a.txt", "2026-10-03 20:40:11 小李\n还款\n\n2026-10-03 20:50:11 老王\n好\n") as File,
    );
    expect(told).toEqual([]);
    expect(survey).toMatchObject({ formatId: "chat-text", rejectedCount: 2, asks: [{ ask: "owner", names: ["小李", "老王"] }] });
    expect(chatText.lacks.length).toBeGreaterThan(0);
  });

  it.each([
    ["老王", ["2026-10-03 20:40 wechat in 小李", "2026-10-03 20:50 wechat out 小李"]],
    ["", ["2026-10-03 20:40 wechat in 小李", "2026-10-03 20:50 wechat in 老王"]],
  ])("is read by the name that the borrower says is their own: %s", async (owner, right) => {
    const text = "2026-10-03 20:40:11 小李\n还款\n\n2026-10-03 20:50:11 老王\n好\n";
    const table = "时间,发送人,内容\n2026-10-03 20:40:11,小李,还款\n2026-10-03 20:50:11,老王,好\n";
    for (const file of [utf8File("a.txt", text), utf8File("a.csv", table)]) {
      const { survey, told } = await contactsOf(file as File, { owner });
      expect(told).toEqual(right);
      expect(survey.asks).toEqual([]);
    }
  });

  it("gives a line of a group to its writer, and takes no notice of the app for one", async () => {
    const rows = [
      { createTime: 1_791_031_211, isSend: 0, type: "文本消息", senderDisplayName: "催收员甲", content: "今天还" },
      { createTime: 1_791_031_212, isSend: 0, type: "系统消息", senderDisplayName: "", content: "撤回了一条消息" },
    ];
    const { survey, told } = await contactsOf(utf8File("群.json", JSON.stringify({ messages: rows })) as File);
    expect(told).toEqual(["2026-10-03 20:40 wechat in 催收员甲"]);
    expect(survey.rejected.map(({ reason }) => reason)).toEqual(["系统消息，不是对方发的"]);
  });
});

const ALIPAY = [
  "------------------------------------",
  "支付宝（中国）网络技术有限公司  电子客户回单",
  "起始时间：[2026-08-01 00:00:00]    终止时间：[2026-10-31 23:59:59]",
  "交易时间            ,交易分类                ,交易对方            ,商品说明                 ,收/支                 ,金额                  ,收/付款方式              ,交易状态                ,",
  "2026-10-03 20:40:11 ,信用借还                ,花呗          ,花呗主动还款-202610   ,不计收支             ,450.00               ,示例银行       ,还款成功                ,",
  "2026-10-02 20:40:11 ,餐饮                ,某店          ,午饭                   ,支出             ,20.00               ,花呗       ,交易成功                ,",
  "2026-10-01 20:40:11 ,信用借还                ,借呗          ,借呗还款                   ,支出             ,300.00               ,余额       ,交易关闭                ,",
  "2026-09-30 20:40:11 ,信用借还                ,借呗          ,借呗放款                   ,收入             ,3000.00               ,余额       ,交易成功                ,",
].join("\r\n");

describe("bills into payments", () => {
  it("take what was paid back, and neither lunch, a failed payment nor the loan itself", async () => {
    const survey = (await surveyFile(gbFile("alipay.csv", ALIPAY), []))!;
    expect(survey.formatId).toBe("payment-bill");
    expect(survey.payments).toEqual([{ on: "2026-10-03", amountFen: 45_000, to: "花呗", what: "信用借还，花呗主动还款-202610" }]);
    expect(survey.notes).toHaveLength(2);
    expect(survey.groups).toEqual([]);
    expect(paymentBill.usesMapping).toBeUndefined();
  });

  it("of 微信 and 京东 are read in their own columns", async () => {
    const wechat =
      "微信支付账单明细\n交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态\n2026-10-03 20:40:11,商户消费,微粒贷,微粒贷还款,支出,¥450.00,零钱,支付成功\n2026-10-04 20:40:11,转账,李四,转账,支出,¥9.00,零钱,已转账\n";
    expect((await surveyFile(utf8File("微信.csv", wechat), []))!.payments).toMatchObject([
      { on: "2026-10-03", amountFen: 45_000, to: "微粒贷" },
    ]);
    const jd =
      "交易时间,商户名称,交易说明,金额,收/付款方式,交易状态,收/支,交易分类\n2026-10-03 20:40:11\t,京东金融,白条还款,450.00,银行,交易成功,不计收支,白条\n";
    expect((await surveyFile(utf8File("京东.csv", jd), []))!.payments).toMatchObject([
      { on: "2026-10-03", amountFen: 45_000, to: "京东金融（白条）" },
    ]);
  });

  it("a lender's plan gives instalments, and payments only where a day of payment stands", async () => {
    const plan =
      "产品名称：示例借款\n期数,应还日期,应还金额,本金,利息,状态,实还日期,实还金额\n1,2026-08-14,520.00,500.00,20.00,已还,2026-08-13,520.00\n2,2026-09-14,515.00,500.00,15.00,已还,,\n3,2026-10-14,510.00,500.00,10.00,未还,,\n合计,,1545.00,,,,,\n";
    const survey = (await surveyFile(utf8File("plan.csv", plan), []))!;
    expect(survey.formatId).toBe("repayment-plan");
    expect(survey.instalments.map(({ number, dueOn, amountFen }) => [number, dueOn, amountFen])).toEqual([
      [1, "2026-08-14", 52_000],
      [2, "2026-09-14", 51_500],
      [3, "2026-10-14", 51_000],
    ]);
    expect(survey.payments).toMatchObject([{ on: "2026-08-13", amountFen: 52_000, to: "示例借款" }]);
    expect(survey.notes.join()).toContain("没有写哪一天");
    expect(repaymentPlan.source).toBe("table");
  });
});

describe("an archive", () => {
  it("is unpacked: every file in it that can be read, and what was not is told", async () => {
    const call = "起始时间,通信方式,对方号码,通信时长\n2026-10-03 22:40:11,被叫,02100000001,65\n";
    const bytes = zipSync({ "9月.csv": strToU8(call), "10月.csv": strToU8(call.replace("10-03", "10-04")), "图.jpg": strToU8("x") });
    const survey = (await surveyFile(new File([new Uint8Array(bytes)], "详单.zip"), []))!;
    expect(survey.groups).toMatchObject([{ number: "02100000001", calls: 2 }]);
    expect(survey.notes.join()).toContain("图.jpg");
  });
  it("that claims gigabytes is not unpacked", async () => {
    const bytes = zipSync({ "xl/workbook.xml": strToU8("<x/>"), "[Content_Types].xml": strToU8("<x/>") });
    const view = new DataView(bytes.buffer);
    // The size in the central directory, where readers look.
    for (let at = 0; at < bytes.length - 28; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2_000_000_000, true);
    await expect(openFile(new File([new Uint8Array(bytes)], "a.xlsx"))).rejects.toThrow("大得不正常");
  });
});
