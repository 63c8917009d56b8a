import { daysPastDue } from "@/lib/case/days-past-due";
import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import type { Sentence } from "./letter";
import { inert, yuan } from "./wording";
import type { Writer } from "./writer";

/** The lender as the contract names it; without that, the brand with a plain word for whoever stands behind it. */
export function lenderName(w: Writer): string {
  if (isKnown(w.debt.lenderName) && w.debt.lenderName.trim() !== "") return inert(w.debt.lenderName);
  w.ask("lenderName");
  return w.debt.brand === null ? "放贷机构" : `「${inert(w.debt.brand)}」的放贷机构`;
}

/** 「京东白条」借款: how letters call the debt. */
export const debtName = (w: Writer): string => (w.debt.brand === null ? "这笔借款" : `「${inert(w.debt.brand)}」`);

/** Who writes, so that the other side finds the account: name and registered telephone. Absent from public texts. */
export function whoWrites(w: Writer): Sentence | null {
  const { name, phone } = w.input.record.borrower;
  const contract = isKnown(w.debt.contractNumber) && w.debt.contractNumber !== "" ? `，合同编号${w.debt.contractNumber}` : "";
  if (w.input.forPublic) return w.state("opening.who", 90, { rows: [w.debtRow] })`我是${debtName(w)}的借款人。`;
  const basis = {
    rows: [{ table: "borrower" as const, id: "name" }, { table: "borrower" as const, id: "phone" }, w.debtRow],
  };
  return w.state(
    "opening.who",
    90,
    basis,
  )`我是${debtName(w)}的借款人${w.known(name, "name", String)}，登记手机号${w.known(phone, "phone", String)}${contract}。`;
}

/** What is known of the debt, worded as the lender's claim so that nothing is acknowledged by saying it. */
export function claimed(w: Writer, weight = 50): (Sentence | null)[] {
  const { debt, input } = w;
  const past = daysPastDue(debt, input.on);
  return [
    isKnown(debt.contractOn)
      ? w.state("facts.contract", weight - 10, { rows: [w.debtRow] })`${debtName(w)}的合同签订于${chineseDay(debt.contractOn)}${
          isKnown(debt.principalFen) ? `，合同本金${yuan(debt.principalFen)}` : ""
        }。`
      : null,
    past !== null && past > 0
      ? w.state("facts.past-due", weight, {
          rows: [w.debtRow],
        })`最早一期未还的还款日是${chineseDay(debt.oldestUnpaidDueOn!)}，至今${past}天。`
      : null,
    isKnown(debt.outstandingFen)
      ? w.state("facts.claimed", weight - 5, { rows: [w.debtRow] })`对方主张的待还总额为${yuan(debt.outstandingFen)}。`
      : null,
  ];
}

/** The sentence that keeps a letter about conduct from being read as an acknowledgement of the debt. */
export const reserve = (w: Writer): Sentence | null =>
  w.form("opening.reserve", 70)`本函只谈催收方式，不确认欠款的金额，也不构成还款承诺。`;
