import { describe, expect, it } from "vitest";
import { readChosen } from "@/lib/imports/read-chosen";
import { surveyFile, type Survey } from "@/lib/imports/survey";
import type { ImportFile } from "@/lib/imports/open-file";
import { dayOf, clockOf } from "@/lib/units/instant";
import type { Contact } from "@/lib/case/contact";
import { gbFile, utf8File, xlsxFile } from "./files";

const COLLECTOR = "02100000001";

const MOBILE = [
  ["中国移动通信客户语音详单"],
  ["客户姓名：示例", "", "查询月份：2026年10月"],
  [],
  ["起始时间", "通信地点", "通信方式", "对方号码", "通信时长", "通信类型", "套餐优惠", "实收通信费(元)"],
  ["10-03 22:40:11", "成都", "被叫", COLLECTOR, "1分5秒", "国内通话", "", "0.00"],
  ["10-03 22:50:00", "成都", "主叫", "13800000000", "35秒", "国内通话", "", "0.00"],
  ["10-04 08:00:00", "成都", "呼转", COLLECTOR, "35秒", "国内通话", "", "0.00"],
  ["10-05 08:00:00", "成都", "被叫", COLLECTOR, "很久", "国内通话", "", "0.00"],
  ["合计", "", "", "", "1分40秒"],
];
const UNICOM = [
  ["中国联合网络通信有限公司 通话详单"],
  ["序号", "通话日期", "通话时间", "通话时长", "呼叫类型", "对方号码", "本机通话地", "通话类型"],
  ["1", "2026-10-03", "22:40:11", "00:01:05", "被叫", COLLECTOR, "成都", "国内通话"],
  ["2", "2026-10-03", "22:50:00", "00:00:35", "主叫", "13800000000", "成都", "国内通话"],
];
const TELECOM = [
  ["中国电信 语音清单", "", "2026-10-01 至 2026-10-31"],
  ["序号", "对方号码", "呼叫类型", "通话日期", "通话时长(秒)", "通话类型", "通话地点"],
  ["1", COLLECTOR, "被叫", "2026-10-03 22:40:11", "65", "本地", "成都"],
  ["2", "+8613800000000", "主叫", "2026-10-03 22:50:00", "35", "本地", "成都"],
];

const csv = (rows: string[][]): string =>
  rows.map((row) => row.map((cell) => (cell.includes(",") ? `"${cell}"` : cell)).join(",")).join("\r\n");
const survey = async (file: ImportFile): Promise<Survey> => (await surveyFile(file, []))!;

const contactsOf = async (file: ImportFile, numbers: (string | null)[]): Promise<Omit<Contact, "id">[]> => {
  const batches: Omit<Contact, "id">[] = [];
  const choice = {
    importId: "import",
    debtId: null,
    numbers: numbers.map((number) => ({ number, whom: { kind: "self" as const } })),
    includeLikely: false,
  };
  for await (const batch of readChosen(file, [], choice)) batches.push(...batch);
  return batches;
};

const BILLS: [string, string[][]][] = [
  ["china-mobile", MOBILE],
  ["china-unicom", UNICOM],
  ["china-telecom", TELECOM],
];

describe.each(BILLS)("call details of %s", (id, rows) => {
  const files: [string, ImportFile][] = [
    ["csv in GB18030", gbFile("详单.csv", csv(rows))],
    ["csv in UTF-8 with a mark", utf8File("详单.csv", `\uFEFF${csv(rows)}`)],
    ["xlsx", xlsxFile("详单.xlsx", rows)],
  ];
  it.each(files)("are recognised and read from %s", async (_kind, file) => {
    const found = await survey(file);
    expect(found.formatId).toBe(id);
    expect(found.needsMapping).toBe(false);
    expect(found.lacks.join()).toContain("只有接通的电话");
    const [contact] = await contactsOf(file, [COLLECTOR]);
    expect(contact).toMatchObject({
      channel: "call",
      direction: "in",
      number: COLLECTOR,
      durationSeconds: 65,
      answered: true,
      importId: "import",
    });
    expect(`${dayOf(contact!.at)} ${clockOf(contact!.at)}`).toBe("2026-10-03 22:40");
  });

  it("leave out the numbers that were not chosen", async () => {
    const contacts = await contactsOf(utf8File("详单.csv", csv(rows)), ["13800000000"]);
    expect(contacts.map(({ number, direction }) => [number, direction])).toEqual([["13800000000", "out"]]);
  });
});

describe("a workbook whose cells are dates and times, not text", () => {
  it("is read to the second, the number untouched", async () => {
    const header = ["通话日期", "对方号码", "呼叫类型", "通话时长"];
    const file = xlsxFile("详单.xlsx", [
      header,
      [{ serial: 46298.94457175926, shown: "date" }, 13800000000, "被叫", { serial: 65 / 86_400, shown: "duration" }],
    ]);
    const [contact] = await contactsOf(file, ["13800000000"]);
    expect(contact).toMatchObject({ number: "13800000000", durationSeconds: 65 });
    expect(new Date(contact!.at).toISOString()).toBe("2026-10-03T14:40:11.000Z");
  });
});

describe("rows that cannot be read", () => {
  it("are listed with their line and reason", async () => {
    const { rejected } = await survey(utf8File("详单.csv", csv(MOBILE)));
    expect(rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [7, "看不出是主叫还是被叫：“呼转”"],
      [9, "合计或说明，不是一条记录"],
    ]);
  });

  it("include every row of a table without a usable header", async () => {
    const found = await survey(utf8File("a.csv", "甲,乙,丙\n1,2,3\n4,5,6\n"));
    expect(found.formatId).toBe("any-table");
    expect(found.needsMapping).toBe(true);
    expect(found.rejectedCount).toBe(3);
  });
});

const rawFile = (bytes: number[], name: string): ImportFile => new File([new Uint8Array(bytes)], name);

describe("any other table", () => {
  it("is read with the columns that the borrower named", async () => {
    const file = utf8File(
      "记录.csv",
      "什么时候,谁,怎么,说了什么\n2026-10-03 22:40,+86 138-0000-0001,来电,要我还钱\n2026-10-04 09:00,null,来电,\n",
    );
    const mapping = { at: 0, number: 1, direction: 2, words: 3 };
    const found = (await surveyFile(file, [], { mapping }))!;
    expect(found.groups.map(({ number }) => number)).toEqual(["13800000001", null]);
    expect(found.rejected).toEqual([]);
  });

  it("refuses a day without a clock: midnight would be invented", async () => {
    const found = await survey(utf8File("a.csv", "日期,对方号码,类型\n2026-10-03,02100000001,被叫\n"));
    expect(found.rejected.map(({ line, reason }) => [line, reason])).toEqual([[2, "只有日期，没有几点几分"]]);
  });

  it("that is broken says what to do instead", async () => {
    await expect(survey(rawFile([0xd0, 0xcf, 0x11, 0xe0], "a.xls"))).rejects.toThrow("另存为");
    await expect(survey(rawFile([0x25, 0x50, 0x44, 0x46], "a.pdf"))).rejects.toThrow("PDF");
    await expect(survey(utf8File("a.xls", "<html><table></table></html>"))).rejects.toThrow("网页");
    await expect(survey(rawFile([0x50, 0x4b, 3, 4, 0, 0], "a.xlsx"))).rejects.toThrow("打不开");
    await expect(survey(utf8File("a.csv", ""))).rejects.toThrow("空的");
  });
});

describe("quotes in separated values", () => {
  it("keep commas, line breaks and doubled quotes in a message, wherever the chunk ends", async () => {
    const text = `时间,对方号码,类型,内容\n2026-10-03 22:40,10690001,接收,"第一行, 带逗号\n""引号"""\n`;
    const bytes = new TextEncoder().encode(text);
    for (const size of [1, 7, 4096]) {
      const file: ImportFile = {
        name: "短信.csv",
        size: bytes.length,
        slice: (from, to) => new Blob([bytes.slice(from, to)]),
        stream: () =>
          new ReadableStream({
            start(controller) {
              for (let from = 0; from < bytes.length; from += size) controller.enqueue(bytes.slice(from, from + size));
              controller.close();
            },
          }),
      };
      const [contact] = await contactsOf(file, ["10690001"]);
      expect(contact).toMatchObject({ channel: "sms", direction: "in", words: '第一行, 带逗号\n"引号"' });
    }
  });
});
