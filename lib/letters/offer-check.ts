import type { RowRef } from "@/lib/case/record";
import { instalmentPlan } from "@/lib/finance/instalment-plan";
import { chineseDay, type Day } from "@/lib/units/day";
import { parseYuan, type Fen } from "@/lib/units/fen";
import { isKnown, type Maybe } from "@/lib/units/maybe";
import { limitation } from "./consequences";
import type { LetterInput } from "./letter";
import { percent, yuan } from "./wording";
import { debtOf } from "./writer";

/** What was offered, as entered or read from a pasted text. Anything may be unknown. */
export interface OfferedPlan {
  months: Maybe<number>;
  monthlyFen: Maybe<Fen>;
  /** Everything to be paid, instalments and fees. */
  totalFen: Maybe<Fen>;
  /** To be paid before anything else happens: fee, deposit, first payment. */
  upfrontFen: Maybe<Fen>;
  /** Yearly interest on the new plan, in millionths. */
  annualRatePpm: Maybe<number>;
  lastOn: Maybe<Day>;
  form: "oral" | "message" | "written";
  settlementPromised: Maybe<boolean>;
  privateAccount: Maybe<boolean>;
  /** It asks to sign or say that the debt is acknowledged. */
  acknowledges: Maybe<boolean>;
}

export interface OfferFlag {
  id:
    | "private-account"
    | "time-barred"
    | "fee-up-front"
    | "more-than-claimed"
    | "higher-rate"
    | "above-budget"
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
  /** The offer beside one's own plan, line by line; unknown is 「没有说」. */
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
  if (limitation(input).state === "maybe-over")
    flag("time-barred", "stop", "这笔债可能已过诉讼时效。同意方案或签字，会让你失去时效抗辩。", "我需要核实后再答复，今天不确认任何内容。");
  if (isKnown(offer.upfrontFen) && offer.upfrontFen > 0)
    flag(
      "fee-up-front",
      "stop",
      `要先付${yuan(offer.upfrontFen)}。先收费再「办理」是常见的骗局；真的首付也要写进方案。`,
      "请把这笔钱的名目、去向和抵扣方式写给我，我核实之前不付。",
    );
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
    sayNext: nextWords(offer, free, mine?.monthlyFen ?? null),
  };
}

const UNSAID = "没有说";
const show = <T>(value: Maybe<T>, text: (value: T) => string): string => (isKnown(value) ? text(value) : UNSAID);
const sum = (schedule: readonly { amountFen: Fen }[]): Fen => schedule.reduce((total, { amountFen }) => total + amountFen, 0);

function totalOf({ totalFen, months, monthlyFen, upfrontFen }: OfferedPlan): Fen | null {
  if (isKnown(totalFen)) return totalFen;
  return isKnown(months) && isKnown(monthlyFen) ? months * monthlyFen + (upfrontFen ?? 0) : null;
}

/** Steps to go down one by one when the other side says no. */
function nextWords(offer: OfferedPlan, free: Fen | null, mine: Fen | null): string[] {
  const words = ["我愿意还，只是这个数做不到。请记录我今天提了方案，并告诉我拒绝的理由和你的工号。"];
  if (mine !== null && mine > 0) {
    const total = totalOf(offer);
    const months = total !== null && total > 0 ? instalmentPlan(total, Math.min(mine, total), "2026-01-01").length : null;
    words.push(`如果总额不变，请把期数拉长到${months === null ? "我每月能做到的数" : `${months}期`}，每期${yuan(mine)}。`);
    words.push("如果不能拉长，请先减免罚息和违约金，再谈分期。");
  } else words.push("如果不能分期，请先给我延期三个月，到时候再按收入谈。");
  words.push("如果你没有权限，请转给能决定的人，并告诉我哪天答复。");
  words.push("仍然不同意的，请书面答复我，我会通过投诉或调解渠道申请协商。");
  if (free !== null && free <= 0) words.push("我不会去别处借钱来还，也请不要这样建议。");
  return words;
}

/**
 * Reads an offer out of a pasted message: 「分12期，每期500元，先付手续费300元，结清后开证明」. Only what is written in digits is read;
 * everything else stays undefined for the borrower to fill in.
 */
export function readOffer(text: string, form: OfferedPlan["form"] = "message"): OfferedPlan {
  const plain = text.normalize("NFKC");
  const money = (pattern: RegExp): Fen | undefined => {
    const found = pattern.exec(plain)?.[1];
    return found ? (parseYuan(found) ?? undefined) : undefined;
  };
  const months = /(?:分|共|总共)?\s*(\d{1,3})\s*(?:期|个月)/.exec(plain)?.[1];
  const rate = /(?:年利率|年化)[^\d]{0,6}(\d{1,3}(?:\.\d{1,4})?)\s*%/.exec(plain)?.[1];
  const last = /(?:最后一期|末期|还清日)[^\d]{0,8}(\d{4})[年\-/.](\d{1,2})[月\-/.](\d{1,2})/.exec(plain);
  const amount = "([\\d,]+(?:\\.\\d{1,2})?万?)\\s*(?:元|块)";
  return {
    months: months ? Number(months) : undefined,
    monthlyFen: money(new RegExp(`每(?:期|月|个月)[^\\d]{0,6}${amount}`)),
    totalFen: money(new RegExp(`(?:总共|合计|总额|一共|共还)[^\\d]{0,6}${amount}`)),
    upfrontFen: money(new RegExp(`(?:首付|先付|先交|先还|手续费|服务费|保证金|定金|押金)[^\\d]{0,6}${amount}`)),
    annualRatePpm: rate ? Math.round(Number(rate) * 10_000) : undefined,
    lastOn: last ? `${last[1]}-${last[2]!.padStart(2, "0")}-${last[3]!.padStart(2, "0")}` : undefined,
    form,
    settlementPromised: /(不|没有?)[^，。]{0,6}结清/.test(plain)
      ? false
      : /结清证明|开(具)?结清|还清后.{0,8}证明/.test(plain)
        ? true
        : undefined,
    privateAccount: /(个人|私人|我的)(账户|账号|银行卡|微信|支付宝)|微信转账|加我微信/.test(plain) ? true : undefined,
    acknowledges: /确认(欠款|债务)|承认(欠款|债务)|签(署|订).{0,6}(确认|承诺)书/.test(plain) ? true : undefined,
  };
}
