import { describe, expect, it } from "vitest";
import { openFile } from "@/lib/imports/open-file";
import { readChosen } from "@/lib/imports/read-chosen";
import { surveyFile } from "@/lib/imports/survey";
import { clockOf, dayOf } from "@/lib/units/instant";
import { utf8File, xlsxFile } from "./files";

/** One case for each kind of fault that files people have once made; numbers and names are made up. */

async function told(file: File, options = {}) {
  const survey = (await surveyFile(file, [], options))!;
  const numbers = survey.groups.map(({ number, name }) => ({ number, name, whom: { kind: "self" as const } }));
  const rows: string[] = [];
  for await (const batch of readChosen(file, [], { importId: "i", debtId: null, numbers, includeLikely: true }, options))
    rows.push(
      ...batch.map(
        (each) =>
          `${dayOf(each.at)} ${clockOf(each.at)} ${each.channel} ${each.direction} ${each.number} ${each.answered ?? "?"} ${each.durationSeconds ?? "-"}`,
      ),
    );
  return { survey, rows: rows.sort() };
}
const csv = (text: string, name = "a.csv") => utf8File(name, text) as File;

describe("sections", () => {
  const calls = [
    ["通话开始时间", "对方号码", "呼叫类型", "通话时长"],
    ["2026-10-03 21:40:11", "02100000001", "被叫", "65"],
  ];
  it("each header row starts its own columns and channel", async () => {
    const { rows, survey } = await told(
      xlsxFile("a.xlsx", [
        ...calls,
        ["短信详单"],
        ["发送时间", "收发类型", "对方号码", "条数"],
        ["2026-10-04 22:30:00", "收", "106900000001", "1"],
      ]) as File,
    );
    expect(survey.sections).toBe(2);
    expect(rows).toEqual(["2026-10-03 21:40 call in 02100000001 true 65", "2026-10-04 22:30 sms in 106900000001 ? -"]);
  });
  it("a list of data under a header of its own is not read with the columns before", async () => {
    const { rows, survey } = await told(
      xlsxFile("a.xlsx", [
        ...calls,
        ["上网详单"],
        ["起始时间", "上网方式", "时长", "流量"],
        ["2026-10-04 22:30:00", "13800000001", "被叫", "65"],
      ]) as File,
    );
    expect(rows).toEqual(["2026-10-03 21:40 call in 02100000001 true 65"]);
    expect(survey.rejected.at(-1)!.reason).toContain("不是通话或短信");
  });
  it("a gateway's number never made a connected call", async () => {
    const { rows } = await told(
      csv("时间,对方号码,类型,通话时长\n2026-10-03 22:40,106900000001,被叫,65\n2026-10-03 22:41,106900000002,被叫,0\n"),
    );
    expect(rows).toEqual([]);
  });
});

describe("the year of rows that hold none", () => {
  const HEAD = "起始时间,通信方式,对方号码,通信时长\n10-03 22:40:11,被叫,02100000001,65\n";
  it.each([
    "查询月份：2026年10月",
    "账期：202610",
    "计费周期：2026-10-01至2026-10-31",
    "起止日期：2026/10/01 - 2026/10/31",
    "查询时间：2026-11-05 10:00",
  ])("stands beside %s", async (line) => {
    const { rows, survey } = await told(csv(`入网时间：2025-03-12\n客户编号：5202509880117\n${line}\n${HEAD}`));
    expect(rows).toEqual(["2026-10-03 22:40 call in 02100000001 true 65"]);
    expect(survey.asks).toEqual([]);
  });
  it.each(["入网时间：2025-03-12", "客户编号：5202509880117", "套餐生效日期：2025-11-01", "打印时间：2026-11-01", "电话 13820230534"])(
    "does not stand beside %s: asked",
    async (line) => {
      const { rows, survey } = await told(csv(`${line}\n${HEAD}`));
      expect(rows).toEqual([]);
      expect(survey.asks).toMatchObject([{ ask: "year" }]);
      expect((await told(csv(`${line}\n${HEAD}`), { year: 2026 })).rows).toEqual(["2026-10-03 22:40 call in 02100000001 true 65"]);
    },
  );
  it("in the file's name is offered and asked", async () => {
    const { rows, survey } = await told(csv(HEAD, "通话记录-202610.csv"));
    expect(rows).toHaveLength(1);
    expect(survey.asks).toMatchObject([{ ask: "year" }]);
  });
  it("over a new year: December of a period that ends in January is the year before", async () => {
    const { rows } = await told(csv(`账期：2027年01月\n${HEAD.replace("10-03", "12-30")}`));
    expect(rows).toEqual(["2026-12-30 22:40 call in 02100000001 true 65"]);
  });
});

describe("a cell beside the point loses no call", () => {
  it.each([
    ["0'1'5", "true 65"],
    ["1.08分钟", "true -"],
    ["响铃12秒", "false 0"],
    ["未接通", "false 0"],
    ["很久", "true -"],
  ])("duration %s", async (duration, end) => {
    const { rows } = await told(csv(`起始时间,通信方式,对方号码,通信时长\n2026-10-03 22:40:11,被叫,02100000001,${duration}\n`));
    expect(rows).toEqual([`2026-10-03 22:40 call in 02100000001 ${end}`]);
  });
});

describe("pasted messages", () => {
  it.each([
    ["a deadline on a line of its own", "10690000000001 2026-10-03 20:40\n【示例金融】您的账单已逾期，请于\n2026-10-03 23:59\n前还清\n", 1],
    [
      "a deadline between blank lines",
      "10690000000001 2026-10-03 20:40\n【示例金融】您的账单已逾期，请于\n\n2026-10-03 23:59\n\n前还清\n",
      1,
    ],
    [
      "a deadline under headings with words",
      "发件人：106900000001\n时间：2026-10-03 20:40\n【示例金融】催收时间：\n2026年10月4日 7:30\n请接听",
      1,
    ],
    ["a contract number on its own line", "106900000001\n2026-10-03 20:40\n【示例金融】合同\n1234567890123\n已逾期。", 1],
    ["two messages", "106900000001\n2026-10-03 20:40\n【甲】已逾期。\n\n106900000002\n2026-10-04 20:40\n【乙】请还款。", 2],
    [
      "two messages without a blank line",
      "106900000001\n2026-10-03 20:40\n【甲】已逾期。\n106900000002\n2026-10-04 20:40\n【乙】请还款。",
      2,
    ],
  ])("%s", async (_what, text, count) => {
    const { rows, survey } = await told(csv(text, "粘贴.txt"));
    expect(survey.formatId).toBe("pasted-sms");
    expect(rows).toHaveLength(count);
    expect(rows[0]).toMatch(/^2026-10-03 20:40 sms in 1069/);
  });
});

describe("what no format knows", () => {
  it.each([
    ["a.ics", "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART:20261003T204000Z\nEND:VEVENT\nEND:VCALENDAR"],
    ["a.eml", "From: a@example.com\nDate: Sat, 3 Oct 2026 20:40:11 +0800\nSubject: 账单\n\n您的账单"],
    ["a.json", '{"a":{"b":[1,2,3]}}'],
    ["a.txt", "买菜\n2026年10月3日\n鸡蛋 12元"],
  ])("%s is said to be unknown, with what was seen and what to do", async (name, text) => {
    await expect(surveyFile(utf8File(name, text), [])).rejects.toThrow(/认不出这个文件：它是.*请导出/);
  });
});

describe("hostile files", () => {
  it("a card folded over 200 000 lines is read in a moment", async () => {
    const text = `BEGIN:VCARD\nFN:甲\nPHOTO;ENCODING=b:AAAA\n${" AAAA\n".repeat(200_000)}TEL:13800000001\nNOTE:x\n${" y\n".repeat(200_000)}END:VCARD\n`;
    const begun = performance.now();
    const survey = (await surveyFile(utf8File("a.vcf", text), []))!;
    expect(survey.people).toEqual([{ name: "甲", number: "13800000001" }]);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
  it("a sheet that claims a million rows and has one is opened at once", async () => {
    const rows: string[][] = [["时间", "对方号码", "类型"]];
    const opened = await openFile(xlsxFile("a.xlsx", rows));
    expect(opened.head.rows).toHaveLength(1);
  });
});

describe("what a row does not tell is not told", () => {
  const rowsOf = (...rows: string[]) => csv(`时间,对方号码,类型,通话时长\n${rows.join("\n")}\n`);

  it("a call of 0 seconds in a carrier's bill was not for that reason answered", async () => {
    const { rows } = await told(
      csv(
        "序号,通话起始时间,呼叫类型,对方号码,通话时长\n1,2026-10-03 22:40:00,主叫,95555,0\n2,2026-10-03 22:41:00,主叫,95555,3\n",
        "联通通话详单.csv",
      ),
    );
    expect(rows).toEqual(["2026-10-03 22:40 call out 95555 ? 0", "2026-10-03 22:41 call out 95555 true 3"]);
  });
  it("a gateway's number in a list of calls is no message", async () => {
    const { rows, survey } = await told(csv("语音详单\n对方号码,呼叫类型,通话时间,时长\n106900000001,被叫,2026-10-03 21:40:00,0\n"));
    expect(rows).toEqual([]);
    expect(survey.rejected.at(-1)!.reason).toContain("请核对");
  });
  it("formulas and a sheet's errors are no numbers", async () => {
    const cells = ["=A1+B2", "#N/A", "########", '"=HYPERLINK(""http://x"")"', "#REF!"];
    const { rows, survey } = await told(rowsOf(...cells.map((cell) => `2026-10-03 22:40,${cell},被叫,65`)));
    expect(rows).toEqual([]);
    expect(survey.rejected).toHaveLength(cells.length);
    expect(survey.rejected.every(({ reason }) => reason.includes("公式或错误值"))).toBe(true);
  });
  it("two numbers in one cell are not one", async () => {
    const { rows, survey } = await told(
      rowsOf("2026-10-03 22:40,13800000001/13900000002,被叫,65", "2026-10-03 22:41,010-66660000,被叫,65"),
    );
    expect(rows).toEqual(["2026-10-03 22:41 call in 01066660000 true 65"]);
    expect(survey.rejected[0]!.reason).toContain("2 个号码");
  });
});

describe("words of direction in heads and in kinds of messages", () => {
  it.each(["呼入/呼出", "去电/来电", "拨打或接听"])("%s is a column of directions", async (head) => {
    const { rows } = await told(csv(`通话时间,号码,${head},时长\n2026-10-03 22:40,13800000001,呼出,65\n`));
    expect(rows).toEqual(["2026-10-03 22:40 call out 13800000001 true 65"]);
  });
  it("上行 was sent, 下行 came in", async () => {
    const { rows } = await told(
      csv("短信详单\n发送时间,业务类型,对方号码,条数\n2026-10-03 21:00,短信上行,13800000001,1\n2026-10-03 21:01,短信下行,106900001,1\n"),
    );
    expect(rows).toEqual(["2026-10-03 21:00 sms out 13800000001 ? -", "2026-10-03 21:01 sms in 106900001 ? -"]);
  });
});

describe("the year of rows that hold none", () => {
  const table = "时间,对方号码,主叫/被叫,时长\n";
  const at = (...days: string[]) => days.map((day) => `${day} 20:40,13800000001,被叫,63`).join("\n");

  it.each([
    ["forward", ["12-30", "01-02"]],
    ["backward", ["01-02", "12-30"]],
  ])("a year that the borrower gave is that of the later rows, %s", async (_word, days) => {
    const { rows } = await told(csv(table + at(...days)), { year: 2027 });
    expect(rows.map((row) => row.slice(0, 10))).toEqual(["2026-12-30", "2027-01-02"]);
  });
  it("within a year it is that of all", async () => {
    const { rows } = await told(csv(table + at("05-30", "09-02")), { year: 2026 });
    expect(rows.map((row) => row.slice(0, 10))).toEqual(["2026-05-30", "2026-09-02"]);
  });
  it("a month after the stated period is of no known year", async () => {
    const { rows, survey } = await told(csv(`账期：2026年6月\n${table}${at("06-30", "07-01", "01-03", "11-03")}`));
    expect(rows.map((row) => row.slice(0, 10))).toEqual(["2025-11-03", "2026-01-03", "2026-06-30"]);
    expect(survey.rejected.map(({ reason }) => reason)).toEqual([expect.stringContaining("没有年份")]);
  });
  it("stands over the table of a page", async () => {
    const page = `<html><head><style>x</style></head><h3>查询月份：2026年7月</h3><table><tr><th>时间</th><th>主被叫</th><th>对方号码</th><th>时长</th></tr><tr><td>07月03日 20:40:11</td><td>主叫</td><td>19200001111</td><td>63</td></tr></table></html>`;
    expect((await told(utf8File("a.html", page) as File)).rows).toEqual(["2026-07-03 20:40 call out 19200001111 true 63"]);
  });
});

describe("a year offered from the file's name", () => {
  it("is named in the question", async () => {
    const { survey } = await told(csv("时间,对方号码,主叫/被叫,时长\n10-03 20:40,13800000001,被叫,63\n", "通话记录-202610.csv"));
    expect(survey.asks.map(({ text }) => text).join("")).toContain("先当作 2026 年");
  });
});

describe("what the person wrote is not the other's", () => {
  it("“我的回复” after a blank line starts the person's own words; a rule ends a message", async () => {
    const { rows, survey } = await told(
      csv("---------- 转发的短信 ----------\n来自: 95017\n日期: 2026/10/03 08:00:00\n【某某】请还款。\n\n我的回复：不还\n", "转发.txt"),
    );
    expect(rows).toEqual(["2026-10-03 08:00 sms in 95017 ? -"]);
    expect(JSON.stringify(survey.groups)).not.toContain("不还");
    expect(survey.rejected.at(-1)!.reason).toContain("没有写收到的时间");
  });
});
