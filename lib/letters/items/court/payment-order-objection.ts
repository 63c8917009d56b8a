import { addDays } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { lastDayToReply } from "@/lib/case/papers";
import { limitation } from "@/lib/letters/consequences";
import { caseNumber, courtEnd, handInBy, latestPaper, paperRow, partyWords, receivedOn, UNVERIFIED } from "@/lib/letters/court-paper";
import { isClosed } from "@/lib/letters/defence-elements";
import { rateContested } from "@/lib/letters/defence-rate";
import { identity } from "@/lib/letters/identity";
import type { Letter, LetterInput, Sentence } from "@/lib/letters/letter";
import { loanName } from "@/lib/letters/party";
import { standing } from "@/lib/letters/standing";
import { unless } from "@/lib/letters/stop-signs";
import { yuan } from "@/lib/letters/wording";
import { Writer } from "@/lib/letters/writer";

const order = (input: LetterInput) => latestPaper(input, ["payment-order"]);

/** Whether the fifteen days, and the days they move to, are over. */
function isLate(input: LetterInput): boolean {
  const paper = order(input);
  const last = paper && lastDayToReply(paper);
  return last !== null && last < input.on;
}

/** The days to object: the safe one, and the last lawful one where it moves. */
function untilWhen(input: LetterInput): string {
  const paper = order(input);
  if (!paper || !isKnown(paper.receivedOn)) return "先查清哪天收到：从收到的第二天起算15日，过期就会强制执行。";
  const safe = addDays(paper.receivedOn, 15);
  const last = lastDayToReply(paper)!;
  return `${handInBy(safe, last, "交到法院")}邮寄的，用邮政EMS，期满前交邮不算过期。`;
}

/** Written objection to a payment order: within fifteen days, to every item asked for, and against the debt itself. */
const letter: Letter = {
  title: "支付令异议",
  textVersion: 2,
  useWhen: "收到支付令，对欠款的金额、利息、费用或是否欠款有异议时。收到起15日内必须书面提出，口头的不算。",
  recipient: "发出支付令的人民法院",
  applies: (input) =>
    unless(
      !order(input) && "记录里没有支付令。",
      isLate(input) && "收到支付令已超过15日，过了法律上的最后一天。请马上打 12348 或问法院还能怎么办。",
      reasons(new Writer(input)).length + uncheckable(new Writer(input)).length === 0 &&
        "还没有对债务本身的异议理由。只说没有能力还、想分期，不影响支付令的效力；先核对本金、利息、费用、还款和时效。",
    ),
  consequences: (input) => [
    ...(order(input)?.verified === true ? [] : [UNVERIFIED]),
    { text: untilWhen(input), safer: "留好邮寄单或者法院的收件回执。", severity: "care" },
    {
      text: "只对其中一项提异议的，其他各项仍可强制执行。所以这份异议书逐项表态。",
      safer: "核对后你确实认可的那一项，自己改掉；其余的保留。",
      severity: "care",
      restsOn: ["facts.items.principal", "facts.items.interest", "facts.items.fees", "facts.items.costs"],
    },
    {
      text: "异议成立的，支付令自行失效，转入诉讼程序，但对方不同意起诉的除外。",
      safer: "只写对债务本身的真实异议，不写“没有钱”。",
      severity: "care",
    },
    ...(reasons(new Writer(input)).length === 0
      ? [
          {
            text: "记录里还没有写明哪里算错。这份异议书的理由只有“数额无法核对”。",
            safer: "寄出前对照合同、放款和还款记录，把具体的出入写进去。",
            severity: "care" as const,
          },
        ]
      : []),
  ],
  compose(input) {
    const w = new Writer(input);
    const paper = order(input);
    w.title("支付令异议书");
    w.paragraph("opening", [identity(w, "异议人")]);
    if (!paper) w.ask("courtPaper");
    w.paragraph("opening", [
      paper
        ? w.state(
            "opening.order",
            92,
            paperRow(paper),
          )`异议人于${receivedOn(w, paper)}收到${caseNumber(w, paper)}支付令${partyWords(w, paper, "申请人")}。异议人对支付令所列的全部请求提出书面异议。`
        : null,
    ]);
    w.heading("facts", "对各项请求的异议");
    w.numbered("facts", items(w));
    const own = [...reasons(w), ...uncheckable(w)];
    if (own.length > 0) w.heading("facts", "事实和理由");
    w.numbered("facts", own);
    w.heading("grounds", "依据");
    w.numbered("grounds", [
      w.rule("grounds.objection", 60, "MSF-225"),
      limitation(input).state === "maybe-over" ? w.rule("grounds.limitation", 58, "MFD-188") : null,
      w.debt.assigned ? w.rule("grounds.defences", 54, "MFD-546", { as: "assignee" }) : null,
    ]);
    w.heading("demands", "请求");
    w.numbered("demands", [
      w.demand("demands.end", 100, paper ? paperRow(paper) : {})`请裁定终结督促程序，上述支付令自行失效。`,
      w.demand("demands.costs", 80)`申请支付令的费用由申请人负担。`,
    ]);
    courtEnd(w, paper, "异议人", ["支付令复印件", "本异议书副本"]);
    return w.finish("payment-order-objection", "支付令异议书");
  },
};

/** A stand on everything a payment order can ask for: an objection to one item leaves the others enforceable (民诉法解释 art. 432). */
function items(w: Writer): (Sentence | null)[] {
  const basis = { rows: [w.debtRow] };
  const why =
    standing(w.input) === "not-mine"
      ? "异议人不是借款人，不应承担。"
      : w.debt.settled === true
        ? "债务已经清偿，不应再付。"
        : limitation(w.input).state === "maybe-over"
          ? "异议人提出时效抗辩，不同意支付。"
          : "";
  const rate = why === "" ? rateContested(w) : null;
  return [
    w.state("facts.items.principal", 95, basis)`对本金：有异议。${why || "数额应以放款凭证和逐笔账目核定。"}`,
    w.state(
      "facts.items.interest",
      94,
      basis,
    )`对利息、复利、罚息、违约金：有异议。${why || rate || "计算的基数、利率和起止日没有列明，过高的部分应予调减。"}`,
    w.state("facts.items.fees", 93, basis)`对律师费、担保费等其他费用：有异议。${why || "没有合同依据和实际支付凭证的，不应支持。"}`,
    w.state("facts.items.costs", 91, basis)`对督促程序费用的负担：有异议。${why}`,
  ];
}

/** Objections to the debt itself that the record bears out; never hardship, and nothing told as one's own where it may be another's. */
function reasons(w: Writer): Sentence[] {
  const { debt } = w;
  const basis = { rows: [w.debtRow] };
  const stand = standing(w.input);
  const { state } = limitation(w.input);
  const hidden = debt.fees.filter((fee) => fee.disclosed === false);
  const paid = debt.payments.reduce((sum, { amountFen }) => sum + amountFen, 0);
  const rate = rateContested(w);
  const open = stand === "not-mine" || debt.settled === true ? [] : own();
  return [
    stand === "not-mine"
      ? w.state("facts.not-mine", 99, basis)`借款关系有争议：${loanName(w)}不是异议人申请、签订或者使用的，异议人与申请人之间没有借款关系。`
      : null,
    debt.settled === true && stand !== "not-mine" ? w.state("facts.settled", 98, basis)`债务是否存在有争议：这笔借款已经还清。` : null,
    stand === "guarantor"
      ? w.state("facts.guarantee", 97, basis)`保证责任有争议：异议人不是借款人，保证合同是否成立、保证方式和保证期间都需要查明。`
      : null,
    state === "maybe-over"
      ? w.state("facts.limitation", 94, basis)`据异议人所知，该笔债务已超过诉讼时效期间，异议人提出时效抗辩，不同意履行。`
      : null,
    debt.assigned && debt.assigned.noticed === false
      ? w.state(
          "facts.assigned",
          88,
          basis,
        )`债权主体有争议：异议人没有收到债权转让的通知，请申请人提交转让协议和债权明细；对原债权人的抗辩，异议人一并主张。`
      : null,
    ...open,
  ].filter((sentence) => sentence !== null);

  function own(): (Sentence | null)[] {
    const shown = rate !== null ? w.state("facts.rate", 93, basis)`利率有争议：${rate}` : null;
    if (isClosed(w.input)) return [shown];
    return [
      shown,
      isKnown(debt.principalFen) && isKnown(debt.receivedFen) && debt.receivedFen < debt.principalFen
        ? w.state(
            "facts.received",
            96,
            basis,
          )`本金金额有争议：据异议人的记录，放款时预先扣除${yuan(debt.principalFen - debt.receivedFen)}，应按实际放款的金额认定。`
        : null,
      hidden.length > 0
        ? w.state(
            "facts.fees",
            92,
            basis,
          )`费用有争议：其中${yuan(hidden.reduce((sum, { amountFen }) => sum + amountFen, 0))}的费用事先没有说明，异议人不认可。`
        : null,
      paid > 0
        ? w.state(
            "facts.paid",
            90,
            basis,
          )`已还款有争议：据异议人的记录已还${debt.payments.length}笔，合计${yuan(paid)}，应逐笔抵扣后再计算。`
        : null,
    ];
  }
}

/** Where nothing else is known against the claim: the amount itself, as long as the record cannot check it. */
function uncheckable(w: Writer): Sentence[] {
  const { outstandingPrincipalFen, nominalAnnualRatePpm, principalFen } = w.debt;
  if (w.input.record.evidence.some(({ kind }) => kind === "ledger")) return [];
  if ([outstandingPrincipalFen, nominalAnnualRatePpm, principalFen].every(isKnown)) return [];
  const sentence = w.state("facts.amount", 86, {
    rows: [w.debtRow],
  })`债务数额有争议：异议人无法核对支付令所列的数额，请申请人提交合同、放款凭证和逐笔账目。`;
  return sentence ? [sentence] : [];
}

export default letter;
