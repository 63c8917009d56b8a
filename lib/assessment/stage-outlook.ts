import type { CaseRecord } from "@/lib/case/record";
import { addDays, addMonths, chineseDay, type Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import type { Reason, StageId, StageResult } from "./assessment";
import { LAW } from "./law";
import { COURT_PAPERS, currentPapers } from "@/lib/case/papers";
import { courtMatters } from "./court-state";

type Move = StageResult["next"][number];

/**
 * What usually follows. "About three months" to a lawsuit is common practice, not law: nothing obliges a lender to wait.
 * A day is given only where the record carries one to reckon from, and never one that has passed.
 */
export function nextMoves(id: StageId, record: CaseRecord, on: Day): Move[] {
  const oldest = record.debts
    .filter((debt) => debt.settled !== true)
    .map((debt) => debt.oldestUnpaidDueOn)
    .filter(isKnown)
    .sort()[0];
  const at = (day: Day | undefined): Day | null => (day === undefined ? null : day > on ? day : on);
  // Nothing makes a lender wait, so no day is the earliest: the usual one is told as what is usual, while it lies ahead.
  const usual = oldest && addMonths(oldest, 3);
  const around = usual && usual > on ? `（按你记的，约在${chineseDay(usual)}前后）` : "";
  const lawsuit: Move = {
    text: `放贷机构可能起诉或申请支付令。常见的是逾期三个月左右${around}；法律没有要求它等三个月，可能更早，也可能一直不起诉。`,
    earliestOn: null,
  };
  const outsourced: Move = { text: "可能交给外面的催收公司来催。什么时候交，各家不同，没有统一的日子。", earliestOn: null };
  switch (id) {
    case "settled":
      return [{ text: "要一份结清证明；过一段时间查一次征信报告，看是否已更新。", earliestOn: null }];
    case "current": {
      const dues = record.debts.flatMap((debt) => debt.instalments.map(({ dueOn }) => dueOn)).filter((day) => day >= on);
      return [{ text: "到期没有还，会先收到自动提醒，并开始算逾期。", earliestOn: dues.sort()[0] ?? null }];
    }
    case "reminder":
      return [{ text: "接下来多半是人工打电话。", earliestOn: at(oldest && addDays(oldest, 1)) }, outsourced, lawsuit];
    case "staff-call":
      return [outsourced, lawsuit];
    case "negotiation":
      return [
        { text: "按约定还款，就会停在这个阶段；有一期没还，约定可能失效，催收可能恢复。", earliestOn: nextInstalment(record, on) },
        lawsuit,
      ];
    case "outsourced":
      return [{ text: "催收可能换人、换号码继续；也可能退回放贷机构协商。", earliestOn: null }, lawsuit];
    case "pre-litigation":
      return [{ text: "可能收到法院的调解通知、支付令或传票；也还可以协商分期。", earliestOn: null }];
    case "lawsuit":
      return lawsuitMoves(record, on);
    case "enforcement":
      return [
        {
          text: "对方可以申请强制执行（已经申请的，法院随时可能行动）：查询、冻结、扣划账户里的钱；生活必需的部分要留下。可以和对方谈执行和解。",
          earliestOn: null,
        },
      ];
  }
}

/** What follows while a court has the case: by what has come, a hearing, a judgment not yet final, a payment order still open. */
function lawsuitMoves(record: CaseRecord, on: Day): Move[] {
  const hearing = currentPapers(record, ["summons"], on)
    .map((paper) => paper.hearingOn)
    .filter(isKnown)
    .filter((day) => day >= on)
    .sort()[0];
  const orders = courtMatters(record, "payment-order", on);
  const onlyOrders = orders.length > 0 && currentPapers(record, COURT_PAPERS, on).every(({ kind }) => kind === "payment-order");
  if (onlyOrders)
    return [
      { text: "支付令十五日内没有书面异议、也没有还清，对方就可以申请强制执行，不用再判，也没有开庭。", earliestOn: null },
      { text: "异议成立的，支付令失效，转入诉讼；对方不同意起诉的除外。", earliestOn: null },
    ];
  const judged = courtMatters(record, "judgment", on).length > 0;
  const onlyJudged = judged && currentPapers(record, COURT_PAPERS, on).every(({ kind }) => kind === "judgment");
  const moves: Move[] = onlyJudged
    ? [{ text: "一方上诉的，由二审法院审理；都不上诉的，上诉期满判决生效。", earliestOn: null }]
    : [{ text: "提交答辩或书面异议，然后调解或开庭；不去，法院也可以判。", earliestOn: hearing ?? null }];
  if (orders.some(({ state }) => state !== "answered"))
    moves.push({ text: "支付令十五日内没有书面异议、也没有还清，对方就可以申请强制执行，不用再判。", earliestOn: null });
  moves.push({ text: "判决生效后没有按期履行，对方可以申请强制执行。", earliestOn: null });
  return moves;
}

function nextInstalment(record: CaseRecord, on: Day): Day | null {
  const dues = record.arrangements.flatMap(({ instalments }) =>
    instalments.filter(({ paidOn }) => !isKnown(paidOn)).map(({ dueOn }) => dueOn),
  );
  return dues.filter((day) => day >= on).sort()[0] ?? null;
}

/** Whether, and why, nothing can be enforced yet while a court has the case. A payment order of unknown age may be enforceable already. */
function pending(record: CaseRecord, on: Day): string {
  const orders = courtMatters(record, "payment-order", on);
  if (orders.some(({ state }) => state === "day-unknown"))
    return "还不知道支付令是哪天收到的：收到次日起十五日没有过的，还不能强制执行；已经过了的，对方随时可以申请。先问清日子。";
  const order = orders.some(({ state }) => state === "answered")
    ? "支付令你已提异议，等法院审查（异议不成立的，支付令仍然有效）"
    : orders.length > 0
      ? "支付令的十五日还没有过"
      : "";
  const judged = courtMatters(record, "judgment", on).length > 0 ? "判决还没有生效" : "";
  const why = [judged, order].filter(Boolean).join("；") || "案子还没有判";
  return `${why}，不能强制执行。对方可以先申请财产保全，那是冻结，不是拿走。`;
}

/** What cannot happen yet, and the law that says so. */
export function notYetPossible(id: StageId, record: CaseRecord, on: Day): Reason[] {
  if (id === "settled" || id === "enforcement") return [];
  const reasons: Reason[] = [
    {
      text: "按你的记录，还没有生效的判决、调解书、裁决或支付令；没有这些（签过强制执行公证的另算），就不能扣划、拍卖你的财产来抵债，也不能限制出境、公布不履行信息。",
      rows: [],
      citations: [LAW.enforcementMeasures, LAW.objection],
    },
  ];
  if (id === "lawsuit")
    reasons[0] = {
      text: pending(record, on),
      rows: [],
      citations: [LAW.objection, LAW.feePreservation],
    };
  else
    reasons.push({
      text: "还没有收到法院的起诉材料，答辩、上诉的期限都没有开始。催收说的“已立案”“已进入诉前”不能代替法院的送达。",
      rows: [],
      citations: [LAW.answer],
    });
  if (record.debts.length > 0 && record.debts.every((debt) => isKnown(debt.product) && debt.product !== "credit-card"))
    reasons.push({
      text: "这不是信用卡欠款，不适用信用卡恶意透支的规定；即使是信用卡，还不起也不等于恶意透支。",
      rows: record.debts.map(({ id: debtId }) => ({ table: "debts", id: debtId })),
      citations: [LAW.cardCrime],
    });
  return reasons;
}
