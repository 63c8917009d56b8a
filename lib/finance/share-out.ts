import type { Fen } from "@/lib/units/fen";

/**
 * Shares `total` out in proportion to `weights` (largest remainder): the shares are whole fen, none negative, and sum to `total`.
 * Ties go to the earlier weight. `total` ≥ 0; weights ≥ 0 with a positive sum.
 * @throws RangeError when they are not.
 */
export function shareOut(total: Fen, weights: number[]): Fen[] {
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError("total must be whole fen, not negative");
  if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) throw new RangeError("weights must be whole and not negative");
  const sum = weights.reduce((a, b) => a + BigInt(b), 0n);
  if (sum === 0n) throw new RangeError("weights must have a positive sum");
  const exact = weights.map((weight) => BigInt(total) * BigInt(weight));
  const shares = exact.map((value) => Number(value / sum));
  const rest = total - shares.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder.slice(0, rest)) shares[index]! += 1;
  return shares;
}
