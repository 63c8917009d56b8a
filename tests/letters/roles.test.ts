import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import type { Debt } from "@/lib/case/debt";
import type { CaseRecord, Filing } from "@/lib/case/record";
import { compose } from "@/lib/letters/compose";
import { LENGTHS } from "@/lib/letters/letter";
import { letterOf, letterShelf } from "@/lib/letters/letter-shelf";
import { lint } from "@/lib/letters/lint";
import { sentencesOf } from "@/lib/letters/writer";
import { mergedText, textOf } from "@/lib/letters/text";
import { aContact, aDebt, anEvidence, aPaper, aRecord } from "../case/factory";
import { anInput, TODAY } from "./inputs";

const friend = (name: string, when: string, more: Parameters<typeof aContact>[0] = {}) =>
  aContact({ when, whom: { kind: "third-party", relation: "friend", name }, ...more });

function caseOf(debt: Partial<Debt>, more: Partial<CaseRecord> = {}): CaseRecord {
  return aRecord({
    borrower: {
      name: "王小明",
      phone: "13800000000",
      residentId: "110101199003070000",
      region: {},
      hardships: [{ kind: "unemployment", sinceOn: "2026-01-01", evidenceIds: [] }],
    },
    budget: { incomeFen: 800_000, foodFen: 200_000 },
    debts: [
      aDebt({
        lenderName: "甲乙消费金融有限公司",
        product: "consumer-loan",
        principalFen: 1_000_000,
        receivedFen: 1_000_000,
        outstandingFen: 900_000,
        contractOn: "2025-05-05",
        oldestUnpaidDueOn: "2026-08-05",
        nominalAnnualRatePpm: 180_000,
        ...debt,
      }),
    ],
    contacts: [
      friend("小红", "2026-11-02 12:00", { said: ["disclosed-debt"] }),
      aContact({ when: "2026-11-03 23:10", said: ["threat-violence"] }),
      friend("小李", "2026-11-05 12:00"),
    ],
    papers: [
      aPaper({ kind: "payment-order", receivedOn: "2026-11-20", sender: "某区人民法院", caseNumber: "（2026）某号" }),
      aPaper({ kind: "summons", receivedOn: "2026-11-20", sender: "某区人民法院", caseNumber: "（2026）某号" }),
      aPaper({ kind: "lawyer-letter", receivedOn: "2026-11-20", sender: "某律师事务所" }),
    ],
    evidence: [anEvidence({ id: "e1" })],
    ...more,
  });
}

/** Everything every applicable letter says in every length, with what is said on the telephone. */
function said(record: CaseRecord, on = TODAY): Map<string, string> {
  const assessment = assess(record, on);
  const texts = new Map<string, string>();
  for (const { id } of letterShelf) {
    const input = anInput({ record, assessment, debtId: "debt", on });
    if (!letterOf(id).applies(input).ok) continue;
    const spoken = letterOf(id).spoken?.(input);
    texts.set(
      id,
      [...LENGTHS.map((length) => textOf(compose(id, { ...input, length }))), ...(spoken ? [...spoken.script, spoken.sms] : [])].join("\n"),
    );
  }
  return texts;
}

describe("a loan that is not the writer's", () => {
  const texts = said(caseOf({ role: "not-mine" }));

  it("is admitted in no letter, and nothing is offered for it", () => {
    for (const [id, text] of texts)
      expect(`${id}: ${text}`).not.toMatch(
        /我是[^。，]{0,30}的(?:共同)?借款人(?!。)|我愿意(?:还|履行|归还|按)|无异议|我有一笔|我确实|愿意还款|愿意调解|分期履行/,
      );
  });

  it("has letters of its own to lender, credit bureau and police; those only the borrower can write do not apply", () => {
    for (const id of ["not-my-loan-lender", "not-my-loan-credit", "not-my-loan-police", "payment-order-objection", "defence"])
      expect([...texts.keys()]).toContain(id);
    for (const id of [
      "instalment-proposal",
      "extension-request",
      "hardship-request",
      "penalty-waiver",
      "ledger-request",
      "settlement-request",
      "fee-denial",
      "cost-sheet-request",
      "pi-consent-withdrawal",
      "mediation-application",
      "guarantor-notice",
    ])
      expect([...texts.keys()]).not.toContain(id);
    expect(texts.get("not-my-loan-lender")).toContain("不是我申请、签订或者使用的");
    expect(texts.get("defence")).toContain("对合同签订情况：有异议。");
  });

  it("is not denied on behalf of a borrower", () => {
    for (const role of ["borrower", "co-borrower", "guarantor", undefined] as const)
      expect([...said(caseOf({ role })).keys()].filter((id) => id.startsWith("not-my-loan"))).toEqual([]);
  });

  it("is left open where nobody chose a role and the words speak against it", () => {
    const open = said(caseOf({ creditReport: { wrong: true, error: "这笔贷款不是我本人办理，是他人冒用我的身份证办的" } }));
    expect([...open.keys()]).not.toContain("instalment-proposal");
    for (const text of open.values()) expect(text).not.toMatch(/我是“京东白条”的借款人|我愿意还/);
    for (const text of said(caseOf({ note: "我是担保人" })).values()) expect(text).not.toMatch(/我是“京东白条”的借款人|我愿意还/);
  });
});

describe("a guarantor", () => {
  const texts = said(caseOf({ role: "guarantor" }));
  it("writes as one and offers nothing", () => {
    for (const [id, text] of texts) expect(`${id}: ${text}`).not.toMatch(/我是“京东白条”的借款人|我愿意(?:还|履行)/);
    expect(texts.get("guarantor-notice")).toContain("我不是“京东白条”借款的借款人。");
    expect([...said(caseOf({ role: "borrower" })).keys()]).not.toContain("guarantor-notice");
  });
});

describe("a settled debt", () => {
  it("is told as paid first, and no letter offers to pay it or names a balance", () => {
    const record = caseOf({ settled: true, outstandingFen: 0, lastPaidOn: "2026-10-01" }, { papers: [] });
    const texts = said(record);
    for (const [id, text] of texts) expect(`${id}: ${text}`).not.toMatch(/待还总额|至今\d+天|愿意还|还款安排|还款方案|最早一期未还/);
    for (const id of ["complaint-lender", "complaint-regulator", "stop-third-party", "records-request"])
      expect(texts.get(id)).toContain("“京东白条”借款已经全部结清，最后一笔还款在2026年10月1日。");
    expect([...texts.keys()]).not.toContain("ledger-request");
  });
});

describe("an assigned debt", () => {
  it("names the buyer to whom it is written, and the plaintiff only as the paper does", () => {
    const record = caseOf({ assigned: { to: "某某资产管理有限公司", noticed: false, assignedOn: "2026-06-01" } });
    const texts = said(record);
    expect(texts.get("stop-third-party")).toContain("某某资产管理有限公司（抄送甲乙消费金融有限公司）");
    expect(texts.get("complaint-regulator")).toContain("债权受让人某某资产管理有限公司");
    for (const text of texts.values()) expect(text).not.toMatch(/原告甲乙消费金融|申请人甲乙消费金融|申请人为甲乙/);
    record.papers[1]!.claimant = "某某资产管理有限公司";
    expect(said(record).get("defence")).toContain("原告某某资产管理有限公司");
  });
});

describe("counting", () => {
  const stopped = aContact({ when: "2026-11-01 09:00", said: ["borrower-asked-to-stop"] });
  const refused = { said: ["third-party-refused" as const] };

  it("after the borrower's own demand counts every later third party, also those who themselves refuse", () => {
    const later = ["02", "03", "04", "05", "06"].map((day, index) => friend(`朋友${index}`, `2026-11-${day} 12:00`, refused));
    const input = anInput({ record: caseOf({}, { contacts: [stopped, ...later] }), debtId: "debt" });
    expect(textOf(compose("stop-third-party", input))).toContain("催收方仍有5次联系我以外的人");
    expect(mergedText(compose("stop-third-party", { ...input, length: "400" }))).toContain("催收方仍有5次联系我以外的人");
  });

  it("after a third party's refusal counts the same person only, and nobody whom it cannot tell apart", () => {
    const contacts = [friend("小红", "2026-11-02 12:00", refused), friend("小李", "2026-11-03 12:00"), friend("小红", "2026-11-04 12:00")];
    const text = textOf(compose("stop-third-party", anInput({ record: caseOf({}, { contacts }), debtId: "debt" })));
    expect(text).toContain("此后催收方仍有1次联系同一人（2026年11月4日12:00）");
    const unnamed = ["02", "03"].map((day) =>
      aContact({ when: `2026-11-${day} 12:00`, whom: { kind: "third-party", relation: "parent" }, said: ["third-party-refused"] }),
    );
    expect(textOf(compose("stop-third-party", anInput({ record: caseOf({}, { contacts: unnamed }), debtId: "debt" })))).not.toContain(
      "同一人",
    );
  });

  it("a demand made to one lender says nothing of another", () => {
    const record = caseOf({}, { contacts: [{ ...stopped, debtId: "other" }, friend("小红", "2026-11-04 12:00")] });
    record.debts.push(aDebt({ id: "other", brand: "另一家" }));
    for (const text of said(record).values()) expect(text).not.toMatch(/明确要求|已要求不要联系第三人/);
  });

  it("says that the borrower could be reached only where fewer than three misses lie between, with its day", () => {
    const miss = (index: number) => aContact({ when: `2026-11-0${index + 1} 10:00`, answered: false });
    const taken = aContact({ when: "2026-11-01 09:00" });
    const third = friend("小红", "2026-11-05 12:00");
    const text = (misses: number, own = taken) =>
      textOf(
        compose(
          "stop-third-party",
          anInput({
            record: caseOf({}, { contacts: [own, ...Array.from({ length: misses }, (_, index) => miss(index)), third] }),
            debtId: "debt",
          }),
        ),
      );
    expect(text(2)).toContain("2026年11月1日09:00，我本人接通了催收电话；4天后的2026年11月5日12:00");
    expect(text(3)).not.toContain("我本人接通");
    expect(text(0, aContact({ when: "2026-06-01 09:00" }))).not.toContain("我本人接通");
  });

  it("a witness tells what happened to one person; unnamed relatives are never put together", () => {
    const parent = (day: string) => aContact({ when: `2026-11-${day} 12:00`, whom: { kind: "third-party", relation: "parent" } });
    const record = caseOf({}, { contacts: [parent("02"), parent("03")] });
    const draft = compose("relative-statement", anInput({ record, debtId: "debt" }));
    expect(draft.blocks.flatMap(sentencesOf).filter(({ id }) => id.startsWith("facts.contact."))).toHaveLength(1);
    expect(draft.questions.map(({ question }) => question).join()).toContain("被联系的是谁");
  });

  it("a guarantor or co-borrower is no third party", () => {
    const record = caseOf({}, { contacts: [aContact({ whom: { kind: "third-party", relation: "guarantor", name: "老张" } })] });
    expect(letterOf("stop-third-party").applies(anInput({ record, debtId: "debt" })).ok).toBe(false);
  });
});

describe("many relatives", () => {
  it.each([1, 2, 3, 4, 14, 18, 25, 30, 47, 64, 92, 120, 200])(
    "%i: each length keeps the respondent, a dated fact and a demand, and names nobody",
    (count) => {
      const contacts = Array.from({ length: count }, (_, index) =>
        friend(`亲友甲${index}`, `2026-${index % 2 ? "09" : "10"}-${String((index % 28) + 1).padStart(2, "0")} 1${index % 10}:00`, {
          id: `c${index}`,
        }),
      );
      const record = caseOf({}, { contacts: [aContact({ when: "2026-11-01 10:00", said: ["threat-violence"] }), ...contacts] });
      const assessment = assess(record, TODAY);
      for (const id of ["complaint-lender", "stop-third-party", "complaint-12345", "complaint-regulator", "complaint-nifa"])
        for (const length of LENGTHS) {
          const draft = compose(id, anInput({ record, assessment, debtId: "debt", length }));
          const text = textOf(draft);
          expect(text).toContain("甲乙消费金融有限公司");
          expect(text).toMatch(/2026年\d+月\d+日/);
          expect(draft.blocks.flatMap(sentencesOf).some(({ kind }) => kind === "demand")).toBe(true);
          expect(text).not.toContain("亲友甲");
          if (length !== "full") expect(mergedText(draft).length).toBeLessThanOrEqual(Number(length));
          if (length !== "full" && count > 10) expect(mergedText(draft).length).toBeGreaterThan(Number(length) * 0.4);
        }
    },
  );
});

describe("after sending", () => {
  const filing = (more: Partial<Filing>): Filing => ({
    id: "f1",
    debtId: "debt",
    channelId: "lender-own",
    letterId: "stop-third-party",
    filedOn: "2026-10-20",
    demands: [],
    evidenceIds: [],
    state: "sent",
    history: [],
    replies: [],
    ...more,
  });
  const applies = (id: string, more: Partial<Filing>) =>
    letterOf(id).applies(anInput({ record: caseOf({}, { filings: [filing(more)] }), debtId: "debt" })).ok;

  it("a reminder quotes the first letter's day and tracking number, from the day after the answer was asked for", () => {
    const sent = { sentOn: "2026-10-20", means: "ems" as const, trackingNumber: "EA123456789CN", deliveredOn: "2026-11-07" };
    expect(applies("answer-reminder", sent)).toBe(true);
    expect(applies("answer-reminder", { ...sent, deliveredOn: "2026-11-08" })).toBe(false);
    expect(applies("answer-reminder", { ...sent, deliveredOn: null })).toBe(false);
    expect(applies("answer-reminder", { ...sent, replies: [{ id: "r", receivedOn: "2026-11-10", evidenceIds: [] }] })).toBe(false);
    const text = textOf(compose("answer-reminder", anInput({ record: caseOf({}, { filings: [filing(sent)] }), debtId: "debt" })));
    expect(text).toContain(
      "2026年10月20日，我以EMS邮政特快专递向贵方提出“要求停止联系第三人”的书面请求（单号EA123456789CN，2026年11月7日签收）。",
    );
  });

  it("a supplement goes to the authority that has the complaint, with what is newer only; a withdrawal speaks of no money", () => {
    const sent = { channelId: "nfra-12378", letterId: "complaint-regulator", filedOn: "2026-11-04" };
    expect(applies("complaint-supplement", sent)).toBe(true);
    expect(applies("complaint-supplement", { ...sent, filedOn: "2026-11-05" })).toBe(false);
    const record = caseOf({}, { filings: [filing(sent)] });
    const text = textOf(compose("complaint-supplement", anInput({ record, debtId: "debt" })));
    expect(text).toContain("2026年11月5日12:00");
    expect(text).not.toContain("2026年11月2日12:00");
    expect(textOf(compose("complaint-withdrawal", anInput({ record, debtId: "debt" })))).not.toMatch(/元|减免|还款/);
    expect(applies("complaint-withdrawal", { ...sent, state: "closed" })).toBe(false);
  });
});

describe("what a note says of the letter", () => {
  it("names a sentence that stands in it, in every applicable letter", () => {
    for (const role of ["borrower", "not-mine", "guarantor"] as const)
      for (const papers of [[], caseOf({}).papers]) {
        const record = caseOf({ role }, { papers });
        const assessment = assess(record, TODAY);
        for (const { id } of letterShelf) {
          const input = anInput({ record, assessment, debtId: "debt" });
          if (!letterOf(id).applies(input).ok) continue;
          const draft = compose(id, input);
          const ids = new Set(draft.blocks.flatMap(sentencesOf).map((sentence) => sentence.id));
          for (const { text, safer, restsOn } of letterOf(id).consequences(input)) {
            if (/信里(?:写明|没有|只)/.test(text + safer))
              expect(`${id}: ${text}`).toBe(restsOn ? `${id}: ${text}` : "a note without its sentence");
            for (const sentence of restsOn ?? []) expect(`${id}: ${[...ids].join()}`).toContain(sentence);
          }
          expect(lint(draft, input).filter(({ level, code }) => level === "error" && code !== "blank")).toEqual([]);
        }
      }
  });
});
