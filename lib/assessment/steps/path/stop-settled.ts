import { isToldAsCollection } from "@/lib/case/collects";
import { debtName } from "@/lib/case/debt-name";
import { whoseDebt } from "@/lib/case/whose-debt";
import { isKnown } from "@/lib/units/maybe";
import { workingDayDeadline } from "../../deadline";
import { sentAbout } from "../../filed";
import { rowsOf, thirdPartyContacts, toldOthers } from "../../pestered";
import type { Step } from "../../step";

/** Who never borrowed asks for no proof of settlement: that would say that they had. */
const STOPS: Record<NonNullable<ReturnType<typeof whoseDebt>>, string> = {
  borrower: "settlement-request",
  "co-borrower": "settlement-request",
  guarantor: "guarantor-notice",
  "not-mine": "not-my-loan-lender",
  doubted: "not-my-loan-lender",
};

export default {
  title: "已经还清还来催：附结清证明，要求停止",
  order: 198,
  stop: false,
  minutes: 25,
  letterId: "settlement-request",
  channelId: "lender-own",
  look: ({ record, on, incoming }) =>
    record.debts.flatMap((debt) => {
      if (debt.settled !== true) return [];
      const only = record.debts.length === 1;
      const about = incoming.filter(
        (contact) => isToldAsCollection(contact) && (isKnown(contact.debtId) ? contact.debtId === debt.id : only),
      );
      const third = toldOthers(record, debt.id, thirdPartyContacts(about)).length > 0;
      const letterId = third ? "stop-third-party" : STOPS[whoseDebt(record, debt) ?? "borrower"];
      if (about.length === 0 || sentAbout(record, debt.id, [letterId]).length > 0) return [];
      return [
        {
          debtId: debt.id,
          letterId,
          why: `${debtName(debt)}已经还清，还有 ${about.length} 次来催的联系。书面要求停止催收${third ? "、停止联系别人" : ""}，附结清证明或还款记录，请它更正内部记录和征信；不要再还，不要另谈方案。`,
          deadline: workingDayDeadline(on, 2, "决定提出（这是给自己定的日子，不是法定期限）"),
          rows: [{ table: "debts" as const, id: debt.id }, ...rowsOf(about)],
        },
      ];
    }),
} satisfies Step;
