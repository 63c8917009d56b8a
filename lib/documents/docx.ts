import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type ISectionOptions,
} from "docx";
import type { CaseRecord } from "@/lib/case/record";
import type { Draft } from "@/lib/letters/letter";
import { sheetOf, type SheetLine } from "./sheet";

/** 仿宋 for the text, 宋体 for titles and tables: on every Chinese Word; others substitute by family. */
const BODY = { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: "仿宋" };
const HEAD = { ...BODY, eastAsia: "宋体" };
/** Half-points: 四号 (14 pt), 小二 (18 pt), 五号 (10.5 pt). */
const SIZE = { body: 28, title: 36, table: 21 };
/** Twentieths of a point: 28 pt between lines as in official letters, A4, 2.54 cm all round. */
const LINE = 560;
/** Two characters; in twips as well, for those who do not read the character unit. */
const INDENT = { firstLine: 560, firstLineChars: 200 };
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1_440;

/**
 * The draft as a Word file: A4, CJK line breaking, numbered pages, the signature never alone on a page, exhibits and annexed tables after
 * it. A sample case says so on every page. Bytes of a .docx.
 */
export async function toDocx(draft: Draft, record: CaseRecord): Promise<Blob> {
  return Packer.toBlob(documentOf(draft, record));
}

function documentOf(draft: Draft, record: CaseRecord): Document {
  const section: ISectionOptions = {
    properties: { page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
    headers: record.isSample ? { default: new Header({ children: [note("示例案卷，内容均为虚构，请勿寄出")] }) } : {},
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [
              new TextRun({
                font: HEAD,
                size: SIZE.table,
                children: ["第 ", PageNumber.CURRENT, " 页 共 ", PageNumber.TOTAL_PAGES, " 页"],
              }),
            ],
          }),
        ],
      }),
    },
    children: sheetOf(draft, record).map(blockOf),
  };
  return new Document({
    title: draft.title,
    creator: "",
    lastModifiedBy: "",
    description: "",
    styles: { default: { document: { run: { font: BODY, size: SIZE.body, language: { value: "en-US", eastAsia: "zh-CN" } } } } },
    sections: [section],
  });
}

const note = (text: string): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, font: HEAD, size: SIZE.table })] });

const spacing = { line: LINE, lineRule: LineRuleType.EXACT };

function blockOf(line: SheetLine): Paragraph | Table {
  switch (line.role) {
    case "title":
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { before: 120, after: 360 },
        children: [new TextRun({ text: line.text, font: HEAD, size: SIZE.title, bold: true })],
      });
    case "addressee":
      return new Paragraph({ spacing, keepNext: true, children: [new TextRun({ text: line.text })] });
    case "heading":
      return new Paragraph({
        spacing: { ...spacing, before: 160 },
        keepNext: true,
        indent: INDENT,
        children: [new TextRun({ text: line.text, font: HEAD, bold: true })],
      });
    case "body":
    case "item":
      return new Paragraph({
        spacing,
        alignment: AlignmentType.BOTH,
        keepNext: line.withNext,
        keepLines: line.withNext,
        widowControl: true,
        overflowPunctuation: true,
        indent: INDENT,
        children: [new TextRun({ text: line.text })],
      });
    case "caption":
      return new Paragraph({
        spacing: { ...spacing, before: 240 },
        keepNext: true,
        children: [new TextRun({ text: line.text, font: HEAD, bold: true })],
      });
    case "signature":
    case "date":
      return new Paragraph({
        spacing: line.role === "signature" ? { ...spacing, before: 560 } : spacing,
        alignment: AlignmentType.RIGHT,
        keepNext: line.withNext,
        keepLines: true,
        indent: { right: 560 },
        children: [new TextRun({ text: line.text })],
      });
    case "table":
      return tableOf(line);
  }
}

function tableOf({ header, rows, widths }: Extract<SheetLine, { role: "table" }>): Table {
  const sum = widths.reduce((total, width) => total + width, 0);
  const columnWidths = widths.map((width) => Math.round((width * (A4.width - 2 * MARGIN)) / sum));
  const row = (cells: string[], head: boolean): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map(
        (text, column) =>
          new TableCell({
            width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlign.CENTER,
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: [new Paragraph({ children: [new TextRun({ text, font: HEAD, size: SIZE.table, bold: head })] })],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths,
    rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
  });
}
