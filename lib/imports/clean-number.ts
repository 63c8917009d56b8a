import { readPhone } from "@/lib/units/phone";

/** A number as it is stored: as `readPhone` reads it, at most 40 characters; null for a hidden or unknown one. */
export function cleanNumber(text: string): string | null {
  return readPhone(text).digits?.slice(0, 40) ?? null;
}

/** A cell as a program left it; `lost`: the digits that stood there are gone. */
export type CellNumber = { text: string } | { lost: string };

/**
 * Undoes what programs do to a number in a table: `="0210…"`, `'138…`, `13800000001.0`, `1.3800000001E10` are whole numbers written
 * otherwise, and a landline's zero that a sheet dropped comes back where nothing else has that shape. `1.38E+10` has lost its digits: they
 * cannot be told any more, and different people would become one.
 */
export function repairNumber(cell: string): CellNumber {
  const plain = cell
    .normalize("NFKC")
    .trim()
    .replace(/^=?\s*(["'“”])(.*)\1$/, "$2")
    .replace(/^=?["'`‘’]+|["'`’]+$/g, "")
    .trim();
  const power = /^(\d)(?:\.(\d+))?e(\+?)(\d{1,2})$/i.exec(plain);
  if (power) {
    const [, first, rest = "", plus, exponent] = power as unknown as [string, string, string | undefined, string, string];
    if (Number(exponent) < 3) return { text: plain };
    const digits = rest.replace(/0+$/, "");
    // Programs that keep the number (`4.008E9`) write all of its digits; a sheet's display (`4.01E+09`) keeps two or three of them.
    const enough = plus === "" ? 3 : 6;
    if (digits.length < Math.min(Number(exponent), enough) || digits.length > Number(exponent)) return { lost: plain };
    return { text: zeroBack(`${first}${digits.padEnd(Number(exponent), "0")}`) };
  }
  // 86-21-…: the country, then an area code without its zero.
  const abroad = /^\+?86-(\d{2,3})-(\d{7,8})$/.exec(plain);
  if (abroad) return { text: `0${abroad[1]}${abroad[2]}` };
  const whole = /^(\d{3,})\.0+$/.exec(plain);
  return { text: zeroBack(whole ? whole[1]! : plain) };
}

/** `2100000001` is 021 and eight digits: no number of the country but a landline without its zero has such a shape. */
const zeroBack = (digits: string): string =>
  /^2\d{9}$/.test(digits) || (/^[3-9]\d{9,10}$/.test(digits) && !/^([48]00\d{7}|9[56])/.test(digits)) ? `0${digits}` : digits;
