/** How sources write a number that they do not know or will not tell. */
const NOBODY = /^(null|\(?unknown\)?|未知(号码)?|私人号码|隐藏号码|无号码|匿名|private|restricted|-|-?[123])$/i;

/**
 * A number as it is stored: NFKC, no blanks, dashes or brackets; +86, 0086 and 86 before a mobile number, and the prefixes
 * 17951, 12593, 10193, 17911 before a full number, are taken off. `null` for a hidden or unknown number; a sender that is no number
 * (`JD`, a masked `138****0000`) stays as it is, at most 40 characters.
 */
export function cleanNumber(text: string): string | null {
  const plain = text.normalize("NFKC").trim();
  if (plain === "" || NOBODY.test(plain)) return null;
  if (!/^[+\d\s()\-–—.]+$/.test(plain)) return plain.slice(0, 40);
  const digits = plain
    .replace(/[^\d+]/g, "")
    .replace(/^(?:\+|00)86(?=\d{5,})/, "")
    .replace(/^86(?=1[3-9]\d{9}$)/, "")
    .replace(/^(?:17951|12593|10193|17911)(?=(?:1[3-9]\d{9}|0\d{9,11})$)/, "")
    .replace(/^0(?=1[3-9]\d{9}$)/, "");
  return digits === "" ? null : digits.slice(0, 40);
}

/** `主叫` … → out, `被叫` … → in; null when the text says neither. */
export function readDirection(text: string): { direction: "in" | "out"; answered?: boolean } | null {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  if (/呼转|转移|transfer/.test(plain)) return null;
  if (/未接|missed|拒接|rejected|blocked|拦截/.test(plain)) return { direction: "in", answered: false };
  if (/被叫|呼入|来电|已接|接听|接收|收到|incoming|received|inbox|^in$|收件/.test(plain)) return { direction: "in" };
  if (/主叫|呼出|拨出|去电|拨打|发送|已发|outgoing|sent|^out$|发件/.test(plain)) return { direction: "out" };
  return null;
}
