import { titleOver } from "../../court-state";
import { debtName } from "@/lib/case/debt-name";
import { whoseDebt } from "@/lib/case/whose-debt";
import { guaranteeEnd } from "../../guarantee";
import { openDebts } from "../../open-debts";
import type { Step } from "../../step";

export default {
  title: "你是担保人：先看保证期间和保证方式",
  order: 185,
  stop: false,
  minutes: 40,
  letterId: null,
  channelId: "legal-aid-12348",
  look: ({ record, on }) =>
    openDebts(record)
      .filter((debt) => whoseDebt(record, debt) === "guarantor")
      .map((debt) => {
        const end = guaranteeEnd(debt);
        return {
          debtId: debt.id,
          why: `${debtName(debt)}：签了担保就可能要承担，不能不理；但先看两件事。一是方式：合同写“连带”的，可以直接找你；没有写或写不清的是一般保证，对借款人打完官司、强制执行仍还不上以前，你可以拒绝（民法典第六百八十六至六百八十八条）。二是期间：没有约定或写“保证到还清为止”的，是主债务到期起六个月${end ? `，按记录的到期日大约到${end}` : ""}，过了又没有按规定主张的，不再承担（第六百九十二、六百九十三条）。看清之前不要签新的保证、不要写“我来还”，那可能成为新的债务（第五百五十二条）。借款人能用的抗辩（时效、过高的利息）你也能用；替人还了可以向借款人追（第七百条）。${titleOver(record, debt.id, on) ? "已经有判决、裁决或者生效的支付令的，以它为准：这些理由要在上诉、再审里说，不能不履行。" : ""}`,
          deadline: null,
          rows: [{ table: "debts" as const, id: debt.id }],
        };
      }),
} satisfies Step;
