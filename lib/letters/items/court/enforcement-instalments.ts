import { calling, caseNumber, courtEnd, latestPaper, paperRow, partyWords, UNVERIFIED } from "@/lib/letters/court-paper";
import { budgetFact, budgetTable, hardshipEvidence, hardshipFacts } from "@/lib/letters/hardship-facts";
import { identity } from "@/lib/letters/identity";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { offerOf } from "@/lib/letters/offer-schedule";
import { chineseDay } from "@/lib/units/day";
import { yuan } from "@/lib/letters/wording";
import { roleStop, settledStop, unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

/** The one word for the writer. */
const PARTY = "申请人";

const notice = (input: LetterInput) => latestPaper(input, ["enforcement-notice"]);

/** Asks in enforcement for a settlement in instalments; the creditor must agree, and necessities stay. */
const letter: Letter = {
  title: "执行中分期履行申请",
  textVersion: 2,
  useWhen: "收到执行通知书，一次付不清时。和对方谈成的协议要交到法院或者记进笔录，才能中止执行。",
  recipient: "执行法院",
  applies: (input) =>
    unless(
      settledStop(input),
      roleStop(input, "这份申请写着愿意履行"),
      !notice(input) && "记录里没有执行通知书。还没有进入执行的，先看判决能不能上诉；对方同意分期的，用“和解协议核对表”。",
    ),
  consequences: (input) => [
    ...(notice(input)?.verified === true ? [] : [UNVERIFIED]),
    {
      text: "分期要申请执行人同意。如实申报财产是义务，隐瞒会受处罚。",
      safer: "收入、财产如实写；必需的生活费可以请求保留。",
      severity: "care",
    },
  ],
  compose(input) {
    const w = new Writer(input);
    const paper = notice(input);
    const offer = offerOf(w);
    w.title("执行和解（分期履行）申请书");
    w.paragraph("opening", [identity(w, PARTY)]);
    if (!paper) w.ask("courtPaper");
    w.heading("facts", "申请理由");
    w.paragraph("facts", [
      paper
        ? w.state(
            "facts.case",
            92,
            paperRow(paper),
          )`申请人是被执行人，案号${caseNumber(w, paper)}${partyWords(w, paper, "申请执行人")}。申请人愿意履行，但无力一次付清。`
        : null,
      ...[...hardshipFacts(w), budgetFact(w, 86)].map((sentence) => calling(PARTY, sentence)),
    ]);
    hardshipEvidence(w);
    w.heading("grounds", "依据");
    w.numbered("grounds", [w.rule("grounds.settlement", 62, "MSF-241"), w.rule("grounds.keep", 60, "MSF-254")]);
    w.heading("demands", "请求");
    w.numbered("demands", [
      offer
        ? w.demand("demands.plan", 98, {
            rows: [w.debtRow, { table: "budget", id: "incomeFen" }],
          })`请组织双方达成执行和解，记入笔录：按执行依据确定的金额，自${chineseDay(offer.schedule[0]!.dueOn)}起每月履行${yuan(offer.monthlyFen)}，直至还清。`
        : w.demand("demands.plan", 98)`请组织双方商定分期履行的数额和期限。`,
      w.demand("demands.keep", 92)`扣留、提取收入时，请保留申请人和所扶养家属的生活必需费用。`,
      w.demand("demands.lift", 80)`按期履行期间，请暂缓采取新的执行措施；已经扣划和支付的款项，请逐笔抵扣。`,
    ]);
    budgetTable(w);
    courtEnd(w, paper, PARTY, ["收入和支出的证明", "财产情况说明"]);
    return w.finish("enforcement-instalments", "执行中分期履行申请");
  },
};

export default letter;
