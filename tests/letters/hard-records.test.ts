import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import type { CaseRecord, Filing } from "@/lib/case/record";
import { whoseDebt } from "@/lib/case/whose-debt";
import { compose } from "@/lib/letters/compose";
import { letterOf } from "@/lib/letters/letter-shelf";
import { lint } from "@/lib/letters/lint";
import { textOf } from "@/lib/letters/text";
import { aContact, aDebt, aRecord } from "../case/factory";
import { anInput, TODAY } from "./inputs";

const borrower = { name: "周文斌", phone: "13905327788", email: "z@example.com", region: {}, address: "香港中路12号", hardships: [] };
const third = (when: string, more: Parameters<typeof aContact>[0] = {}) =>
  aContact({ when, whom: { kind: "third-party", relation: "colleague", name: "刘海燕" }, said: ["disclosed-debt"], ...more });
const recordOf = (debt: Parameters<typeof aDebt>[0], more: Partial<CaseRecord> = {}): CaseRecord =>
  aRecord({ borrower, debts: [aDebt({ lenderName: "甲乙消费金融有限公司", ...debt })], contacts: [third("2026-11-02 12:00")], ...more });
const inputOf = (record: CaseRecord) => anInput({ record, assessment: assess(record, TODAY), debtId: "debt" });
const applies = (id: string, record: CaseRecord): boolean => letterOf(id).applies(inputOf(record)).ok;
const written = (id: string, record: CaseRecord): string => textOf(compose(id, inputOf(record)));

describe("whose debt it is, from the words alone", () => {
  it.each([
    "不是我不想还，是真的没钱了",
    "我没办法一次还清",
    "没申请过延期，也没申请减免",
    "当时也不是我想分12期的，是页面默认的",
    "家里人不知情，不想让他们知道",
    "收过一笔担保费，担保公司叫什么不记得了",
    "我没签分期协议，就电话里说了说",
  ])("%s: the borrower's", (note) => {
    const record = recordOf({ note });
    expect(whoseDebt(record, record.debts[0]!)).toBeNull();
    expect(written("complaint-lender", record)).toContain("的借款人周文斌");
  });
  it.each([
    "这个单子是表弟拿我手机偷偷点的，钱也打到他卡上，我完全不知情",
    "同事用我的身份证办的贷款",
    "前夫背着我用我的名字贷的",
    "这笔不是我借的",
    "我从没申请过这个贷款",
    "没有收到过任何放款",
    "合同上不是本人签字",
  ])("%s: open until it is answered", (note) => {
    const record = recordOf({ note, outstandingFen: 100_000 });
    expect(whoseDebt(record, record.debts[0]!)).toBe("doubted");
    expect(written("complaint-lender", record)).not.toContain("借款人周文斌");
    expect(applies("instalment-proposal", record)).toBe(false);
  });
});

describe("the writer is called what the record says", () => {
  it("in requests about personal information", () => {
    expect(written("pi-access", recordOf({ role: "guarantor" }))).toContain("我是“京东白条”借款的担保人。");
    const denied = recordOf({ role: "not-mine" });
    for (const id of ["pi-access", "pi-deletion"]) expect(written(id, denied)).not.toMatch(/我是“京东白条”|用户|履行合同|因合同/);
  });
  it("and by witnesses: 借款人 only where the loan is theirs", () => {
    for (const role of ["guarantor", "not-mine"] as const) {
      const record = recordOf({ role });
      expect(written("relative-statement", record)).toContain("对我说周文斌欠款");
      expect(written("relative-statement", record)).toContain("与周文斌的关系");
      expect(written("relative-consent", record)).not.toContain("我同意借款人");
    }
    expect(written("relative-statement", recordOf({}))).toContain("与借款人的关系");
  });
  it("not at all to whom the loan does not concern", () => {
    for (const id of ["complaint-telecom", "complaint-12321"])
      expect(written(id, recordOf({ contractNumber: "HT-7719" }))).toMatch(/我是周文斌，联系电话13905327788。现/);
    expect(written("complaint-telecom", recordOf({ contractNumber: "HT-7719" }))).not.toMatch(/HT-7719|借款人/);
  });
});

describe("a settled debt", () => {
  it("is first asked to be left alone", () => {
    const record = recordOf({ settled: true });
    for (const id of ["complaint-lender", "stop-third-party"])
      expect(written(id, record)).toContain("1. 停止就这笔已经结清的借款催收，更正账目和征信记录，出具结清证明。");
    expect(written("complaint-12345", record)).toContain("1. 请督促被投诉方停止就这笔已经结清的借款催收");
    expect(written("complaint-lender", recordOf({}))).not.toContain("已经结清");
    expect(written("settlement-request", record)).toContain("书面答复请寄香港中路12号，或者发至邮箱z@example.com。");
  });
});

describe("a debt that may be past limitation", () => {
  it("is told by nothing but the other side's claim", () => {
    const record = recordOf({ oldestUnpaidDueOn: "2021-05-01", contractOn: "2020-01-01", receivedFen: 500_000, outstandingFen: 600_000 });
    for (const id of ["complaint-lender", "ledger-request"]) {
      expect(written(id, record)).not.toMatch(/至今\d+天|签订于|我实际收到/);
      expect(written(id, record)).toContain("贵方主张的待还总额为6,000.00元。");
    }
  });
});

describe("whom a letter is addressed to", () => {
  it("a lender without a licence has no office; a lender nobody can name keeps the letter back", () => {
    const unlicensed = recordOf({ brand: "快来钱", lenderName: "张老板", licence: "private-lender" });
    expect(written("complaint-lender", unlicensed)).toContain("\n张老板：");
    const nameless = recordOf({ brand: null, lenderName: null });
    const input = inputOf(nameless);
    expect(
      lint(compose("complaint-lender", input), input)
        .filter(({ level }) => level === "error")
        .map(({ code }) => code),
    ).toContain("blank");
    const named = inputOf(recordOf({ brand: "京东白条", lenderName: null }));
    expect(lint(compose("complaint-lender", named), named).filter(({ level }) => level === "error")).toEqual([]);
  });
  it("what the borrower does not know to be collection is not told as such", () => {
    const unknown = third("2026-11-02 12:00", { collects: null, said: [] });
    expect(applies("stop-third-party", recordOf({}, { contacts: [unknown] }))).toBe(false);
    expect(applies("stop-third-party", recordOf({}, { contacts: [{ ...unknown, said: ["disclosed-debt"] }] }))).toBe(true);
    expect(applies("stop-third-party", recordOf({}, { contacts: [third("2026-11-02 12:00", { collects: true, said: [] })] }))).toBe(true);
  });
  it("a number is told of calls and short messages only; 我妈 is not 我的妈", () => {
    const mother = { kind: "third-party" as const, relation: "parent" as const, name: "我妈" };
    const text = written(
      "complaint-lender",
      recordOf({}, { contacts: [aContact({ when: "2026-11-02 12:00", channel: "wechat", whom: mother, said: ["threat-expose"] })] }),
    );
    expect(text).toContain("催收方用微信等聊天工具联系我妈");
    expect(text).not.toMatch(/用号码|我的妈/);
  });
});

const filing = (id: string, more: Partial<Filing>): Filing => ({
  id,
  debtId: "debt",
  channelId: "lender-own",
  letterId: "stop-third-party",
  filedOn: "2026-10-01",
  demands: [],
  evidenceIds: [],
  state: "sent",
  history: [],
  replies: [],
  ...more,
});

describe("after sending", () => {
  it("a petition is about an office of the state, a withdrawal about a complaint", () => {
    const toLender = recordOf({}, { filings: [filing("a", {})] });
    expect(applies("petition", toLender)).toBe(false);
    expect(applies("complaint-withdrawal", toLender)).toBe(false);
    const complained = recordOf({}, { filings: [filing("a", { letterId: "complaint-lender" })] });
    expect(written("complaint-withdrawal", complained)).toContain("甲乙消费金融有限公司消费者权益保护部门：");
    expect(
      applies("petition", recordOf({}, { filings: [filing("a", { channelId: "nfra-12378", letterId: "complaint-regulator" })] })),
    ).toBe(true);
  });
  it("one reminder names every letter that was not answered, each as it was sent", () => {
    const record = recordOf(
      {},
      {
        filings: [
          filing("a", { sentOn: "2026-10-01", means: "ems", trackingNumber: "EA1", deliveredOn: "2026-10-03" }),
          filing("b", { letterId: "ledger-request", filedOn: "2026-10-05", sentOn: "2026-10-05", means: "email" }),
          filing("c", { letterId: "pi-access", filedOn: "2026-10-05", sentOn: "2026-10-05", means: "ems", returnedOn: "2026-10-09" }),
        ],
      },
    );
    const text = written("answer-reminder", record);
    expect(text).toContain("单号EA1，2026年10月3日签收");
    expect(text).toContain("2026年10月5日，我以电子邮件向贵方提出“要求提供逐笔账目”的书面请求。");
    expect(text).toContain("对上述2封函件的各项请求");
    expect(text).not.toContain("退回");
  });
});

describe("terms", () => {
  const budget = { incomeFen: 600_000, foodFen: 400_000 };
  const arrangement = (form: "oral" | "message", amountFen: number) => ({
    id: "a",
    debtId: "debt",
    agreedOn: "2026-11-10",
    form,
    instalments: [1, 2].map((number) => ({ number, dueOn: `2027-0${number}-15`, amountFen })),
    evidenceIds: [],
  });
  it("are confirmed as they were made, and only where the budget bears them", () => {
    const of = (form: "oral" | "message", amountFen: number) =>
      recordOf({ outstandingFen: 400_000 }, { budget, arrangements: [arrangement(form, amountFen)] });
    expect(written("confirm-by-phone", of("message", 100_000))).toContain("现把双方以短信或聊天商定的内容写下");
    expect(written("confirm-by-phone", of("message", 100_000))).not.toMatch(/电话中|通话录音/);
    expect(written("confirm-by-phone", of("oral", 100_000))).toContain("双方电话中商定");
    expect(applies("confirm-by-phone", of("oral", 200_000))).toBe(true);
    expect(applies("confirm-by-phone", of("oral", 200_001))).toBe(false);
  });
  it("shared among creditors need a plan that ends, and name each balance as it is", () => {
    const of = (outstandingFen: number) => {
      const record = recordOf({ role: "borrower", outstandingFen }, { budget });
      record.debts.push(aDebt({ id: "other", brand: "另一家", role: "borrower", outstandingFen: 800_000 }));
      return record;
    };
    expect(applies("creditors-pro-rata", of(80_000_000))).toBe(false);
    expect(written("creditors-pro-rata", of(1_200_000))).toContain("其他债权人1 | 8,000.00元");
  });
  it("no fee is called by the street's word", () => {
    const fees = [{ id: "f", kind: "deduction" as const, amountFen: 120_000, disclosed: false }];
    for (const id of ["fee-denial", "cost-sheet-request"]) {
      expect(written(id, recordOf({ fees }))).toContain("放款时扣下的钱1,200.00元");
      expect(written(id, recordOf({ fees }))).not.toContain("砍头息");
    }
  });
});
