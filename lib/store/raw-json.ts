import { pack, unpack } from "./bytes";

/**
 * Anything IndexedDB may hold as JSON that can be read back: bytes, numbers that JSON does not know, dates and what is absent are
 * written as `{"$…": …}`. A file is named by its size alone: its bytes go another way.
 */
export function rawJson(value: unknown): string {
  return JSON.stringify(coded(value, 0)) ?? "null";
}

function coded(value: unknown, depth: number): unknown {
  if (depth > 60) return { $deep: true };
  if (typeof value === "number" && !Number.isFinite(value)) return { $number: String(value) };
  if (typeof value === "bigint") return { $bigint: String(value) };
  if (value === undefined) return { $undefined: true };
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date) return { $date: value.getTime() };
  if (value instanceof Blob) return { $file: value.size };
  if (value instanceof ArrayBuffer) return { $bytes: pack(new Uint8Array(value)) };
  if (ArrayBuffer.isView(value)) return { $bytes: pack(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
  if (Array.isArray(value)) return value.map((item) => coded(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, coded(item, depth + 1)]));
}

/** The value behind `rawJson`. @throws SyntaxError when it is none. */
export function fromRawJson(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    if ("$number" in value) return Number(value.$number);
    if ("$bytes" in value) return unpack(String(value.$bytes));
    if ("$date" in value) return new Date(Number(value.$date));
    if ("$undefined" in value) return undefined;
    return value;
  });
}
