import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { coverMarks, findMarks } from "@/lib/case/identity-marks";
import type { Debt } from "@/lib/case/debt";
import type { CaseRecord } from "@/lib/case/record";
import { sampleCase } from "@/lib/case/sample";
import { compose } from "@/lib/letters/compose";
import { LENGTHS } from "@/lib/letters/letter";
import { letterOf, letterShelf } from "@/lib/letters/letter-shelf";
import { redact, removedFor } from "@/lib/letters/redact";
import { textOf } from "@/lib/letters/text";
import { answersFor } from "@/lib/portals/answers";
import { RECIPES } from "@/lib/portals/portal-shelf";
import { anInput, TODAY } from "./inputs";

/** One way of naming the person, and what of it must not be read in public. */
const PLANTED: [text: string, secrets: string[]][] = [
  ["王女士晓明您好", ["王女士", "晓明"]],
  ["王晓明欠款", ["王晓明", "晓明"]],
  ["王 晓 明", ["晓 明"]],
  ["家住文一路88号3幢502室", ["文一路", "88号3幢"]],
  ["住 文 一 路 那边", ["文 一 路"]],
  ["电话137 0000 1111", ["0000 1111", "1111"]],
  ["电话137-0000-1111", ["0000-1111"]],
  ["电话１３７００００１１１１", ["１１１１", "１３７"]],
  ["电话一三七零零零零一一一一", ["一三七零", "一一一一"]],
  ["电话幺三七〇〇〇〇一一一一", ["三七〇〇"]],
  ["电话137.0000.1111", ["0000.1111"]],
  ["(+86)137 0000 1111", ["0000 1111"]],
  ["137 0000 1111/138-2222-3333", ["2222-3333", "0000 1111"]],
  ["尾号0001A", ["0001A"]],
  ["合同HT-2025/0001 A", ["2025/0001", "0001 A"]],
  ["合同HT20250001A", ["HT20250001A"]],
  ["合同ＨＴ－２０２５／０００１Ａ", ["２０２５／０００１"]],
  ["邮箱wang.xm@example.com", ["wang.xm", "example.com"]],
  ["邮箱wang.xm＠example。com", ["wang.xm"]],
  ["邮箱 wang.xm @ example.com", ["wang.xm"]],
  ["微信号：xiaoming_88", ["xiaoming_88"]],
  ["加微信xiaoming88聊", ["xiaoming88"]],
  ["vx: wxm-1990", ["wxm-1990"]],
  ["QQ 3456789012", ["3456789012"]],
  ["车牌浙A·12345", ["A·12345"]],
  ["车牌浙AD12345", ["AD12345"]],
  ["在杭州云帆科技有限公司上班", ["云帆"]],
  ["单位云帆科技", ["云帆科技"]],
  ["身份证330106199003070021", ["199003070021", "330106"]],
  ["身份证330106 19900307 0021", ["19900307"]],
  ["身份证３３０１０６１９９００３０７００２１", ["０３０７００２１"]],
  ["1990年3月7日出生", ["1990年3月7日"]],
  ["李红梅说", ["李红梅", "红梅"]],
  ["红梅说", ["红梅"]],
  ["找同事小王", ["小王"]],
  ["问小王要钱", ["小王"]],
  ["张阿姨也知道", ["张阿姨"]],
  ["欧阳先生", ["欧阳先生"]],
  ["案号（2026）浙0106民初2000号", ["0106民初2000"]],
  ["翠苑新村12幢4单元", ["12幢4单元"]],
  ["银行卡6217 0000 1234 5678 901", ["1234 5678"]],
  ["座机0571-8888 7777", ["8888 7777"]],
];

function planted(text: string): CaseRecord {
  const record = sampleCase(TODAY);
  record.borrower = {
    ...record.borrower,
    name: "王晓明",
    phone: "13700001111",
    residentId: "330106199003070021",
    bornOn: "1990-03-07",
    email: "wang.xm@example.com",
    address: "文一路88号3幢502室",
    registeredAddress: "翠苑新村12幢4单元301室",
    employer: "杭州云帆科技有限公司",
    region: { province: "浙江省", city: "杭州市", district: "西湖区" },
    hardships: [{ kind: "unemployment", sinceOn: "2026-01-01", words: text, evidenceIds: [] }],
  };
  const [debt] = record.debts;
  Object.assign(debt!, { contractNumber: "HT-2025/0001 A", note: text, creditReport: { wrong: true, error: text, notifiedBefore: false } });
  // A company's fields may hold anything too.
  Object.assign(debt!, { platformName: text, agencyName: text, assigned: { to: text, noticed: true } });
  record.evidence.push({
    id: "proof",
    kind: "recording",
    name: text,
    mediaType: "audio/mpeg",
    sizeBytes: 1,
    sha256: "0".repeat(64),
    addedAt: 0,
    source: text,
    proves: text,
  });
  debt!.payments.push({ id: "p", paidOn: "2026-01-05", amountFen: 1_000, note: text });
  record.contacts = record.contacts.map((contact, index) => ({
    ...contact,
    words: text,
    agency: index % 2 === 0 ? text : contact.agency,
    collectorName: "赵大力",
    evidenceIds: ["proof"],
    whom: contact.whom.kind === "third-party" ? { ...contact.whom, name: index % 2 === 0 ? "李红梅" : "同事小王" } : contact.whom,
  }));
  record.contacts[0]!.said = ["threat-violence"];
  record.papers.push({
    id: "paper",
    kind: "summons",
    receivedOn: "2026-11-20",
    sender: "某区人民法院",
    caseNumber: "（2026）浙0106民初2000号",
    text,
    evidenceIds: [],
  });
  record.papers.push({
    id: "letter",
    kind: "lawyer-letter",
    receivedOn: "2026-11-20",
    sender: text.slice(0, 80),
    claimant: text.slice(0, 80),
    evidenceIds: ["proof"],
  });
  record.filings.push({
    id: "filed",
    debtId: debt!.id,
    channelId: "lender-own",
    letterId: "complaint-lender",
    filedOn: "2026-11-05",
    filingNumber: text.slice(0, 60),
    text,
    demands: [],
    evidenceIds: [],
    state: "replied",
    history: [{ on: "2026-11-05", state: "sent", note: text }],
    replies: [{ id: "r", receivedOn: "2026-11-15", from: text, text, evidenceIds: [] }],
  });
  record.arrangements.push({
    id: "arr",
    debtId: debt!.id,
    agreedOn: "2026-11-10",
    form: "oral",
    instalments: [],
    note: text,
    evidenceIds: [],
  });
  return record;
}

describe("a party that is a person", () => {
  const shownIn = (debt: Partial<Debt>): string => {
    const record = planted("");
    Object.assign(record.debts[0]!, debt);
    record.papers = [
      { id: "s", kind: "summons", receivedOn: "2026-11-20", sender: "孙长河", claimant: "周庆丰", evidenceIds: [] },
      { id: "l", kind: "lawyer-letter", receivedOn: "2026-11-20", sender: "某某律师事务所", evidenceIds: [] },
    ];
    const assessment = assess(record, TODAY);
    const letters = letterShelf
      .map(({ id }) => [id, anInput({ record, assessment, forPublic: true })] as const)
      .filter(([id, input]) => letterOf(id).applies(input).ok)
      .map(([id, input]) => textOf(compose(id, input)));
    const answers = RECIPES.filter(({ published }) => published === true).flatMap((recipe) =>
      Object.entries(answersFor({ record, assessment, debtId: record.debts[0]!.id, recipe, on: TODAY }))
        .filter(([meaning]) => !meaning.startsWith("complainant.") && meaning !== "complaint.privateRemark")
        .flatMap(([, answer]) => answer!.texts),
    );
    return [...letters, ...answers].join("\n");
  };
  it("is not named in public: who lends privately, a platform or buyer or plaintiff called like a person", () => {
    const text = shownIn({
      brand: "老张私贷",
      lenderName: "张三丰",
      licence: "private-lender",
      platformName: "李四光",
      agencyName: "催收员王五一",
      assigned: { to: "赵六六", noticed: true },
    });
    expect(text).not.toMatch(/老张私贷|张三丰|三丰|李四光|王五一|赵六六|孙长河|周庆丰/);
    expect(text).toContain("某某律师事务所");
  });
  it("a company or a product is", () => {
    const text = shownIn({ lenderName: "重庆示例小额贷款有限公司", platformName: "白条", agencyName: "安信商务咨询有限公司" });
    for (const name of ["重庆示例小额贷款有限公司", "白条", "安信商务咨询有限公司"]) expect(text).toContain(name);
  });
});

describe("what names a person", () => {
  it.each(PLANTED)(
    "%s: is in no public letter and in no answer of a channel that publishes",
    (text, secrets) => {
      const record = planted(text);
      const assessment = assess(record, TODAY);
      for (const { id } of letterShelf)
        for (const length of LENGTHS) {
          const input = anInput({ record, assessment, length, forPublic: true });
          if (!letterOf(id).applies(input).ok) continue;
          const shown = textOf(compose(id, input));
          for (const secret of secrets) expect(`${id}/${length}: ${shown}`).not.toContain(secret);
        }
      for (const recipe of RECIPES.filter(({ published }) => published === true)) {
        const answers = answersFor({ record, assessment, debtId: record.debts[0]!.id, recipe, on: TODAY });
        for (const [meaning, answer] of Object.entries(answers))
          if (!meaning.startsWith("complainant.") && meaning !== "complaint.privateRemark")
            for (const secret of secrets) expect(`${meaning}: ${answer!.texts.join("\n")}`).not.toContain(secret);
      }
    },
    60_000,
  );

  it.each(PLANTED)("%s: goes out of the borrower's own words, and is said to be gone", (text, secrets) => {
    const record = planted("");
    const covered = coverMarks(`昨天有人说${text}，我很害怕。`, record);
    for (const secret of secrets) expect(covered).not.toContain(secret);
    expect(covered).toMatch(/，我很害怕。$/);
    expect(findMarks(covered, record)).toEqual([]);
    const open = compose("complaint-lender", anInput({ record, forPublic: true }));
    const first = {
      ...open,
      blocks: [
        ...open.blocks,
        {
          kind: "paragraph" as const,
          part: "closing" as const,
          sentences: [{ id: "own", text, edited: true, kind: "form" as const, basis: { rows: [], evidenceIds: [], rules: [] } }],
        },
      ],
    };
    expect(removedFor(first, redact(first, record), record).length).toBeGreaterThan(0);
  });

  it.each([
    "2026年11月7日12:25，催收方用号码联系我的姐姐，通话2分钟。",
    "《互联网金融 个人网络消费信贷 贷后催收风控指引》（GB/T 45251-2025）要求……",
    "被投诉方：重庆示例小额贷款有限公司；待还总额为99,999,999.99元，12378、12345已登记。",
    "中国人民银行、国家金融监督管理总局，请在2026年12月8日前书面答复。",
    "第一千零三十三条、第六百七十条，共30次，每期1,200.00元，2026-11-03和2026/11/3。",
    "他们在22时至次日8时之间联系，路过街口也不放过。",
  ])("nothing in: %s", (text) => {
    expect(findMarks(text, planted(""))).toEqual([]);
  });
});
