import type { RowRef } from "@/lib/case/record";
import { instalmentPlan } from "@/lib/finance/instalment-plan";
import { chineseDay } from "@/lib/units/day";
import type { Fen } from "@/lib/units/fen";
import { isKnown, type Maybe } from "@/lib/units/maybe";
import { limitation } from "./consequences";
import type { LetterInput } from "./letter";
import { percent, yuan } from "./wording";
import { readOffer, type OfferedPlan } from "./offer-reading";
import { debtOf } from "./writer";

export { readOffer, type OfferedPlan };

export interface OfferFlag {
  id:
    | "private-account"
    | "borrow-elsewhere"
    | "write-off"
    | "other-payee"
    | "time-barred"
    | "fee-up-front"
    | "acknowledges-debt"
    | "first-payment"
    | "arrears-first"
    | "conditions"
    | "unread-amount"
    | "more-than-claimed"
    | "higher-rate"
    | "above-budget"
    | "borrow-elsewhere"
    | "write-off"
    | "not-written"
    | "no-settlement"
    | "no-last-day"
    | "unknown-total";
  severity: "stop" | "care";
  text: string;
  /** What to answer. */
  answer: string;
  rows: RowRef[];
}

export interface OfferCheck {
  flags: OfferFlag[];
  /** The offer beside one's own plan, line by line; unknown is 没有说. */
  comparison: { title: string; offered: string; mine: string }[];
  /** They may refuse: what to say next, in order. */
  sayNext: string[];
}

/** Checks an offer before it is accepted. Pure; says nothing about what is not known except that it must be asked. */
export function checkOffer(offer: OfferedPlan, input: LetterInput): OfferCheck {
  const { debt } = debtOf(input);
  const free = input.assessment.affordability.freeFen;
  const own = input.assessment.affordability.offers.find(({ debtId }) => debtId === debt.id) ?? null;
  const total = totalOf(offer);
  const debtRow: RowRef = { table: "debts", id: debt.id };
  const budgetRow: RowRef = { table: "budget", id: "incomeFen" };
  const flags: OfferFlag[] = [];
  const flag = (id: OfferFlag["id"], severity: OfferFlag["severity"], text: string, answer: string, rows: RowRef[] = [debtRow]) =>
    flags.push({ id, severity, text, answer, rows });

  if (offer.privateAccount === true)
    flag("private-account", "stop", "要求转到私人账户。正规机构只收对公账户或 App 内还款。", "我只通过 App 或合同上的对公账户还款。");
  if (offer.borrowElsewhere === true)
    flag("borrow-elsewhere", "stop", "要你去别处借来还。借新还旧只会多一笔债，息费更高。", "我不会再借钱来还，请按我现在的收入谈。");
  const payee = offer.payee ?? null;
  const named = [debt.lenderName, debt.assigned?.to].filter(isKnown);
  if (payee !== null && !named.some((name) => name === payee))
    flag(
      "other-payee",
      "stop",
      `要付到“${payee}”的账户${named.length > 0 ? `，不是合同或转让通知写的${named.join("、")}` : "，合同上是不是它还不知道"}。付给别家，可能不算还款。`,
      "我只在 App 里还，或者付到合同、转让通知写的账户；请书面说明为什么要付给这家公司。",
    );
  if (limitation(input).state === "maybe-over")
    flag("time-barred", "stop", "这笔债可能已过诉讼时效。同意方案或签字，会让你失去时效抗辩。", "我需要核实后再答复，今天不确认任何内容。");
  if (isKnown(offer.upfrontFen) && offer.upfrontFen > 0)
    flag(
      "fee-up-front",
      "stop",
      `要先付${yuan(offer.upfrontFen)}。先收费再“办理”是常见的骗局；真的首付也要写进方案。`,
      "请把这笔钱的名目、去向和抵扣方式写给我，我核实之前不付。",
    );
  if (offer.acknowledges === true)
    flag(
      "acknowledges-debt",
      "stop",
      "要你签字或说明承认欠款。签了，数额和时效都很难再争。",
      "我先核对合同和账目，没有核对清楚之前不签确认书、承诺书或欠条。",
    );
  if (isKnown(offer.upfrontPpm) && offer.upfrontPpm > 0 && !isKnown(offer.upfrontFen))
    flag(
      "first-payment",
      "care",
      `要先付${percent(offer.upfrontPpm)}，没有说是哪个数的${percent(offer.upfrontPpm)}。`,
      "请写明首付是多少钱、抵扣本金还是利息、付了之后各期还多少。",
    );
  if (offer.writeOff === true)
    flag(
      "write-off",
      "care",
      "“核销”“销账”是对方内部的账务处理，不等于免除，以后还可能被要求还。",
      "请书面写明免除多少、还清后再无欠款，并出具结清证明。",
    );
  if (offer.arrearsFirst === true)
    flag("arrears-first", "care", "这是先补清逾期、剩下按原合同还，不是新的分期方案。", "我现在补不齐全部逾期，请把逾期部分也放进分期里。");
  if (offer.conditions && offer.conditions.length > 0)
    flag("conditions", "care", `方案带着条件：${offer.conditions.join("；")}。`, "请把条件写清楚：晚一天怎么办，还过的钱怎么算。");
  if (offer.unread && offer.unread.length > 0)
    flag("unread-amount", "care", `有的数看不出是什么：${offer.unread.join("、")}。`, "请写清楚这个数是什么钱、准确是多少。");
  if (total !== null && isKnown(debt.outstandingFen) && total > debt.outstandingFen)
    flag(
      "more-than-claimed",
      "care",
      `总共要还${yuan(total)}，比对方现在主张的${yuan(debt.outstandingFen)}还多${yuan(total - debt.outstandingFen)}。`,
      "多出来的是什么？请逐项列明，并去掉新增的利息和费用。",
    );
  if (isKnown(offer.annualRatePpm) && isKnown(debt.nominalAnnualRatePpm) && offer.annualRatePpm > debt.nominalAnnualRatePpm)
    flag(
      "higher-rate",
      "care",
      `新方案年利率${percent(offer.annualRatePpm)}，高于合同的${percent(debt.nominalAnnualRatePpm)}。`,
      "利率不应高于原合同，请按原合同或免息计算。",
    );
  if (isKnown(offer.monthlyFen) && free !== null && offer.monthlyFen > free)
    flag(
      "above-budget",
      "care",
      free > 0
        ? `每期${yuan(offer.monthlyFen)}，超过你每月余下的${yuan(free)}。期数太短，答应了也做不到。`
        : `每期${yuan(offer.monthlyFen)}，而你扣掉必需开支后没有余钱。`,
      free > 0 ? `我每月最多能还${yuan(free)}，请把期数拉长。` : "我目前没有余钱，请先给我延期。",
      [debtRow, budgetRow],
    );
  if (offer.form === "oral")
    flag("not-written", "care", "只是口头说的，没有书面。", "请用官方短信、App 消息或书面发给我，我收到后再答复。");
  if (offer.settlementPromised !== true)
    flag("no-settlement", "care", "没有写还清后出具结清证明。", "请写明全部还清后出具结清证明，并更新征信。");
  if (!isKnown(offer.lastOn) && !(isKnown(offer.months) && offer.months > 0))
    flag("no-last-day", "care", "没有说清楚分几期、最后一期是哪天。", "请写明每一期的金额、日期和最后一期。");
  if (total === null) flag("unknown-total", "care", "没有说总共要还多少。", "请告诉我全部还完一共是多少钱，其中本金、利息、费用各多少。");

  const mine = own && own.monthlyFen > 0 ? own : null;
  return {
    flags: flags.sort((a, b) => (a.severity === b.severity ? 0 : a.severity === "stop" ? -1 : 1)),
    comparison: [
      { title: "每期", offered: show(offer.monthlyFen, yuan), mine: mine ? yuan(mine.monthlyFen) : "没有余钱" },
      {
        title: "期数",
        offered: show(offer.months, (months) => `${months}期`),
        mine: mine && mine.months !== null ? `${mine.months}期` : "算不出",
      },
      { title: "最后一期", offered: show(offer.lastOn, chineseDay), mine: mine?.lastOn ? chineseDay(mine.lastOn) : "算不出" },
      {
        title: "总共",
        offered: total === null ? UNSAID : yuan(total),
        mine: mine && mine.schedule.length > 0 ? yuan(sum(mine.schedule)) : "算不出",
      },
      { title: "先付", offered: show(offer.upfrontFen, yuan), mine: yuan(0) },
      { title: "结清证明", offered: show(offer.settlementPromised, (yes) => (yes ? "有" : "没有")), mine: "有" },
    ],
    sayNext: flags.some(({ id }) => id === "time-barred" || id === "private-account" || id === "acknowledges-debt")
      ? GUARDED
      : nextWords(offer, free, mine?.monthlyFen ?? null),
  };
}

const UNSAID = "没有说";
const show = <T>(value: Maybe<T>, text: (value: T) => string): string => (isKnown(value) ? text(value) : UNSAID);
const sum = (schedule: readonly { amountFen: Fen }[]): Fen => schedule.reduce((total, { amountFen }) => total + amountFen, 0);

function totalOf({ totalFen, months, monthlyFen, upfrontFen, upfrontPpm }: OfferedPlan): Fen | null {
  if (isKnown(totalFen)) return totalFen;
  if (isKnown(upfrontPpm) && upfrontPpm > 0 && !isKnown(upfrontFen)) return null;
  return isKnown(months) && isKnown(monthlyFen) ? months * monthlyFen + (upfrontFen ?? 0) : null;
}

/** Where a word too much would admit or lose something, nothing is promised. */
const GUARDED = ["我需要核实后再答复，今天不确认任何内容，也不付款。", "请把方案用书面或官方渠道发给我，写明依据、各项金额和收款账户。"];

/** Whether each payment of the offer fits what is left each month; null when either is not known. */
function bearable({ monthlyFen, lumpSumFen, upfrontFen }: OfferedPlan, free: Fen | null): boolean | null {
  if (free === null) return null;
  const most = Math.max(monthlyFen ?? lumpSumFen ?? -1, upfrontFen ?? 0);
  return isKnown(monthlyFen ?? lumpSumFen) ? most <= free : null;
}

/** What to say next: yes to what can be borne; else steps to go down one by one. A counter is never worse than what was offered. */
function nextWords(offer: OfferedPlan, free: Fen | null, mine: Fen | null): string[] {
  if (bearable(offer, free) === true)
    return [
      "这个数我做得到。请把每期金额、还款日、总额、最后一期和还清后出具结清证明写成书面发给我，我核对后确认。",
      "请写明方案内不再计罚息和违约金，按期还就不再催收。",
    ];
  const words = [
    bearable(offer, free) === false
      ? "这个数我做不到。请记录我今天谈了方案，并告诉我你的工号。"
      : "请先把每期多少、分几期、总共多少写给我，我核对后答复。请告诉我你的工号。",
  ];
  if (mine !== null && mine > 0) {
    const total = totalOf(offer);
    const months = total !== null && total > 0 ? instalmentPlan(total, Math.min(mine, total), "2026-01-01").length : null;
    if (months !== null && months > (offer.months ?? 1)) words.push(`如果总额不变，请把期数拉长到${months}期，每期不超过${yuan(mine)}。`);
    else if (months === null && bearable(offer, free) === false) words.push(`请把期数拉长，每期不超过${yuan(mine)}。`);
    words.push("如果不能拉长，请先减免罚息和违约金，再谈分期。");
  } else words.push("如果不能分期，请先给我延期三个月，到时候再按收入谈。");
  words.push("如果你没有权限，请转给能决定的人，并告诉我哪天答复。");
  words.push("不同意的，请书面答复我；我会通过调解等正规渠道继续协商。");
  if (free !== null && free <= 0) words.push("我不会去别处借钱来还，也请不要这样建议。");
  return words;
}
