import type { Day } from "@/lib/units/day";
import { formatFen } from "@/lib/units/fen";
import { isKnown, type Maybe } from "@/lib/units/maybe";
import { formatRate, type RatePpm } from "@/lib/units/rate";
import type { Debt } from "./debt";
import { Problems, type Problem } from "./problem";

/** Above this a yearly rate is more likely a slip of the key than a rate: 500 %. */
export const ABSURD_RATE_PPM = 5_000_000;

/** Above this a sum is more likely a slip of the key than a personal loan: ten million yuan. */
const HUGE_FEN = 1_000_000_000;

const both = <T>(a: Maybe<T>, b: Maybe<T>, holds: (a: T, b: T) => boolean): boolean => isKnown(a) && isKnown(b) && holds(a, b);
const before = (a: Maybe<Day>, b: Maybe<Day>): boolean => both(a, b, (x, y) => x < y);
const more = (a: Maybe<number>, b: Maybe<number>): boolean => both(a, b, (x, y) => x > y);

/** What does not fit in one debt; `at` is its path (`debts.0`). */
export function problemsOfDebt(debt: Debt, at: string, on: Day): Problem[] {
  const problems = new Problems();
  const beganOn = debt.disbursedOn ?? debt.contractOn;
  const path = (field: string): string => `${at}.${field}`;

  const past: [keyof Debt & string, Maybe<Day>, string][] = [
    ["contractOn", debt.contractOn, "签合同的日子"],
    ["disbursedOn", debt.disbursedOn, "到账的日子"],
    ["lastPaidOn", debt.lastPaidOn, "最近一次还款的日子"],
    ["lastPromisedOn", debt.lastPromisedOn, "最近一次答应还款的日子"],
    ["lastDemandedOn", debt.lastDemandedOn, "最近一次被要求还款的日子"],
  ];
  for (const [field, day, name] of past) problems.impossible(isKnown(day) && day > on, path(field), `${name}晚于今天，请核对。`);
  problems.impossible(before(debt.disbursedOn, debt.contractOn), path("disbursedOn"), "到账的日子早于签合同的日子，请核对。");
  problems.impossible(before(debt.oldestUnpaidDueOn, beganOn), path("oldestUnpaidDueOn"), "到期日早于借款的日子，请核对。");
  problems.unlikely(
    isKnown(debt.oldestUnpaidDueOn) && debt.oldestUnpaidDueOn > on && (debt.arrearsFen ?? 0) > 0,
    path("oldestUnpaidDueOn"),
    "填了逾期金额，但到期日还没有到。",
  );

  problems.unlikely(more(debt.receivedFen, debt.principalFen), path("receivedFen"), "实际到账比合同金额多，请核对。");
  problems.unlikely(more(debt.outstandingPrincipalFen, debt.principalFen), path("outstandingPrincipalFen"), "剩余本金比借的还多，请核对。");
  problems.impossible(
    more(debt.outstandingPrincipalFen, debt.outstandingFen),
    path("outstandingPrincipalFen"),
    "剩余本金比总欠款还多，请核对。",
  );
  problems.impossible(more(debt.arrearsFen, debt.outstandingFen), path("arrearsFen"), "逾期金额比总欠款还多，请核对。");
  problems.unlikely(debt.arrearsFen === 0 && !debt.settled, path("arrearsFen"), "逾期金额填的是 0，请核对；不知道就空着。");
  for (const field of ["principalFen", "receivedFen", "outstandingFen", "outstandingPrincipalFen", "arrearsFen"] as const)
    problems.unlikely((debt[field] ?? 0) > HUGE_FEN, path(field), `${formatFen(debt[field] ?? 0)} 元，数额很大，请核对有没有多按几位。`);
  problems.unlikely(debt.principalFen === 0, path("principalFen"), "借款金额是 0，请核对；不知道就空着。");

  const rate = (field: string, ppm: Maybe<RatePpm>, name: string): void => {
    problems.unlikely(ppm === 0, path(field), `${name}填的是 0。真的免息就不用改；不知道就空着。`);
    problems.unlikely(
      isKnown(ppm) && ppm > ABSURD_RATE_PPM,
      path(field),
      `${name}填成了 ${isKnown(ppm) ? formatRate(ppm) : ""}，太高了，请看是不是多打了几位。`,
    );
  };
  rate("nominalAnnualRatePpm", debt.nominalAnnualRatePpm, "年利率");
  rate("penaltyAnnualRatePpm", debt.penaltyAnnualRatePpm, "罚息年利率");

  problemsOfInstalments(debt, path, problems);
  for (const [index, { paidOn, amountFen }] of debt.payments.entries()) {
    problems.impossible(paidOn > on, path(`payments.${index}.paidOn`), "还款的日子还没有到，请核对。");
    problems.impossible(before(paidOn, beganOn), path(`payments.${index}.paidOn`), "还款早于借款，请核对。");
    problems.unlikely(amountFen === 0, path(`payments.${index}.amountFen`), "还款金额是 0，请核对。");
  }
  for (const [index, { chargedOn }] of debt.fees.entries()) {
    problems.impossible(isKnown(chargedOn) && chargedOn > on, path(`fees.${index}.chargedOn`), "收费的日子还没有到，请核对。");
    problems.unlikely(before(chargedOn, debt.contractOn), path(`fees.${index}.chargedOn`), "收费早于签合同，请核对。");
  }
  return problems.found;
}

function problemsOfInstalments(debt: Debt, path: (field: string) => string, problems: Problems): void {
  const { instalments } = debt;
  const beganOn = debt.disbursedOn ?? debt.contractOn;
  const seen = new Set<number>();
  for (const [index, { number, dueOn }] of instalments.entries()) {
    problems.impossible(seen.has(number), path(`instalments.${index}.number`), `第 ${number} 期填了两次。`);
    seen.add(number);
    problems.impossible(before(dueOn, beganOn), path(`instalments.${index}.dueOn`), `第 ${number} 期的到期日早于借款，请核对。`);
  }
  const inOrder = instalments.map((instalment, index) => ({ ...instalment, index })).sort((a, b) => a.number - b.number);
  for (const [place, { number, dueOn, index }] of inOrder.entries()) {
    const previous = inOrder[place - 1];
    problems.impossible(
      previous !== undefined && previous.number < number && dueOn <= previous.dueOn,
      path(`instalments.${index}.dueOn`),
      `第 ${number} 期的到期日不晚于第 ${previous?.number} 期，期次的顺序不对。`,
    );
  }
  const principals = instalments.map(({ principalFen }) => principalFen);
  if (instalments.length === 0 || !principals.every(isKnown) || !isKnown(debt.principalFen)) return;
  const sum = principals.reduce<number>((total, fen) => total + (fen ?? 0), 0);
  problems.unlikely(
    sum !== debt.principalFen,
    path("instalments"),
    `各期本金加起来是 ${formatFen(sum)} 元，和借款金额 ${formatFen(debt.principalFen)} 元对不上。`,
  );
}
