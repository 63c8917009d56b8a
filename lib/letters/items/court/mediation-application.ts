import { acknowledges } from "@/lib/letters/consequences";
import { calling, caseNumber, courtEnd, latestPaper, paperRow, partyWords, UNVERIFIED } from "@/lib/letters/court-paper";
import { isClosed } from "@/lib/letters/defence-elements";
import { budgetFact, budgetTable, hardshipEvidence, hardshipFacts } from "@/lib/letters/hardship-facts";
import { identity } from "@/lib/letters/identity";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { offerOf, offerSentence, scheduleTable } from "@/lib/letters/offer-schedule";
import { amountsOpen } from "@/lib/letters/party";
import { barredStop, roleStop, settledStop, unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

/** The one word for the writer. */
const PARTY = "申请人";

const paperOf = (input: LetterInput) => latestPaper(input, ["summons", "pre-mediation"]);

/** Asks the court to mediate, with a plan that can be kept: a mediation paper can be enforced, so only what is bearable. */
const letter: Letter = {
  title: "调解申请（法院）",
  useWhen: "已被起诉或收到诉前调解通知，愿意还、想分期时。",
  recipient: "受理案件的人民法院或其调解组织",
  applies: (input) =>
    unless(
      settledStop(input),
      roleStop(input),
      isClosed(input) && "你记过被骗，或者对这笔借款的记录有异议。调解方案写着愿意还，先用“答辩状”说清楚，再问 12348。",
      !paperOf(input) && "记录里没有法院的起诉或调解通知。诉讼之外请用“分期还款方案”。",
      barredStop(input),
    ),
  consequences: (input) => [
    ...(paperOf(input)?.verified === true ? [] : [UNVERIFIED]),
    ...acknowledges(input),
    {
      text: "调解书生效后可以强制执行；有一期没还，对方可能按约定申请执行全部余款。",
      safer: "每期只答应肯定做得到的数；要求写明利息、违约金减免和逾期一期的宽限。",
      severity: "care",
    },
  ],
  compose(input) {
    const w = new Writer(input);
    const paper = paperOf(input);
    const offer = offerOf(w);
    // Before a suit is filed there is no defendant and no fee yet.
    const before = paper?.kind === "pre-mediation";
    w.title("调解申请书");
    w.paragraph("opening", [identity(w, PARTY)]);
    if (!paper) w.ask("courtPaper");
    w.heading("facts", "申请理由");
    w.paragraph("facts", [
      paper
        ? before
          ? w.state(
              "facts.case",
              92,
              paperRow(paper),
            )`申请人收到诉前调解通知，案号${caseNumber(w, paper)}${partyWords(w, paper, "申请人").replace("申请人", "对方当事人")}。`
          : w.state("facts.case", 92, paperRow(paper))`申请人是本案被告，案号${caseNumber(w, paper)}${partyWords(w, paper, "原告")}。`
        : null,
      ...[...hardshipFacts(w), budgetFact(w, 84), amountsOpen(w)].map((sentence) => calling(PARTY, sentence)),
      w.form("facts.without-prejudice", 82)`为达成调解所作的让步，不作为对事实的认可。`,
    ]);
    hardshipEvidence(w);
    w.heading("demands", "调解方案");
    w.numbered("demands", [
      w.demand("demands.mediate", 98)`请组织双方调解。`,
      offer ? offerSentence(w, offer, 96) : w.demand("demands.plan", 94)`按申请人的收支商定每期能做到的数额。`,
      w.demand("demands.waive", 84)`减免罚息、违约金和超出合同的费用。`,
      w.demand("demands.grace", 80)`某一期未能按时履行的，给予十五日补正；连续两期未履行的，再按未还余额申请执行。`,
      before ? null : w.demand("demands.costs", 70)`调解结案的受理费减半交纳，由双方商定负担。`,
    ]);
    if (offer) scheduleTable(w, offer);
    budgetTable(w);
    courtEnd(w, paper, PARTY, ["收入和支出的证明"]);
    return w.finish("mediation-application", "调解申请书");
  },
};

export default letter;
