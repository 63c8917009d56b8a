import { isKnown } from "@/lib/units/maybe";
import { recorded } from "@/lib/letters/consequences";
import { filedBefore } from "@/lib/letters/filed-before";
import { identity } from "@/lib/letters/identity";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { accountName, lenderName, whoWrites } from "@/lib/letters/party";
import { unless } from "@/lib/letters/stop-signs";
import { closed, quote } from "@/lib/letters/wording";
import { debtOf, Writer } from "@/lib/letters/writer";

const matters = (input: LetterInput): boolean => {
  const { debt } = debtOf(input);
  return debt.creditReport?.wrong === true || debt.creditReport?.notifiedBefore === false || debt.licence === "payment-institution";
};

/** Complaint to the central bank's branch: credit reporting and payment only. */
const letter: Letter = {
  title: "向中国人民银行投诉（征信、支付）",
  useWhen: "征信记录有误、异议后没有更正，或支付机构违规扣款时。催收不归它管。",
  recipient: "报送机构所在地的中国人民银行分支机构（现场或信函）；不清楚的先打 12363 问",
  applies: (input) => unless(!matters(input) && "人民银行处理征信和支付。记录里没有这两类问题，催收请向金融监管部门投诉。"),
  consequences: () => [
    recorded("人民银行分支机构和报送机构"),
    { text: "通常要先向报送机构或征信中心提出异议。", safer: "先用“征信异议申请”，没有解决再寄这一封。", severity: "note" },
  ],
  compose(input) {
    const w = new Writer(input);
    const report = w.debt.creditReport;
    w.title("关于征信问题的投诉");
    w.addressee("中国人民银行（被投诉人所在地分支机构）");
    w.paragraph("opening", [identity(w, "投诉人")]);
    w.paragraph("opening", [input.forPublic ? whoWrites(w) : null, w.form("opening.purpose", 80)`现就个人信用信息的报送提出投诉。`]);
    w.heading("facts", "事实经过");
    w.paragraph("facts", [
      w.state("facts.respondent", 90, { rows: [w.debtRow] })`报送机构：${lenderName(w)}，涉及${accountName(w)}。`,
      report?.wrong === true
        ? w.state("facts.error", 96, {
            rows: [w.debtRow],
          })`我的信用报告中该笔记录有误：${input.forPublic ? "具体内容另附。" : w.known(report.error, "creditError", (error) => closed(quote(error, 200)))}`
        : null,
      report?.notifiedBefore === false ? w.state("facts.notice", 88, { rows: [w.debtRow] })`报送不良信息之前，我没有收到告知。` : null,
    ]);
    if (!isKnown(report)) w.ask("creditError");
    w.paragraph("facts", filedBefore(w, 66, /^(credit-dispute|complaint-pbc)$/));
    w.heading("grounds", "依据");
    w.numbered("grounds", [
      report?.notifiedBefore === false ? w.rule("grounds.notice", 60, "ZX-15") : null,
      report?.wrong === true ? w.rule("grounds.dispute", 58, "ZX-25") : null,
      w.rule("grounds.complaint", 56, "ZX-26"),
    ]);
    w.heading("demands", "请求");
    w.numbered("demands", [
      w.demand("demands.investigate", 98)`请核查报送机构的报送是否准确、是否履行告知义务。`,
      report?.wrong === true ? w.demand("demands.correct", 96, { rows: [w.debtRow] })`责令更正错误的记录。` : null,
      w.demand("demands.answer", 88)`请将处理结果书面告知我。`,
    ]);
    w.paragraph("closing", [w.form("closing.enclosed", 40)`附：身份证复印件；信用报告和有关证据。`]);
    w.signature();
    return w.finish("complaint-pbc", "关于个人征信报送的投诉");
  },
};

export default letter;
