import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RECIPES } from "@/lib/portals/portal-shelf";
import { hostTruth } from "@/lib/portals/host-truth";

const kind = (host: string): string => hostTruth(host).kind;

describe("whose site it is", () => {
  it("every host of a recipe is a portal, whatever its case, and with a port too", () => {
    for (const host of RECIPES.flatMap((recipe) => recipe.hosts).filter((one) => !one.startsWith("*")))
      for (const written of [host, host.toUpperCase(), `${host}:443`]) expect([written, kind(written)]).toEqual([written, "portal"]);
  });

  it.each([
    ["www.sz.gov.cn", "government"],
    ["tousu.example.gov.cn", "government"],
    ["gov.cn.example.com", "imitation"],
    ["www.gov-cn.com", "imitation"],
    ["govcn.net", "imitation"],
    ["www.service.gov.uk", "other"],
    ["governance.example", "other"],
    ["govern.cn", "other"],
  ])("%s: %s", (host, expected) => expect(kind(host)).toBe(expected));

  it.each([
    ["12315-gov.cn", "www.12315.cn"],
    ["12315.cn.evil.com", "www.12315.cn"],
    ["www12315.cn", "www.12315.cn"],
    ["www.12315.com", "www.12315.cn"],
    ["tousu-12321.top", "www.12321.cn"],
    ["jubao-nifa.org.cn.example.com", "jubao.nifa.org.cn"],
    ["www.12377.com.cn", "www.12377.cn"],
    ["tousu.sina.com.cn.example.com", "tousu.sina.com.cn"],
    ["liuyan.people.com.cn.example.com", "liuyan.people.com.cn"],
  ])("%s bears the name of %s and is not it", (host, of) => expect(hostTruth(host)).toEqual({ kind: "imitation", of, why: "name" }));

  it.each([
    ["www.i23i5.cn", "www.12315.cn"],
    ["www.l2321.cn", "www.12321.cn"],
    ["tousu1231s.com", "www.12315.cn"],
    ["jubao.n1fa.org.cn", "jubao.nifa.org.cn"],
  ])("%s reads like %s", (host, of) => expect(hostTruth(host)).toEqual({ kind: "imitation", of, why: "reads-like" }));

  it("letters of another script that look like ours are an imitation; Chinese ones are not", () => {
    // www.mіit.example with a Cyrillic і; 投诉.中国
    const homograph = new URL("https://www.m\u0456it.example/").hostname;
    expect(homograph).toMatch(/xn--/);
    expect(hostTruth(homograph)).toEqual({ kind: "imitation", of: null, why: "letters" });
    expect(kind(new URL("https://投诉.中国/").hostname)).toBe("other");
    for (const broken of ["xn--", "xn--99999999999.com"]) expect(kind(broken)).toBe("other");
  });

  it("below a portal's own domain nobody else can be, but it is not the host that was checked", () => {
    expect(kind("help.12315.cn")).toBe("other");
    expect(kind("12315.cn")).toBe("other");
    expect(kind("evil12315.cn")).toBe("imitation");
  });

  it.each([
    "tousu.example.com",
    "www.jd.com",
    "liuyan.example.com",
    "people.example.cn",
    "localhost",
    "sina.com.cn",
    "www.12300.example",
    "unifamily.com",
    "oils.example",
  ])("%s is one nobody checked", (host) => expect(kind(host)).toBe("other"));

  it("says something of any host, at once", () =>
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.string({ maxLength: 300 })), (host) =>
        ["portal", "government", "other", "imitation"].includes(kind(host)),
      ),
    ));
});
