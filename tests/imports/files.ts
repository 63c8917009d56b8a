import { zipSync, strToU8 } from "fflate";
import iconv from "iconv-lite";
import type { ImportFile } from "@/lib/imports/open-file";

/** Files as a browser would hand them over, made in memory. */

export const utf8File = (name: string, text: string): ImportFile => new File([text], name);
export const gbFile = (name: string, text: string): ImportFile => new File([new Uint8Array(iconv.encode(text, "gb18030"))], name);

const column = (index: number): string => String.fromCharCode(65 + index);
const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A number that a sheet shows as a date with its clock, or as hours, minutes and seconds. */
export interface StyledCell {
  serial: number;
  shown: "date" | "duration";
}

/** The smallest workbook that a reader accepts: one sheet, text cells in line, numbers as numbers. */
export function xlsxFile(name: string, rows: (string | number | StyledCell)[][]): ImportFile {
  const cells = rows.map((row, y) => {
    const written = row.map((cell, x) =>
      typeof cell === "object"
        ? `<c r="${column(x)}${y + 1}" s="${cell.shown === "date" ? 1 : 2}"><v>${cell.serial}</v></c>`
        : typeof cell === "number"
          ? `<c r="${column(x)}${y + 1}"><v>${cell}</v></c>`
          : `<c r="${column(x)}${y + 1}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>`,
    );
    return `<row r="${y + 1}">${written.join("")}</row>`;
  });
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packed = "http://schemas.openxmlformats.org/package/2006";
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packed}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packed}/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="详单" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packed}/relationships"><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="21"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${cells.join("")}</sheetData></worksheet>`,
  };
  const zipped = zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(`<?xml version="1.0"?>${text}`)])));
  return new File([new Uint8Array(zipped)], name);
}
