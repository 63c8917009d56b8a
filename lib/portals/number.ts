import { readPhone } from "@/lib/units/phone";

/** Digits as dialled: without spaces, hyphens and +86; empty when it was hidden. Sender ids (1069…) and short numbers stay as they are. */
export function plainNumber(number: string): string {
  return readPhone(number).digits ?? "";
}

/** Whether two notations are the same number; a withheld number is the same as none. */
export function sameNumber(a: string, b: string): boolean {
  const plain = plainNumber(a);
  return plain !== "" && plain === plainNumber(b);
}
