import { describe, expect, it } from "vitest";
import { recipeFor } from "@/lib/portals/recipe-for";

const idOf = (url: string) => recipeFor(url)?.recipe.id ?? null;

describe("a page's channel", () => {
  it.each([
    ["https://www.12315.cn/cuser/portal/jbcase/information", "12315-jubao", "业务信息"],
    ["https://www.12315.cn/cuser/portal/tscase/information", "12315-tousu", "业务信息"],
    ["https://www.12321.cn/notifyHomePhone", "12321-call", "骚扰电话投诉"],
    ["https://www.12321.cn/notifyHomePhone?x=1#top", "12321-call", "骚扰电话投诉"],
    ["https://www.12337.gov.cn/mobileweb/index.aspx", "12337", "填写举报"],
    ["http://www.12348.gov.cn/#/homepage", "legal-aid-12348", "首页"],
    ["https://ha.js.12348.gov.cn/#/apply", "legal-aid-12348", "填写申请"],
    ["https://yhssglxt.miit.gov.cn/web/userAppeal/", "miit-appeal", "申诉须知"],
  ])("%s belongs to %s, step %s", (url, id, step) => {
    const match = recipeFor(url)!;
    expect([match.recipe.id, match.step?.title]).toEqual([id, step]);
  });

  it("is the letter box on any other government host, and nothing elsewhere", () => {
    expect(idOf("https://jrj.cq.gov.cn/jact/front/mailwrite.do?sysid=1")).toBe("gov-letterbox");
    expect(idOf("https://www.example.com/complaint")).toBeNull();
  });

  it.each([
    "https://tsgs.12315.cn/cuser/portal/jbcase/information",
    "https://www.12315.cn.evil.com/cuser/",
    "https://12315.cn/",
    "https://www.12315.cn@evil.com/",
    "https://www.12315.cn:8443/cuser/portal/jbcase/information",
    "https://www.12315.cn./cuser/",
    "https://gov.cn/",
    "https://evilgov.cn/",
    "https://x.gov.cn.evil.com/",
    "ftp://www.12315.cn/",
    "chrome://settings",
    "",
  ])("is none for %s", (url) => expect(idOf(url)).toBeNull());

  it("is no step for a path that only begins alike", () => {
    expect(recipeFor("https://yhssglxt.miit.gov.cn/web/userAppealOld")?.step).toBeNull();
  });
});
