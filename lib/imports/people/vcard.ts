import { cleanNumber } from "../clean-number";
import type { ImportFormat, ReadItem, Source } from "../import-format";

interface Line {
  line: number;
  text: string;
}

/** A card's photograph is folded over thousands of lines, and nothing of it is wanted. */
const UNWANTED = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|X-[\w-]*(?:PHOTO|IMAGE)[\w-]*)[;:]/i;
const MAX_LINE = 20_000;

/** Joins folded lines (RFC 6350 § 3.2) and the soft breaks of quoted-printable that version 2.1 uses. Linear in the length of the text. */
async function* unfolded(chunks: AsyncIterable<string>): AsyncGenerator<Line> {
  let rest = "";
  let held: { line: number; parts: string[]; size: number; quoted: boolean; unwanted: boolean } | null = null;
  let count = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const chunk of chunks) {
      const parts = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
      rest = parts.pop() ?? "";
      yield* parts;
    }
    yield rest;
  }
  const done = ({ line, parts }: NonNullable<typeof held>): Line => ({ line, text: parts.join("") });
  for await (const line of lines()) {
    count += 1;
    const last = held?.parts.at(-1) ?? "";
    if (held?.quoted && last.endsWith("=")) {
      held.parts[held.parts.length - 1] = last.slice(0, -1);
      held.parts.push(line.trimStart());
    } else if (held && /^[ \t]/.test(line)) {
      if (!held.unwanted && held.size < MAX_LINE) held.parts.push(line.slice(1));
      held.size += line.length;
    } else {
      if (held) yield done(held);
      held = {
        line: count,
        parts: [line],
        size: line.length,
        quoted: /^[^:]*QUOTED-PRINTABLE[^:]*:/i.test(line),
        unwanted: UNWANTED.test(line),
      };
    }
  }
  if (held) yield done(held);
}

function valueOf(parameters: string, value: string): string {
  const base64 = /(?:ENCODING=)?(?:BASE64|[;=]B(?=;|$))/i.test(parameters);
  if (!base64 && !/QUOTED-PRINTABLE/i.test(parameters)) return value.replace(/\\([,;:\\])/g, "$1").replace(/\\n/gi, " ");
  const bytes = base64 ? fromBase64(value) : fromQuotedPrintable(value);
  if (!bytes) return value;
  const charset = /CHARSET=["']?([\w-]+)/i.exec(parameters)?.[1] ?? "utf-8";
  return new TextDecoder(/^gb/i.test(charset) ? "gb18030" : "utf-8").decode(bytes);
}

const fromQuotedPrintable = (value: string): Uint8Array =>
  new Uint8Array(
    [...value.matchAll(/=([0-9a-f]{2})|([\s\S])/gi)].flatMap((match) =>
      match[1] ? [Number.parseInt(match[1], 16)] : [...new TextEncoder().encode(match[2])],
    ),
  );

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function fromBase64(value: string): Uint8Array | null {
  const digits = [...value.replace(/[\s=]/g, "")].map((char) => ALPHABET.indexOf(char));
  if (digits.length === 0 || digits.some((digit) => digit < 0)) return null;
  const bytes: number[] = [];
  for (let index = 0; index + 1 < digits.length; index += 4) {
    const [a, b, c, d] = [digits[index]!, digits[index + 1]!, digits[index + 2], digits[index + 3]];
    bytes.push((a << 2) | (b >> 4));
    if (c !== undefined) bytes.push(((b & 15) << 4) | (c >> 2));
    if (c !== undefined && d !== undefined) bytes.push(((c & 3) << 6) | d);
  }
  return new Uint8Array(bytes);
}

/** The family name and the given names; in base64 each of them is encoded by itself. */
function namesIn(parameters: string, value: string): string {
  const whole = /QUOTED-PRINTABLE/i.test(parameters)
    ? valueOf(parameters, value).split(";")
    : value.split(";").map((part) => valueOf(parameters, part));
  return whole.slice(0, 3).join("").trim();
}

interface Card {
  line: number;
  full: string;
  parts: string;
  numbers: string[];
}

function* endOf({ line, full, parts, numbers }: Card): Generator<ReadItem> {
  const name = (full || parts).replaceAll("\0", "").slice(0, 40);
  const clean = [...new Set(numbers.map(cleanNumber).filter((number): number is string => number !== null))];
  if (name === "") yield { kind: "rejected", line, reason: "没有姓名", raw: clean.join("、") };
  else if (clean.length === 0) yield { kind: "rejected", line, reason: "没有电话号码", raw: name };
  else for (const number of clean) yield { kind: "person", line, name, number };
}

async function* read(source: Source): AsyncGenerator<ReadItem> {
  if (source.kind !== "text") throw new TypeError("text is needed");
  let card: Card | null = null;
  for await (const { line, text } of unfolded(source.chunks)) {
    const match = /^\s*(?:[\w-]+\.)?([\w-]+)((?:;[^:]*)?):(.*)$/s.exec(text);
    if (!match) continue;
    const [, property, parameters, value] = match as unknown as [string, string, string, string];
    const key = property.toUpperCase();
    if (key === "BEGIN") {
      if (card) yield { kind: "rejected", line: card.line, reason: "联系人信息不完整", raw: card.full };
      card = { line, full: "", parts: "", numbers: [] };
    } else if (card && key === "FN") card.full ||= valueOf(parameters, value).trim();
    else if (card && key === "N") card.parts = namesIn(parameters, value);
    else if (card && key === "TEL" && card.numbers.length < 50) card.numbers.push(value.replace(/^tel:/i, "").trim());
    else if (card && key === "END") {
      yield* endOf(card);
      card = null;
    }
  }
  if (card) yield { kind: "rejected", line: card.line, reason: "联系人信息不完整", raw: card.full };
}

const vcard: ImportFormat = {
  title: "通讯录名片（vCard）",
  lacks: ["名片只用来认出号码是谁；不会存下整本通讯录，只存你选中的人。"],
  howToGet: "在手机通讯录里选“导出”，得到 .vcf 文件。",
  source: "text",
  recognise: ({ kind, text }) => (kind === "text" && /^\s*BEGIN:VCARD/i.test(text) ? 1 : 0),
  read,
};

export default vcard;
