import type { Debt } from "@/lib/case/debt";
import type { CaseRecord } from "@/lib/case/record";
import { debtName } from "@/lib/case/debt-name";
import type { Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { isDenied } from "@/lib/case/whose-debt";
import { workingDayDeadline } from "../../deadline";
import { sentAbout } from "../../filed";
import { heldBack, isUnlicensed, openDebts } from "../../open-debts";
import type { Step } from "../../step";

/** What asks about a finding: charges are questioned one by one, the whole cost by its sheet, a transfer by the books. */
function letterFor(debt: Debt, ruleIds: string[]): string {
  const short = isKnown(debt.principalFen) && isKnown(debt.receivedFen) && debt.receivedFen < debt.principalFen;
  if (debt.fees.length > 0 || short) return "fee-denial";
  return ruleIds.every((id) => id.startsWith("assignment")) ? "ledger-request" : "cost-sheet-request";
}

/** Debts whose contract is the borrower's own to question: not denied, guaranteed, perhaps past limitation, or lent without a licence. */
const questionable = (record: CaseRecord, debt: Debt, on: Day): boolean =>
  !isDenied(record, debt) && !isUnlicensed(debt) && !["guarantor", "barred"].includes(heldBack(record, debt, on) ?? "");

export default {
  title: "对合同、收费里的问题书面提出",
  order: 308,
  stop: false,
  minutes: 30,
  letterId: "fee-denial",
  channelId: "lender-own",
  look: ({ record, on, findings }) =>
    openDebts(record).flatMap((debt) => {
      const own = findings.filter(({ rows }) => rows.length > 0 && rows.every(({ table, id }) => table === "debts" && id === debt.id));
      const about = own.filter(({ ruleId }) => !ruleId.startsWith("credit-"));
      if (about.length === 0 || !questionable(record, debt, on)) return [];
      const letterId = letterFor(
        debt,
        about.map(({ ruleId }) => ruleId),
      );
      if (sentAbout(record, debt.id, [letterId]).length > 0) return [];
      return [
        {
          debtId: debt.id,
          letterId,
          why: `${debtName(debt)}：${about.map(({ what }) => what).join("；")}。先书面问清、要它说明；有这些问题不等于整笔债不存在，数目以核对后的账为准。`,
          deadline: workingDayDeadline(on, 5, "决定提出（这是给自己定的日子，不是法定期限）"),
          rows: about.flatMap(({ rows }) => rows),
        },
      ];
    }),
} satisfies Step;
