import { debtName } from "@/lib/case/debt-name";
import { papersAbout } from "@/lib/case/papers";
import type { CaseRecord } from "@/lib/case/record";
import type { Debt } from "@/lib/case/debt";
import { isDenied } from "@/lib/case/whose-debt";
import { isKnown } from "@/lib/units/maybe";
import { openDebts } from "../../open-debts";
import type { Step } from "../../step";

/** Everybody who is said to have bought this debt: by the record of the assignment and by the notices that came. */
function buyersOf(record: CaseRecord, debt: Debt): string[] {
  const notices = papersAbout(record, debt.id, ["assignment-notice"]).map(({ claimant, sender }) => claimant ?? sender);
  return [...new Set([debt.assigned?.to, ...notices].filter(isKnown).filter((name) => name !== ""))];
}

export default {
  title: "债权转让过：先弄清该还给谁，不要在来函上签字",
  order: 188,
  stop: false,
  minutes: 30,
  letterId: null,
  channelId: "lender-own",
  look: ({ record }) =>
    openDebts(record).flatMap((debt) => {
      const notices = papersAbout(record, debt.id, ["assignment-notice"]);
      const buyers = buyersOf(record, debt);
      if (isDenied(record, debt) || buyers.length < 2) return [];
      return [
        {
          debtId: debt.id,
          title: `${buyers.length}家都说债权转给了自己：先问清再还`,
          why: `${debtName(debt)}：${buyers.join("、")}都说债权转给了它。先向原来的放贷机构书面问清转给了谁、哪天转的、通知是不是它发的；问清以前不要付给任何一家，也不要在来函上签字、盖章确认欠款真实：确认过的，以后对受让人一般不能再否认（民法典合同编通则解释第四十九条）。同一笔转让给几家的，向最先通知到你的那一家还就可以（第五十条）；所以通知、信封、快递记录都要留好。`,
          deadline: null,
          rows: [{ table: "debts" as const, id: debt.id }, ...notices.map(({ id }) => ({ table: "papers" as const, id }))],
        },
      ];
    }),
} satisfies Step;
