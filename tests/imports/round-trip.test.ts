import { describe, expect, it } from "vitest";
import { chosenOf, firstChoice, withGroup } from "@/components/imports/choice-of-groups";
import { assess } from "@/lib/assessment/assess";
import type { Contact } from "@/lib/case/contact";
import { sampleCase } from "@/lib/case/sample";
import { previewGroups } from "@/lib/imports/collector-preview";
import { readChosen } from "@/lib/imports/read-chosen";
import { surveyFile, type Survey } from "@/lib/imports/survey";
import { addDays } from "@/lib/units/day";
import { clockOf, dayOf, instantAt } from "@/lib/units/instant";
import { utf8File } from "./files";

/**
 * Three months of a phone: 322 calls of which 108 are collection from 53 numbers, and 169 messages of which 28 are. Made by counting, so
 * that it is the same on every run; all numbers are made up.
 */
const ON = "2026-11-30";
const FROM = "2026-09-01";
const DUE = "2026-10-14";

const two = (value: number): string => String(value).padStart(2, "0");
const clock = (hour: number, step: number): string => `${two(hour)}:${two((step * 7) % 60)}:${two((step * 13) % 60)}`;

/** Numbers of nineteen collectors: blocks of a switchboard, and a few that stand alone. */
const COLLECTORS = Array.from({ length: 19 }, (_, collector) =>
  Array.from({ length: collector < 17 ? 3 : 1 }, (_unused, line) =>
    `0${[21, 755, 10, 571, 28][collector % 5]}${two(10 + collector)}000${line}00`.padEnd(11, "0"),
  ),
).map((numbers) => numbers.map((number, line) => number.slice(0, -1) + String(line + 1)));
const PEOPLE: [string, number][] = [
  ["13800000011", 68],
  ["13800000012", 54],
  ["13800000013", 22],
  ["13800000014", 14],
];

function calls(): string[] {
  const rows: string[] = [];
  const dialled = COLLECTORS.flat();
  for (let step = 0; step < 108; step += 1)
    rows.push(
      `${addDays(DUE, 1 + (step % 44))} ${clock(9 + (step % 10), step)},被叫,${dialled[step % dialled.length]},${10 + (step % 40)}`,
    );
  for (const [number, count] of PEOPLE)
    for (let step = 0; step < count; step += 1)
      rows.push(
        `${addDays(FROM, (step * 3) % 90)} ${clock([7, 12, 22, 23][step % 4]!, step)},${step % 2 ? "主叫" : "被叫"},${number},${60 + step * 9}`,
      );
  for (let step = 0; step < 56; step += 1)
    rows.push(`${addDays(FROM, step)} ${clock(10 + (step % 8), step)},被叫,138${two(step)}0000${two(step + 20)},${90 + step}`);
  return rows;
}

const sms = (number: string, at: number, body: string, name = "(Unknown)"): string =>
  `<sms address="${number}" date="${at}" type="1" body="${body}" contact_name="${name}" />`;

function messages(): string[] {
  const rows: string[] = [];
  for (let step = 0; step < 21; step += 1)
    rows.push(
      sms(
        `106900000${30 + step * 3}`,
        instantAt(addDays(DUE, 1 + step), "15:10"),
        "【示例消金】您的借款已逾期，请尽快还款，以免影响信用。",
      ),
    );
  for (let step = 0; step < 7; step += 1)
    rows.push(sms(`1700000${step + 1}601`, instantAt(addDays(DUE, 10 + step), "16:10"), "我司受委托处理您的逾期欠款，今天不处理就上门。"));
  for (let step = 0; step < 55; step += 1)
    rows.push(
      sms(
        "95588",
        instantAt(addDays(FROM, step), step % 2 ? "22:30" : "08:10"),
        step % 20 === 3
          ? "【示例银行】您的信用卡账单已出，本期应还1200元，到期还款日25日。"
          : `【示例银行】您尾号0000卡消费支出${20 + step}元。`,
      ),
    );
  for (let step = 0; step < 30; step += 1)
    rows.push(sms(`1065700${two(step)}023`, instantAt(addDays(FROM, step * 2), "23:10"), "【某贷】您有50000元贷款额度待领取，退订回T"));
  for (let step = 0; step < 20; step += 1)
    rows.push(sms("10698000077", instantAt(addDays(FROM, step * 3), "21:10"), "【快递】您的包裹已到驿站，取件码1-2-3000。"));
  for (let step = 0; step < 15; step += 1)
    rows.push(sms("106939928188", instantAt(addDays(FROM, step * 4), "23:50"), "【某平台】验证码123456，5分钟内有效。"));
  for (let step = 0; step < 10; step += 1)
    rows.push(sms("13800000011", instantAt(addDays(FROM, step * 5), "22:20"), "你那个花呗还款了吗", "妈"));
  for (let step = 0; step < 6; step += 1)
    rows.push(sms("13800000013", instantAt(addDays(FROM, step * 6), "22:40"), "明天的账单发我", "老板"));
  for (let step = 0; step < 5; step += 1)
    rows.push(sms("10086", instantAt(addDays(FROM, step * 9), "07:40"), "【中国移动】您的话费账单已生成，余额不足请及时缴费。"));
  return rows;
}

const bill = utf8File("详单.csv", `起始时间,通信方式,对方号码,通信时长\n${calls().join("\n")}\n`);
const backup = utf8File("sms.xml", `<smses>${messages().join("\n")}</smses>`);
const record = sampleCase(ON);
const dueAt = instantAt(DUE, "00:00");
const self = { kind: "self" as const };

async function taken(file: typeof bill, survey: Survey, numbers: ReturnType<typeof chosenOf>): Promise<Contact[]> {
  const found: Contact[] = [];
  for await (const batch of readChosen(
    file,
    [],
    { importId: "i", debtId: record.debts[0]!.id, numbers, includeLikely: false },
    { formatId: survey.formatId },
  ))
    found.push(...batch.map((contact, index) => ({ ...contact, id: `${file.name}-${found.length + index}` })));
  return found;
}

const collectors = new Set(COLLECTORS.flat());
const isCollector = (number: string | null | undefined): boolean =>
  Boolean(number) && (collectors.has(number!) || /^106900000\d+$/.test(number!) || /^1700000\d601$/.test(number!));

describe("three months of a phone", () => {
  it("holds what it says", () => {
    expect([calls().length, messages().length, collectors.size]).toEqual([322, 169, 53]);
  });

  it("accepted as it stands, takes no word of anybody who does not collect, and finds no breach that was none", async () => {
    const [calledSurvey, wroteSurvey] = [(await surveyFile(bill, []))!, (await surveyFile(backup, []))!];
    const called = await taken(
      bill,
      calledSurvey,
      chosenOf(firstChoice(calledSurvey), previewGroups(calledSurvey.groups, dueAt), self, null),
    );
    const wrote = await taken(
      backup,
      wroteSurvey,
      chosenOf(firstChoice(wroteSurvey), previewGroups(wroteSurvey.groups, dueAt), self, null),
    );
    expect(called).toEqual([]);
    expect(wrote.filter(({ number }) => !isCollector(number))).toEqual([]);
    expect(wrote).toHaveLength(28);
    expect(new Set(wrote.map(({ collects }) => collects))).toEqual(new Set([true]));
    const { findings } = assess({ ...record, contacts: wrote }, ON);
    const hours = findings.filter(({ ruleId }) => ruleId === "contact-hours");
    expect(hours).toEqual([]);
  });

  it("shows collectors on top, the borrower's people at the end, and takes all collectors with at most twenty actions", async () => {
    const survey = (await surveyFile(bill, []))!;
    const groups = previewGroups(survey.groups, dueAt);
    const collecting = groups.filter(({ numbers }) => numbers.some(({ number }) => isCollector(number)));
    expect(collecting.length + 1).toBeLessThanOrEqual(20);
    expect(collecting.every(({ numbers }) => numbers.every(({ number }) => isCollector(number)))).toBe(true);
    expect(
      groups
        .slice(0, collecting.length)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(collecting.map(({ id }) => id).sort());
    const last = groups.filter(({ rank }) => rank === "known-person").flatMap(({ numbers }) => numbers.map(({ number }) => number));
    expect(last.sort()).toEqual(PEOPLE.map(([number]) => number));
    let choice = firstChoice(survey);
    for (const group of collecting) choice = withGroup(choice, group, "all");
    const found = await taken(bill, survey, chosenOf(choice, groups, self, record.debts[0]!.id));
    expect(found).toHaveLength(108);
    expect(found.every(({ at }) => clockOf(at) >= "09:00" && dayOf(at) > DUE)).toBe(true);
  });

  it("offers nothing from before the first contract", async () => {
    const survey = (await surveyFile(bill, [], { notBefore: instantAt("2026-10-01", "00:00") }))!;
    expect(survey.tooEarly).toBeGreaterThan(0);
    expect(Math.min(...survey.groups.map(({ firstAt }) => firstAt))).toBeGreaterThanOrEqual(instantAt("2026-10-01", "00:00"));
  });
});
