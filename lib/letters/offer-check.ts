import { instalmentPlan } from "@/lib/finance/instalment-plan";
import { chineseDay } from "@/lib/units/day";
import type { Fen } from "@/lib/units/fen";
import { isKnown, type Maybe } from "@/lib/units/maybe";
import { limitation } from "./consequences";
import type { LetterInput } from "./letter";
import { yuan } from "./wording";
import { flagsOf, type OfferFlag } from "./offer-flags";
import { readOffer, type OfferedPlan } from "./offer-reading";
import { debtOf } from "./writer";

export { readOffer, type OfferedPlan, type OfferFlag };

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
  const flags = flagsOf({ offer, debt, free, total, maybeOver: limitation(input).state === "maybe-over" });
  const mine = own && own.monthlyFen > 0 ? own : null;
  return {
    flags,
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
