import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import type { Debt } from "@/lib/case/debt";
import type { CaseRecord, Filing, Paper } from "@/lib/case/record";
import { companionsOf } from "@/lib/letters/companions";
import { compose } from "@/lib/letters/compose";
import type { LetterInput } from "@/lib/letters/letter";
import { letterOf } from "@/lib/letters/letter-shelf";
import { lint } from "@/lib/letters/lint";
import { textOf } from "@/lib/letters/text";
import { aDebt, aPaper, aRecord } from "../case/factory";
import { anInput, TODAY } from "./inputs";

function inputOf(papers: Partial<Paper>[], debt: Partial<Debt> = {}, more: Partial<CaseRecord> = {}): LetterInput {
  const record = aRecord({
    borrower: { name: "王晓明", phone: "13800000000", region: {}, hardships: [] },
    debts: [aDebt(debt)],
    papers: papers.map(aPaper),
    ...more,
  });
  return anInput({ record, assessment: assess(record, TODAY), debtId: "debt" });
}

const summons: Partial<Paper> = { id: "s", kind: "summons", receivedOn: "2026-11-18", sender: "某区人民法院", hearingOn: "2026-12-20" };
const ruling: Partial<Paper> = {
  id: "r",
  kind: "other",
  receivedOn: "2026-11-16",
  sender: "某区人民法院",
  caseNumber: "（2026）浙0101执异12号",
  verified: true,
};
const why = (id: string, input: LetterInput): string => {
  const applies = letterOf(id).applies(input);
  return applies.ok ? "" : applies.why;
};
const notes = (id: string, input: LetterInput): string =>
  letterOf(id)
    .consequences(input)
    .map(({ text, safer }) => text + safer)
    .join();
const sent = (letterId: string, more: Partial<Filing> = {}): Filing => ({
  id: `f-${letterId}`,
  debtId: "debt",
  channelId: letterId,
  letterId,
  filedOn: "2026-11-10",
  demands: [],
  evidenceIds: [],
  state: "sent",
  history: [],
  replies: [],
  ...more,
});

describe("review of a ruling on an objection to enforcement", () => {
  it("needs the ruling: an objection alone, or another ruling, is none", () => {
    expect(why("enforcement-review", inputOf([{ kind: "enforcement-notice", receivedOn: "2026-11-16" }]))).toContain("执异");
    expect(why("enforcement-review", inputOf([{ ...ruling, caseNumber: "（2026）浙0101财保3号" }]))).not.toBe("");
    expect(why("enforcement-review", inputOf([{ ...ruling, caseNumber: undefined, text: "驳回被执行人王晓明的执行异议" }]))).toBe("");
    expect(why("enforcement-review", inputOf([{ ...ruling, verified: false }]))).not.toBe("");
    expect(why("enforcement-review", inputOf([ruling]))).toBe("");
  });

  it("runs ten days from the day after service, and over a free day to the next", () => {
    // 2026-11-23 is the day of the letter, a Monday; 2026-11-22 a Sunday.
    expect(why("enforcement-review", inputOf([{ ...ruling, receivedOn: "2026-11-12" }]))).toBe("");
    expect(notes("enforcement-review", inputOf([{ ...ruling, receivedOn: "2026-11-12" }]))).toContain(
      "最稳妥在2026年11月22日以前书面提交；那天放假，法律上最后一天是2026年11月23日",
    );
    expect(why("enforcement-review", inputOf([{ ...ruling, receivedOn: "2026-11-10" }]))).toContain("超过10日");
    expect(notes("enforcement-review", inputOf([{ ...ruling, receivedOn: null }]))).toContain("先查清裁定书哪天送达");
  });

  it("goes to the court above, leaves requests and errors to the borrower, and tells of the objection that was sent", () => {
    const input = inputOf([ruling], {}, { filings: [sent("enforcement-objection")] });
    const draft = compose("enforcement-review", input);
    const text = textOf(draft);
    expect(text).toContain("复议申请人不服某区人民法院（2026）浙0101执异12号执行裁定，该裁定于2026年11月16日送达，现申请复议。");
    expect(text).toContain("此致\n[上一级人民法院名称，以裁定书末尾写明的为准]");
    expect(text).toContain("2026年11月10日，复议申请人向执行法院提交了执行异议申请书。");
    expect(text).toContain("民事诉讼法》第二百三十六条");
    expect(lint(draft, input).map(({ code }) => code)).toContain("blank");
    const draftedOnly = inputOf([ruling], {}, { filings: [sent("enforcement-objection", { state: "drafted" })] });
    expect(textOf(compose("enforcement-review", draftedOnly))).not.toContain("提交了执行异议");
  });

  it("is reached by the step of the ruling", () => {
    const { assessment } = inputOf([ruling]);
    const step = assessment.steps.find(({ id }) => id === "other-court-paper")!;
    expect(step.letterId).toBe("enforcement-review");
    expect(step.why).toContain("十日内可以书面向上一级法院申请复议");
    const other = inputOf([{ ...ruling, caseNumber: "（2026）浙0101财保3号" }]).assessment.steps.find(
      ({ id }) => id === "other-court-paper",
    )!;
    expect(other.letterId).toBeNull();
    expect(other.why).toContain("财产保全");
  });
});

describe("objection to small claims procedure", () => {
  it("is made before the hearing, and not where the paper names another procedure", () => {
    expect(why("small-claims-objection", inputOf([]))).toContain("开庭前提出");
    expect(why("small-claims-objection", inputOf([{ ...summons, hearingOn: "2026-11-22" }]))).toContain("开庭前提出");
    expect(why("small-claims-objection", inputOf([{ ...summons, hearingOn: TODAY }]))).toBe("");
    expect(why("small-claims-objection", inputOf([{ ...summons, text: "本案适用普通程序审理" }]))).toContain("普通程序");
    expect(why("small-claims-objection", inputOf([{ ...summons, text: "本案适用小额诉讼程序，不转普通程序" }]))).toBe("");
    const judged = [summons, { kind: "judgment" as const, receivedOn: "2026-11-20", verified: true, sender: "某区人民法院" }];
    expect(why("small-claims-objection", inputOf([{ ...summons, hearingOn: undefined }, judged[1]!]))).toContain("开庭前提出");
  });

  it("warns where nobody knows that the procedure is small claims, and only there", () => {
    expect(notes("small-claims-objection", inputOf([summons]))).toContain("看不出这个案子是不是按小额诉讼程序");
    expect(notes("small-claims-objection", inputOf([{ ...summons, text: "适用小额诉讼程序" }]))).not.toContain("看不出");
  });

  it("asserts no reason of its own: each is the borrower's to tick; a stolen identity is told", () => {
    const input = inputOf([summons]);
    const draft = compose("small-claims-objection", input);
    expect(textOf(draft)).toContain("本案按小额诉讼程序审理的，请改为");
    expect(textOf(draft)).toContain("□需要评估、鉴定");
    expect(textOf(draft)).not.toContain("没有申请、签订");
    expect(lint(draft, input).map(({ code }) => code)).toContain("blank");
    expect(textOf(compose("small-claims-objection", inputOf([summons], { role: "not-mine" })))).toContain("没有申请、签订或者使用这笔借款");
  });
});

describe("asking the court to fetch evidence", () => {
  it("needs a summons, and stands beside the defence", () => {
    expect(why("evidence-collection", inputOf([]))).toContain("起诉状副本或传票");
    const beside = companionsOf("defence", inputOf([summons])).map(({ id }) => id);
    expect(beside).toEqual(expect.arrayContaining(["evidence-collection", "small-claims-objection"]));
  });

  it("names nothing it does not know: what, where and why are the borrower's", () => {
    const input = inputOf([summons]);
    const text = textOf(compose("evidence-collection", input));
    expect(text.match(/由本人填写/g)!.length).toBeGreaterThanOrEqual(3);
    expect(text).not.toContain("收款账户的开户资料");
    expect(text).toContain("第一百一十二条");
    expect(
      compose("evidence-collection", input)
        .questions.map(({ question }) => question)
        .join(),
    ).toContain("请法院调取哪份证据");
  });

  it("asks for account and signature where the loan is not the borrower's, and for what was asked in vain", () => {
    const denied = textOf(compose("evidence-collection", inputOf([summons], { role: "not-mine" })));
    expect(denied).toContain("请调取本案放款的收款账户的开户资料和放款流水");
    const asked = inputOf(
      [summons],
      { lenderName: "甲乙消费金融有限公司" },
      { filings: [sent("ledger-request", { channelId: "lender-own" })] },
    );
    const ledger = "2026年11月10日，申请人已向甲乙消费金融有限公司索要有关资料，没有收到答复的记录。";
    expect(textOf(compose("evidence-collection", asked))).toContain(ledger);
    expect(textOf(compose("evidence-extension", asked))).toContain(ledger);
    const toOther = { ...asked, record: { ...asked.record, filings: [sent("ledger-request", { debtId: "another" })] } };
    expect(textOf(compose("evidence-collection", toOther))).not.toContain("索要有关资料");
  });
});
