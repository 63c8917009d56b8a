import { describe, expect, it } from "vitest";
import { LICENCES } from "@/lib/case/vocabulary";
import { brandOf, LENDERS } from "@/lib/lenders/lender";
import { lenderOf, supervisorOf } from "@/lib/lenders/lender-of";
import { licenceInName, licenceOf } from "@/lib/lenders/licence-of";
import { aDebt } from "../case/factory";

describe("the shelf of lenders", () => {
  it("holds 44 brands and 15 banks, each on the board of its licence", () => {
    expect(LENDERS.filter(({ operator }) => operator !== null)).toHaveLength(44);
    expect(LENDERS.filter(({ operator }) => operator === null)).toHaveLength(15);
    for (const { area, licence } of LENDERS) expect(area).toBe(licence);
  });

  it("says where it is from and when it was checked, unless it is only remembered", () => {
    const silent = LENDERS.filter(
      ({ confidence, source, operator }) => confidence !== "memory" && operator !== null && !source?.startsWith("http") && !source,
    );
    expect(silent).toEqual([]);
    expect(LENDERS.filter(({ checkedOn }) => checkedOn !== "2026-11-23")).toEqual([]);
  });

  it("keeps no hotline that nobody has reported", () => {
    expect(LENDERS.filter(({ hotline }) => hotline !== null).map(({ title, hotline }) => [title, hotline])).toEqual([
      ["微粒贷 / 微业贷", "95384"],
      ["抖音月付", "95766"],
    ]);
  });

  it("names as candidates only companies, never 合作银行 or what was remembered", () => {
    const vague = LENDERS.flatMap(({ candidates }) => candidates).filter((name) => /合作|记忆|未核|等/.test(name));
    expect(vague).toEqual([]);
  });

  it("has a licence in the vocabulary for each candidate's name that tells one, and the same as the brand's but for partners", () => {
    for (const { candidates, licence, partners } of LENDERS)
      for (const name of candidates) {
        const named = licenceInName(name);
        expect(named === null || named in LICENCES).toBe(true);
        if (!partners) expect(named).toBe(licence);
      }
  });

  it.each([
    ["京东白条", "jd-baitiao"],
    ["白条", "jd-baitiao"],
    ["京东白条（分期）", "jd-baitiao"],
    ["借呗", "jiebei"],
    ["信用贷", "jiebei"],
    ["ＪＤ 京东金条", "jd-jintiao"],
    ["招行", "cmb"],
    ["招商银行", "cmb"],
    ["某某贷", undefined],
    ["", undefined],
  ])("finds %s as %s", (written, id) => expect(brandOf(written)?.id).toBe(id));
});

describe("the licence of a debt", () => {
  it("is what the borrower read off the contract, whatever the brand", () => {
    expect(licenceOf(aDebt({ licence: "bank" }))).toMatchObject({ licence: "bank", certain: true });
  });

  it.each([
    ["马上消费金融股份有限公司", "consumer-finance"],
    ["重庆某某小额贷款有限公司", "small-loan"],
    ["某某银行股份有限公司", "bank"],
    ["某某汽车金融有限公司", "auto-finance"],
    ["某某国际信托有限公司", "trust"],
    ["某某融资担保有限公司", "guarantor"],
  ])("is told by the lender's name %s", (lenderName, licence) =>
    expect(licenceOf(aDebt({ lenderName }))).toMatchObject({ licence, certain: true }),
  );

  it("is not told by a name that tells none: then the brand speaks, and is not certain", () => {
    expect(licenceOf(aDebt({ lenderName: "某某科技有限公司" }))).toMatchObject({ licence: "small-loan", certain: false });
  });

  it("is a report, with a call to read the contract, when only the brand is known", () => {
    const result = licenceOf(aDebt({ brand: "花呗" }));
    expect(result).toMatchObject({ licence: "consumer-finance", certain: false });
    expect(result.why).toContain("2026年11月23日");
    expect(result.why).toContain("以合同");
  });

  it("is unknown for a brand that is only remembered and for one never heard of", () => {
    for (const brand of ["分期乐", "还呗", "没听过的贷"]) expect(licenceOf(aDebt({ brand })).licence).toBeNull();
  });

  it("is unknown when the borrower does not know it", () => {
    expect(licenceOf(aDebt({ brand: "没听过的贷", licence: null, lenderName: null }))).toMatchObject({ licence: null, certain: false });
  });
});

describe("the lender of a debt", () => {
  it("is the contract's, and then the brand's candidates say nothing more", () => {
    const lender = lenderOf(aDebt({ lenderName: "四川某某小额贷款有限公司" }));
    expect(lender).toMatchObject({
      name: "四川某某小额贷款有限公司",
      candidates: [],
      certain: true,
      regulator: null,
      supervisor: "local-bureau",
    });
  });

  it("is a lead when only the brand is known", () => {
    expect(lenderOf(aDebt())).toMatchObject({
      name: null,
      candidates: ["重庆京东盛际小额贷款有限公司"],
      certain: false,
      regulator: "重庆市地方金融管理局",
      supervisor: "local-bureau",
    });
  });

  it("keeps the reported authority when the contract names a candidate", () => {
    expect(lenderOf(aDebt({ brand: "花呗", lenderName: "重庆蚂蚁消费金融有限公司" })).regulator).toBe("国家金融监督管理总局重庆监管局");
  });

  it("says nothing of a brand that is only remembered", () => {
    expect(lenderOf(aDebt({ brand: "分期乐" }))).toMatchObject({
      candidates: [],
      operator: null,
      regulator: null,
      hotline: null,
      supervisor: "unknown",
    });
  });

  it("is supervised by its licence", () => {
    expect((["bank", "consumer-finance", "small-loan", "platform", "private-lender", null] as const).map(supervisorOf)).toEqual([
      "nfra",
      "nfra",
      "local-bureau",
      "market-regulator",
      "unknown",
      "unknown",
    ]);
  });
});
