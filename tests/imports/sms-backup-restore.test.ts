import { describe, expect, it } from "vitest";
import { readChosen } from "@/lib/imports/read-chosen";
import { surveyFile } from "@/lib/imports/survey";
import { instantAt } from "@/lib/units/instant";
import { utf8File } from "./files";

const AT = instantAt("2026-10-03", "22:40");
const self = { kind: "self" as const };

const SMS = `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<!--File Created By SMS Backup & Restore-->
<smses count="6" backup_set="x">
  <sms protocol="0" address="+8610690000000001" date="${AT}" type="1" subject="null" body="【示例金融】您的账单已逾期 &#55357;&#56832; &amp; 请还款" toa="null" sc_toa="null" service_center="null" read="1" status="-1" readable_date="x" contact_name="(Unknown)" />
  <sms protocol="0" address="+8610690000000001" date="${AT}" type="1" subject="null" body="【示例金融】您的账单已逾期 &#55357;&#56832; &amp; 请还款" contact_name="(Unknown)" />
  <sms address="13800000000" date="${AT + 60_000}" type="2" body="我在筹钱" contact_name="姐姐" />
  <sms address="13800000000" date="${AT}" type="3" body="草稿" contact_name="姐姐" />
  <sms address="null" date="null" type="1" body="null" />
  <mms date="${AT + 120_000}" msg_box="1" address="10690000000002" m_type="132"><parts>
    <part seq="-1" ct="application/smil" text="null"/><part seq="0" ct="text/plain" text="【某律所】律师函"/><part seq="1" ct="image/jpeg" data="AAAA" text="null"/>
  </parts><addrs><addr address="10690000000002" type="137"/><addr address="insert-address-token" type="151"/></addrs></mms>
</smses>`;

const CALLS = `<calls count="4">
  <call number="02100000001" duration="65" date="${AT}" type="1" presentation="1" contact_name="(Unknown)" />
  <call number="02100000001" duration="0" date="${AT + 60_000}" type="3" presentation="1" contact_name="null" />
  <call number="-2" duration="10" date="${AT + 120_000}" type="1" presentation="2" contact_name="null" />
  <call number="02100000001" duration="0" date="${AT + 180_000}" type="4" presentation="1" />
</calls>`;

describe("sms-backup-restore messages", () => {
  it("are grouped by number, with +86 taken off, the repeated row counted once and the draft rejected", async () => {
    const survey = (await surveyFile(utf8File("sms-20261003.xml", SMS), []))!;
    expect(survey.formatId).toBe("sms-backup-restore");
    expect(survey.repeated).toBe(1);
    expect(survey.groups.map(({ number, messages }) => [number, messages])).toEqual([
      ["10690000000001", 1],
      ["13800000000", 1],
      ["10690000000002", 1],
    ]);
    expect(survey.groups[0]).toMatchObject({ collecting: 1, signatures: ["示例金融"] });
    expect(survey.groups[1]).toMatchObject({ collecting: 0, name: "姐姐" });
    expect(survey.rejected.map(({ reason }) => reason)).toEqual(["草稿或没有发出的信息", "读不出时间"]);
  });

  it("keep their words whole: emoji, entities, the text part of an MMS; the word null is no content", async () => {
    const choice = {
      importId: "i",
      debtId: "debt",
      numbers: [
        { number: "10690000000001", whom: self },
        { number: "10690000000002", whom: self },
      ],
      includeLikely: false,
    };
    const found = [];
    for await (const batch of readChosen(utf8File("sms.xml", SMS), [], choice)) found.push(...batch);
    expect(found.map(({ words }) => words)).toEqual(["【示例金融】您的账单已逾期 😀 & 请还款", "【某律所】律师函"]);
    expect(found[1]).toMatchObject({ agency: "某律所", at: AT + 120_000 });
  });

  it("cut off in the middle keep what was whole and say where it broke", async () => {
    const survey = (await surveyFile(utf8File("sms.xml", SMS.slice(0, SMS.indexOf("草稿"))), []))!;
    expect(survey.groups.length).toBeGreaterThan(0);
    expect(survey.rejected.at(-1)?.reason).toContain("不完整");
  });
});

describe("sms-backup-restore calls", () => {
  it("tell answered from missed, and a withheld number from a known one", async () => {
    const choice = {
      importId: "i",
      debtId: null,
      numbers: [
        { number: "02100000001", whom: self },
        { number: null, whom: self },
      ],
      includeLikely: false,
    };
    const found = [];
    for await (const batch of readChosen(utf8File("calls.xml", CALLS), [], choice)) found.push(...batch);
    expect(found.map(({ number, answered, durationSeconds }) => [number, answered, durationSeconds])).toEqual([
      ["02100000001", true, 65],
      ["02100000001", false, 0],
      [null, true, 10],
    ]);
    expect((await surveyFile(utf8File("calls.xml", CALLS), []))!.rejected[0]!.reason).toContain("类型 4");
  });
});
