import { isAnothers } from "@/lib/case/whose-debt";
import { caseNumber, courtEnd, latestPaper, orBlank, paperRow, partyWords, receivedOn, UNVERIFIED } from "@/lib/letters/court-paper";
import { requestsForRecords } from "@/lib/letters/filed-before";
import { identity } from "@/lib/letters/identity";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { lenderName } from "@/lib/letters/party";
import { standing } from "@/lib/letters/standing";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";
import { chineseDay } from "@/lib/units/day";

const summons = (input: LetterInput) => latestPaper(input, ["summons"]);

/** Asks the court to fetch what a third party holds, and to order the other side to bring what it holds. */
const letter: Letter = {
  title: "申请法院调取证据",
  useWhen:
    "被起诉后，要用的流水、开户资料在银行、支付公司、运营商手里，自己调不出来时；或者合同、账目在原告手里时。举证期限届满前书面提出。",
  recipient: "受理案件的人民法院",
  applies: (input) => unless(!summons(input) && "记录里没有起诉状副本或传票。"),
  consequences: (input) => [
    ...(summons(input)?.verified === true ? [] : [UNVERIFIED]),
    {
      text: "举证期限届满前交到法院；和要证明的事实无关的，法院不准许。责令对方提交书证产生的费用，由申请人负担。",
      safer: "写清哪一份材料、在哪个单位、证明什么；自己能调出来的（比如自己的银行流水）先自己调。",
      severity: "care",
    },
  ],
  compose(input) {
    const w = new Writer(input);
    const paper = summons(input);
    const denied = standing(input) === "not-mine";
    if (!paper) w.ask("courtPaper");
    w.ask("evidenceHolder");
    w.title("调查收集证据申请书");
    w.paragraph("opening", [identity(w, "申请人")]);
    w.heading("demands", "请求事项");
    w.numbered("demands", [
      w.demand("demands.collect", 98)`请调查收集下列证据：${blank("证据名称和保存的单位、地址")}。`,
      denied && !isAnothers(input.record, w.debt)
        ? w.demand("demands.account", 94, {
            rows: [w.debtRow],
          })`请调取本案放款的收款账户的开户资料和放款流水，以及签约时的电子签名、人脸识别和登录设备记录。`
        : null,
      standing(input) === "guarantor"
        ? w.demand("demands.surety", 86, { rows: [w.debtRow] })`请责令原告提交有申请人签名的保证合同，以及在保证期间内主张权利的凭证。`
        : null,
      w.demand("demands.order", 84)`请责令原告提交其持有的合同全文、放款凭证、逐笔还款明细和各项费用的计算方法。`,
    ]);
    w.heading("facts", "事实和理由");
    w.numbered("facts", [
      paper
        ? w.state(
            "facts.case",
            96,
            paperRow(paper),
          )`申请人是本案被告，案号${caseNumber(w, paper)}${partyWords(w, paper, "原告")}。申请人于${receivedOn(w, paper)}收到起诉材料。`
        : null,
      denied ? w.state("facts.not-mine", 94, { rows: [w.debtRow] })`申请人没有申请、签订或者使用这笔借款，上述资料不在申请人手里。` : null,
      w.form("facts.proves", 92)`上述证据要证明的事实：${blank("与本案哪一项争议有关")}。`,
      w.form("facts.obstacle", 90)`申请人不能自行收集的客观原因：${blank("向谁要过、为什么要不到")}。`,
      ...requestsForRecords(w).map(
        (filing) =>
          w.state(`facts.asked.${filing.id}`, 88, {
            rows: [{ table: "filings", id: filing.id }],
            evidenceIds: filing.evidenceIds,
          })`${chineseDay(filing.filedOn)}，申请人已向${lenderName(w)}索要有关资料${filing.replies.length > 0 ? "" : "，没有收到答复的记录"}。`,
      ),
    ]);
    w.heading("grounds", "依据");
    w.numbered("grounds", [
      w.rule("grounds.collect", 60, "MSF-67"),
      w.rule("grounds.when", 55, "MSJS-94"),
      w.rule("grounds.order", 50, "MSJS-112"),
    ]);
    courtEnd(w, paper, "申请人", ["已自行索要的函件和凭证（有的话）"]);
    return w.finish("evidence-collection", "调查收集证据申请书");

    /** A place only the borrower can fill. */
    function blank(what: string): string {
      return orBlank(w, null, "evidenceHolder", `${what}，由本人填写`);
    }
  },
};

export default letter;
