import { cleanNumber } from "../clean-number";
import type { ImportFormat, ReadItem, Source } from "../import-format";

/** Joins folded lines (RFC 6350 § 3.2) and the soft breaks of quoted-printable that version 2.1 uses. */
async function* unfolded(chunks: AsyncIterable<string>): AsyncGenerator<{ line: number; text: string }> {
  let rest = "";
  let held: { line: number; text: string } | null = null;
  let count = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const chunk of chunks) {
      const parts = (rest + chunk).split(/\r?\n/);
      rest = parts.pop() ?? "";
      yield* parts;
    }
    yield rest;
  }
  for await (const line of lines()) {
    count += 1;
    if (held && /;?ENCODING=QUOTED-PRINTABLE/i.test(held.text) && held.text.endsWith("="))
      held.text = held.text.slice(0, -1) + line.trimStart();
    else if (held && /^[ \t]/.test(line)) held.text += line.slice(1);
    else {
      if (held) yield held;
      held = { line: count, text: line };
    }
  }
  if (held) yield held;
}

function valueOf(parameters: string, value: string): string {
  if (!/QUOTED-PRINTABLE/i.test(parameters)) return value.replace(/\\([,;\\])/g, "$1").replace(/\\n/gi, " ");
  const bytes = [...value.matchAll(/=([0-9a-f]{2})|([\s\S])/gi)].map((match) =>
    match[1] ? Number.parseInt(match[1], 16) : match[2]!.charCodeAt(0),
  );
  const charset = /CHARSET=([\w-]+)/i.exec(parameters)?.[1] ?? "utf-8";
  return new TextDecoder(/^gb/i.test(charset) ? "gb18030" : "utf-8").decode(new Uint8Array(bytes));
}

async function* read(source: Source): AsyncGenerator<ReadItem> {
  if (source.kind !== "text") throw new TypeError("text is needed");
  let card: { line: number; full: string; parts: string; numbers: string[] } | null = null;
  for await (const { line, text } of unfolded(source.chunks)) {
    const match = /^(?:[\w-]+\.)?([\w-]+)((?:;[^:]*)?):(.*)$/.exec(text);
    if (!match) continue;
    const [, property, parameters, value] = match as unknown as [string, string, string, string];
    const key = property.toUpperCase();
    if (key === "BEGIN") card = { line, full: "", parts: "", numbers: [] };
    else if (card && key === "FN") card.full = valueOf(parameters, value).trim();
    else if (card && key === "N") card.parts = valueOf(parameters, value).split(";").slice(0, 3).join("").trim();
    else if (card && key === "TEL") card.numbers.push(value.replace(/^tel:/i, ""));
    else if (card && key === "END") {
      const name = (card.full || card.parts).slice(0, 40);
      const numbers = [...new Set(card.numbers.map(cleanNumber).filter((number): number is string => number !== null))];
      if (name === "") yield { kind: "rejected", line: card.line, reason: "没有姓名", raw: numbers.join("、") };
      else if (numbers.length === 0) yield { kind: "rejected", line: card.line, reason: "没有电话号码", raw: name };
      else for (const number of numbers) yield { kind: "person", line: card.line, name, number };
      card = null;
    }
  }
  if (card) yield { kind: "rejected", line: card.line, reason: "名片不完整", raw: card.full };
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
