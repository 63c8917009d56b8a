import { describe, expect, it } from "vitest";
import { readChosen } from "@/lib/imports/read-chosen";
import { surveyFile } from "@/lib/imports/survey";
import { clockOf, dayOf } from "@/lib/units/instant";
import { utf8File, xlsxFile } from "./files";

/** Headers and shapes as programs that read users' own bills know them; see `lib/imports/table-header.ts`. Names and numbers are made up. */

const A = "02100000001";
const B = "13800000000";
const OWN = "13900000000";

async function readAll(rows: string[][], name = "详单.xlsx") {
  const file = xlsxFile(name, rows);
  const survey = (await surveyFile(file, []))!;
  const numbers = survey.groups.map(({ number }) => ({ number, whom: { kind: "self" as const } }));
  const choice = { importId: "i", debtId: null, numbers, includeLikely: true };
  const contacts = [];
  for await (const batch of readChosen(file, [], choice)) contacts.push(...batch);
  const told = contacts.map(
    ({ at, direction, number, durationSeconds, channel }) =>
      `${dayOf(at)} ${clockOf(at)} ${channel} ${direction} ${number} ${durationSeconds ?? "-"}`,
  );
  return {
    formatId: survey.formatId,
    needsMapping: survey.needsMapping,
    told,
    rejected: survey.rejected.map(({ reason }) => reason),
    contacts,
  };
}

describe("中国移动", () => {
  it("with a number in front, 新通话 behind, and the day in the lines", async () => {
    const found = await readAll([
      ["序号", "起始时间", "通信地点", "通信方式", "对方号码", "通信时长", "通信类型", "套餐优惠", "实收通信费", "是否“新通话”"],
      ["1", "2026-10-03 22:40:11", "上海", "被叫", A, "1分5秒", "国内", "", "0.00", "否"],
      ["2", "2026-10-03 22:50:00", "上海", "主叫", B, "1小时0分35秒", "国内", "", "0.00", "是"],
    ]);
    expect(found).toMatchObject({ formatId: "china-mobile", needsMapping: false, rejected: [] });
    expect(found.told).toEqual([`2026-10-03 22:40 call in ${A} 65`, `2026-10-03 22:50 call out ${B} 3635`]);
  });

  it("with each day written once, over rows that have only a clock", async () => {
    const found = await readAll([
      ["中国移动通信客户语音详单"],
      ["查询月份：2026年10月"],
      ["起始时间", "通信地点", "通信方式", "对方号码", "通信时长", "通信类型", "套餐优惠", "实收通信费(元)"],
      ["2026-10-03 星期六"],
      ["22:40:11", "北京", "被叫", A, "65秒", "本地", "", "0.00"],
      ["10月4日"],
      ["08:05:00", "北京", "主叫", B, "35秒", "本地", "", "0.00"],
    ]);
    expect(found.told).toEqual([`2026-10-03 22:40 call in ${A} 65`, `2026-10-04 08:05 call out ${B} 35`]);
  });

  it("does not take a clock without any day", async () => {
    const found = await readAll([
      ["起始时间", "通信方式", "对方号码", "通信时长"],
      ["22:40:11", "被叫", A, "65秒"],
    ]);
    expect(found.rejected).toEqual(["读不出日期和时间"]);
  });

  it("a list of messages is told from calls by 信息类型", async () => {
    const found = await readAll([
      ["序号", "起始时间", "通信地点", "对方号码", "通信方式", "信息类型", "套餐", "通信费"],
      ["1", "2026-10-03 22:40:11", "上海", "106900000001", "接收", "网内短信", "", "0.00"],
      ["2", "2026-10-03 22:41:11", "上海", "106900000001", "发送", "网内短信", "", "0.10"],
    ]);
    expect(found.told).toEqual(["2026-10-03 22:40 sms in 106900000001 -", "2026-10-03 22:41 sms out 106900000001 -"]);
  });
});

describe("中国联通", () => {
  const header = [
    "序号",
    "业务类型",
    "通话起始时间",
    "通话时长",
    "呼叫类型",
    "对方号码",
    "本机通话地",
    "对方归属地",
    "通话类型",
    "通话费",
    "其他费",
    "小计",
  ];
  const rows = [
    ["1", "语音电话", "2026-10-03 22:40:11", "1分5秒", "被叫", A, "成都", "上海", "国内通话", "0", "0", "0"],
    ["2", "语音电话", "20261003225000", "35秒", "主叫", B, "成都", "成都", "本地通话", "0", "0", "0"],
    ["", "", "", "", "", "", "", "", "", "", "合计", "0"],
  ];
  it.each([
    ["on the first line", []],
    [
      "under five lines",
      [["通话详单"], ["客户名称：示例"], [`号码：${OWN}`], ["起止日期：2026-10-01 至 2026-10-31"], ["打印时间：2026-11-01"]],
    ],
  ])("with its header %s", async (_where, above) => {
    const found = await readAll([...above, header, ...rows]);
    expect(found).toMatchObject({ formatId: "china-unicom", needsMapping: false });
    expect(found.told).toEqual([`2026-10-03 22:40 call in ${A} 65`, `2026-10-03 22:50 call out ${B} 35`]);
    expect(found.rejected).toEqual(["合计或说明，不是一条记录"]);
  });
});

describe("中国电信", () => {
  it("with both numbers and 主叫 or 被叫 beside them", async () => {
    const found = await readAll([
      ["中国电信 语音清单"],
      ["主叫号码", "被叫号码", "呼叫类型", "通话地点", "通话开始时间", "通话时长(秒)", "计费类型", "费用(元)"],
      [A, OWN, "被叫", "天津", "2026-10-03 22:40:11", "65", "", "0"],
      [OWN, B, "主叫", "天津", "2026-10-03 22:50:00", "35", "", "0"],
    ]);
    expect(found).toMatchObject({ formatId: "china-telecom", needsMapping: false, rejected: [] });
    expect(found.told).toEqual([`2026-10-03 22:40 call in ${A} 65`, `2026-10-03 22:50 call out ${B} 35`]);
  });

  it("with both numbers and no such word: by the own number above, or beside", async () => {
    const rows = [
      [A, OWN, "2026/10/03 22:40:11", "00:01:05"],
      [OWN, B, "2026/10/03 22:50:00", "00:00:35"],
      [A, B, "2026/10/03 22:51:00", "00:00:35"],
    ];
    const above = await readAll([[`中国电信 用户号码：${OWN}`], ["主叫号码", "被叫号码", "开始时间", "时长"], ...rows]);
    expect(above.told).toEqual([`2026-10-03 22:40 call in ${A} 65`, `2026-10-03 22:50 call out ${B} 35`]);
    expect(above.rejected).toEqual(["看不出主叫、被叫哪个是你的号码"]);
    const beside = await readAll([["计费号码", "主叫号码", "被叫号码", "开始时间", "时长"], ...rows.map((row) => [`86${OWN}`, ...row])]);
    expect(beside.told).toEqual(above.told);
    const unknown = await readAll([["主叫号码", "被叫号码", "开始时间", "时长"], ...rows]);
    expect(unknown.told).toEqual([]);
    expect(unknown.rejected).toHaveLength(3);
  });

  it("with the direction inside the kind of call in front, and three lines of sums behind", async () => {
    const found = await readAll([
      ["中国电信 山东"],
      ["呼叫类型", "对方号码", "通话时间", "时长", "费用", "通话地点"],
      ["国内被叫", A, "2026-10-03 22:40:11", "65", "0.00", "济南"],
      ["本地主叫", B, "2026-10-03 22:50:00", "35", "0.00", "济南"],
      ["合计：", "", "", "100", "0.00", ""],
      ["共计2条", "", "", "", "", ""],
      ["备注：以实际出账为准", "", "", "", "", ""],
    ]);
    expect(found.told).toEqual([`2026-10-03 22:40 call in ${A} 65`, `2026-10-03 22:50 call out ${B} 35`]);
    expect(new Set(found.rejected)).toEqual(new Set(["合计或说明，不是一条记录"]));
  });

  it("takes 通话时间 for how long it took where another column says when it began", async () => {
    const found = await readAll([
      ["序号", "通话时间", "对方号码", "主叫/被叫", "通话开始时间"],
      ["1", "65秒", A, "被叫", "2026-10-03 22:40:11"],
    ]);
    expect(found.told).toEqual([`2026-10-03 22:40 call in ${A} 65`]);
  });

  it("makes no seconds of minutes that were rounded for the bill", async () => {
    const found = await readAll([
      ["对方号码", "呼叫类型", "通话开始时间", "通话时长(分钟)"],
      [A, "被叫", "2026-10-03 22:40:11", "2"],
      [A, "被叫", "2026-10-03 22:50:11", "1分5秒"],
    ]);
    expect(found.told).toEqual([`2026-10-03 22:40 call in ${A} -`, `2026-10-03 22:50 call in ${A} 65`]);
    expect(found.contacts[0]!.answered).toBe(true);
  });
});

describe("中国广电", () => {
  it("is known by its name, whatever its columns are called", async () => {
    const found = await readAll([
      ["中国广电 语音详单"],
      ["开始时间", "对端号码", "主被叫类型", "时长（秒）"],
      ["2026-10-03 22:40:11", A, "被叫", "65"],
    ]);
    expect(found).toMatchObject({ formatId: "china-broadnet", needsMapping: false, told: [`2026-10-03 22:40 call in ${A} 65`] });
  });
});

describe("a file that another program made of a bill", () => {
  it.each([
    ["对方手机号,通话地点,主叫/被叫,通话起始时间,通话时长,通话类型", `${A},成都,被叫,2026-10-03 22:40:11,65,国内`],
    ["对方手机号码,通话起始时间,主被叫,时长", `${A},2026-10-03 22:40:11,被叫,00:01:05`],
    ["本机号码,对端号码,话单方向,通话日期,通话时间,拨打秒数", `${OWN},${A},被叫,2026-10-03,224011,65`],
  ])("is read by the words of its header: %s", async (header, row) => {
    const survey = (await surveyFile(utf8File("记录.csv", `${header}\n${row}\n`), []))!;
    expect(survey.needsMapping).toBe(false);
    expect(survey.rejected).toEqual([]);
    expect(survey.groups.map(({ number, calls }) => [number, calls])).toEqual([[A, 1]]);
  });
});
