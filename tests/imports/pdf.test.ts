import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { withoutRadicals } from "@/lib/imports/radicals";
import { intakeOf } from "../tools/intake-file";

/** Words of a page with the place of each, in points from the lower left corner. */
type Placed = [words: string, x: number, y: number];

const COLUMNS = [40, 90, 250, 330, 450];
const row = (cells: string[], y: number): Placed[] => cells.map((cell, index) => [cell, COLUMNS[index]!, y]);
const BILL: Placed[] = [
  ["中国电信语音详单", 200, 800],
  ["查询月份：2026年10月", 40, 780],
  ...row(["序号", "通话开始时间", "呼叫类型", "对方号码", "通话时长"], 760),
  ...row(["1", "2026-10-03 22:40:11", "被叫", "02160000001", "1分5秒"], 740),
  ...row(["2", "2026-10-04 12:40:11", "主叫", "13800000001", "5秒"], 720),
];

const codes = (words: string): string => [...words].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, "0")).join("");

/** A PDF whose Chinese font is not in it, as older programs of carriers and banks write them. */
function pdfFile(lines: Placed[], encoding: string, encode: (words: string) => string): File {
  const drawn = lines.map(([words, x, y]) => `1 0 0 1 ${x} ${y} Tm <${encode(words)}> Tj`).join("\n");
  const content = `BT /F1 10 Tf\n${drawn}\nET`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${encoding}/DescendantFonts[6 0 R]>>`,
    "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/W[1 95 500 814 939 500 7712 7716 500]/FontDescriptor 7 0 R>>",
    "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>",
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF`;
  return new File([text], "详单.pdf");
}

const TRUE = [
  ["2026-10-03 22:40:11", "call", "in", "02160000001", true, 65, false],
  ["2026-10-04 12:40:11", "call", "out", "13800000001", true, 5, false],
];

describe("a PDF whose Chinese font is not in it", () => {
  it.each([
    ["UniGB-UCS2-H", codes],
    ["UniGB-UTF16-H", codes],
    ["GBK-EUC-H", (words: string) => iconv.encode(words, "gbk").toString("hex")],
    ["GBpc-EUC-H", (words: string) => iconv.encode(words, "gbk").toString("hex")],
  ])("is read by the table %s", async (encoding, encode) => {
    const { format, contacts, refused } = await intakeOf(pdfFile(BILL, encoding, encode));
    expect({ refused, format }).toEqual({ refused: null, format: "china-telecom" });
    expect(contacts).toEqual(TRUE);
  });
  it("and whose table is not known is not said to hold pictures only", async () => {
    const { refused } = await intakeOf(pdfFile(BILL, "UniCNS-UCS2-H", codes));
    expect(refused ?? "").not.toContain("只有图片");
  });
});

describe("a PDF whose columns stand close to each other", () => {
  const near = (cells: string[], y: number): Placed[] => cells.map((cell, index) => [cell, [40, 63, 161, 184, 242][index]!, y]);
  const lines: Placed[] = [
    ["中国电信语音详单", 200, 800],
    ...near(["序号", "通话时间", "类型", "对方号码", "时长"], 760),
    ...near(["10", "2026-10-03 22:40:11", "被叫", "02160000001", "65秒"], 740),
    ...near(["11", "2026-10-04 12:40:11", "主叫", "13800000001", "5秒"], 720),
  ];
  it("is cut where they are", async () => {
    const { contacts } = await intakeOf(pdfFile(lines, "UniGB-UCS2-H", codes));
    expect(contacts).toEqual(TRUE);
  });
});

describe("signs that a PDF gives as radicals", () => {
  it("are the signs that people write", () => {
    expect(withoutRadicals("通信⽅式 通信时⻓ ⻔⻚⻢⻋⻅ 客⼾")).toBe("通信方式 通信时长 门页马车见 客户");
    expect(withoutRadicals("普通的字 abc ①")).toBe("普通的字 abc ①");
  });
  it("do not hide a column", async () => {
    const odd = BILL.map(([words, x, y]): Placed => [words.replace("长", "⻓").replace("方", "⽅"), x, y]);
    const { contacts } = await intakeOf(pdfFile(odd, "Identity-H", codes));
    // Without a table of the font the codes say nothing: nothing is made of them.
    expect(contacts).toEqual([]);
  });
});
