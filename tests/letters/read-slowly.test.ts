import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import type { Contact } from "@/lib/case/contact";
import type { Debt } from "@/lib/case/debt";
import type { CaseRecord, Filing } from "@/lib/case/record";
import { compose } from "@/lib/letters/compose";
import { letterOf, letterShelf } from "@/lib/letters/letter-shelf";
import type { Length, LetterInput } from "@/lib/letters/letter";
import { lint } from "@/lib/letters/lint";
import { mergedText, textOf } from "@/lib/letters/text";
import { sentencesOf } from "@/lib/letters/writer";
import { aContact, aDebt, aPaper, aRecord } from "../case/factory";
import { anInput, TODAY } from "./inputs";

/** What a lawyer, an officer or a relative stumbled over when whole letters were read; each kind once. */

const budget = { incomeFen: 800_000, foodFen: 350_000, otherEssentialFen: 100_000, dependants: 1 };
function inputOf(debt: Partial<Debt>, more: Partial<CaseRecord> = {}): LetterInput {
  const record = aRecord({
    borrower: { name: "王晓明", phone: "13800000000", region: {}, hardships: [] },
    debts: [
      aDebt({ role: "borrower", lenderName: "甲乙消费金融有限公司", licence: "consumer-finance", outstandingFen: 1_850_000, ...debt }),
    ],
    ...more,
  });
  return anInput({ record, assessment: assess(record, TODAY), debtId: "debt" });
}
const written = (id: string, input: LetterInput, length: Length = "full"): string => {
  const draft = compose(id, { ...input, length });
  return length === "full" ? textOf(draft) : mergedText(draft);
};
const why = (id: string, input: LetterInput): string => {
  const applies = letterOf(id).applies(input);
  return applies.ok ? "" : applies.why;
};
const called = (whom: Contact["whom"], more: Parameters<typeof aContact>[0] = {}): Contact => aContact({ collects: true, whom, ...more });
const third = (relation: "parent" | "guarantor" | "neighbour" | "friend", name: string | null = null): Contact["whom"] => ({
  kind: "third-party",
  relation,
  name,
});

describe("numbers and calls", () => {
  it("a number is plain digits, without +86; words that stand for none show none", () => {
    const log = (number: string | null) => inputOf({}, { contacts: [called(third("parent"), { number })] });
    expect(written("complaint-lender", log("+86-139 1234 5678"))).toContain("用号码13912345678致电");
    expect(written("complaint-lender", log("０２１－８８８８７７７７"))).toContain("用号码02188887777致电");
    for (const none of ["未知号码", "", null]) expect(written("complaint-lender", log(none))).toContain("催收方（号码未显示）致电");
    expect(why("complaint-12321", log("未知号码"))).toContain("没有带号码");
    expect(why("complaint-telecom", log("未知号码"))).toContain("没有带号码");
  });

  it("whether a call was picked up is told only where somebody noted it", () => {
    const open = called(third("parent"), { answered: null, durationSeconds: null });
    const log = (contacts: Contact[]) => written("records-request", inputOf({}, { contacts }));
    expect(log([open])).toContain("电话1次。");
    expect(log([open, called({ kind: "self" })])).toContain("电话2次（接通1次，1次没有记是否接通）。");
    expect(log([called({ kind: "self" })])).toContain("电话1次（接通1次）。");
  });

  it("past twenty the gravest are told one by one, and the rest counted", () => {
    const contacts = Array.from({ length: 50 }, (_, index) =>
      called(third("friend"), {
        when: `2026-10-${String((index % 28) + 1).padStart(2, "0")} 10:${String(index).padStart(2, "0")}`,
        said: index === 3 ? ["disclosed-debt"] : [],
      }),
    );
    const draft = compose("complaint-lender", inputOf({}, { contacts }));
    const ids = draft.blocks.flatMap(sentencesOf).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith("facts.contact."))).toHaveLength(20);
    expect(ids).toContain(`facts.contact.${contacts[3]!.id}`);
    const rest = draft.blocks.flatMap(sentencesOf).find(({ id }) => id === "facts.contacts-besides")!;
    expect(rest.text).toContain("除以上20次外，另有30次联系我以外的人");
    expect(rest.basis.rows).toHaveLength(30);
    const insults = Array.from({ length: 25 }, (_, index) =>
      called({ kind: "self" }, { when: `2026-10-10 10:${String(index).padStart(2, "0")}`, said: ["insult"] }),
    );
    expect(written("complaint-lender", inputOf({}, { contacts: insults }))).toContain("除以上20次外，另有5次有类似言行的联系");
  });

  it("of one contact nothing is said twice, and what was posted is about the person whose case it is", () => {
    const one = called(third("parent"), { said: ["disclosed-debt", "demanded-from-third-party"] });
    const short = written("complaint-lender", inputOf({}, { contacts: [one] }), "400");
    expect(short).toContain("这次联系透露了这笔借款的情况。催收方还要求被联系的人代为还款。");
    expect(short).not.toContain("其中1次");
    const post = called(third("neighbour"), { channel: "post", said: ["posted-publicly"], number: null });
    const text = written("complaint-lender", inputOf({}, { contacts: [post] }));
    expect(text).toContain("公开张贴、发布称我欠款的信息，我的邻居或村居委看到");
    expect(text).not.toContain("涉及我的邻居");
    const police = written("police-statement", inputOf({}, { contacts: [post] }));
    expect(police).not.toContain("上述号码");
  });

  it("who stands surety under a name does so in every contact", () => {
    const contacts = [
      called(third("guarantor", "李刚")),
      called(third("friend", "李刚"), { when: "2026-10-13 10:00", said: ["disclosed-debt"] }),
    ];
    expect(why("stop-third-party", inputOf({}, { contacts }))).not.toBe("");
    expect(why("stop-third-party", inputOf({}, { contacts: [contacts[1]!] }))).toBe("");
  });

  it("a leak is reported only where something was told, a forced permission only where it was noted", () => {
    const title = (said: Contact["said"], debt: Partial<Debt> = {}) =>
      written("complaint-12377", inputOf(debt, { contacts: [called(third("parent"), { said })] })).split("\n")[0];
    expect(title([])).toBe("关于违规使用联系人信息的举报");
    expect(title(["disclosed-debt"])).toBe("关于泄露个人信息的举报");
    expect(title([], { contactsReadCompulsory: true })).toBe("关于过度收集个人信息的举报");
  });
});

describe("whose loan it is", () => {
  const contacts = [called({ kind: "self" }), called(third("parent"), { said: ["disclosed-debt", "demanded-from-third-party"] })];
  const of = (namedBorrower: Debt["namedBorrower"], more: Partial<CaseRecord> = {}) =>
    inputOf({ role: "not-mine", namedBorrower, agencyName: "某催收公司" }, { contacts, ...more });

  it("a witness reports what was said and owns none of it; the demand is not one for the writer", () => {
    expect(written("relative-statement", of("me"))).toContain("对我说王晓明欠款");
    expect(written("complaint-lender", of("me"))).toContain("要求其代为还款");
    expect(written("complaint-lender", of("me"))).not.toContain("代我还款");
  });

  it("in another's name no identity was used: nothing of signing, faces or accounts is asked", () => {
    for (const named of ["relative", "deceased", "stranger"] as const) {
      const text = written("not-my-loan-lender", of(named));
      expect(text).not.toMatch(/人脸|以我的名义办理了账户|征信机构/);
      expect(text).toContain("这笔借款不是以我的名义办理的");
      expect(written("pi-access", of(named))).not.toContain("以我的名义");
    }
    expect(written("not-my-loan-lender", of("deceased"))).toContain("所写的借款人已经去世");
    expect(written("not-my-loan-lender", of("me"))).toContain("人脸识别");
    expect(written("pi-access", of("me"))).toContain("以我的名义处理");
    expect(written("pi-deletion", of("me"))).not.toContain("读取的通讯录");
  });

  it("the credit bureau hears of the lender alone, the police of lender and agency", () => {
    expect(written("not-my-loan-credit", of("me"))).toContain("异议的记录：甲乙消费金融有限公司报送的“京东白条”借款。");
    expect(written("not-my-loan-credit", of("me"))).toContain("附：身份证复印件");
    expect(written("not-my-loan-police", of("me"))).toContain("“京东白条”借款，放贷机构甲乙消费金融有限公司，催收机构某催收公司。");
  });

  it("the answer to a suit says what heirs, minors and sureties have to say", () => {
    const papers = [aPaper({ kind: "summons", receivedOn: "2026-11-18", sender: "某区人民法院" })];
    expect(written("defence", of("deceased", { papers }))).toContain("只在所得遗产的实际价值以内承担");
    expect(written("defence", of("me", { papers }))).not.toContain("遗产");
    const minor = inputOf(
      { contractOn: "2026-05-01" },
      { papers, borrower: { name: "王晓明", bornOn: "2010-05-05", region: {}, hardships: [] } },
    );
    expect(written("defence", minor)).toContain("签订合同时答辩人未满十八岁");
    expect(written("defence", minor)).not.toContain("愿意调解");
    expect(written("defence", minor)).toContain("法定代理人（父母）签名：");
    expect(written("defence", inputOf({ role: "guarantor" }, { papers }))).toContain("属于一般保证的");
    expect(written("evidence-collection", inputOf({ role: "guarantor" }, { papers }))).toContain("有申请人签名的保证合同");
  });
});

describe("papers and days", () => {
  it("what is still to come has not been received", () => {
    const papers = [aPaper({ kind: "summons", receivedOn: "2026-12-15", sender: "某区人民法院" })];
    expect(written("defence", inputOf({}, { papers }))).toContain("[收到日期，由本人填写]");
  });

  it("before a suit there is a notice of mediation, no defendant and no fee", () => {
    const papers = [aPaper({ kind: "pre-mediation", receivedOn: "2026-11-18", sender: "某区人民法院" })];
    const input = inputOf({}, { papers, budget });
    expect(written("defence", input)).toContain("收到诉前调解通知");
    expect(written("mediation-application", input)).not.toMatch(/本案被告|受理费/);
    expect(written("mediation-application", input)).toContain("申请人收到诉前调解通知");
  });

  it("what is asked to be left is all that is necessary, and nothing is offered beside it", () => {
    const papers = [aPaper({ kind: "enforcement-notice", receivedOn: "2026-11-18", sender: "某区人民法院", verified: true })];
    const text = written("exempt-property", inputOf({}, { papers, budget }));
    expect(text).toContain("必需的生活开支4,500.00元");
    expect(text).toContain("生活必需费用4,500.00元");
    expect(text).not.toContain("可用于还款");
    expect(written("legal-aid", inputOf({ settled: true }, { papers, budget }))).not.toContain("可用于还款");
  });

  it("a settled debt is no objection to being settled", () => {
    const papers = [aPaper({ kind: "summons", receivedOn: "2026-11-18", sender: "某区人民法院" })];
    expect(written("defence", inputOf({ settled: true }, { papers }))).toContain("债务清偿情况：有异议。这笔借款已经全部还清");
    expect(written("legal-aid", inputOf({}, { papers }))).toContain("申请人收到起诉材料");
  });
});

describe("what is asked of whom", () => {
  it("who lends without a licence has no office; what one month pays needs no instalments; what was disclosed is not contested", () => {
    const contacts = [called(third("parent"), { said: ["disclosed-debt"] })];
    const unlicensed = inputOf({ licence: "private-lender", lenderName: "张某" }, { contacts });
    for (const id of ["complaint-lender", "records-request", "cost-sheet-request"]) expect(why(id, unlicensed)).toContain("没有放贷牌照");
    expect(written("complaint-12345", unlicensed)).not.toContain("有权监管该放贷机构");
    expect(why("instalment-proposal", inputOf({ outstandingFen: 200_000 }, { budget }))).toContain("一个月的余钱就够还清");
    const fee = { id: "f", kind: "insurance" as const, amountFen: 50_000, chargedOn: null };
    expect(why("fee-denial", inputOf({ fees: [{ ...fee, disclosed: true }] }))).not.toBe("");
    expect(why("fee-denial", inputOf({ fees: [{ ...fee, disclosed: null }] }))).toBe("");
    expect(why("complaint-12315", inputOf({ fees: [{ ...fee, disclosed: true }] }))).not.toBe("");
  });

  it("an agreement whose last day is over is not confirmed; a complaint still open is not made again", () => {
    const plan = (...days: string[]) =>
      inputOf(
        {},
        {
          arrangements: [
            {
              id: "a",
              debtId: "debt",
              agreedOn: "2026-09-01",
              form: "oral",
              instalments: days.map((dueOn, index) => ({ number: index + 1, dueOn, amountFen: 1_000 })),
              evidenceIds: [],
            },
          ],
        },
      );
    expect(why("confirm-by-phone", plan("2026-10-10", "2026-11-10"))).toContain("最后一期已经过了");
    expect(why("confirm-by-phone", plan("2026-10-10", "2026-12-10"))).toBe("");
    const filing = (more: Partial<Filing>): Filing => ({
      id: "f",
      debtId: "debt",
      channelId: "nfra-12378",
      filedOn: "2026-11-01",
      demands: [],
      evidenceIds: [],
      state: "sent",
      history: [],
      replies: [],
      ...more,
    });
    const contacts = [called(third("parent"), { said: ["disclosed-debt"] })];
    const after = (more: Partial<Filing>) => why("complaint-regulator", inputOf({}, { contacts, filings: [filing(more)] }));
    expect(after({})).toContain("补充投诉材料");
    expect(after({ state: "closed" })).toBe("");
    expect(after({ debtId: "another" })).toBe("");
    expect(after({ filedOn: "2026-12-01" })).toBe("");
  });

  it("a lawyer's letter is answered without a word on paying, and the card centre is named once", () => {
    const papers = [aPaper({ kind: "lawyer-letter", receivedOn: "2026-11-10", sender: "某律师事务所" })];
    expect(written("lawyer-letter-reply", inputOf({}, { papers }))).not.toContain("商量还款");
    const card = inputOf({ product: "credit-card", licence: "bank", lenderName: "某银行信用卡中心" }, { budget });
    expect(written("card-personalised-instalments", card)).not.toContain("信用卡中心信用卡中心");
  });

  it("the facts of a court paper count as facts", () => {
    const papers = [aPaper({ kind: "judgment", receivedOn: "2026-11-18", sender: "某区人民法院" })];
    const input = inputOf({}, { papers });
    expect(lint(compose("appeal", input), input).map(({ code }) => code)).not.toContain("empty");
  });

  it("of every letter that applies to a minor, one signed by the writer has a place for the parents", () => {
    const minor = inputOf({ contractOn: "2026-05-01" }, { borrower: { name: "王晓明", bornOn: "2010-05-05", region: {}, hardships: [] } });
    for (const { id } of letterShelf) {
      if (!letterOf(id).applies(minor).ok) continue;
      const draft = compose(id, minor);
      if (draft.blocks.some(({ kind }) => kind === "signature")) expect(textOf(draft), id).toContain("法定代理人（父母）签名");
    }
  });
});
