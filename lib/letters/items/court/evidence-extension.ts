import { caseNumber, courtEnd, latestPaper, orBlank, paperRow, partyWords, receivedOn, UNVERIFIED } from "@/lib/letters/court-paper";
import { requestsForRecords } from "@/lib/letters/filed-before";
import { identity } from "@/lib/letters/identity";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { lenderName } from "@/lib/letters/party";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";
import { chineseDay } from "@/lib/units/day";

const summons = (input: LetterInput) => latestPaper(input, ["summons"]);

/** Asks the court for more time to bring evidence that the other side holds. */
const letter: Letter = {
  title: "延长举证期限申请",
  useWhen: "被起诉后，要的账单、录音、放款流水还在对方手里，举证期限内拿不到时。举证期限届满前书面提出。",
  recipient: "受理案件的人民法院",
  applies: (input) => unless(!summons(input) && "记录里没有起诉状副本或传票。"),
  consequences: (input) => [
    ...(summons(input)?.verified === true ? [] : [UNVERIFIED]),
    {
      text: "必须在举证期限届满前交。法院准许的，对方的举证期限也一起延长；没有准许的，仍按原来的期限。",
      safer: "先看举证通知书上的期限；手里已有的证据先按期交。",
      severity: "care",
    },
  ],
  compose(input) {
    const w = new Writer(input);
    const paper = summons(input);
    if (!paper) w.ask("courtPaper");
    w.ask("evidenceSought");
    w.title("延长举证期限申请书");
    w.paragraph("opening", [identity(w, "申请人")]);
    w.heading("demands", "请求事项");
    w.numbered("demands", [
      w.demand("demands.extend", 98)`请将申请人的举证期限延长至${orBlank(w, null, "evidenceSought", "某年某月某日，由本人填写")}。`,
      w.demand("demands.order", 84)`请责令原告提交合同全文、放款凭证、逐笔还款明细和计算方法。`,
    ]);
    w.heading("facts", "事实和理由");
    w.paragraph("facts", [
      paper
        ? w.state(
            "facts.case",
            94,
            paperRow(paper),
          )`申请人是本案被告，案号${caseNumber(w, paper)}${partyWords(w, paper, "原告")}。申请人于${receivedOn(w, paper)}收到起诉材料。`
        : null,
      w.form(
        "facts.obstacle",
        92,
      )`申请人在举证期限内提交下列证据有客观困难：${orBlank(w, null, "evidenceSought", "证据名称、在谁手里、为什么拿不到，由本人填写")}。`,
      ...requestsForRecords(w).map(
        (filing) =>
          w.state(`facts.asked.${filing.id}`, 88, {
            rows: [{ table: "filings", id: filing.id }],
            evidenceIds: filing.evidenceIds,
          })`${chineseDay(filing.filedOn)}，申请人已向${lenderName(w)}索要有关资料${filing.replies.length > 0 ? "" : "，没有收到答复的记录"}。`,
      ),
    ]);
    courtEnd(w, paper, "申请人", ["已向对方索要资料的函件和寄送凭证（有的话）"]);
    return w.finish("evidence-extension", "延长举证期限申请书");
  },
};

export default letter;
