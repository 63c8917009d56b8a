import { addDays, chineseDay } from "@/lib/units/day";
import { acknowledges, courtWarning, recorded, reserveKept } from "@/lib/letters/consequences";
import { budgetFact, budgetTable, hardshipEvidence, hardshipFacts } from "@/lib/letters/hardship-facts";
import type { Letter } from "@/lib/letters/letter";
import { offerOf, offerSentence, scheduleTable } from "@/lib/letters/offer-schedule";
import { amountsOpen, claimed, creditor, whoWrites } from "@/lib/letters/party";
import { freeMoneyStops, negotiationStops, unless } from "@/lib/letters/stop-signs";
import { debtOf, Writer } from "@/lib/letters/writer";

/** The personalised instalment agreement of the credit-card rules: cards only, at most sixty months, and the bank may refuse. */
const letter: Letter = {
  title: "信用卡个性化分期还款协议申请",
  useWhen: "欠的是信用卡，欠款超出还款能力、仍有还款意愿时。花呗、借呗、白条、网贷不适用。",
  recipient: "发卡银行信用卡中心",
  applies: (input) =>
    unless(
      debtOf(input).debt.product !== "credit-card" && "只有信用卡有这种分期。这笔不是信用卡，请用“分期还款方案”。",
      ...negotiationStops(input),
      ...freeMoneyStops(input),
    ),
  consequences: (input) => [
    ...acknowledges(input),
    reserveKept,
    ...courtWarning(input),
    recorded("发卡银行"),
    {
      text: "银行可以同意，也可以不同意。签了又没有按期还，协议会终止。",
      safer: "期数宁可长一点，每期都能做到；口头答应的也要对方发短信确认。",
      severity: "care",
    },
  ],
  compose(input) {
    const w = new Writer(input);
    const offer = offerOf(w);
    w.title("信用卡个性化分期还款协议申请");
    w.addressee(creditor(w, "信用卡中心"));
    w.paragraph("opening", [whoWrites(w), w.form("opening.purpose", 80)`我的信用卡欠款已超出还款能力，仍愿意还款，申请个性化分期。`]);
    w.heading("facts", "目前的情况");
    w.paragraph("facts", [...claimed(w, 66, "贵方"), amountsOpen(w), ...hardshipFacts(w), budgetFact(w)]);
    hardshipEvidence(w);
    w.heading("grounds", "依据");
    w.numbered("grounds", [w.rule("grounds.card", 60, "XYK-70")]);
    w.heading("demands", "申请事项");
    w.numbered("demands", [
      offer ? offerSentence(w, offer) : w.demand("demands.plan", 98)`按我的收支商定分期，最长不超过六十期。`,
      w.demand("demands.freeze", 84)`协议签订后停止催收，协议期内不另计违约金。`,
      w.demand("demands.written", 88)`请以书面形式签订；以电话商定的，请保存录音并把内容发给我。`,
      w.demand("demands.answer", 86)`请在${chineseDay(addDays(input.on, 10))}前答复；不同意的，请说明理由。`,
    ]);
    if (offer) scheduleTable(w, offer);
    budgetTable(w);
    w.signature();
    return w.finish("card-personalised-instalments", "信用卡个性化分期还款协议申请");
  },
};

export default letter;
