import type { Day } from "@/lib/units/day";
import type { Fen } from "@/lib/units/fen";
import { PPM, type RatePpm } from "@/lib/units/rate";
import { daysBetween } from "@/lib/units/day";
import { DAYS_OF_YEAR } from "./simple-interest";

/** The accounts a payment is set against, kept apart. */
export const ACCOUNTS = ["fee", "penaltyInterest", "interest", "principal"] as const;
export type Account = (typeof ACCOUNTS)[number];
export type Split = Record<Account, Fen>;

/** One thing that falls due under the contract. */
export interface Charge {
  on: Day;
  account: Account;
  amountFen: Fen;
}

export interface Paid {
  on: Day;
  amountFen: Fen;
}

/** What became of the payments. */
export interface Replay {
  /** What had fallen due by the day. */
  due: Split;
  /** What the payments were set against. */
  paid: Split;
  /** Due less paid. */
  open: Split;
  /** Paid beyond everything due by then: an advance on what comes later, or an overpayment. */
  aheadFen: Fen;
}

/** 民法典 art. 561, unless the parties agreed otherwise: costs, then interest (penalty interest with it), then principal. */
export const LEGAL_ORDER: readonly Account[] = ["fee", "penaltyInterest", "interest", "principal"];

/** An order in which a good arrangement asks payments to be counted. */
export const PRINCIPAL_FIRST: readonly Account[] = ["principal", "interest", "penaltyInterest", "fee"];

const nothing = (): Split => ({ fee: 0, penaltyInterest: 0, interest: 0, principal: 0 });

/**
 * Sets payments against charges in the agreed order, up to and including a day. A payment counts on its day for what has fallen due by
 * then; what is left over waits and counts as soon as something falls due. Charges and payments may come in any order and number.
 */
export function replay(charges: readonly Charge[], payments: readonly Paid[], until: Day, order: readonly Account[] = LEGAL_ORDER): Replay {
  const due = nothing();
  const paid = nothing();
  let aheadFen = 0;
  const settle = (): void => {
    for (const account of order) {
      const part = Math.min(aheadFen, due[account] - paid[account]);
      paid[account] += part;
      aheadFen -= part;
    }
  };
  const events = [
    ...charges.map((charge) => ({ on: charge.on, charge })),
    ...payments.map((payment) => ({ on: payment.on, payment })),
  ].filter(({ on }) => on <= until);
  for (const day of [...new Set(events.map(({ on }) => on))].sort()) {
    for (const event of events) {
      if (event.on !== day) continue;
      if ("charge" in event) due[event.charge.account] += event.charge.amountFen;
      else aheadFen += event.payment.amountFen;
    }
    settle();
  }
  const open = nothing();
  for (const account of ACCOUNTS) open[account] = due[account] - paid[account];
  return { due, paid, open, aheadFen };
}

/** What a running balance comes to. */
export interface Running {
  principalFen: Fen;
  interestFen: Fen;
  interestPaidFen: Fen;
  principalPaidFen: Fen;
  /** Paid beyond principal and interest: too much by that, at this rate. */
  excessFen: Fen;
}

/**
 * A loan as a running account at a simple yearly rate (days over 365, no interest on interest): what would still be owed on a day if the
 * rate were this one, payments going to interest first, then principal. It answers "what if the cap had been kept". Interest accrues in
 * whole millionths of a fen and is rounded down at the end.
 */
export function runAccount(receivedFen: Fen, receivedOn: Day, annualRatePpm: RatePpm, payments: readonly Paid[], until: Day): Running {
  const unit = BigInt(PPM) * BigInt(DAYS_OF_YEAR);
  let principal = BigInt(receivedFen);
  let interest = 0n;
  let interestPaid = 0n;
  let excess = 0n;
  let at = receivedOn;
  const accrue = (to: Day): void => {
    interest += principal * BigInt(annualRatePpm) * BigInt(Math.max(0, daysBetween(at, to)));
    at = to;
  };
  const inOrder = [...payments]
    .filter(({ on }) => on <= until && on >= receivedOn)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const { on, amountFen } of inOrder) {
    accrue(on);
    let left = BigInt(amountFen) * unit;
    const toInterest = left < interest ? left : interest;
    interest -= toInterest;
    interestPaid += toInterest;
    left -= toInterest;
    const whole = left / unit;
    const toPrincipal = whole < principal ? whole : principal;
    principal -= toPrincipal;
    excess += left - toPrincipal * unit;
    if (principal > 0n) {
      // The part of a fen that could not go to principal is paid in advance on interest.
      interest -= excess;
      interestPaid += excess;
      excess = 0n;
    }
  }
  accrue(until);
  const fen = (value: bigint): Fen => Number(value / unit);
  return {
    principalFen: Number(principal),
    interestFen: fen(interest),
    interestPaidFen: fen(interestPaid),
    principalPaidFen: receivedFen - Number(principal),
    excessFen: fen(excess),
  };
}
