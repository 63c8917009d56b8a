import type { CaseRecord } from "@/lib/case/record";
import type { Block, Draft } from "@/lib/letters/letter";
import { exhibitNumbers, headingNumbers, printed } from "@/lib/letters/text";
import { chineseDay } from "@/lib/units/day";
import { EXHIBIT_HEADER, exhibitRows } from "./exhibit-list";

/**
 * A letter as it stands on paper: lines in order, each with its role. Word, print and screen are made from this one model,
 * so that they cannot differ.
 */
export type SheetLine =
  | { role: "title" | "addressee" | "heading" | "body" | "item" | "caption"; text: string; sentenceIds: string[]; withNext: boolean }
  | { role: "table"; header: string[]; rows: string[][]; widths: number[] }
  | { role: "signature" | "date"; text: string; withNext: boolean };

/** The sheet of a draft. `withNext` marks lines that must stay on the page of the next one: headings, and the lines above a signature. */
export function sheetOf(draft: Draft, record: CaseRecord): SheetLine[] {
  const exhibits = exhibitNumbers(draft);
  const headings = headingNumbers(draft.blocks);
  const lines = draft.blocks.flatMap((block): SheetLine[] => {
    switch (block.kind) {
      case "title":
        return [plain("title", block.text, [], true)];
      case "addressee":
        return [plain("addressee", `${block.text}：`)];
      case "heading":
        return [plain("heading", headings.get(block) ?? block.text, [], true)];
      case "paragraph":
        return [
          plain(
            "body",
            block.sentences.map((sentence) => printed(sentence, exhibits)).join(""),
            block.sentences.map(({ id }) => id),
          ),
        ];
      case "numbered":
        return block.items.map((item, index) => plain("item", `${index + 1}. ${printed(item, exhibits)}`, [item.id]));
      case "table":
        return [
          plain("caption", block.caption, [], true),
          { role: "table", header: block.header, rows: block.rows, widths: widthsOf(block) },
        ];
      case "exhibits":
        return exhibitTable(draft, record);
      case "signature":
        return [
          { role: "signature", text: block.name ?? "（签名）", withNext: true },
          { role: "date", text: chineseDay(block.on), withNext: false },
        ];
    }
  });
  return keepSignature(lines);
}

function plain(
  role: "title" | "addressee" | "heading" | "body" | "item" | "caption",
  text: string,
  sentenceIds: string[] = [],
  withNext = false,
): SheetLine {
  return { role, text, sentenceIds, withNext };
}

function exhibitTable(draft: Draft, record: CaseRecord): SheetLine[] {
  const rows = exhibitRows(draft, record);
  if (rows.length === 0) return [];
  const cells = rows.map((row) => [String(row.number), row.name, row.kind, row.source, row.proves, row.pages]);
  return [
    plain("caption", "附：证据目录", [], true),
    { role: "table", header: EXHIBIT_HEADER, rows: cells, widths: [7, 26, 13, 20, 25, 9] },
  ];
}

/** The last line of text above a signature stays with it: a signature alone on a page could be put under anything. */
function keepSignature(lines: SheetLine[]): SheetLine[] {
  const at = lines.findIndex((line) => line.role === "signature");
  const above = lines.slice(0, Math.max(at, 0)).findLastIndex((line) => line.role === "body" || line.role === "item");
  return lines.map((line, index) => (index === above && "withNext" in line ? { ...line, withNext: true } : line));
}

/** Half-width characters that fit across the page at the size of tables. */
const ACROSS = 82;
const isShort = (width: number): boolean => width <= 22;

/** Shares of the width: a column of short cells gets what it needs on one line, the others share what is left by their longest cell. */
function widthsOf(block: Extract<Block, { kind: "table" }>): number[] {
  const needed = block.header.map(
    (title, column) => 2 + Math.max(halfWidths(title), ...block.rows.map((row) => halfWidths(row[column] ?? ""))),
  );
  const short = needed.filter(isShort).reduce((sum, width) => sum + width, 0);
  const long = needed.filter((width) => !isShort(width)).reduce((sum, width) => sum + width, 0);
  const left = Math.max(ACROSS - short, 12);
  return needed.map((width) => (isShort(width) ? width : Math.max(12, Math.round((width * left) / long))));
}

/** A Chinese character is two half-widths wide. */
const halfWidths = (text: string): number => [...text].reduce((sum, character) => sum + (character > "\u2E7F" ? 2 : 1), 0);
