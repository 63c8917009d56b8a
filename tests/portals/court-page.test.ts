import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { sampleCase } from "@/lib/case/sample";
import type { Field, PageDescription } from "@/lib/form/field";
import { recognise } from "@/lib/form/recognise/recognise";
import { fillingFor } from "@/lib/portals/filling";
import { isCourtPage } from "@/lib/portals/court-page";
import { aField } from "../form/field-factory";

const ON = "2026-11-30";
const record = sampleCase(ON);
const LETTER: Partial<Field>[] = [
  { label: "信件类型" },
  { label: "写信人姓名" },
  { label: "联系电话" },
  { label: "信件标题" },
  { label: "信件内容", widget: "textarea" },
  { label: "投诉日期", widget: "dateText" },
];

function pageOf(host: string, headings: string[], title: string, fields = LETTER): PageDescription {
  const described = fields.map((field, at) => aField({ ref: `f${at}`, ...field }));
  const form = { group: "g0", headings, buttons: ["提交"], warnings: [], fields: described };
  return { descriptionId: "d", host, path: "/letter", title, forms: [form], truncated: false };
}

function filled(page: PageDescription) {
  const recognised = page.forms.map((form) => recognise(form, page));
  return fillingFor({ record, assessment: assess(record, ON), debtId: record.debts[0]!.id, page, recognised, on: ON });
}
const ticked = (page: PageDescription): string[] =>
  filled(page)
    .recognised.flatMap(({ fields }) => fields)
    .filter(({ offered }) => offered === "ticked")
    .map(({ meaning }) => meaning)
    .filter((meaning) => /^(?:complaint|event)\./.test(meaning));

describe("a court's page", () => {
  it.each([
    ["www.szfy.gov.cn", "投诉信箱", "院长信箱"],
    ["zxfw.court.gov.cn", "投诉", "人民法院在线服务"],
    ["ssxfpt.court.gov.cn", "我要投诉", "申诉信访平台"],
    ["sd.gems.example.gov.cn", "投诉", "某某市中级人民法院"],
    ["www.example.gov.cn", "投诉", "某某省诉讼服务网"],
    ["sd.gdems.com", "投诉", "送达"],
    ["sfpt.cdfy12368.gov.cn:806", "投诉", "送达"],
  ])("%s: is no letter box, and the story is not ticked", (host, heading, title) => {
    const page = pageOf(host, [heading], title);
    expect(isCourtPage(page)).toBe(true);
    expect(filled(page).recipe?.id).not.toBe("gov-letterbox");
    expect(ticked(page)).toEqual([]);
  });

  it.each([
    ["jrj.example.gov.cn", "投诉信箱", "地方金融管理局"],
    ["www.example.com", "投诉", "某某平台"],
  ])("%s: is none, and the story is ticked", (host, heading, title) => {
    const page = pageOf(host, [heading], title);
    expect(isCourtPage(page)).toBe(false);
    expect(ticked(page)).toContain("complaint.facts");
  });
});
