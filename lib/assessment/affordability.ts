import type { Budget } from "@/lib/case/borrower";
import type { Debt } from "@/lib/case/debt";
import type { CaseRecord } from "@/lib/case/record";
import { instalmentPlan } from "@/lib/finance/instalment-plan";
import { shareOut } from "@/lib/finance/share-out";
import { addMonths, type Day } from "@/lib/units/day";
import { formatFen, type Fen } from "@/lib/units/fen";
import { isKnown } from "@/lib/units/maybe";
import { payableDebts } from "./open-debts";
import type { AffordabilityResult } from "./assessment";
import { debtName } from "@/lib/case/debt-name";

/** Essentials in the order in which they are asked; none is ever taken as zero without saying so. */
export const ESSENTIALS = [
  ["housingFen", "住房"],
  ["foodFen", "吃饭"],
  ["transportFen", "交通"],
  ["medicalFen", "看病吃药"],
  ["educationFen", "教育"],
  ["supportFen", "赡养、抚养"],
  ["otherEssentialFen", "其他必需"],
] as const satisfies readonly (readonly [keyof Budget, string])[];

/** Longer than this no lender agrees to, and no letter of ours proposes: charges are talked about first. */
export const AGREEABLE_MONTHS = 60;

/** A plan longer than this is shown without its table: nobody signs it, and the money does not suffice. */
export const LONGEST_PLAN_MONTHS = 120;

type Offer = AffordabilityResult["offers"][number];

/** What a creditor claims in all, as far as it is known: the balance, else the principal still owed. Arrears are not the balance. */
export function claimedFen(debt: Debt): Fen | null {
  for (const value of [debt.outstandingFen, debt.outstandingPrincipalFen]) if (isKnown(value)) return value;
  return null;
}

/** What the contract asks each month: the mean of the instalments still to come, else of all; null without a plan. */
export function contractualMonthlyFen(debt: Debt, on: Day): Fen | null {
  const amounts = debt.instalments.map(({ dueOn, principalFen, interestFen, feeFen }) => ({
    dueOn,
    known: isKnown(principalFen),
    fen: (principalFen ?? 0) + (interestFen ?? 0) + (feeFen ?? 0),
  }));
  const complete = amounts.filter(({ known }) => known);
  const ahead = complete.filter(({ dueOn }) => dueOn >= on);
  const used = ahead.length > 0 ? ahead : complete;
  return used.length === 0 ? null : Math.round(used.reduce((sum, { fen }) => sum + fen, 0) / used.length);
}

function offerFor(debt: Debt, monthlyFen: Fen, firstOn: Day): Offer {
  const balance = claimedFen(debt);
  if (balance === null || balance === 0 || monthlyFen <= 0)
    return { debtId: debt.id, monthlyFen, months: null, schedule: [], lastOn: null };
  const paid = Math.min(monthlyFen, balance);
  const months = Math.ceil(balance / paid);
  if (months > LONGEST_PLAN_MONTHS) return { debtId: debt.id, monthlyFen: paid, months, schedule: [], lastOn: null };
  const schedule = instalmentPlan(balance, paid, firstOn);
  return { debtId: debt.id, monthlyFen: paid, months, schedule, lastOn: schedule[schedule.length - 1]!.dueOn };
}

/**
 * What may be offered of the money that is free each month: nine tenths of it, in whole yuan. A plan that takes all of it breaks in the
 * first month that costs more, and a broken plan is worse than a longer one. Less than a few yuan is left as it is.
 */
export function offerableFen(freeFen: Fen): Fen {
  const whole = Math.floor((freeFen * 9) / 1_000) * 100;
  return whole > 0 ? whole : Math.max(freeFen, 0);
}

/** A share without odd fen, unless it is nothing but fen. */
const inYuan = (fen: Fen): Fen => (fen >= 100 ? Math.floor(fen / 100) * 100 : fen);

/** Offers that share `freeFen` out by weights; a debt without a known weight gets nothing and a note says so. */
function offersBy(debts: Debt[], weightOf: (debt: Debt) => Fen | null, freeFen: Fen, firstOn: Day): Offer[] {
  const weighed = debts.map((debt) => ({ debt, weight: weightOf(debt) })).filter(({ weight }) => weight !== null && weight > 0);
  if (weighed.length === 0 || freeFen <= 0) return [];
  const shares = shareOut(
    freeFen,
    weighed.map(({ weight }) => weight!),
  );
  return weighed.map(({ debt }, index) => offerFor(debt, inYuan(shares[index]!), firstOn));
}

/**
 * What is free each month after essentials, and what each creditor can be offered from it. Balances are taken as frozen: an offer asks
 * for that, and the note says so. The first instalment falls one month from `on`.
 */
export function affordabilityOf(record: CaseRecord, on: Day): AffordabilityResult {
  const { budget } = record;
  const income = isKnown(budget.incomeFen) ? budget.incomeFen : null;
  const known = ESSENTIALS.filter(([key]) => isKnown(budget[key]));
  const missing = ESSENTIALS.filter(([key]) => !isKnown(budget[key]));
  const essentials = known.reduce((sum, [key]) => sum + budget[key]!, 0);
  const lines: AffordabilityResult["lines"] = known.map(([key, title]) => ({ title, amountFen: -budget[key]! }));
  if (income !== null) lines.unshift({ title: "收入", amountFen: income });

  const notes: string[] = [];
  if (income === null) notes.push("还没有填每月收入，算不出能拿多少来还。");
  if (income !== null && missing.length > 0)
    notes.push(`还没有填：${missing.map(([, title]) => title).join("、")}。这些没有算进去，实际能还的可能更少。`);
  if (!isKnown(budget.dependants)) notes.push("还没有填需要扶养几个人；人多，必需开支会更高。");

  const freeFen = income === null ? null : income - essentials;
  const freeIfIncomeFallsFen = income === null ? null : Math.floor((income * 8) / 10) - essentials;
  const open = payableDebts(record, on);
  const firstOn = addMonths(on, 1);
  if (freeFen !== null && freeFen <= 0)
    notes.push(
      `收入减去必需开支是 ${formatFen(freeFen)} 元，现在没有可以拿来还的钱。先保障生活；可以请对方暂缓，不要答应还不起的金额，也不要借新债还旧债。`,
    );
  if (freeFen !== null && freeFen > 0 && freeIfIncomeFallsFen! <= 0)
    notes.push("如果收入减少两成，就没有结余了。提方案时留出余地，宁可每期少还一点，也要期期做到。");
  const unknownBalances = open.filter((debt) => claimedFen(debt) === null);
  if (unknownBalances.length > 0)
    notes.push(
      `还不知道欠多少：${unknownBalances.map(debtName).join("、")}，没有分到份额。已到期的不是全部，先问清总共欠多少，再提整笔的方案。`,
    );
  const held = record.debts.filter((debt) => debt.settled !== true && !open.includes(debt));
  if (held.length > 0) notes.push(`${held.map(debtName).join("、")}现在不该提还款方案，没有分到份额；为什么，看前面的步骤。`);
  const blind = income !== null && known.length === 0;
  if (blind) notes.push("必需开支一项也没有填，收入不等于能还的钱：先填吃饭、住房等，再算方案。");
  const usable = blind || freeFen === null ? null : offerableFen(freeFen);
  const offers = usable === null ? [] : offersBy(open, claimedFen, usable, firstOn);
  if (offers.some(({ months }) => months !== null && months > LONGEST_PLAN_MONTHS))
    notes.push("按这个数目要还十年以上，对方很可能不同意；需要同时谈减免，或者等收入好转再谈。");
  if (offers.length > 0)
    notes.push(
      "方案只用余钱的九成，留一成应急：多一笔开支的月份也还得上。",
      "分期表按待还总额计算，没有另加利息；不加利息要对方同意，请写进方案。",
    );
  return {
    freeFen,
    lines,
    offers,
    offersByContract: usable === null ? [] : offersBy(open, (debt) => contractualMonthlyFen(debt, on), usable, firstOn),
    freeIfIncomeFallsFen,
    notes,
  };
}
