import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { sampleCase } from "@/lib/case/sample";
import type { FormRecognition } from "@/lib/form/field";
import type { Meaning } from "@/lib/form/meanings";
import { fillingFor } from "@/lib/portals/filling";
import { aPage } from "./page-factory";

const ON = "2026-11-23";
const record = sampleCase(ON);

const filling = (
  host: string,
  path: string,
  fields: [label: string, meaning: Meaning, maxLength?: number][],
  contactNumber?: string,
  of = record,
) => {
  const page = aPage(
    fields.map(([label, , maxLength]) => ({ label, maxLength: maxLength ?? null })),
    { host, path },
  );
  const recognised: FormRecognition[] = [
    {
      group: "g0",
      complaint: true,
      fields: fields.map(([, meaning], index) => ({ ref: `f${index}`, meaning, offered: "ticked" as const, score: 100, because: [] })),
    },
  ];
  return fillingFor({ record: of, assessment: assess(of, ON), debtId: "sample-debt", page, recognised, on: ON, contactNumber });
};

describe("filling a page from the record", () => {
  it("takes the channel from the address and the number from the queue", () => {
    const found = filling("www.12321.cn", "/notifyHomePhone", [["来电描述", "complaint.facts"]]);
    expect([found.recipe?.id, found.number, found.queue?.waiting.length]).toEqual(["12321-call", "02100000001", 2]);
    expect(found.answers["respondent.phone"]!.texts).toEqual(["02100000001"]);
  });

  it("takes another number of the queue when the borrower asks for it", () => {
    const found = filling("www.12321.cn", "/notifyHomePhone", [["来电描述", "complaint.facts"]], "02100000002");
    expect(found.answers["respondent.phone"]!.texts).toEqual(["02100000002"]);
  });

  it("puts the version first that was written to the length of the box, and says so", () => {
    const wide = filling("jr.example.gov.cn", "/x", [["详细内容", "complaint.facts"]]).answers["complaint.facts"]!;
    const narrow = filling("jr.example.gov.cn", "/x", [["详细内容", "complaint.facts", 600]]).answers["complaint.facts"]!;
    expect(wide.texts[0]!.length).toBeGreaterThan(1_000);
    expect(narrow.texts[0]!.length).toBeLessThanOrEqual(600);
    expect(narrow.because).toContain("最多 600 字");
  });

  it("keeps the long versions when no version is short enough: the person decides, nothing is cut", () => {
    const facts = filling("jr.example.gov.cn", "/x", [["详细内容", "complaint.facts", 30]]).answers["complaint.facts"]!;
    expect(facts.texts.every((text) => text.length > 30)).toBe(true);
  });

  it("merges facts and demands unless the page has a box for each", () => {
    const one = filling("jr.example.gov.cn", "/x", [["详细内容", "complaint.facts"]]).answers;
    const two = filling("jr.example.gov.cn", "/x", [
      ["事实", "complaint.facts"],
      ["诉求", "complaint.request"],
    ]).answers;
    expect(one["complaint.facts"]!.texts[0]).toContain("请求：");
    expect(two["complaint.facts"]!.texts[0]).not.toContain("请求：");
    expect(two["complaint.request"]!.texts[0]!.length).toBeGreaterThan(5);
  });

  it("says when the portal's own letter does not apply to the case", () => {
    const withoutFee = { ...record, debts: record.debts.map((debt) => ({ ...debt, fees: [] })) };
    const found = filling("www.12315.cn", "/cuser/portal/jbcase/information", [["举报内容", "complaint.facts"]], undefined, withoutFee);
    expect(found.answers["complaint.facts"]!.because).toContain("这个渠道自己的信用不上");
  });

  it("gives no text of a complaint about the lender to the gang-crime platform", () => {
    const found = filling("www.12337.gov.cn", "/mobileweb/index.aspx", [["违法犯罪情况", "complaint.facts"]]);
    expect(found.answers["complaint.facts"]).toBeUndefined();
    expect(found.answers["complaint.category"]).toBeUndefined();
  });

  it("gives 12315 the day and the sum of the charge, not of a call and not the arrears", () => {
    const bought = filling("www.12315.cn", "/cuser/portal/tscase/information", [["购买时间", "event.date"]]).answers;
    expect(bought["event.date"]!.texts).toEqual([record.debts[0]!.fees[0]!.chargedOn]);
    expect(bought["complaint.amount"]!.texts).toEqual(["199.00"]);
  });

  it("knows which of two steps on one address the page is: by what stands on it", () => {
    const found = filling("wsxf.gjxfj.gov.cn", "/page/tsqq.html", [
      ["主要诉求", "complaint.request"],
      ["事实和理由", "complaint.facts"],
    ]);
    expect(found.step?.title).toBe("填写投诉请求");
    expect(found.hints["complaint.request"]?.order).toBeLessThan(found.hints["complaint.facts"]!.order!);
  });

  it("reports a number with the call that it made, also when that was for another debt", () => {
    const [debt] = record.debts;
    const other = { ...debt!, id: "other-debt", brand: "另一家" };
    const contacts = record.contacts.map((contact) => ({ ...contact, debtId: "other-debt" }));
    const found = filling("www.12321.cn", "/notifyHomePhone", [["来电日期", "event.date"]], undefined, {
      ...record,
      debts: [debt!, other],
      contacts,
    });
    expect(found.debtId).toBe("other-debt");
    expect(found.answers["event.date"]!.texts[0]).toMatch(/^\d{4}-/);
  });

  it("gives a two-level region no district", () => {
    const carrier = filling("yhssglxt.miit.gov.cn", "/web/appealInformation", [["所在地区", "event.region"]]);
    expect(carrier.answers["event.region"]!.texts).toEqual(["四川省/成都市"]);
  });
});
