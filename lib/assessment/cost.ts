import type { Debt } from "@/lib/case/debt";
import { loanFlows } from "@/lib/case/loan-flows";
import { internalRate } from "@/lib/finance/internal-rate";
import { runAccount } from "@/lib/finance/replay";
import { licenceOf } from "@/lib/lenders/licence-of";
import type { Day } from "@/lib/units/day";
import { formatFen, type Fen } from "@/lib/units/fen";
import { isKnown } from "@/lib/units/maybe";
import { formatRate } from "@/lib/units/rate";
import type { CostResult } from "./assessment";
import { capsOf, type Cap } from "./caps";
import { costLines } from "./cost-lines";

const ASSUMPTIONS: Record<string, string> = {
  receivedFen: "还不知道实际到手多少，先按合同金额算；如果到手更少，真实成本更高。",
  disbursedOn: "还不知道哪天到账，先按签合同那天算。",
  feeDates: "有的费用不知道哪天收的，没有算进利率；真实成本更高。",
  instalmentFees: "有的期次不知道有没有费用，没有算进去。",
};

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
    lines: costLines(debt, on),
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
