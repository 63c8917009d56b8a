import { describe, expect, it } from "vitest";
import { follow, wrote } from "@/lib/portals/follow";
import { findFilingNumber } from "@/lib/portals/filing-number";
import { recipeById } from "@/lib/portals/portal-shelf";
import { aPage } from "./page-factory";

const at = (path: string) => `https://www.12315.cn/cuser/portal/jbcase/${path}`;
const infoPage = aPage(
  [
    { id: "tsnr", label: "举报内容" },
    { id: "spmc", label: "商品名称" },
  ],
  { title: "全国12315平台 举报" },
);

describe("following a filing through its pages", () => {
  it("knows the four pages of 12315 and keeps what was reached, through a reload", () => {
    const notice = follow(null, at("notice"), aPage([], { title: "举报须知" }));
    expect([notice.place, notice.of, notice.waiting]).toEqual([1, 4, "notice"]);
    const company = follow(notice.following, at("corperation"), aPage([{ id: "searchBox", label: "企业名称" }]));
    expect([company.place, company.waiting]).toEqual([2, null]);
    const kept = JSON.parse(JSON.stringify(company.following));
    expect(follow(kept, at("corperation"), aPage([{ id: "searchBox", label: "企业名称" }])).following).toEqual(company.following);
    const info = follow(kept, at("information"), infoPage);
    expect(info.place).toBe(4);
    expect(info.following!.reached).toEqual(["举报须知", "举报对象", "业务信息"]);
  });

  it("says what is still to be filled, in this step and the later ones", () => {
    const first = follow(null, at("corperation"), aPage([{ label: "企业名称" }]));
    expect(first.remains).toEqual(expect.arrayContaining(["respondent.name", "complainant.address", "complaint.facts"]));
    const next = follow(wrote(first.following!, ["respondent.name", "complaint.product"]), at("information"), infoPage);
    expect(next.remains).not.toContain("respondent.name");
    expect(next.remains).not.toContain("complaint.product");
    expect(next.remains).toContain("complaint.facts");
    expect(next.remains.filter((meaning) => meaning.startsWith("never."))).toEqual([]);
  });

  it("notices a lost session and starts over: the portal has forgotten all, so all of it is still to be filled", () => {
    const before = wrote(follow(null, at("information"), infoPage).following!, ["respondent.name", "complaint.product"]);
    const lost = follow(before, at("information"), aPage([], { title: "系统异常" }));
    expect([lost.waiting, lost.step]).toEqual(["session-lost", null]);
    expect(lost.following).toEqual({ channelId: "12315-jubao", reached: [], written: [] });
    expect(lost.remains).toEqual(expect.arrayContaining(["respondent.name", "complaint.product", "complaint.facts"]));
    const login = aPage([{ widget: "password", label: "密码" }], { buttons: ["登录"] });
    const again = follow(lost.following, "https://www.12315.cn/cuser/", login);
    expect([again.recipe!.id, again.waiting]).toEqual(["12315-jubao", "log-in"]);
    expect(follow(again.following, at("corperation"), aPage([{ label: "企业名称" }])).remains).toContain("respondent.name");
  });

  it("notices the log-in page", () => {
    const login = aPage([{ widget: "password", label: "密码" }], { buttons: ["登录"] });
    expect(follow(null, "https://www.12315.cn/cuser/", login).waiting).toBe("log-in");
  });

  it("keeps the filing while the person is on another site", () => {
    const before = follow(null, at("information"), infoPage).following!;
    const away = follow(before, "https://www.example.com/", aPage());
    expect([away.waiting, away.following]).toEqual(["elsewhere", before]);
  });

  it("tells the two forms of one host apart, and keeps the one under way on the pages they share", () => {
    const complaint = follow(null, "https://www.12315.cn/cuser/portal/tscase/customer", aPage([{ label: "姓名" }]));
    expect(complaint.recipe!.id).toBe("12315-tousu");
    const login = follow(
      complaint.following,
      "https://www.12315.cn/cuser/",
      aPage([{ widget: "password", label: "密码" }], { buttons: ["登录"] }),
    );
    expect([login.recipe!.id, login.waiting]).toEqual(["12315-tousu", "log-in"]);
    const report = follow(complaint.following, at("information"), infoPage);
    expect(report.recipe!.id).toBe("12315-jubao");
  });

  it("tells steps on one address apart by what stands on the page", () => {
    const url = "https://wsxf.gjxfj.gov.cn/page/tsqq.html";
    expect(follow(null, url, aPage([], { headings: ["请选择信访目的"] })).step?.title).toBe("选择信访目的");
    expect(follow(null, url, aPage([{ label: "主要诉求" }, { label: "事实和理由" }])).step?.title).toBe("填写投诉请求");
  });

  it("waits for a notice that lies over the page, seen through or not", () => {
    const veiled = aPage([{ id: "phone", label: "您的手机号码" }], { notice: true });
    expect(follow(null, "https://www.12321.cn/notifyHomePhone", veiled).waiting).toBe("notice");
  });

  it("waits for a notice that lies over the form", () => {
    const covered = aPage([{ id: "phone", label: "您的手机号码", blocked: "covered" }]);
    expect(follow(null, "https://www.12321.cn/notifyHomePhone", covered).waiting).toBe("notice");
    const open = aPage([{ id: "phone", label: "您的手机号码" }]);
    expect(follow(null, "https://www.12321.cn/notifyHomePhone", open).waiting).toBeNull();
  });
});

describe("the number on the page after filing", () => {
  it("is found behind the words that announce it", () => {
    const found = findFilingNumber("举报详情\n登记编号：1510107002026112300000012\n状态：待核查", recipeById("12315-jubao")!);
    expect(found).toEqual({ number: "1510107002026112300000012", label: "登记编号" });
    expect(findFilingNumber("提交成功，您的查询码是 AB12CD34，请妥善保存", null)?.number).toBe("AB12CD34");
  });

  it("is not taken when it has not the portal's shape", () => {
    expect(findFilingNumber("登记编号：151010700", recipeById("12315-jubao")!)).toBeNull();
  });

  it("is taken by its shape alone only when one such number stands there", () => {
    const recipe = recipeById("heimao")!;
    expect(findFilingNumber("投诉 17312345678 已提交", recipe)?.number).toBe("17312345678");
    expect(findFilingNumber("17312345678 17312345679", recipe)).toBeNull();
  });

  it("is none on an ordinary page, and quick on a huge one", () => {
    expect(findFilingNumber("编号规则见说明", null)).toBeNull();
    const began = performance.now();
    findFilingNumber("编号：".repeat(50_000) + "a".repeat(100_000), recipeById("12377")!);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
