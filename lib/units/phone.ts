/** What kind of number it is, by its digits alone. */
export type PhoneKind = "mobile" | "landline" | "sender" | "service" | "hidden" | "other";

export interface Phone {
  /** Digits without +86, separators or trunk brackets; null when it was hidden. */
  digits: string | null;
  kind: PhoneKind;
}

/** How sources write a number that they do not know or will not tell; what they print in brackets is read without them. */
const HIDDEN =
  /^(-[123]|0|-|null|undefined|unknown|private|restricted|withheld|anonymous|payphone|匿名|无号码|未知(号码|来电)?|(隐藏|私人)(号码)?)?$/i;

const KINDS: [RegExp, PhoneKind][] = [
  // Mobile: 1 and ten more, second digit 3–9.
  [/^1[3-9]\d{9}$/, "mobile"],
  // Senders of messages: 106… gateways, as long as the carrier makes them.
  [/^106\d{5,18}$/, "sender"],
  // Service numbers: 95/96/100/101/12x short codes and 400/800.
  [/^(9[56]\d{3,6}|100\d{2,3}|1010\d{4}|12\d{3}|11\d|[48]00\d{7})$/, "service"],
  // Area code and seven or eight digits.
  [/^0(10|2\d|[3-9]\d{2})\d{7,8}$/, "landline"],
];

/**
 * Reads a number as bills, phones and people write it: `+86 138-0000-0000`, `0086138…`, `（021）6000 0000`, full-width digits. A hidden
 * number (`未知`, `-1`, `null`, empty …) has no digits. Digits that fit no pattern are kept as `other`, and so is what is no number (`JD`, a
 * masked `138****0000`), as it stands; nothing is guessed.
 */
export function readPhone(written: string): Phone {
  const plain = written
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u202a-\u202e]/g, "")
    .trim();
  if (HIDDEN.test(plain.replace(/^\((.*)\)$/, "$1"))) return { digits: null, kind: "hidden" };
  if (!/^\+?[\d\s\-—–().]+$/.test(plain)) return { digits: plain, kind: "other" };
  const digits = withoutPrefix(withoutCountry(plain.replace(/^\+/, "00").replace(/\D/g, "")));
  if (digits === "") return { digits: null, kind: "hidden" };
  return { digits, kind: KINDS.find(([pattern]) => pattern.test(digits))?.[1] ?? "other" };
}

/** Prefixes of cheap long-distance lines that callers dial before a full number, and the zero once dialled before a mobile of elsewhere. */
const withoutPrefix = (digits: string): string =>
  digits.replace(/^(?:17951|12593|10193|17911)(?=(?:1[3-9]\d{9}|0\d{9,11})$)/, "").replace(/^0(?=1[3-9]\d{9}$)/, "");

/** `0086…`, and `86` before a mobile number or a landline with its zero, are the country; a landline then gets its zero back. */
function withoutCountry(digits: string): string {
  const rest = /^0086(.+)$/.exec(digits)?.[1] ?? /^86(1[3-9]\d{9}|0\d{9,11}|106\d{5,18})$/.exec(digits)?.[1];
  if (rest === undefined) return digits;
  return digits.startsWith("0086") && /^([2-9]\d{8,10}|10\d{8})$/.test(rest) && !/^(9[56]\d{3,6}|[48]00\d{7})$/.test(rest)
    ? `0${rest}`
    : rest;
}
