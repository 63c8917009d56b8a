import { describe, expect, it } from "vitest";
import checkedScreenshots, { checkedScreenshotsCsv, type CheckedRow } from "@/lib/imports/screenshot/checked-screenshots";
import { readChosen } from "@/lib/imports/read-chosen";
import { surveyFile } from "@/lib/imports/survey";
import { instantAt } from "@/lib/units/instant";
import { aContact } from "../case/factory";
import { utf8File } from "./files";

const message: CheckedRow = {
  at: "2026-10-03 22:40",
  channel: "sms",
  direction: "in",
  number: "1069 8009 5188",
  name: null,
  words: '【示例消金】欠3,456.78元，请"今日"还清\n退订回T',
  evidenceId: "evidence-1",
};
const chat: CheckedRow = {
  ...message,
  channel: "wechat",
  number: null,
  name: "王经理",
  words: "今天不还就打你单位电话",
  evidenceId: "evidence-2",
};
const call: CheckedRow = {
  at: "2026-10-04 07:12",
  channel: "call",
  direction: "in",
  number: "0755-86013388",
  name: null,
  answered: false,
  evidenceId: "evidence-1",
};
const file = (...rows: CheckedRow[]) => utf8File("2 张截图.csv", checkedScreenshotsCsv(rows));
const choose = async (rows: CheckedRow[], known = [] as ReturnType<typeof aContact>[]) => {
  const survey = (await surveyFile(file(...rows), known))!;
  const numbers = survey.groups.map(({ number, name }) => ({ number, name, whom: { kind: "self" as const } }));
  const contacts = [];
  for await (const batch of readChosen(file(...rows), known, { importId: "i", debtId: null, numbers, includeLikely: false }))
    contacts.push(...batch);
  return { survey, contacts };
};

describe("what was read in screenshots and checked", () => {
  it("goes through the same preview and keeps words, signature and the screenshot it stands in", async () => {
    const { survey, contacts } = await choose([message, chat, call]);
    expect(survey).toMatchObject({
      formatId: "checked-screenshots",
      needsMapping: false,
      rejectedCount: 0,
      lacks: checkedScreenshots.lacks,
    });
    expect(survey.groups.map(({ number, name, calls, messages }) => [number, name, calls, messages])).toEqual([
      ["106980095188", null, 0, 1],
      [null, "王经理", 0, 1],
      ["075586013388", null, 1, 0],
    ]);
    expect(contacts).toMatchObject([
      {
        channel: "sms",
        at: instantAt("2026-10-03", "22:40"),
        agency: "示例消金",
        words: message.words,
        evidenceIds: ["evidence-1"],
        importId: "i",
      },
      { channel: "wechat", number: undefined, collectorName: "王经理", evidenceIds: ["evidence-2"] },
      { channel: "call", at: instantAt("2026-10-04", "07:12"), answered: false, evidenceIds: ["evidence-1"] },
    ]);
  });

  it("knows again what two pictures both show, and what the case already has from another source", async () => {
    const { survey } = await choose([message, { ...message, evidenceId: "evidence-2" }, chat]);
    expect(survey.repeated).toBe(1);
    const known = [
      aContact({
        channel: "wechat",
        direction: "in",
        at: instantAt("2026-10-03", "22:40"),
        number: undefined,
        words: "今天不还就打你单位电话",
      }),
    ];
    expect((await choose([chat], known)).contacts).toEqual([]);
    const backup = [
      aContact({
        channel: "sms",
        direction: "in",
        at: instantAt("2026-10-03", "22:40") + 31_000,
        number: "106980095188",
        words: message.words,
      }),
    ];
    expect((await choose([message], backup)).survey.groups[0]).toMatchObject({ already: 0, likely: 1 });
  });

  it("refuses a row without a time or a screenshot, with its reason", async () => {
    const survey = await surveyFile(file({ ...message, at: "2026-10-03" }, { ...call, evidenceId: "" }), []);
    expect(survey!.rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [2, "这一行不完整"],
      [3, "这一行不完整"],
    ]);
  });

  it("takes no other table for its own", async () => {
    const other = await surveyFile(utf8File("a.csv", "时间,对方号码,类型\n2026-10-03 22:40,95118,被叫\n2026-10-03 22:41,95118,被叫"), []);
    expect(other!.formatId).toBe("any-table");
  });
});
