import { acknowledges } from "@/lib/letters/consequences";
import { caseNumber, courtName, latestPaper, paperRow, partyWords, UNVERIFIED } from "@/lib/letters/court-paper";
import { budgetFact, budgetTable, hardshipEvidence, hardshipFacts } from "@/lib/letters/hardship-facts";
import { identity } from "@/lib/letters/identity";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { offerOf, offerSentence, scheduleTable } from "@/lib/letters/offer-schedule";
import { amountsOpen } from "@/lib/letters/party";
import { barredStop, roleStop, unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

const paperOf = (input: LetterInput) => latestPaper(input, ["summons", "pre-mediation"]);

/** Asks the court to mediate, with a plan that can be kept: a mediation paper can be enforced, so only what is bearable. */
const letter: Letter = {
  title: "调解申请（法院）",
  useWhen: "已被起诉或收到诉前调解通知，愿意还、想分期时。",
  recipient: "受理案件的人民法院或其调解组织",
  applies: (input) =>
    unless(roleStop(input), !paperOf(input) && "记录里没有法院的起诉或调解通知。诉讼之外请用“分期还款方案”。", barredStop(input)),
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
    w.title("调解申请书");
    w.addressee(courtName(w, paper));
    w.paragraph("opening", [identity(w, "申请人（被告）")]);
    if (!paper) w.ask("courtPaper");
    w.heading("facts", "申请理由");
    w.paragraph("facts", [
      paper
        ? w.state(
            "facts.case",
            92,
            paperRow(paper),
          )`与申请人有关的借款纠纷一案，案号${caseNumber(w, paper)}${partyWords(w, paper, "原告")}。`
        : null,
      ...hardshipFacts(w),
      budgetFact(w, 84),
      amountsOpen(w),
    ]);
    hardshipEvidence(w);
    w.heading("demands", "调解方案");
    w.numbered("demands", [
      w.demand("demands.mediate", 98)`请组织双方调解。`,
      offer ? offerSentence(w, offer, 96) : w.demand("demands.plan", 94)`按申请人的收支商定每期能做到的数额。`,
      w.demand("demands.waive", 84)`减免罚息、违约金和超出合同的费用。`,
      w.demand("demands.grace", 80)`某一期未能按时履行的，给予十五日补正；连续两期未履行的，再按未还余额申请执行。`,
      w.demand("demands.costs", 70)`受理费按调解结案减半后由双方商定负担。`,
    ]);
    if (offer) scheduleTable(w, offer);
    budgetTable(w);
    w.signature();
    return w.finish("mediation-application", "调解申请书");
  },
};

export default letter;
