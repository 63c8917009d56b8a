import type { Debt } from "@/lib/case/debt";
import { loanFlows } from "@/lib/case/loan-flows";
import { FEES } from "@/lib/case/vocabulary";
import { internalRate } from "@/lib/finance/internal-rate";
import { replay, runAccount, type Account, type Charge } from "@/lib/finance/replay";
import { licenceOf } from "@/lib/lenders/licence-of";
import type { RuleVersion } from "@/lib/rules/rule";
import { chineseDay, type Day } from "@/lib/units/day";
import { formatFen, type Fen } from "@/lib/units/fen";
import { isKnown } from "@/lib/units/maybe";
import { formatRate } from "@/lib/units/rate";
import type { CostLine, CostResult } from "./assessment";
import { capsOf, type Cap } from "./caps";
import { LAW } from "./law";

const exact = (title: string, fen: Fen, reason: string, citations: RuleVersion[] = []): CostLine => ({
  title,
  amount: { lowFen: fen, highFen: fen },
  reason,
  citations,
});

/** Names of the four accounts as people read them. */
const NAMES: Record<Account, string> = { fee: "费用", penaltyInterest: "罚息", interest: "利息", principal: "本金" };

const ASSUMPTIONS: Record<string, string> = {
  receivedFen: "还不知道实际到手多少，先按合同金额算；如果到手更少，真实成本更高。",
  disbursedOn: "还不知道哪天到账，先按签合同那天算。",
  feeDates: "有的费用不知道哪天收的，没有算进利率；真实成本更高。",
  instalmentFees: "有的期次不知道有没有费用，没有算进去。",
};

/** What falls due under the contract, as charges for the replay. */
function chargesOf(debt: Debt): Charge[] {
  const planned = debt.instalments.flatMap(({ dueOn, principalFen, interestFen, feeFen }): Charge[] => [
    { on: dueOn, account: "principal", amountFen: principalFen ?? 0 },
    { on: dueOn, account: "interest", amountFen: interestFen ?? 0 },
    { on: dueOn, account: "fee", amountFen: feeFen ?? 0 },
  ]);
  const extra = debt.fees
    .filter(({ chargedOn, kind }) => isKnown(chargedOn) && kind !== "deduction")
    .map(({ chargedOn, kind, amountFen }): Charge => ({
      on: chargedOn!,
      account: kind === "penalty-interest" ? "penaltyInterest" : "fee",
      amountFen,
    }));
  return [...planned, ...extra];
}

/** Lines of the contract and its fees, of what was paid for what, and of what is claimed beyond the principal. */
function linesOf(debt: Debt, on: Day): CostLine[] {
  const lines: CostLine[] = [];
  if (isKnown(debt.receivedFen)) lines.push(exact("到手的钱", debt.receivedFen, "你说实际收到的金额。"));
  if (isKnown(debt.principalFen) && isKnown(debt.receivedFen) && debt.receivedFen < debt.principalFen)
    lines.push(
      exact("放款时少给的", debt.principalFen - debt.receivedFen, "合同金额减去到手金额；利息不能先从本金里扣。", [LAW.principalReceived]),
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
        "本金以外还要的",
        debt.outstandingFen - debt.outstandingPrincipalFen,
        "对方说的总欠款减去剩余本金：利息、罚息、违约金和费用都在里面，可以要求它逐项列明。",
      ),
    );
  return lines;
}

/** What a borrower who kept the plan would have paid too much at a cap; null without flows. Simple interest by days over 365. */
function overchargeAt(debt: Debt, cap: Cap): Fen | null {
  const flows = loanFlows(debt)?.withFees;
  if (!flows) return null;
  const [first, ...rest] = [...flows].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : b.amountFen - a.amountFen));
  const lastOn = rest.reduce((day, { on }) => (on > day ? on : day), first!.on);
  return runAccount(
    first!.amountFen,
    first!.on,
    cap.capPpm,
    rest.map(({ on, amountFen }) => ({ on, amountFen: -amountFen })),
    lastOn,
  ).excessFen;
}

/** What a debt costs by the year, with and without fees, by both conventions, against the caps that speak to this lender. */
export function costOf(debt: Debt, on: Day): CostResult {
  const flows = loanFlows(debt);
  const full = flows && internalRate(flows.withFees);
  const bare = flows && internalRate(flows.withoutFees);
  const notes: string[] = [];
  if (!flows) notes.push("要算真实年化成本，需要到账日期、到手金额和每期的本金、利息。向放贷方要一份还款计划就有了。");
  else {
    notes.push(
      flows.basis === "plan"
        ? "按合同的还款计划算，假设每期按时还。“名义”是月利率乘十二，“实际”把利滚利算进去；同一笔钱，两个数不一样。"
        : "按你实际还的每一笔算。“名义”是月利率乘十二，“实际”把利滚利算进去；同一笔钱，两个数不一样。",
    );
    notes.push(...flows.assumed.map((key) => ASSUMPTIONS[key]!));
  }
  if (isKnown(debt.nominalAnnualRatePpm)) notes.push(`合同写的年利率是 ${formatRate(debt.nominalAnnualRatePpm)}，一般不含各种费用。`);

  const caps = capsOf(debt);
  if (caps.length === 0) notes.push(noCapNote(debt));
  const judged = caps.map(({ title, capPpm, citation, applies }) => {
    const above = full
      ? full.nominalAnnualRatePpm > capPpm
      : isKnown(debt.nominalAnnualRatePpm) && debt.nominalAnnualRatePpm > capPpm
        ? true
        : null;
    return { title, capPpm, exceeded: above === true && !applies ? null : above, citation };
  });
  for (const [index, cap] of caps.entries()) {
    notes.push(`${cap.title}：${cap.meaning}`);
    if (judged[index]!.exceeded === true && !full) notes.push("合同写的年利率不算费用就已经超过；算上费用只会更高。");
    if (judged[index]!.exceeded === null && full && !cap.applies)
      notes.push("这笔钱是不是通过平台介绍放的款，还不清楚；是的话就超过了。请看合同。");
  }
  const broken = caps.filter((_, index) => judged[index]!.exceeded === true);
  const overcharges = broken.map((cap) => overchargeAt(debt, cap)).filter(isKnown);
  const overchargeFen = overcharges.length > 0 ? Math.max(...overcharges) : judged.some(({ exceeded }) => exceeded === false) ? 0 : null;
  if (overchargeFen !== null && overchargeFen > 0)
    notes.push(`按上限利率重新算一遍，照计划还完会多付 ${formatFen(overchargeFen)} 元。这是估算（按天、一年 365 天、单利）。`);
  if (broken.length > 0 && !licenceOf(debt).certain) notes.push("放贷方是按公开报道推断的，以合同为准；放贷方不同，上限也不同。");
  return {
    debtId: debt.id,
    effectiveAnnualRatePpm: full?.effectiveAnnualRatePpm ?? null,
    nominalAnnualRatePpm: full?.nominalAnnualRatePpm ?? null,
    effectiveWithoutFeesPpm: bare?.effectiveAnnualRatePpm ?? null,
    nominalWithoutFeesPpm: bare?.nominalAnnualRatePpm ?? null,
    lines: linesOf(debt, on),
    caps: judged,
    overchargeFen,
    notes,
  };
}

function noCapNote(debt: Debt): string {
  if (!isKnown(debt.contractOn)) return "还不知道合同哪天签的，看不出适用哪一条成本上限。";
  if (!licenceOf(debt).licence) return "还不知道是谁放的款，看不出适用哪一条成本上限。";
  return "按合同日期和放贷方，没有查到可以直接引用的成本上限；这不等于多高都可以。";
}
