import { describe, expect, it } from "vitest";
import { caseHtml } from "@/lib/documents/case-print";
import { aContact, aDebt, aPaper, aRecord } from "../case/factory";

const ON = "2026-11-30";
const printed = (record = aRecord()): string => caseHtml(record, { stage: "人工催收", restated: ["你在京东白条有一笔欠款。"] }, ON);

describe("the whole case in one print", () => {
  it("holds every row, contacts in their order, and nothing of an empty part", () => {
    const html = printed(
      aRecord({
        debts: [aDebt({ lenderName: "某某小额贷款有限公司", outstandingFen: 1_260_000 }), aDebt({ id: "b", brand: null })],
        contacts: [
          aContact({ when: "2026-11-02 22:40", number: "075599998888", said: ["insult"] }),
          aContact({ when: "2026-11-01 09:00", debtId: null, whom: { kind: "third-party", relation: null } }),
        ],
        papers: [aPaper({ kind: "summons", caseNumber: "（2026）苏0106民初1号" })],
      }),
    );
    for (const word of ["京东白条", "某某小额贷款有限公司", "12,600.00元", "075599998888", "（2026）苏0106民初1号", "2026年11月30日"])
      expect(html).toContain(word);
    expect(html.indexOf("2026年11月1日 09:00")).toBeLessThan(html.indexOf("2026年11月2日 22:40"));
    expect(html).not.toContain("投诉进度");
    expect(html).not.toMatch(/null|undefined|NaN/);
  });

  it("takes what was typed for text and never for markup, and asks for nothing", () => {
    const html = printed(aRecord({ contacts: [aContact({ words: "<img src=https://x.example/a onerror=alert(1)>" })] }));
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;img");
    expect(html).not.toMatch(/<script|<link|src="/);
  });

  it("says of a sample that it is one", () => {
    expect(printed({ ...aRecord(), isSample: true })).toContain("示例案卷，内容均为虚构");
  });
});
