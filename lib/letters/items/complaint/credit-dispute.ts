import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { recorded } from "@/lib/letters/consequences";
import { identity } from "@/lib/letters/identity";
import type { Letter } from "@/lib/letters/letter";
import { accountName, lenderName } from "@/lib/letters/party";
import { unless } from "@/lib/letters/stop-signs";
import { closed, quote, yuan } from "@/lib/letters/wording";
import { debtOf, Writer } from "@/lib/letters/writer";

/** Dispute of a wrong entry with the lender that reported it or with the credit reference centre. A true entry cannot be disputed away. */
const letter: Letter = {
  title: "征信异议申请",
  useWhen: "征信报告上的内容和事实不符时。真实的逾期不能靠异议删除。",
  recipient: "报送该记录的放贷机构，或中国人民银行征信中心",
  applies: (input) =>
    unless(
      debtOf(input).debt.creditReport?.wrong !== true &&
        "记录里没有写征信哪里错了。先查征信报告；内容属实的逾期不能提异议，收费“洗白”是骗局。",
    ),
  consequences: () => [
    recorded("报送机构和征信中心"),
    { text: "异议只更正错误内容。", safer: "写清错在哪一项、正确的应是什么，并附材料。", severity: "note" },
  ],
  compose(input) {
    const w = new Writer(input);
    const report = w.debt.creditReport;
    const reports = w.input.record.evidence.filter(({ kind }) => kind === "credit-report").map(({ id }) => id);
    w.title("个人信用报告异议申请");
    w.addressee(`${lenderName(w)}征信管理部门（或中国人民银行征信中心，二选一）`);
    w.paragraph("opening", [identity(w, "异议申请人")]);
    w.heading("facts", "异议内容");
    if (!isKnown(report?.error)) w.ask("creditError");
    const open = w.debt.disbursedOn ?? w.debt.contractOn;
    const account = [
      isKnown(open) ? `${isKnown(w.debt.disbursedOn) ? "发放" : "签约"}日期${chineseDay(open)}` : "",
      isKnown(w.debt.principalFen) ? `合同金额${yuan(w.debt.principalFen)}` : "",
    ].filter((text) => text !== "");
    w.paragraph("facts", [
      w.state("facts.account", 90, {
        rows: [w.debtRow],
      })`异议的记录：${lenderName(w)}报送的${accountName(w)}${account.map((text) => `，${text}`).join("")}。`,
      report?.wrong === true
        ? w.state("facts.error", 100, {
            rows: [w.debtRow],
            evidenceIds: reports,
          })`我的信用报告中，这笔记录与事实不符：${input.forPublic ? "具体内容另附。" : w.known(report.error, "creditError", (error) => closed(quote(error, 300)))}`
        : null,
    ]);
    w.heading("grounds", "依据");
    w.numbered("grounds", [w.rule("grounds.dispute", 60, "ZX-25")]);
    w.heading("demands", "请求");
    w.numbered("demands", [
      w.demand("demands.correct", 98, { rows: [w.debtRow] })`请核查并更正上述记录，更正后告知我。`,
      w.demand("demands.mark", 80)`核查期间，请在该记录上标注异议。`,
      w.demand("demands.answer", 90)`经核查认为无误的，请书面说明理由和依据。`,
    ]);
    w.paragraph("closing", [w.form("closing.enclosed", 40)`附：身份证复印件；信用报告；能证明正确内容的材料。`]);
    w.signature();
    return w.finish("credit-dispute", "个人信用报告异议申请");
  },
};

export default letter;
