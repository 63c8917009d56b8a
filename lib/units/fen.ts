import Big from "big.js";

/** Money in fen (1 yuan = 100 fen): a safe integer, may be negative. */
export type Fen = number;

/** The largest amount taken for one: 10¹¹ yuan. Beyond it a sum is a slip of the key, and exact reckoning would end. */
export const LARGEST_FEN: Fen = 10_000_000_000_000;

/**
 * Reads yuan as people type it: `1234.5`, `1,234.50`, `１２３４元`, `￥1 234`, `1.2万`.
 * Returns null for anything else, such as groups of other than three digits, for more than two decimals of a yuan, and beyond 10¹¹ yuan.
 */
export function parseYuan(text: string): Fen | null {
  const plain = text
    .normalize("NFKC")
    .replace(/[\s¥￥]/g, "")
    .replace(/元整?$/, "")
    .replace(/^-?\d{1,3}(?:[,，]\d{3})+(?!\d)/, (grouped) => grouped.replace(/[,，]/g, ""));
  const match = /^(-?\d{1,13}(?:\.\d{1,6})?)(万)?$/.exec(plain);
  if (!match) return null;
  const fen = new Big(match[1]!).times(match[2] ? 1_000_000 : 100);
  if (!fen.eq(fen.round(0)) || fen.abs().gt(LARGEST_FEN)) return null;
  return fen.toNumber();
}

/** `123456` → `1,234.56`; always two decimals. */
export function formatFen(fen: Fen): string {
  const sign = fen < 0 ? "-" : "";
  const abs = Math.abs(fen);
  const yuan = String(Math.floor(abs / 100)).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${sign}${yuan}.${String(abs % 100).padStart(2, "0")}`;
}

/** `123456` → `1234.56`: without separators, as forms and tables want it. */
export function plainYuan(fen: Fen): string {
  return formatFen(fen).replaceAll(",", "");
}

/** Splits `total` into `parts` whole-fen pieces that differ by at most one fen and sum to `total`; the first pieces are the larger. */
export function splitEvenly(total: Fen, parts: number): Fen[] {
  if (!Number.isInteger(parts) || parts < 1) throw new RangeError("parts must be a positive integer");
  const base = Math.floor(total / parts);
  const rest = total - base * parts;
  return Array.from({ length: parts }, (_, index) => base + (index < rest ? 1 : 0));
}

/**
 * `fen × numerator ÷ denominator`, exact until the last step, rounded half away from zero to whole fen. Numerator and denominator are safe
 * integers; the denominator is positive.
 */
export function fractionOf(fen: Fen, numerator: number, denominator: number): Fen {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) throw new RangeError("not a fraction");
  const product = BigInt(fen) * BigInt(numerator);
  const by = BigInt(denominator);
  const half = by / 2n;
  return Number(product < 0n ? -((-product + half) / by) : (product + half) / by);
}
