import isIdentityCard from "validator/es/lib/isIdentityCard";
import type { Day } from "./day";

/** What an 18-digit resident identity number says. */
export interface ResidentId {
  number: string;
  bornOn: Day;
  gender: "male" | "female";
}

/**
 * Reads an 18-character resident identity number: province, birth date and check digit must be right (validator's isIdentityCard, zh-CN).
 * `x` is taken as `X`; full-width digits and blanks are put right. Null for anything else, for old 15-digit numbers too.
 */
export function readResidentId(written: string): ResidentId | null {
  const number = written.normalize("NFKC").replace(/\s/g, "").toUpperCase();
  if (!/^\d{17}[\dX]$/.test(number) || !isIdentityCard(number, "zh-CN")) return null;
  const bornOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const exists = new Date(`${bornOn}T00:00:00Z`).toJSON()?.slice(0, 10) === bornOn;
  if (!exists) return null;
  return { number, bornOn, gender: Number(number[16]) % 2 === 1 ? "male" : "female" };
}

/** Full years lived on a day. */
export function ageOn(bornOn: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years;
}
