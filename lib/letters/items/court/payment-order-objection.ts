import { addDays, chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { limitation } from "@/lib/letters/consequences";
import { caseNumber, courtName, latestPaper, paperRow, partyWords, UNVERIFIED } from "@/lib/letters/court-paper";
import { identity } from "@/lib/letters/identity";
import type { Letter, LetterInput, Sentence } from "@/lib/letters/letter";
import { loanName } from "@/lib/letters/party";
import { standing } from "@/lib/letters/standing";
import { unless } from "@/lib/letters/stop-signs";
import { yuan } from "@/lib/letters/wording";
import { Writer } from "@/lib/letters/writer";

const order = (input: LetterInput) => latestPaper(input, ["payment-order"]);

/** Written objection to a payment order: within fifteen days, and against the debt itself; that one has no money is no objection. */
const letter: Letter = {
  title: "支付令异议",
  useWhen: "收到支付令，对欠款的金额、利息、费用或是否欠款有异议时。收到起十五日内必须书面提出。",
  recipient: "发出支付令的人民法院",
  applies: (input) =>
    unless(
      !order(input) && "记录里没有支付令。",
      order(input) && order(input)!.receivedOn && addDays(order(input)!.receivedOn!, 15) < input.on
        ? "收到支付令已超过十五日。请马上打 12348 或问法院还能怎么办。"
        : false,
      reasons(new Writer(input)).length === 0 &&
        "还没有对债务本身的异议理由。只说没有能力还、想分期，不影响支付令的效力；先核对本金、利息、费用、还款和时效。",
    ),
  consequences: (input) => [
    ...(order(input)?.verified === true ? [] : [UNVERIFIED]),
    {
      text: "异议成立的，支付令自行失效，转入诉讼程序，但对方不同意起诉的除外。",
      safer: "只写对债务本身的真实异议，不写“没有钱”。",
      severity: "care",
    },
  ],
  compose(input) {
    const w = new Writer(input);
    const paper = order(input);
    w.title("支付令异议书");
    w.addressee(courtName(w, paper));
    w.paragraph("opening", [identity(w, "异议人")]);
    if (!paper) w.ask("courtPaper");
    w.paragraph("opening", [
      paper
        ? w.state(
            "opening.order",
            92,
            paperRow(paper),
          )`异议人于${w.known(paper.receivedOn, "courtPaper", chineseDay)}收到${caseNumber(w, paper)}支付令${partyWords(w, paper, "申请人")}。异议人不同意支付，提出书面异议。`
        : null,
    ]);
    w.heading("facts", "异议的事实和理由");
    w.numbered("facts", reasons(w));
    w.heading("grounds", "依据");
    w.numbered("grounds", [w.rule("grounds.objection", 60, "MSF-225")]);
    w.heading("demands", "请求");
    w.numbered("demands", [w.demand("demands.end", 100, paper ? paperRow(paper) : {})`请裁定终结督促程序，上述支付令自行失效。`]);
    w.signature();
    return w.finish("payment-order-objection", "支付令异议书");
  },
};

/** Objections to the debt itself that the record bears out; never hardship. */
function reasons(w: Writer): Sentence[] {
  const { debt } = w;
  const basis = { rows: [w.debtRow] };
  const { state } = limitation(w.input);
  const hidden = debt.fees.filter((fee) => fee.disclosed === false);
  const paid = debt.payments.reduce((sum, { amountFen }) => sum + amountFen, 0);
  return [
    standing(w.input) === "not-mine"
      ? w.state("facts.not-mine", 99, basis)`借款关系有争议：${loanName(w)}不是我申请、签订或者使用的，我与申请人之间没有借款关系。`
      : null,
    debt.settled === true ? w.state("facts.settled", 98, basis)`该笔借款我已还清。` : null,
    isKnown(debt.principalFen) && isKnown(debt.receivedFen) && debt.receivedFen < debt.principalFen
      ? w.state(
          "facts.received",
          96,
          basis,
        )`本金金额有争议：合同写${yuan(debt.principalFen)}，我实际收到${yuan(debt.receivedFen)}，应按实际到账认定。`
      : null,
    hidden.length > 0
      ? w.state(
          "facts.fees",
          92,
          basis,
        )`费用有争议：其中${yuan(hidden.reduce((sum, { amountFen }) => sum + amountFen, 0))}的费用事先没有说明，我不认可。`
      : null,
    paid > 0
      ? w.state("facts.paid", 90, basis)`已还款有争议：我已还${debt.payments.length}笔，合计${yuan(paid)}，应逐笔抵扣后再计算。`
      : null,
    debt.assigned && debt.assigned.noticed === false
      ? w.state("facts.assigned", 88, basis)`主体有争议：我没有收到债权转让的通知，请申请人提交转让协议和债权明细。`
      : null,
    state === "maybe-over" ? w.state("facts.limitation", 94, basis)`该笔债务已超过诉讼时效，我不同意履行。` : null,
  ].filter((sentence) => sentence !== null);
}

export default letter;
