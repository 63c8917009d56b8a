import { makeZip } from "client-zip";
import { coverSensitive, findSensitive } from "@/lib/case/redaction";
import type { Evidence } from "@/lib/case/record";
import { EVIDENCE_KINDS } from "@/lib/case/vocabulary";
import { clockOf, dayOf } from "@/lib/units/instant";
import type { JournalEntry } from "./tables";
import { verifyPage } from "./verify-page";
import type { PackedFile } from "./packed-file";

type Bytes = ReadableStream<Uint8Array>;

export interface EvidencePack {
  /** In the order of the 证据目录. */
  evidence: readonly Evidence[];
  journal: readonly JournalEntry[];
  /** A file's bytes; null when they are gone (then the file is listed as missing). */
  open: (id: string) => Promise<Bytes | null>;
  madeAt: number;
  /**
   * The variant for others: identity numbers, bank cards and these numbers are covered in all texts, the journal is left out (it
   * names files as they were), and pictures and recordings go along only when their id stands in `unchanged`: nothing in them can be
   * covered from here, so the borrower looks at each.
   */
  redacted?: { thirdPartyNumbers: readonly string[]; unchanged: ReadonlySet<string> };
}

const MAX_TEXT = 32 * 1024 * 1024;
export const isText = ({ mediaType, sizeBytes }: Pick<Evidence, "mediaType" | "sizeBytes">): boolean =>
  /^text\/|\/(json|xml)$/.test(mediaType) && sizeBytes <= MAX_TEXT;

/** Names in the archive: numbered as in the 证据目录, free of characters that some systems refuse. */
export function packedFiles(evidence: readonly Evidence[]): PackedFile[] {
  return evidence.map((item, index) => ({
    number: index + 1,
    // oxlint-disable-next-line no-control-regex -- control characters are not allowed in names
    path: `证据/${String(index + 1).padStart(3, "0")}-${item.name.replace(/[\\/:*?"<>|\u0000-\u001F]/g, "_").slice(0, 80)}`,
    item,
  }));
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

function exhibits(files: readonly PackedFile[], madeAt: number, cover: (text: string) => string): string {
  const header = ["序号", "名称", "种类", "来源", "取得日期", "证明内容", "页数", "存入时间", "大小（字节）", "SHA-256 指纹"];
  const rows = files.map(({ number, item }) => [
    String(number),
    item.name,
    EVIDENCE_KINDS[item.kind],
    item.source ?? "",
    item.obtainedOn ?? "",
    item.proves ?? "",
    item.pages ? String(item.pages) : "",
    `${dayOf(item.addedAt)} ${clockOf(item.addedAt)}`,
    String(item.sizeBytes),
    item.sha256,
  ]);
  const line = (cells: string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escape(tag === "td" ? cover(cell) : cell)}</${tag}>`).join("")}</tr>`;
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>证据目录</title><style>body{font:16px/1.6 sans-serif;margin:2em}table{border-collapse:collapse}td,th{border:1px solid #888;padding:.3em .6em;text-align:left;word-break:break-all}</style><h1>证据目录</h1><p>共 ${files.length} 项，导出于 ${dayOf(madeAt)} ${clockOf(madeAt)}（北京时间）。</p><table>${line(header, "th")}${rows.map((row) => line(row, "td")).join("")}</table></html>`;
}

/** The archive as a stream: files, 证据目录.html, and for the full variant 操作记录.json, SHA256SUMS.txt and 核对.html. */
export function exportEvidence(pack: EvidencePack): ReadableStream<Uint8Array> {
  return makeZip(entriesOf(pack), { buffersAreUTF8: true });
}

async function* entriesOf({ evidence, journal, open, madeAt, redacted }: EvidencePack) {
  const lastModified = new Date(madeAt);
  const numbers = redacted?.thirdPartyNumbers ?? [];
  const cover = (text: string): string => (redacted ? coverSensitive(text, findSensitive(text, numbers)) : text);
  const files = packedFiles(evidence);
  const sent: PackedFile[] = [];
  for (const file of files) {
    const asText = redacted && isText(file.item);
    if (redacted && !asText && !redacted.unchanged.has(file.item.id)) continue;
    const bytes = await open(file.item.id);
    if (bytes === null) continue;
    sent.push(file);
    const input = asText ? cover(await new Response(bytes as ReadableStream<Uint8Array<ArrayBuffer>>).text()) : bytes;
    yield { name: cover(file.path), input: input as ReadableStream<Uint8Array>, lastModified };
  }
  yield { name: "证据目录.html", input: exhibits(redacted ? sent : files, madeAt, cover), lastModified };
  if (redacted) return;
  const sums = files.map(({ path, item }) => `${item.sha256}  ${path}\n`).join("");
  yield { name: "SHA256SUMS.txt", input: sums, lastModified };
  yield { name: "操作记录.json", input: `${JSON.stringify(journal, null, 1)}\n`, lastModified };
  yield { name: "核对.html", input: verifyPage(files, journal), lastModified };
}

/** What the redacted variant would cover in the texts of a pack, for the borrower to look through first. */
export async function previewRedaction({
  evidence,
  open,
  redacted,
}: EvidencePack): Promise<{ item: Evidence; found: { kind: string; text: string }[] }[]> {
  const previews = [];
  for (const item of evidence.filter(isText)) {
    const bytes = await open(item.id);
    if (bytes === null) continue;
    const text = await new Response(bytes as ReadableStream<Uint8Array<ArrayBuffer>>).text();
    const found = findSensitive(text, redacted?.thirdPartyNumbers).map(({ kind, from, until }) => ({
      kind,
      text: text.slice(from, until),
    }));
    previews.push({ item, found });
  }
  return previews;
}
