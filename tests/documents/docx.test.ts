import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { sampleCase } from "@/lib/case/sample";
import { compose } from "@/lib/letters/compose";
import { toDocx } from "@/lib/documents/docx";
import { anEvidence } from "../case/factory";
import { anInput, TODAY } from "../letters/inputs";

async function partsOf(record = sampleCase(TODAY)): Promise<Record<string, string>> {
  const blob = await toDocx(compose("complaint-lender", anInput({ record })), record);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const paragraphs = (xml: string): string[] => xml.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? [];
const text = (xml: string): string => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join("");

describe("a letter in Word", () => {
  it("is on A4 with numbered pages and Chinese fonts and language", async () => {
    const parts = await partsOf();
    expect(parts["word/document.xml"]).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/);
    expect(parts["word/footer1.xml"]).toMatch(/PAGE/);
    expect(parts["word/footer1.xml"]).toMatch(/NUMPAGES/);
    expect(parts["word/styles.xml"]).toContain('w:eastAsia="仿宋"');
    expect(parts["word/styles.xml"]).toContain('w:eastAsia="zh-CN"');
    expect(parts["word/document.xml"]).toMatch(/w:firstLineChars="200"/);
  });

  it("never leaves the signature alone: the last sentence and the name stay with what follows", async () => {
    const lines = paragraphs((await partsOf())["word/document.xml"]!);
    const date = lines.findIndex((line) => text(line) === "2026年11月23日");
    expect(text(lines[date - 1]!)).toBe("示例");
    expect(lines[date - 1]).toContain("<w:keepNext/>");
    expect(lines[date - 2]).toContain("<w:keepNext/>");
  });

  it("says on every page of the sample case that it is not to be sent, and says nothing of the kind on a real one", async () => {
    expect(text((await partsOf())["word/header1.xml"]!)).toContain("示例案卷");
    expect((await partsOf({ ...sampleCase(TODAY), isSample: false }))["word/header1.xml"]).toBeUndefined();
  });

  it("carries no author and writes values that look like markup as text", async () => {
    const record = sampleCase(TODAY);
    record.borrower.name = `<w:br/>&"]]>`;
    const parts = await partsOf(record);
    expect(parts["docProps/core.xml"]).not.toMatch(/Un-named/);
    expect(parts["word/document.xml"]).toContain("&lt;w:br/&gt;&amp;");
  });

  it("takes an edited sentence as one line of text, whatever was typed into it", async () => {
    const record = sampleCase(TODAY);
    const draft = compose("complaint-lender", anInput({ record }));
    const typed = draft.blocks.map((block) =>
      block.kind === "numbered"
        ? { ...block, items: block.items.map((item) => ({ ...item, text: "甲\u0007\n\uFFFE乙\u202E丙。", edited: true })) }
        : block,
    );
    const files = unzipSync(new Uint8Array(await (await toDocx({ ...draft, blocks: typed }, record)).arrayBuffer()));
    expect(text(strFromU8(files["word/document.xml"]!))).toContain("1. 甲 乙丙。");
  });

  it("lists the exhibits with number, name, source, what they prove and pages", async () => {
    const record = sampleCase(TODAY);
    record.evidence = [
      anEvidence({ id: "e1", name: "通话详单.pdf", kind: "call-details", source: "营业厅打印", proves: "来电时间", pages: 3 }),
    ];
    record.contacts[10]!.evidenceIds = ["e1", "lost"];
    const document = (await partsOf(record))["word/document.xml"]!;
    expect(text(document)).toContain("附：证据目录序号证据名称种类来源证明内容页数1通话详单.pdf通话详单营业厅打印来电时间3页");
    expect(text(document)).toContain("（见证据1）");
  });
});
