import isIdentityCard from "validator/es/lib/isIdentityCard";
import isLuhnNumber from "validator/es/lib/isLuhnNumber";

/** What must not leave the machine in a text for others. */
export const SENSITIVE = { "resident-id": "身份证号", "bank-card": "银行卡号", "third-party-number": "第三人电话" } as const;
export type SensitiveKind = keyof typeof SENSITIVE;

/** Half-open span `[from, until)` of UTF-16 units. */
export interface Sensitive {
  kind: SensitiveKind;
  from: number;
  until: number;
}

/** Digits that may be set apart by blanks or dashes, as people and cards write them; full-width digits count. */
const RUN = /[0-9０-９](?:[ \-－　]?[0-9０-９Xx]){6,24}/g;
const plain = (text: string): string => text.normalize("NFKC").replace(/[ -]/g, "").toUpperCase();

/**
 * Finds resident identity numbers (18 digits with a right checksum, region and date), bank cards (16 to 19 digits that pass Luhn's
 * test) and the given telephone numbers of third parties, also with +86, blanks or dashes. Spans do not overlap, first come first.
 * A number with a typing error is not found: the borrower still reads what goes out.
 */
export function findSensitive(text: string, thirdPartyNumbers: readonly string[] = []): Sensitive[] {
  const numbers = new Set(thirdPartyNumbers.map(plain).filter((number) => number.length >= 7));
  const found: Sensitive[] = [];
  for (const match of text.matchAll(RUN)) {
    const kind = kindOf(plain(match[0]), numbers);
    if (kind) found.push({ kind, from: match.index, until: match.index + match[0].length });
    else found.push(...within(text, match.index, match[0], numbers));
  }
  return found;
}

function kindOf(digits: string, numbers: ReadonlySet<string>): SensitiveKind | null {
  if (numbers.has(digits) || numbers.has(digits.replace(/^(0086|86)/, ""))) return "third-party-number";
  if (/^\d{17}[\dX]$/.test(digits) && isIdentityCard(digits, "zh-CN")) return "resident-id";
  return /^\d{16,19}$/.test(digits) && !/^(\d)\1+$/.test(digits) && isLuhnNumber(digits) ? "bank-card" : null;
}

/** Two numbers written with only a blank between them are one run: each part is looked at by itself. */
function within(text: string, start: number, run: string, numbers: ReadonlySet<string>): Sensitive[] {
  const parts = [...run.matchAll(/[0-9０-９Xx]+/g)];
  if (parts.length < 2) return [];
  return parts.flatMap((part) => {
    const kind = kindOf(plain(part[0]), numbers);
    return kind ? [{ kind, from: start + part.index, until: start + part.index + part[0].length }] : [];
  });
}

/** The text with every span covered by as many ■; everything else stays. */
export function coverSensitive(text: string, spans: readonly Sensitive[]): string {
  let covered = "";
  let at = 0;
  for (const { from, until } of [...spans].sort((a, b) => a.from - b.from)) {
    covered += text.slice(at, from) + "■".repeat(Math.max(0, until - Math.max(from, at)));
    at = Math.max(at, until);
  }
  return covered + text.slice(at);
}
