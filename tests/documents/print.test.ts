import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { sampleCase } from "@/lib/case/sample";
import { compose } from "@/lib/letters/compose";
import { textOf } from "@/lib/letters/text";
import { printHtml } from "@/lib/documents/print";
import { sheetOf } from "@/lib/documents/sheet";
import { cardCase } from "../letters/card-case";
import { anInput, TODAY } from "../letters/inputs";

const record = cardCase();
const input = anInput({ record, assessment: assess(record, TODAY) });

/** The text of an HTML page of ours: tags off, entities back. */
const textIn = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>|<title>.*?<\/title>/gs, "")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

describe("a letter on paper", () => {
  it("says in print what it says as plain text", () => {
    const draft = compose("complaint-lender", input);
    const bare = (text: string): string => text.replace(/[\s|]/g, "");
    const printed = bare(textIn(printHtml(draft, record)));
    for (const line of textOf(draft)
      .split("\n")
      .filter((own) => !/^证据\d/.test(own) && !own.includes("|")))
      expect(printed).toContain(bare(line));
  });

  it("keeps the last sentence, the name and the date in one unbroken block", () => {
    const html = printHtml(compose("complaint-lender", input), record);
    const ending = /<div class="ending">(.*?)<\/div>/s.exec(html)![1]!;
    expect(textIn(ending)).toBe("以上内容由我本人根据记录如实填写。测试甲2026年11月23日");
  });

  it("lets nothing typed become markup", () => {
    const hostile = { ...sampleCase(TODAY) };
    hostile.borrower = { ...hostile.borrower, name: `<img src=x onerror=alert(1)>&"` };
    const html = printHtml(compose("complaint-lender", anInput({ record: hostile })), hostile);
    expect(html).not.toContain("<img");
    expect(textIn(html)).toContain(`<img src=x onerror=alert(1)>&"`);
  });

  it("asks for nothing from outside and runs nothing", () => {
    expect(printHtml(compose("complaint-lender", input), record)).not.toMatch(/<script|https?:|url\(|@import|<link/);
  });

  it("gives every table cell a column, with the widths of all columns known", () => {
    for (const id of ["complaint-lender", "instalment-proposal", "evidence-list"])
      for (const line of sheetOf(compose(id, input), record))
        if (line.role === "table") {
          expect(line.widths).toHaveLength(line.header.length);
          for (const row of line.rows) expect(row).toHaveLength(line.header.length);
        }
  });

  it("lists evidence with its source and pages, and nothing that is no longer stored", () => {
    const draft = compose("evidence-list", input);
    const rows = sheetOf(draft, { ...record, evidence: record.evidence.slice(1) }).flatMap((line) =>
      line.role === "table" ? line.rows : [],
    );
    expect(rows).toHaveLength(4);
    expect(rows.find(([, name]) => name === "个人信用报告.pdf")).toEqual([
      "4",
      "个人信用报告.pdf",
      "征信报告",
      "征信中心官网查询",
      "逾期金额记录有误",
      "6页",
    ]);
  });
});
