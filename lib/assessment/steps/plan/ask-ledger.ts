import { debtName } from "@/lib/case/debt-name";
import { whoseDebt } from "@/lib/case/whose-debt";
import { isKnown } from "@/lib/units/maybe";
import { sentAbout } from "../../filed";
import { mayBeOver } from "../../limitation";
import { isUnlicensed, openDebts } from "../../open-debts";
import type { Step } from "../../step";

export default {
  title: "要一份完整的账：本金、利息、费用各多少",
  order: 320,
  stop: false,
  minutes: 15,
  letterId: "ledger-request",
  channelId: "lender-own",
  look: ({ record, on }) => {
    const unclear = openDebts(record).filter((debt) => {
      const role = whoseDebt(record, debt);
      // A denied or guaranteed debt has its own request for what was signed; a lender without a licence is not written to.
      if (role === "not-mine" || role === "doubted" || role === "guarantor" || isUnlicensed(debt)) return false;
      // Of a debt that may be barred nothing is asked that could be taken for an acknowledgement.
      if (mayBeOver(record, debt, on)) return false;
      return (debt.instalments.length === 0 || !isKnown(debt.receivedFen)) && sentAbout(record, debt.id, ["ledger-request"]).length === 0;
    });
    return unclear.map((debt) => ({
      debtId: debt.id,
      why: `${debtName(debt)}的还款计划或实际到账金额还不清楚。有了账，才算得出真实成本，也才知道该还多少。要账不等于承认欠多少：信里写“以核对后的账目为准”，不写愿意还。`,
      deadline: null,
      rows: [{ table: "debts" as const, id: debt.id }],
    }));
  },
} satisfies Step;
