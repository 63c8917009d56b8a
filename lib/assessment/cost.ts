import type { Debt } from "@/lib/case/debt";
import { loanFlows, type LoanFlows } from "@/lib/case/loan-flows";
import { internalRate } from "@/lib/finance/internal-rate";
import { runAccount } from "@/lib/finance/replay";
import { licenceOf } from "@/lib/lenders/licence-of";
import type { Day } from "@/lib/units/day";
import { formatFen, type Fen } from "@/lib/units/fen";
import { isKnown } from "@/lib/units/maybe";
import { ABSURD_PPM, formatRate, type RatePpm } from "@/lib/units/rate";
import type { CostResult } from "./assessment";
import { capsOf, type Cap, type CapId } from "./caps";
import { costLines } from "./cost-lines";

const ASSUMPTIONS: Record<string, string> = {
  receivedFen: "还不知道实际到账多少，先按合同金额计算；如果到账更少，真实成本会更高。",
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

const sumOf = (flows: readonly { amountFen: Fen }[]): Fen => flows.reduce((sum, { amountFen }) => sum + amountFen, 0);

type Rate = ReturnType<typeof internalRate>;

/** How the money flowed, what it costs by the year, and whether what comes back is less than what was lent. */
interface Reckoned {
  flows: LoanFlows | null;
  full: Rate | null;
  bare: Rate | null;
  /** Less paid than was received in all: a slip in the plan, and no rate below nothing. */
  falls: boolean;
}

function reckon(debt: Debt): Reckoned {
  const flows = loanFlows(debt);
  const falls = flows !== null && sumOf(flows.withFees) > 0;
  if (flows === null || falls) return { flows, full: null, bare: null, falls };
  return { flows, full: internalRate(flows.withFees), bare: internalRate(flows.withoutFees), falls };
}

/** On what the rate rests, and what it does not hold. */
function rateNotes(debt: Debt, { flows, full, falls }: Reckoned): string[] {
  const stated = isKnown(debt.nominalAnnualRatePpm)
    ? [`合同写的年利率是 ${formatRate(debt.nominalAnnualRatePpm)}，一般不含各种费用。`]
    : [];
  if (!flows) return ["要算真实年化成本，需要到账日期、实际到账金额和每期的本金、利息。向放贷机构要一份还款计划就有了。", ...stated];
  if (falls) return ["还款计划里各期加起来比实际到账的还少，算不出年化成本。请核对每期的本金、利息和到账金额。", ...stated];
  const convention = full?.nominalBy === "days" ? "“按单利”是按天数折成一年（这种期限没有月利率）" : "“按单利”是月利率乘以 12";
  const basis = flows.basis === "plan" ? "按合同的还款计划算，假设每期按时还。" : "按你实际还的每一笔算。";
  return [
    `${basis}${convention}，“按复利”把利滚利计算在内；同一笔钱，两个数不同。`,
    ...(full && isAbsurd(full.effectiveAnnualRatePpm) ? ["期限太短，“按复利”算出来的数大得没有意义，不要引用；请看“按单利”的数。"] : []),
    ...flows.assumed.map((key) => ASSUMPTIONS[key]!),
    ...stated,
  ];
}

type Judged = CostResult["caps"][number];

/** Whether the debt is above a cap: by its whole cost, else by the contract's rate alone; a cap that may not apply is never exceeded. */
function against(debt: Debt, { id, title, capPpm, citation, applies, caveat }: Cap, full: Rate | null): Judged {
  const byContract = isKnown(debt.nominalAnnualRatePpm) && debt.nominalAnnualRatePpm > capPpm ? true : null;
  const above = full ? full.nominalAnnualRatePpm > capPpm : byContract;
  return { id, title, capPpm, exceeded: above === true && !applies ? null : above, caveat, citation };
}

function capNotes(cap: Cap, { exceeded }: Judged, full: Rate | null): string[] {
  return [
    `${cap.title}：${cap.meaning}${cap.caveat}`,
    ...(exceeded === true && !full ? ["合同写的年利率不算费用就已经超过；算上费用只会更高。"] : []),
    ...(exceeded === null && full && !cap.applies ? ["如果是通过平台介绍放的款，就超过了这条线。请看合同。"] : []),
  ];
}

/** What the sum paid too much is, and is not. */
function overchargeNotes(overchargeFen: Fen | null, broken: readonly Cap[]): string[] {
  if (overchargeFen === null)
    return broken.some(({ id }) => TWO_PERIODS.has(id)) ? ["这笔跨过 2020年8月20日，前后两段用不同的线，这里没有合成一个数。"] : [];
  if (overchargeFen <= 0) return [];
  const judicial = broken.every(({ id }) => id === "judicial-24") ? "，是可以请求法院不支持的部分，不等于能要回" : "";
  return [`按这条线重新算一遍，照计划还完会多付 ${formatFen(overchargeFen)} 元。这是估算（按天、一年 365 天、单利）${judicial}。`];
}

function deductionNotes({ receivedFen, principalFen }: Debt): string[] {
  if (!isKnown(receivedFen) || !isKnown(principalFen) || receivedFen >= principalFen) return [];
  return [`实际到账比合同少 ${formatFen(principalFen - receivedFen)} 元：预先扣的利息不算本金（民法典第六百七十条），成本按实际到账算。`];
}

/** What a debt costs by the year, with and without fees, by both conventions, against the caps that speak to this lender. */
export function costOf(debt: Debt, on: Day): CostResult {
  const reckoned = reckon(debt);
  const { full, bare } = reckoned;
  const caps = capsOf(debt, on);
  const judged = caps.map((cap) => against(debt, cap, full));
  const broken = caps.filter((_, index) => judged[index]!.exceeded === true);
  const overchargeFen = overchargeOf(debt, caps, broken, judged);
  const unsure = broken.length > 0 && !licenceOf(debt).certain;
  return {
    debtId: debt.id,
    effectiveAnnualRatePpm: full?.effectiveAnnualRatePpm ?? null,
    nominalAnnualRatePpm: full?.nominalAnnualRatePpm ?? null,
    nominalBy: full?.nominalBy ?? null,
    effectiveWithoutFeesPpm: bare?.effectiveAnnualRatePpm ?? null,
    nominalWithoutFeesPpm: bare?.nominalAnnualRatePpm ?? null,
    lines: costLines(debt, on),
    caps: judged,
    overchargeFen,
    notes: [
      ...rateNotes(debt, reckoned),
      ...(caps.length === 0 ? [noCapNote(debt)] : []),
      ...caps.flatMap((cap, index) => capNotes(cap, judged[index]!, full)),
      ...overchargeNotes(overchargeFen, broken),
      ...deductionNotes(debt),
      ...(unsure ? ["放贷机构是按公开报道推断的，以合同为准；放贷机构不同，上限也不同。"] : []),
    ],
  };
}

/** Lines of which each holds for a part of the time: one sum over both would be of no law. */
const TWO_PERIODS: ReadonlySet<string> = new Set<CapId>(["old-24", "old-36", "four-times-lpr-since-2020"]);

function overchargeOf(debt: Debt, caps: Cap[], broken: Cap[], judged: { exceeded: boolean | null }[]): Fen | null {
  const mixed = caps.some(({ id }) => id === "four-times-lpr-since-2020");
  // Of a loan that ended under the rules of 2015 only what exceeded 36 % may be asked back.
  const counted = mixed ? [] : broken.filter(({ id }) => id !== "old-24");
  const sums = counted.map((cap) => overchargeAt(debt, cap)).filter(isKnown);
  if (sums.length > 0) return Math.max(...sums);
  return broken.length === 0 && judged.some(({ exceeded }) => exceeded === false) ? 0 : null;
}

const isAbsurd = (ppm: RatePpm | null): boolean => ppm === null || ppm >= ABSURD_PPM;

function noCapNote(debt: Debt): string {
  if (debt.role === "not-mine") return "这笔不是你借的：不要按这里的数去谈、去认，先否认并报案。";
  const { licence } = licenceOf(debt);
  if (!licence) return "还不知道是谁放的款，看不出适用哪一条成本上限。";
  if (debt.product === "credit-card")
    return "信用卡没有一条固定的数字上限：息费条款没有提示说明的可以主张不受约束，总额过高的可以请求法院减少。";
  if (!isKnown(debt.contractOn)) return "还不知道合同哪天签的，看不出适用哪一条成本上限。";
  return "按合同日期和放贷机构，没有查到可以直接引用的成本上限；这不代表收多少都可以。";
}
