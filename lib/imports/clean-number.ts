import { readPhone } from "@/lib/units/phone";

/** A number as it is stored: as `readPhone` reads it, at most 40 characters; null for a hidden or unknown one. */
export function cleanNumber(text: string): string | null {
  return readPhone(text).digits?.slice(0, 40) ?? null;
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
