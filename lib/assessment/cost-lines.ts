import type { Debt } from "@/lib/case/debt";
import { FEES } from "@/lib/case/vocabulary";
import { replay, type Account, type Charge } from "@/lib/finance/replay";
import type { RuleVersion } from "@/lib/rules/rule";
import { chineseDay, type Day } from "@/lib/units/day";
import type { Fen } from "@/lib/units/fen";
import { isKnown } from "@/lib/units/maybe";
import type { CostLine } from "./assessment";
import { LAW } from "./law";

const exact = (title: string, fen: Fen, reason: string, citations: RuleVersion[] = []): CostLine => ({
  title,
  amount: { lowFen: fen, highFen: fen },
  reason,
  citations,
});

/** Names of the four accounts as people read them. */
const NAMES: Record<Account, string> = { fee: "费用", penaltyInterest: "罚息", interest: "利息", principal: "本金" };

/** What falls due to the lender under the contract, as charges for the replay. No payment to the lender is set against what a platform took. */
function chargesOf(debt: Debt): Charge[] {
  const planned = debt.instalments.flatMap(({ dueOn, principalFen, interestFen, feeFen }): Charge[] => [
    { on: dueOn, account: "principal", amountFen: principalFen ?? 0 },
    { on: dueOn, account: "interest", amountFen: interestFen ?? 0 },
    { on: dueOn, account: "fee", amountFen: feeFen ?? 0 },
  ]);
  const extra = debt.fees
    .filter(({ chargedOn, chargedBy, kind }) => isKnown(chargedOn) && kind !== "deduction" && chargedBy !== "platform")
    .map(({ chargedOn, kind, amountFen }): Charge => ({
      on: chargedOn!,
      account: kind === "penalty-interest" ? "penaltyInterest" : "fee",
      amountFen,
    }));
  return [...planned, ...extra];
}

/** Lines of the contract and its fees, of what was paid for what, and of what is claimed beyond the principal. */
export function costLines(debt: Debt, on: Day): CostLine[] {
  const lines: CostLine[] = [];
  if (isKnown(debt.receivedFen)) lines.push(exact("实际到账", debt.receivedFen, "你说实际收到的金额。"));
  if (isKnown(debt.principalFen) && isKnown(debt.receivedFen) && debt.receivedFen < debt.principalFen)
    lines.push(
      exact("放款时预先扣掉的", debt.principalFen - debt.receivedFen, "合同金额减去实际到账金额；利息不能先从本金里扣。", [
        LAW.principalReceived,
      ]),
    );
  for (const fee of debt.fees.filter(({ kind }) => kind !== "deduction"))
    lines.push(exact(FEES[fee.kind], fee.amountFen, isKnown(fee.chargedOn) ? `${chineseDay(fee.chargedOn)}收取。` : "不知道哪天收的。"));
  const plannedInFull =
    debt.instalments.length > 0 && debt.instalments.every(({ principalFen, interestFen }) => isKnown(principalFen) && isKnown(interestFen));
  if (plannedInFull && debt.payments.length > 0) {
    const { paid, open, aheadFen } = replay(
      chargesOf(debt),
      debt.payments.map(({ paidOn, amountFen }) => ({ on: paidOn, amountFen })),
      on,
    );
    for (const account of ["principal", "interest", "penaltyInterest", "fee"] as const) {
      if (paid[account] > 0)
        lines.push(exact(`已还的${NAMES[account]}`, paid[account], "没有另外约定时，先抵费用，再抵利息，最后抵本金。", [LAW.paymentOrder]));
      if (open[account] > 0)
        lines.push(exact(`到期没还的${NAMES[account]}`, open[account], `到${chineseDay(on)}为止已经到期的。`, [LAW.paymentOrder]));
    }
    if (aheadFen > 0) lines.push(exact("多还或提前还的", aheadFen, "比到今天为止该还的多。"));
  }
  if (isKnown(debt.outstandingFen) && isKnown(debt.outstandingPrincipalFen) && debt.outstandingFen >= debt.outstandingPrincipalFen)
    lines.push(
      exact(
        "本金之外对方要求的",
        debt.outstandingFen - debt.outstandingPrincipalFen,
        "对方说的总欠款减去剩余本金：利息、罚息、违约金和费用都在里面，可以要求它逐项列明。",
      ),
    );
  return lines;
}
