import { debtName } from "@/lib/case/debt-name";
import { isCourtPaper } from "@/lib/case/papers";
import { isDenied } from "@/lib/case/whose-debt";
import { isKnown } from "@/lib/units/maybe";
import { openDebts } from "../../open-debts";
import { claimsOfOthers, PAYS_FOR_OTHERS } from "../../other-claims";
import type { Step } from "../../step";

export default {
  title: "来要钱的不是合同上的放贷机构：先要它说明凭什么",
  order: 189,
  stop: false,
  minutes: 20,
  letterId: null,
  channelId: "legal-aid-12348",
  look: ({ record }) =>
    openDebts(record).flatMap((debt) => {
      if (isDenied(record, debt)) return [];
      const papers = claimsOfOthers(record, debt);
      const last = papers[0];
      if (!last) return [];
      const lender = isKnown(debt.lenderName) ? `合同写的放贷机构是${debt.lenderName}` : "它不是放贷机构";
      const proof = PAYS_FOR_OTHERS.test(last.claimant!)
        ? "说替你还过的，要它拿出代偿或者理赔的凭证、你签过的担保合同或者保险单；担保公司、保险公司能向你要多少，护岸还没有收到可以引用的规定，打 12348 问。"
        : "说债权转给了它的，要它拿出转让合同和通知。";
      const where = papers.some(isCourtPaper) ? "在答辩状里写明要它证明，当庭也说一遍。" : "先书面问它，也向原来的放贷机构核实。";
      return [
        {
          debtId: debt.id,
          why: `${debtName(debt)}：文书上来要钱的是${last.claimant}，${lender}。${proof}${where}弄清以前，不付给它，不在它的材料上签字确认。`,
          deadline: null,
          rows: [{ table: "debts" as const, id: debt.id }, ...papers.map(({ id }) => ({ table: "papers" as const, id }))],
        },
      ];
    }),
} satisfies Step;
