import { array, assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { isEmptyOption, matchOption, matchRegion } from "@/lib/form/match-option";

const taken = (wanted: string[], options: string[]): string | null => options[matchOption(wanted, options).index] ?? null;

describe("an option", () => {
  it("is taken by exact wording before anything else", () => {
    expect(taken(["吉林"], ["吉林市", "吉林省", "吉林"])).toBe("吉林");
  });
  it("is not taken when two fit equally well", () => {
    expect(matchOption(["吉林"], ["吉林市", "吉林省"])).toEqual({ index: -1, how: "equal" });
    expect(matchOption(["投诉"], ["投诉企业", "投诉个人"])).toEqual({ index: -1, how: "equal" });
  });
  it("is the same with or without its suffix, its spaces and its number", () => {
    expect(taken(["广西壮族自治区"], ["广东", "广西"])).toBe("广西");
    expect(taken(["北京市"], ["北京", "天津"])).toBe("北京");
    expect(taken(["女"], ["1、男", "2、女"])).toBe("2、女");
  });
  it("is never the blank one", () => {
    expect(taken([""], ["请选择", "", "男"])).toBeNull();
    expect(taken(["请选择"], ["请选择", "男"])).toBeNull();
    expect(["请选择", "--请选择--", "", "请选择证件类型", "全部"].map(isEmptyOption)).toEqual([true, true, true, true, true]);
    expect(["请选择性相信", "男"].map(isEmptyOption)).toEqual([true, false]);
  });
  it("is not taken because one word contains the other somewhere", () => {
    expect(taken(["男"], ["女", "非男"])).toBeNull();
    expect(taken(["公开"], ["不公开"])).toBeNull();
  });
  it("is found by the other wordings of an answer, best first", () => {
    expect(taken(["违规催收", "催收", "贷款催收"], ["利率", "贷款催收", "其他"])).toBe("贷款催收");
  });
  it("keeps quick with long and strange texts", () => {
    assert(
      property(string({ maxLength: 200 }), array(string({ maxLength: 60 }), { maxLength: 30 }), (wanted, options) => {
        const { index } = matchOption([wanted], options);
        expect(index).toBeLessThan(options.length);
      }),
    );
    const long = "市".repeat(100_000);
    // The best of four: a busy machine may hold up one try, a bad pattern holds up all.
    const tries = [1, 2, 3, 4].map(() => {
      const before = performance.now();
      matchOption([long], [long, `${long}a`, "-".repeat(100_000)]);
      isEmptyOption(`${"-".repeat(100_000)}请选择`);
      return performance.now() - before;
    });
    expect(Math.min(...tries)).toBeLessThan(100);
  });
});

describe("a region list", () => {
  const path = ["北京市", "北京市", "海淀区"];
  it("may say 市辖区 under a municipality", () => {
    expect(matchRegion(path, 1, ["请选择", "市辖区"])).toEqual({ index: 1, used: 1 });
  });
  it("may go straight to the districts", () => {
    expect(matchRegion(path, 1, ["东城区", "海淀区"])).toEqual({ index: 1, used: 2 });
  });
  it("may repeat the city that our path leaves out", () => {
    expect(matchRegion(["北京市", "海淀区"], 1, ["北京市"])).toEqual({ index: 0, used: 0 });
  });
  it("takes nothing from another province's cities", () => {
    expect(matchRegion(["广东省", "深圳市", "南山区"], 1, ["长沙市", "株洲市"]).index).toBe(-1);
  });
});
