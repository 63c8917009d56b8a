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
    ["https://yhssglxt.miit.gov.cn/web/home", "miit-appeal", "首页"],
    ["https://m.12321.cn/", "12321-sms", "垃圾短信投诉"],
    ["https://m.12321.cn/harass", "12321-call", "骚扰电话投诉（手机页面）"],
    ["https://tousu.sina.cn/complaint/view?sn=1", "heimao", "填写投诉"],
    ["https://12345.chengdu.gov.cn/moreMail", "12345", "填写诉求"],
    ["https://www.sh12345.gov.cn/r/cms/www/shline12345/appeal_public.html", "12345", "填写诉求"],
    ["https://np.fj12345.gov.cn/callcenter", "12345", "填写诉求"],
    ["https://zxfw.court.gov.cn/zxfw/#/pagesGrxx/pc/login/index", "court-service", "登录"],
    ["https://zxfw.court.gov.cn/zxfw/index.html#/pagesGrxx/pc/login/index", "court-service", "登录"],
    ["https://zxfw.court.gov.cn/zxfw/index.html#/pagesWsla/common/wsla/index?ajlx=1", "court-service", "在线立案"],
    ["https://zxfw.court.gov.cn/zxfw/#/pagesAjkj/app/wssd/index?qdbh=1&sdbh=2&sdsin=3", "court-service", "法院送达的文书"],
    ["https://tiaojie.court.gov.cn/fayuan/offline/toAddOffline", "court-mediation", "调解员登记"],
  ])("%s belongs to %s, step %s", (url, id, step) => {
    const match = recipeFor(url)!;
    expect([match.recipe.id, match.step?.title]).toEqual([id, step]);
  });

  it("is the letter box on any other government host, and nothing elsewhere", () => {
    expect(idOf("https://jrj.cq.gov.cn/jact/front/mailwrite.do?sysid=1")).toBe("gov-letterbox");
    expect(idOf("https://www.example.com/complaint")).toBeNull();
  });

  it.each([
    "https://zjfy.court.gov.cn/yzxx/",
    "https://dzsd.hbfy.gov.cn/hb/msg=AbC",
    "https://sfsd.jxfy.gov.cn/sfsddz",
    "https://sfpt.cdfy12368.gov.cn/sfsdw//r/AbC",
    "https://ssxfpt.court.gov.cn/",
  ])("is no letter box at a court: %s", (url) => expect(idOf(url)).toBeNull());

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
