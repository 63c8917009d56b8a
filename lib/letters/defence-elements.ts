import type { Paper } from "@/lib/case/record";
import { signedAsMinor } from "@/lib/assessment/open-debts";
import { namedBorrower } from "@/lib/case/whose-debt";
import { isKnown } from "@/lib/units/maybe";
import { limitation, mayTalkOfPaying } from "./consequences";
import { formFor, type FormItem } from "./defence-forms";
import { rateContested } from "./defence-rate";
import type { LetterInput } from "./letter";
import { loanName } from "./party";
import { owes, standing } from "./standing";
import { yuan } from "./wording";
import type { Writer } from "./writer";
import { feeWord } from "./fee-word";

const OPEN = "无法确认，请原告举证";

/** One item of the answer: what it is about, the position, and why. */
export interface Element {
  id: string;
  title: string;
  /** Never 无异议: that binds (证据规定 art. 3), and a number in the record is no consent. The borrower writes it in by hand, or nobody does. */
  position: "有异议" | typeof OPEN;
  reason: string;
}

/** The answer by the items of its form: what the record says beyond the form first, then the claims, then the facts. */
export interface Answer {
  own: Element[];
  claims: Element[];
  facts: Element[];
}

/**
 * Whether nothing of the loan may be told as the writer's own: it is not theirs, they stand surety, it is not clear whose it is, or they
 * were defrauded.
 */
export const isClosed = (input: LetterInput): boolean =>
  !owes(input) || input.record.borrower.hardships.some(({ kind }) => kind === "fraud");

/** Whether a paper for the court may say that its writer is willing to come to terms: not where anything of the debt is disputed. */
export function mayMediate(input: LetterInput): boolean {
  const debt = input.record.debts.find(({ id }) => id === input.debtId);
  return mayTalkOfPaying(input) && !isClosed(input) && debt?.creditReport?.wrong !== true;
}

type Position = Pick<Element, "position" | "reason">;
const contest = (reason: string): Position => ({ position: "有异议", reason });
const prove = (reason = ""): Position => ({ position: OPEN, reason });

/** What the plaintiff has to show under an item, when the record has nothing of its own to say. */
const TO_PROVE: Record<string, string> = {
  principal: "请提交放款凭证和逐笔账目。",
  interest: "请列明计算的基数、利率、起止日和方法；过高的部分请求调减。",
  acceleration: "请提交约定和通知送达的证据。",
  "recovery-costs": "请提交约定、合同和实际支付的凭证。",
  total: "请逐项列明计算过程。",
  contract: "请提交合同全文和签约过程的电子数据。",
  notice: "请提交就利息、费用等条款提示和说明的证据。",
  rate: "请说明利率的约定和提示情况。",
  disbursed: "请提交放款凭证和收款账户资料。",
  paid: "请提交全部还款流水。",
  overdue: "请提交逐期应还、已还的明细。",
  dunning: "请提交通知和催收的记录。",
  payout: "请提交付款凭证和计算依据。",
};

/**
 * Every item of the form for this paper, answered from the record. What the record does not hold is neither denied nor admitted: the
 * plaintiff must prove it. Nothing is ever admitted.
 */
export function defenceAnswer(w: Writer, paper: Paper | null): Answer {
  const form = formFor(w.input, paper);
  const contested = contestedItems(w);
  const answer = ([id, about]: FormItem): Element => ({
    id,
    title: `对${about}`,
    ...(contested.get(id) ?? prove(TO_PROVE[id])),
  });
  return { own: ownDefences(w), claims: form.claims.map(answer), facts: form.facts.map(answer) };
}

/** What the record bears out against single items, by their ids. */
function contestedItems(w: Writer): Map<string, Position> {
  const { debt } = w;
  const found = new Map<string, Position>();
  const stand = standing(w.input);
  if (stand === "not-mine") {
    for (const id of ["principal", "interest", "payout", "recovery-costs", "other-claims", "total"])
      found.set(id, contest("答辩人不是借款人，不应承担。"));
    found.set("contract", contest(`${loanName(w)}不是答辩人申请、签订或者使用的，请提交签约时的身份核验、电子签名和收款账户资料。`));
    found.set("parties", contest("答辩人没有签订合同，请提交签名、人脸核验的原始数据，由法院查明。"));
    found.set("disbursed", contest("请提交收款账户的开户资料和资金去向。"));
    return found;
  }
  const rate = rateContested(w);
  if (rate !== null) {
    found.set("interest", contest(rate));
    found.set("rate", contest(rate));
  }
  if (stand === "guarantor") {
    found.set("surety", prove("请提交答辩人本人签名的保证合同。"));
    found.set("surety-kind", prove("请证明约定的保证方式；没有约定或者约定不明确的，按一般保证认定。"));
    return found;
  }
  if (stand === "co-borrower") found.set("parties", prove("请提交答辩人本人签名和共同借款意思的证据，各人的责任由法院查明。"));
  if (debt.settled === true) {
    for (const id of ["principal", "interest", "payout", "recovery-costs", "other-claims", "total", "overdue"])
      found.set(id, contest("这笔借款已经还清，不应再付。"));
    found.set("paid", contest("这笔借款已经全部还清，请逐笔核对。"));
    return found;
  }
  if (isClosed(w.input)) return found;
  for (const [id, position] of ofAmounts(w)) if (!(id === "interest" && rate !== null)) found.set(id, position);
  return found;
}

/** What the borrower's own figures say against the claim: money held back, money paid, charges nobody disclosed. */
function ofAmounts({ debt }: Writer): [string, Position][] {
  const found: [string, Position][] = [];
  const held = isKnown(debt.principalFen) && isKnown(debt.receivedFen) ? debt.principalFen - debt.receivedFen : 0;
  if (held > 0) {
    const words = `据答辩人的记录，放款时预先扣除${yuan(held)}，这部分不应计入本金，应按实际放款的金额认定；请提交放款凭证。`;
    found.push(["principal", contest(words)], ["amount", contest(words)]);
  }
  const paid = debt.payments.reduce((sum, { amountFen }) => sum + amountFen, 0);
  if (paid > 0) found.push(["paid", contest(`据答辩人的记录，已还${debt.payments.length}笔，合计${yuan(paid)}，请逐笔核对抵扣。`)]);
  const named = (fees: typeof debt.fees): string => fees.map((fee) => `${feeWord(fee.kind)}${yuan(fee.amountFen)}`).join("、");
  const hidden = debt.fees.filter((fee) => fee.disclosed === false);
  const late = debt.fees.filter((fee) => fee.kind === "late-charge" || fee.kind === "penalty-interest");
  if (hidden.length > 0) {
    const words = `${named(hidden)}事先没有说明，不应由答辩人承担。`;
    found.push(["other-claims", contest(words)], ["notice", contest(words)], ["guarantee-fee", contest(words)]);
  }
  if (late.length > 0) found.push(["interest", contest(`已收取${named(late)}，请求按实际损失适当减少。`)]);
  return found;
}

/** Defences beyond the items of a form: paid, not mine, surety, assignment, limitation. A settled debt is paid first. */
function ownDefences(w: Writer): Element[] {
  const { debt } = w;
  const stand = standing(w.input);
  const { state } = limitation(w.input);
  const found: (Element | null)[] = [
    stand === "not-mine"
      ? { id: "not-mine", title: "被告主体", ...contest(`${loanName(w)}不是答辩人办理的，答辩人与原告之间没有借款关系。`) }
      : null,
    heirs(w),
    minority(w),
    debt.settled === true && stand !== "not-mine"
      ? { id: "settled", title: "债务清偿情况", ...contest("这笔借款已经全部还清，请求驳回。") }
      : null,
    stand === "guarantor"
      ? {
          id: "guarantee",
          title: "保证责任",
          ...contest(
            "请法院查明保证合同是否成立、保证方式和保证期间；属于一般保证的，对借款人没有审判、强制执行以前，答辩人拒绝承担；保证期间内原告没有依法行使权利的，答辩人不再承担保证责任。债务人对原告的抗辩，答辩人一并主张。",
          ),
        }
      : null,
    debt.assigned ? { id: "assigned", title: "债权转让", ...assignment(w) } : null,
    state === "maybe-over"
      ? {
          id: "limitation",
          title: "诉讼时效",
          ...contest("据答辩人所知，原告的请求已超过诉讼时效期间，答辩人在一审提出时效抗辩，请求驳回。"),
        }
      : null,
    state === "unclear"
      ? {
          id: "limitation",
          title: "诉讼时效",
          ...prove("请提交到期日和催收的证据；诉讼时效期间已经届满的，答辩人在一审提出时效抗辩。"),
        }
      : null,
  ];
  return found.filter((element) => element !== null);
}

/** The loan of somebody who died: whoever inherits answers only with the estate, and not at all after renouncing it. */
function heirs({ input, debt }: Writer): Element | null {
  if (standing(input) !== "not-mine" || namedBorrower(input.record, debt) !== "deceased") return null;
  const words = "借款人已经去世。答辩人继承了遗产的，只在所得遗产的实际价值以内承担；放弃继承的，不负清偿责任。";
  return { id: "heirs", title: "继承", ...contest(words) };
}

/** Signed under age: whether the parents agreed is for the plaintiff to show. */
function minority({ input, debt }: Writer): Element | null {
  if (standing(input) === "not-mine" || !signedAsMinor(input.record, debt)) return null;
  const words = "签订合同时答辩人未满十八岁，请原告提交法定代理人同意或者追认的证据；没有的，合同对答辩人不发生效力。";
  return { id: "minor", title: "合同效力", ...contest(words) };
}

function assignment({ debt: { assigned } }: Writer): Position {
  const kept = "对原债权人的抗辩，答辩人一并向受让人主张。";
  if (assigned?.noticed === false)
    return contest(`答辩人没有收到转让通知，请提交转让协议、公告和债权明细；因没有通知而增加的费用，请求扣除。${kept}`);
  return prove(`请提交转让协议、债权明细和通知送达的证据。${kept}`);
}
