import { daysPastDue } from "@/lib/case/days-past-due";
import { chineseDay, type Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { limitation } from "./consequences";
import type { Sentence } from "./letter";
import { standing } from "./standing";
import { inert, named, yuan } from "./wording";
import type { Writer } from "./writer";

/** The lender as the contract names it; without that, the brand with a plain word for whoever stands behind it. */
export function lenderName(w: Writer): string {
  if (isKnown(w.debt.lenderName) && w.debt.lenderName.trim() !== "") return inert(w.debt.lenderName);
  w.ask("lenderName");
  return w.debt.brand === null ? "放贷机构" : `${named(w.debt.brand)}借款的贷款人`;
}

/** “京东白条”: how letters call the product. */
export const debtName = (w: Writer): string => (w.debt.brand === null ? "这笔借款" : named(w.debt.brand));

/** “京东白条”借款: the same as a noun of its own. */
export const loanName = (w: Writer): string => (w.debt.brand === null ? "这笔借款" : `${named(w.debt.brand)}借款`);

/** The account as the other side finds it: the loan with the number of its contract; without the number in public texts. */
export const accountName = (w: Writer): string =>
  !w.input.forPublic && isKnown(w.debt.contractNumber) && w.debt.contractNumber !== ""
    ? `${loanName(w)}（${standing(w.input) === "not-mine" ? "对方所称" : ""}合同编号${w.debt.contractNumber}）`
    : loanName(w);

/** Who bought the debt: the name, null when it was sold to somebody unknown, undefined when it was not sold. */
export function assigneeOf({ debt }: Writer): string | null | undefined {
  if (!debt.assigned) return undefined;
  return isKnown(debt.assigned.to) && debt.assigned.to.trim() !== "" ? inert(debt.assigned.to) : null;
}

/** Whoever claims the money now, with the office that answers: after an assignment the one who bought the debt, the lender in copy. */
export function creditor(w: Writer, office = ""): string {
  const lender = lenderName(w);
  const assignee = assigneeOf(w);
  if (assignee) return `${assignee}（抄送${lender}）`;
  const home = officeOf(w, office);
  return assignee === null ? `${home}并转债权受让人` : home;
}

/** An office of the lender. Who lends without a licence has none that could be told. */
export function officeOf(w: Writer, office: string): string {
  const lender = lenderName(w);
  if (office === "" || w.licence === "private-lender") return lender;
  if (lender.endsWith(office)) return lender;
  return isKnown(w.debt.lenderName) && w.debt.lenderName.trim() !== "" ? `${lender}${office}` : `${lender}（${office}）`;
}

/** Against whom a complaint is: lender, the buyer of the debt, the agency, each under its part. */
export function respondents(w: Writer): string {
  const assignee = assigneeOf(w);
  const agency = isKnown(w.debt.agencyName) ? inert(w.debt.agencyName) : "";
  return [
    assignee === undefined ? lenderName(w) + productOf(w) : `原贷款人${lenderName(w)}${productOf(w)}`,
    assignee ? `债权受让人${assignee}` : "",
    agency === "" ? "" : `受托催收机构${agency}`,
  ]
    .filter((each) => each !== "")
    .join("；");
}

/** The company that reports or lent, and the one that collects, told apart: for papers about the loan itself. */
export const lenderAndAgency = (w: Writer): string => {
  const agency = isKnown(w.debt.agencyName) && w.debt.agencyName.trim() !== "" ? inert(w.debt.agencyName) : "";
  const lender = isKnown(w.debt.lenderName) && w.debt.lenderName.trim() !== "" ? lenderName(w) : "";
  if (lender === "") w.ask("lenderName");
  return [lender && `，放贷机构${lender}`, agency && `，催收机构${agency}`].join("");
};

/** The product beside a company's name; without that name it stands there already. */
const productOf = ({ debt }: Writer): string =>
  debt.brand !== null && isKnown(debt.lenderName) && debt.lenderName.trim() !== "" ? `（产品：${named(debt.brand)}）` : "";

/** The respondent as the first fact: short forms have no addressee that would tell it. */
export const respondentFact = (w: Writer): Sentence | null =>
  w.state("facts.respondent", 99, {
    rows: [w.debtRow],
  })`被投诉方：${respondents(w)}。`;

/** What the writer is to the debt, as the middle of a sentence that begins with 我. Null where that is open or denied. */
export function selfAs(w: Writer): string | null {
  switch (standing(w.input)) {
    case "borrower":
      return `${debtName(w)}的借款人`;
    case "co-borrower":
      return `${loanName(w)}的共同借款人`;
    case "guarantor":
      return `${loanName(w)}的担保人`;
    default:
      return null;
  }
}

/** The same for the telephone and short messages, as a whole clause. */
export function spokenPart(w: Writer): string {
  const own = selfAs(w);
  if (own !== null) return `我是${own}`;
  return standing(w.input) === "not-mine" ? `我没有办理过${loanName(w)}，却被催收` : `我联系贵方是为了${loanName(w)}的事`;
}

/** Who writes, so that the other side finds the account: name and registered telephone. Absent from public texts. */
export function whoWrites(w: Writer): Sentence | null {
  const { name, phone } = w.input.record.borrower;
  const own = selfAs(w);
  const denies = standing(w.input) === "not-mine";
  if (own === null && !denies) w.ask("role");
  if (w.input.forPublic)
    return w.state("opening.who", 90, { rows: [w.debtRow] })`${
      own !== null ? `我是${own}。` : denies ? `对方就${loanName(w)}向我催收，这笔借款不是我办理的。` : `以下是${loanName(w)}的催收情况。`
    }`;
  const contract = isKnown(w.debt.contractNumber) && w.debt.contractNumber !== "" ? `，合同编号${w.debt.contractNumber}` : "";
  const basis = {
    rows: [{ table: "borrower" as const, id: "name" }, { table: "borrower" as const, id: "phone" }, w.debtRow],
  };
  const line = w.state("opening.who", 90, basis);
  const names = w.known(name, "name", String);
  if (own !== null) return line`我是${own}${names}，登记手机号${w.known(phone, "phone", String)}${contract}。`;
  if (denies)
    return line`我是${names}，联系电话${w.known(phone, "phone", String)}。我没有办理过${loanName(w)}，这笔借款${contract === "" ? "" : `（对方所称${contract.slice(1)}）`}不是我的。`;
  return line`我是${names}，联系电话${w.known(phone, "phone", String)}，来信涉及${loanName(w)}${contract}。`;
}

/** Who reports a number or an act to somebody whom the loan does not concern: name and telephone, no contract. Absent from public texts. */
export function whoReports(w: Writer): Sentence | null {
  if (w.input.forPublic) return null;
  const { name, phone } = w.input.record.borrower;
  return w.state("opening.who", 90, {
    rows: (["name", "phone"] as const).map((id) => ({ table: "borrower" as const, id })),
  })`我是${w.known(name, "name", String)}，联系电话${w.known(phone, "phone", String)}。`;
}

/** The last day on which something was paid, as far as the record shows. */
export function lastPaymentOn(w: Writer): Day | null {
  const { debt, input } = w;
  const kept = input.record.arrangements.filter(({ debtId }) => debtId === debt.id).flatMap(({ instalments }) => instalments);
  const days = [debt.lastPaidOn, ...debt.payments.map(({ paidOn }) => paidOn), ...kept.map(({ paidOn }) => paidOn)].filter(isKnown);
  return (
    days
      .filter((on) => on <= input.on)
      .sort()
      .at(-1) ?? null
  );
}

/** The first fact of a settled debt: that it is paid; absent otherwise. */
export function settledFact(w: Writer, weight = 98): Sentence | null {
  if (w.debt.settled !== true) return null;
  const last = lastPaymentOn(w);
  return w.state("facts.settled", weight, {
    rows: [w.debtRow],
  })`${loanName(w)}已经全部结清${last ? `，最后一笔还款在${chineseDay(last)}` : ""}。`;
}

/** What is asked first of a settled debt: that all collection end, with the paper that proves it. */
export function settledDemand(w: Writer, urged = ""): Sentence | null {
  if (w.debt.settled !== true) return null;
  return w.demand("demands.settled", 97, { rows: [w.debtRow] })`${urged}停止就这笔已经结清的借款催收，更正账目和征信记录，出具结清证明。`;
}

/** Words by which a letter calls the other side: 贵方 to whoever claims the money, else by its part. */
export type Other = "贵方" | "被投诉方" | "对方";

/**
 * What is known of the debt, worded as the lender's claim so that nothing is acknowledged by saying it. A settled debt is told as paid
 * and nothing else of it; one that is not the writer's own is only told as what the other side asserts.
 */
export function claimed(w: Writer, weight = 50, other: Other = "对方"): (Sentence | null)[] {
  const { debt, input } = w;
  if (debt.settled === true) return [settledFact(w)];
  const own = standing(input);
  const assignment = assignedFact(w, weight);
  const claim = isKnown(debt.outstandingFen)
    ? w.state("facts.claimed", weight - 5, {
        rows: [w.debtRow],
      })`${other}主张的待还总额为${yuan(debt.outstandingFen)}${own === "not-mine" ? "，我不认可" : ""}。`
    : null;
  if (own === "not-mine")
    return [
      w.state("facts.not-mine", 98, { rows: [w.debtRow] })`${loanName(w)}不是我申请、签订或者使用的，我不是这笔借款的借款人。`,
      claim,
      assignment,
    ];
  // On a debt that may be past limitation the writer tells nothing of a contract or of what is unpaid.
  if (limitation(input).state === "maybe-over") return [claim, assignment];
  const past = daysPastDue(debt, input.on);
  return [
    isKnown(debt.contractOn)
      ? w.state("facts.contract", weight - 10, { rows: [w.debtRow] })`${loanName(w)}的合同签订于${chineseDay(debt.contractOn)}${
          isKnown(debt.principalFen) ? `，合同本金${yuan(debt.principalFen)}` : ""
        }。`
      : null,
    past !== null && past > 0
      ? w.state("facts.past-due", weight, {
          rows: [w.debtRow],
        })`据我了解，最早一期未还款项的还款日为${chineseDay(debt.oldestUnpaidDueOn!)}，至今${past}天。`
      : null,
    claim,
    assignment,
  ];
}

/** That the debt was sold, to whom and when, and whether a notice came. */
export function assignedFact(w: Writer, weight = 50): Sentence | null {
  const { assigned } = w.debt;
  if (!assigned) return null;
  const to = assigneeOf(w);
  const when = isKnown(assigned.assignedOn) ? `于${chineseDay(assigned.assignedOn)}` : "";
  const notice = assigned.noticed === false ? "，我没有收到转让通知" : assigned.noticed === true ? "，我已收到转让通知" : "";
  return w.state("facts.assigned", weight, { rows: [w.debtRow] })`据我了解，这笔债权已${when}转让${to ? `给${to}` : ""}${notice}。`;
}

/** The sentence that keeps a letter about conduct from being read as an acknowledgement of the debt. */
export function reserve(w: Writer): Sentence | null {
  if (w.debt.settled === true) return w.form("opening.reserve", 70)`本函只谈已结清借款的催收，不确认任何欠款，也不构成还款承诺。`;
  switch (standing(w.input)) {
    case "not-mine":
      return w.form("opening.reserve", 70)`本函不确认这笔借款与我有关，不确认任何欠款，也不构成还款承诺。`;
    case "guarantor":
      return w.form("opening.reserve", 70)`本函只谈催收方式，不确认保证责任和金额，也不构成还款承诺或新的担保。`;
    default:
      return w.form("opening.reserve", 70)`本函只谈催收方式，不确认欠款的金额，也不构成还款承诺。`;
  }
}

/** Where a letter names amounts that nobody has checked: what the consequence note about them relies on. */
export const amountsOpen = (w: Writer): Sentence | null => w.form("facts.open", 97)`本函所称金额以双方核对后的账目为准。`;
