import { describe, expect, it } from "vitest";
import { fullProvince, isMunicipality, provinceOfAddress, PROVINCES, shortProvince } from "@/lib/units/region";

describe("provinces", () => {
  it("are 34, each with its own names, the full one beginning with the short one", () => {
    expect(PROVINCES).toHaveLength(34);
    expect(new Set(PROVINCES.flat()).size).toBe(68);
    for (const [short, full] of PROVINCES) {
      expect(full.startsWith(short)).toBe(true);
      expect([fullProvince(short), fullProvince(full), shortProvince(full), shortProvince(short)]).toEqual([full, full, short, short]);
    }
  });

  it("are not guessed", () => expect([fullProvince("成都"), shortProvince(""), fullProvince("山")]).toEqual([null, null, null]));

  it("are found at the start of an address only", () => {
    expect(provinceOfAddress("四川省成都市武侯区")).toBe("四川省");
    expect(provinceOfAddress("广西南宁")).toBe("广西壮族自治区");
    expect(provinceOfAddress("武侯区四川路")).toBeNull();
  });

  it("know the four that are cities of their own", () => {
    expect(PROVINCES.filter(([, full]) => isMunicipality(full)).map(([short]) => short)).toEqual(["北京", "天津", "上海", "重庆"]);
  });
});
