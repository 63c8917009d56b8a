import { fractionOf, type Fen } from "@/lib/units/fen";

/**
 * Court fees of 《诉讼费用交纳办法》 (State Council order 481, in force since 2007-04-01; articles 13 to 16 read in
 * github:LawRefBook/Laws, checked 2026-11-23). Amounts in fen, rates in millionths of the part of the claim inside the band.
 */
interface FeeBand {
  /** The part of the amount above this … */
  over: Fen;
  /** … adds this at once, */
  flatFen?: Fen;
  /** or this rate. */
  ratePpm?: number;
}

const yuan = (amount: number): Fen => amount * 100;

/** Article 13 (1): property cases. */
export const PROPERTY_BANDS: readonly FeeBand[] = [
  { over: 0, flatFen: yuan(50) },
  { over: yuan(10_000), ratePpm: 25_000 },
  { over: yuan(100_000), ratePpm: 20_000 },
  { over: yuan(200_000), ratePpm: 15_000 },
  { over: yuan(500_000), ratePpm: 10_000 },
  { over: yuan(1_000_000), ratePpm: 9_000 },
  { over: yuan(2_000_000), ratePpm: 8_000 },
  { over: yuan(5_000_000), ratePpm: 7_000 },
  { over: yuan(10_000_000), ratePpm: 6_000 },
  { over: yuan(20_000_000), ratePpm: 5_000 },
];

/** Article 14 (1): enforcement, on the amount enforced. */
export const EXECUTION_BANDS: readonly FeeBand[] = [
  { over: 0, flatFen: yuan(50) },
  { over: yuan(10_000), ratePpm: 15_000 },
  { over: yuan(500_000), ratePpm: 10_000 },
  { over: yuan(5_000_000), ratePpm: 5_000 },
  { over: yuan(10_000_000), ratePpm: 1_000 },
];

/** Article 14 (2): preservation, read cumulatively as the other tables are; at most 5 000 yuan. */
export const PRESERVATION_BANDS: readonly FeeBand[] = [
  { over: 0, flatFen: yuan(30) },
  { over: yuan(1_000), ratePpm: 10_000 },
  { over: yuan(100_000), ratePpm: 5_000 },
];
export const PRESERVATION_CAP_FEN = yuan(5_000);

/** Sums the bands; each band is rounded to the fen by itself (bands end on whole thousands, so only the last can have a part of a fen). */
function feeBy(bands: readonly FeeBand[], amountFen: Fen): Fen {
  if (!Number.isSafeInteger(amountFen) || amountFen < 0) throw new RangeError("amount must be whole fen, not negative");
  // The least fee of a table is due whatever the amount, also where none is stated ("不超过…的，每件交纳").
  if (amountFen === 0) return bands[0]!.flatFen!;
  return bands.reduce((sum, { over, flatFen, ratePpm }, index) => {
    const top = bands[index + 1]?.over ?? Number.POSITIVE_INFINITY;
    const part = Math.min(amountFen, top) - over;
    if (part <= 0) return sum;
    return sum + (flatFen ?? fractionOf(part, ratePpm!, 1_000_000));
  }, 0);
}

/** How a case ends or is tried, as far as it changes the fee (articles 15 and 16). */
export type FeeReduction = "none" | "mediated" | "withdrawn" | "simplified";

/** The fee of a property case on the amount claimed; halved once when mediated, withdrawn or tried by the simplified procedure. */
export function propertyFee(claimFen: Fen, reduction: FeeReduction = "none"): Fen {
  const full = feeBy(PROPERTY_BANDS, claimFen);
  return reduction === "none" ? full : fractionOf(full, 1, 2);
}

/** The fee of an application for a payment order: a third of the property fee (article 14 (3)). */
export function paymentOrderFee(claimFen: Fen): Fen {
  return fractionOf(feeBy(PROPERTY_BANDS, claimFen), 1, 3);
}

/** The fee of an application for enforcement. */
export function executionFee(amountFen: Fen): Fen {
  return feeBy(EXECUTION_BANDS, amountFen);
}

/** The fee of an application for preservation of property, with its cap. */
export function preservationFee(amountFen: Fen): Fen {
  return Math.min(PRESERVATION_CAP_FEN, feeBy(PRESERVATION_BANDS, amountFen));
}
