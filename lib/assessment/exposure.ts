import { daysPastDue } from "@/lib/case/days-past-due";
import type { Debt } from "@/lib/case/debt";
import type { CaseRecord } from "@/lib/case/record";
import { executionFee, paymentOrderFee, preservationFee, propertyFee } from "@/lib/finance/court-fees";
import { simpleInterest } from "@/lib/finance/simple-interest";
import { addMonths, type Day } from "@/lib/units/day";
import { formatFen, type Fen } from "@/lib/units/fen";
import { isKnown } from "@/lib/units/maybe";
import { formatRate, type RatePpm } from "@/lib/units/rate";
import { capsOf, type Cap, type CapId } from "./caps";
import type { CostLine, ExposureResult, Range, Reason } from "./assessment";
import { caseClocks } from "./case-clocks";
import { LAW } from "./law";

/** How long a case may last from now, for the upper end: the simplified procedure's three months and one more (see `law.ts`). */
export const TRIAL_MONTHS = 4;

const range = (lowFen: Fen, highFen: Fen): Range => ({ lowFen: Math.min(lowFen, highFen), highFen: Math.max(lowFen, highFen) });

const sum = (lines: CostLine[]): Range => ({
  lowFen: lines.reduce((total, { amount }) => total + amount.lowFen, 0),
  highFen: lines.reduce((total, { amount }) => total + amount.highFen, 0),
});

/** What may be claimed: principal, and what comes on top of it. Null when not even the balance is known. */
function claimLines(debt: Debt, on: Day): CostLine[] | null {
  const claimed = isKnown(debt.outstandingFen) ? debt.outstandingFen : null;
  const principal = isKnown(debt.outstandingPrincipalFen) ? debt.outstandingPrincipalFen : null;
  if (principal === null) {
    if (claimed === null) return null;
    return [
      {
        title: "对方说的全部欠款",
        amount: range(claimed, claimed),
        reason: "还不知道其中本金多少；要一份明细，利息、费用不合理的部分可以提出异议。",
        citations: [LAW.penaltyReduction],
      },
    ];
  }
  const owed = principalOwed(debt, principal);
  const extraClaimed = claimed === null ? null : Math.max(0, claimed - owed.amount.highFen);
  const since = debt.oldestUnpaidDueOn;
  const rate = debt.nominalAnnualRatePpm;
  const lines: CostLine[] = [owed];
  if (isKnown(since) && isKnown(rate)) {
    const end = addMonths(on, TRIAL_MONTHS);
    const late = isKnown(debt.penaltyAnnualRatePpm) ? Math.max(debt.penaltyAnnualRatePpm, rate) : rate;
    const { lowFen, highFen } = owed.amount;
    const sofar = simpleInterest(lowFen, rate, since, on);
    const later = Math.max(extraClaimed ?? 0, simpleInterest(highFen, late, since, on)) + simpleInterest(highFen, late, on, end);
    const line = reducedTo(debt, rate, late, on);
    const reduced = line && simpleInterest(lowFen, line.capPpm, since, on);
    const lineWords = line && `按“${line.title}”，到今天约 ${formatFen(reduced!)} 元${line.caveat ? `（${line.caveat}）` : ""}。`;
    const claimedWords = extraClaimed === null ? "" : "；最高不低于对方现在主张的数";
    lines.push({
      title: "利息、罚息、违约金",
      amount: range(Math.min(sofar, reduced ?? sofar, extraClaimed ?? sofar), later),
      reason: `最低按合同年利率 ${formatRate(rate)} 从最早一期没还的日子算到今天；最高按 ${formatRate(late)} 再算 ${TRIAL_MONTHS} 个月审理时间${claimedWords}。过高的可以请求法院减少。${lineWords ?? ""}`,
      citations: [...(line ? [line.citation] : []), LAW.overdueInterest, LAW.penaltyReduction, LAW.penaltyMeasure, LAW.simplified],
    });
  } else
    lines.push({
      title: "利息、罚息、违约金",
      amount: range(0, extraClaimed ?? 0),
      reason:
        extraClaimed === null
          ? "还不知道利率或到期日，也不知道对方主张多少，这一项没有算进去，实际会更多。"
          : "最高是对方现在主张的数；还不知道利率或到期日，算不出以后会加多少。",
      citations: [LAW.overdueInterest, LAW.penaltyReduction],
    });
  return lines;
}

const principalLine = (amount: Range, words: string, citations: CostLine["citations"]): CostLine => ({
  title: "本金",
  amount,
  reason: words,
  citations,
});

/**
 * The principal a court would count: what was held back of it when it was paid out is none (民法典 670). Where a fee explains the gap it
 * may have been another charge: then the paper's figure stays the upper end.
 */
function principalOwed(debt: Debt, outstandingFen: Fen): CostLine {
  const gap = isKnown(debt.principalFen) && isKnown(debt.receivedFen) ? debt.principalFen - debt.receivedFen : 0;
  const held = debt.fees.filter(({ kind }) => kind === "deduction").reduce((total, { amountFen }) => total + amountFen, 0);
  const deducted = Math.max(gap, isKnown(debt.receivedFen) ? 0 : held);
  if (deducted <= 0) return principalLine(range(outstandingFen, outstandingFen), "你说的剩余本金。", []);
  const rest = Math.max(0, outstandingFen - deducted);
  const other = debt.fees.some(({ kind }) => kind === "guarantee" || kind === "service" || kind === "membership" || kind === "insurance");
  return principalLine(
    range(rest, other ? outstandingFen : rest),
    `你说的剩余本金，减去放款时扣下的 ${formatFen(deducted)} 元：预先扣的利息不算本金。要有到账流水证明${other ? "；扣的是不是利息还有争议，最高没有减" : ""}。`,
    [LAW.principalReceived],
  );
}

/** The line to which a court would bring the interest, when the contract's or the penalty's rate is above one that applies. */
function reducedTo(debt: Debt, rate: RatePpm, late: RatePpm, on: Day): Cap | null {
  const lines = capsOf(debt, on).filter(({ id, capPpm }) => COURT_LINES.has(id) && capPpm < Math.max(rate, late));
  return lines.sort((a, b) => a.capPpm - b.capPpm)[0] ?? null;
}

/** Lines that courts apply; what supervisors ask is none. */
const COURT_LINES: ReadonlySet<CapId> = new Set<CapId>(["judicial-24", "four-times-lpr", "four-times-lpr-since-2020"]);

function feeLines(claim: Range): CostLine[] {
  if (claim.highFen === 0) return [];
  return [
    {
      title: "案件受理费",
      amount: range(paymentOrderFee(claim.lowFen), propertyFee(claim.highFen)),
      reason:
        "最低按申请支付令计算（受理费的三分之一）；适用简易程序、调解或撤诉的减半；最高按普通程序全额计算。由败诉方负担，部分胜诉的分担；交费确有困难的，可以申请缓交、减交或者免交。",
      citations: [LAW.feeProperty, LAW.feeHalved, LAW.feePaymentOrder, LAW.feeBearer, LAW.feeRelief],
    },
    {
      title: "财产保全费",
      amount: range(0, preservationFee(claim.highFen)),
      reason: "对方申请财产保全才会产生，最多 5,000 元。",
      citations: [LAW.feePreservation],
    },
    {
      title: "执行费",
      amount: range(0, executionFee(claim.highFen)),
      reason: "判决后没有按期履行、对方申请强制执行才有；按期履行就没有。",
      citations: [LAW.feeExecution],
    },
  ];
}

const reason = (text: string, citations: Reason["citations"], rows: Reason["rows"] = []): Reason => ({ text, rows, citations });

function courtReasons(debt: Debt): Reason[] {
  const reasons = [
    reason("被告住所地或合同履行地的基层法院都可能管辖；争议是给付货币的，接收货币一方所在地为合同履行地。合同里也可能约定了法院。", [
      LAW.venue,
      LAW.venueForm,
    ]),
    reason("合同里的管辖条款如果没有合理提示，可以在答辩期内提出异议。", [LAW.venueForm]),
    reason("网上借款的纠纷，自 2025年11月1日 起不再由互联网法院管（据报道，2026年11月23日查）。", [LAW.venueOnline]),
    reason("先看合同有没有仲裁条款；仲裁条款有效的，纠纷要通过仲裁解决，不由法院审理（据资料，2026年11月23日查）。", [LAW.arbitration]),
    reason("金额不大的简单案件适用小额诉讼，一审就是终审；标准是本省上年度就业人员年平均工资的百分之五十，具体金额这里没有查。", [
      LAW.smallClaims,
    ]),
  ];
  reasons.push(reason("判决后没有按期还的，没还的判决金额每天另加万分之一点七五，直到还清。", [LAW.delayedPerformance]));
  if (debt.product === "credit-card") reasons.push(reason("信用卡的刑事界线只看本金，而且要有非法占有的目的。", [LAW.cardCrime]));
  return reasons;
}

const PROTECTED: Reason[] = [
  reason("执行收入和财产时，应当保留你和所扶养家属的生活必需费用和生活必需品。", [LAW.enforcementKeeps]),
  reason("生活必需的衣物、家具、炊具、必需生活费、义务教育用品、医疗辅具不能查封。", [LAW.enforcementExempt]),
  reason("你和所扶养家属生活所必需的居住房屋可以查封，但不得拍卖、变卖或者抵债；超出生活必需的部分可以执行。", [LAW.enforcementExempt]),
];

/** What a lawsuit over one debt would come to; nothing for a settled debt or one that is not past due. */
export function exposureOf(record: CaseRecord, debt: Debt, on: Day): ExposureResult | null {
  if (debt.settled === true || daysPastDue(debt, on) === 0) return null;
  const claimed = claimLines(debt, on);
  // Sums beyond what a number holds exactly are a slip of the key, told at their field: here they count as unknown.
  const claims = claimed && Number.isSafeInteger(sum(claimed).highFen) ? claimed : null;
  const lines = claims ? [...claims, ...feeLines(sum(claims))] : [];
  return {
    debtId: debt.id,
    lines,
    total: claims ? sum(lines) : null,
    clocks: caseClocks(record, debt, on),
    court: courtReasons(debt),
    protected: PROTECTED,
  };
}
