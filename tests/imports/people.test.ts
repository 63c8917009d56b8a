import { describe, expect, it } from "vitest";
import { surveyFile } from "@/lib/imports/survey";
import { clockOf } from "@/lib/units/instant";
import { utf8File } from "./files";

describe("vcard", () => {
  const CARDS = [
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:王;小;;;\r\nFN:同事小\r\n 王\r\nTEL;TYPE=CELL:+86 138-0000-0002\r\nitem1.TEL:02100000009\r\nEND:VCARD",
    "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=A7=90=\r\n=E5=A7=90\r\nTEL;CELL:13800000003\r\nEND:VCARD",
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:没有号码\r\nEND:VCARD",
  ].join("\r\n");
  it("names numbers, unfolds lines and reads the old quoted-printable", async () => {
    const survey = (await surveyFile(utf8File("通讯录.vcf", CARDS), []))!;
    expect(survey.formatId).toBe("vcard");
    expect(survey.people).toEqual([
      { name: "同事小王", number: "13800000002" },
      { name: "同事小王", number: "02100000009" },
      { name: "姐姐", number: "13800000003" },
    ]);
    expect(survey.rejected).toEqual([{ line: 15, reason: "没有电话号码", raw: "没有号码" }]);
  });
});

const read = async (text: string) => (await surveyFile(utf8File("粘贴", text), []))!;

describe("pasted-sms", () => {
  it("reads sender and moment in a heading, then the words", async () => {
    const survey = await read(
      "10690000000001 2026-10-03 22:40\n【示例金融】您的账单已逾期\n第二行\n\n发件人：10690000000002\n时间：2026年10月4日 8:05\n【某公司】请还款1,200元",
    );
    expect(survey.formatId).toBe("pasted-sms");
    expect(survey.groups.map(({ number, sample, signatures, firstAt }) => [number, sample, signatures[0], clockOf(firstAt)])).toEqual([
      ["10690000000001", "【示例金融】您的账单已逾期\n第二行", "示例金融", "22:40"],
      ["10690000000002", "【某公司】请还款1,200元", "某公司", "08:05"],
    ]);
  });
  it("asks for the moment instead of inventing one", async () => {
    const survey = await read("【示例金融】您的账单已逾期");
    expect(survey.groups).toEqual([]);
    expect(survey.rejected[0]!.reason).toContain("时间");
  });
});
