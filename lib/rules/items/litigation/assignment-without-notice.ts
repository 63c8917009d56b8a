import type { Licence } from "@/lib/case/vocabulary";
import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, rowOf } from "../../debt-verdicts";
import { cite } from "../../cite";
import { isAssigned } from "../../lender";
import type { Rule } from "../../rule";
import { debtName } from "@/lib/case/debt-name";

const rule: Rule = {
  title: "债权转让没有通知",
  versions: [cite("MFD-546"), cite("HTTZ-48", { accompanies: true })],
  judge: ({ conduct, record: { papers }, on }) =>
    judgeDebts(conduct, {}, (debt) => {
      const { assigned } = debt;
      if (!isAssigned(debt) || !isKnown(assigned) || assigned.noticed === true) return null;
      const day = assigned.assignedOn ?? on;
      const rows = rowOf(debt);
      const actors: Licence[] = ["assignee"];
      const notices = papers.filter(({ kind, debtId }) => kind === "assignment-notice" && (!isKnown(debtId) || debtId === debt.id));
      if (notices.length > 0) return { missing: "收到的债权转让通知是不是这一笔的", rows, on: day, actors };
      if (!isKnown(assigned.noticed)) return { missing: "有没有收到过债权转让通知", rows, on: day, actors };
      const to = isKnown(assigned.to) ? `给${assigned.to}` : "";
      return {
        what: `${debtName(debt)}这笔债权转让${to}，我没有收到通知`,
        on: day,
        rows,
        actors,
        proof: "stated",
        lift: "向对方索要债权转让通知的书面请求和答复",
      };
    }),
};
export default rule;
