import type { CaseRecord } from "@/lib/case/record";
import type { Draft } from "@/lib/letters/letter";
import { sheetOf, type SheetLine } from "./sheet";

/**
 * Styles of a printed letter: A4 with page numbers in the margin, strict CJK line breaking, punctuation that hangs, blanks between Chinese
 * and digits, and a signature that stays with the last sentence. Rules that a browser does not know are ignored by it.
 */
export const PRINT_CSS = `
@page { size: A4; margin: 25mm 25mm 22mm; @bottom-center { content: "第 " counter(page) " 页 共 " counter(pages) " 页"; font: 10pt "SimSun", "Songti SC", "Noto Serif CJK SC", serif; } }
.sheet { font: 14pt/2 "FangSong", "STFangsong", "FangSong_GB2312", "Noto Serif CJK SC", "Songti SC", serif; color: #000; background: #fff; line-break: strict; word-break: normal; overflow-wrap: anywhere; hanging-punctuation: allow-end; text-autospace: normal; orphans: 2; widows: 2; }
.sheet h1, .sheet h2, .sheet caption, .sheet table, .sheet .notice { font-family: "SimSun", "Songti SC", "Noto Serif CJK SC", serif; }
.sheet h1 { font-size: 18pt; text-align: center; margin: 0 0 18pt; break-after: avoid; }
.sheet h2 { font-size: 14pt; margin: 8pt 0 0; text-indent: 2em; break-after: avoid; }
.sheet p { margin: 0; text-indent: 2em; text-align: justify; }
.sheet p.addressee { text-indent: 0; break-after: avoid; }
.sheet .ending { break-inside: avoid; }
.sheet p.signature, .sheet p.date { text-indent: 0; text-align: right; padding-right: 2em; }
.sheet p.signature { margin-top: 28pt; }
.sheet table { width: 100%; border-collapse: collapse; font-size: 10.5pt; line-height: 1.4; margin: 0 0 12pt; table-layout: fixed; }
.sheet caption { text-align: left; font-weight: bold; font-size: 14pt; margin-top: 14pt; break-after: avoid; }
.sheet th, .sheet td { border: 0.5pt solid #000; padding: 2pt 4pt; text-align: left; vertical-align: middle; }
.sheet thead { display: table-header-group; }
.sheet tr { break-inside: avoid; }
.sheet .notice { text-align: center; text-indent: 0; font-size: 10.5pt; border: 0.5pt solid #000; margin-bottom: 12pt; }
`;

/** Text as HTML shows it: nothing in it is ever markup. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The letter as a whole HTML page for printing or “另存为 PDF”. Holds no script and asks for nothing from outside. */
export function printHtml(draft: Draft, record: CaseRecord): string {
  const lines = sheetOf(draft, record);
  const at = lines.findIndex((line) => line.role === "signature");
  const start = at < 0 ? -1 : lines.slice(0, at).findLastIndex((line) => "withNext" in line && line.withNext);
  const parts = lines.map((line, index) => {
    const own = htmlOf(line, lines[index - 1]);
    return `${index === start ? '<div class="ending">' : ""}${own}${start >= 0 && index === at + 1 ? "</div>" : ""}`;
  });
  const notice = record.isSample ? '<p class="notice">示例案卷，内容均为虚构，请勿寄出</p>' : "";
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(draft.title)}</title><style>${PRINT_CSS}</style></head><body><article class="sheet">${notice}${parts.join("")}</article></body></html>`;
}

function htmlOf(line: SheetLine, before: SheetLine | undefined): string {
  switch (line.role) {
    case "title":
      return `<h1>${escaped(line.text)}</h1>`;
    case "heading":
      return `<h2>${escaped(line.text)}</h2>`;
    case "caption":
      return "";
    case "addressee":
    case "body":
    case "item":
    case "signature":
    case "date":
      return `<p class="${line.role}">${escaped(line.text)}</p>`;
    case "table": {
      const caption = before?.role === "caption" ? `<caption>${escaped(before.text)}</caption>` : "";
      const sum = line.widths.reduce((total, width) => total + width, 0);
      const columns = line.widths.map((width) => `<col style="width:${((width * 100) / sum).toFixed(1)}%">`).join("");
      const row = (cells: string[], tag: "th" | "td"): string =>
        `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
      return `<table>${caption}<colgroup>${columns}</colgroup><thead>${row(line.header, "th")}</thead><tbody>${line.rows.map((cells) => row(cells, "td")).join("")}</tbody></table>`;
    }
  }
}
