import { isKnown } from "@/lib/units/maybe";
import { identity } from "@/lib/letters/identity";
import { recorded } from "@/lib/letters/consequences";
import type { Letter } from "@/lib/letters/letter";
import { notMineConsequence, notMineFacts, usedIdentityOnly } from "@/lib/letters/not-mine";
import { lenderName, loanName } from "@/lib/letters/party";
import { Writer } from "@/lib/letters/writer";

/** Dispute with the credit reference centre: an entry of a loan that the person never took. */
const letter: Letter = {
  title: "声明这笔贷款不是我的（征信异议）",
  useWhen: "不是你办的贷款出现在你的信用报告里时。先查报告，再提异议。",
  recipient: "中国人民银行征信中心（当地分支机构或征信服务点），也可交报送机构",
  applies: usedIdentityOnly,
  consequences: () => [
    notMineConsequence,
    recorded("征信中心和报送机构"),
    { text: "异议期间的记录会标注。", safer: "带身份证和信用报告；有报案回执的一起交。", severity: "note" },
  ],
  compose(input) {
    const w = new Writer(input);
    const reports = input.record.evidence.filter(({ kind }) => kind === "credit-report").map(({ id }) => id);
    w.title("个人信用报告异议申请（非本人贷款）");
    w.addressee("中国人民银行征信中心");
    w.paragraph("opening", [identity(w, "异议申请人")]);
    w.heading("facts", "异议内容");
    w.paragraph("facts", [
      w.state("facts.respondent", 99, { rows: [w.debtRow], evidenceIds: reports })`异议的记录：${lenderName(w)}报送的${loanName(w)}。`,
      ...notMineFacts(w),
    ]);
    if (!isKnown(w.debt.contractNumber)) w.ask("contractNumber");
    w.heading("grounds", "依据");
    w.numbered("grounds", [w.rule("grounds.dispute", 60, "ZX-25")]);
    w.heading("demands", "请求");
    w.numbered("demands", [
      w.demand("demands.correct", 98, { rows: [w.debtRow] })`请核查并删除这笔不属于我的记录；核查期间标注异议。`,
      w.demand("demands.proof", 90)`请要求报送机构提供签约、身份核验和放款资料。`,
      w.demand("demands.answer", 92)`请书面告知核查结果。`,
    ]);
    w.paragraph("closing", [w.form("closing.enclosed", 30)`附：身份证复印件；信用报告；报案回执（有的话）。`]);
    w.signature();
    return w.finish("not-my-loan-credit", "非本人贷款的征信异议");
  },
};

export default letter;
