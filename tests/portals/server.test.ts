import { beforeEach, describe, expect, it } from "vitest";
import { forgetSubmissions, portalSites, submissions, uploads, type PortalRequest } from "./server";

const ask = (host: string, path: string, more: Partial<PortalRequest> = {}) =>
  portalSites()[host]!({ method: "GET", path, query: new URLSearchParams(), body: "", ...more });

describe("the replicas", () => {
  beforeEach(forgetSubmissions);

  it("stand under their real host names", () => {
    expect(Object.keys(portalSites())).toEqual(expect.arrayContaining(["www.12321.cn", "www.12315.cn"]));
  });

  it("record every submission, whatever its address", () => {
    ask("www.12321.cn", "/replica/submitted", { method: "POST", body: "phone=1" });
    ask("www.12315.cn", "/cuser/portal/jbcase/save", { method: "POST" });
    expect(submissions().map((one) => one.path)).toEqual(["/replica/submitted", "/cuser/portal/jbcase/save"]);
  });

  it("record an upload a page makes by itself apart from submissions", () => {
    ask("www.12315.cn", "/replica/upload", { method: "POST", body: "a.png" });
    expect([submissions().length, uploads().length]).toEqual([0, 1]);
  });

  it.each([
    ["www.12321.cn", "/notifyHomePhone", ["来电描述", "来电日期", "不良类型"]],
    ["www.12315.cn", "/cuser/portal/jbcase/information", ["举报内容", "处理单位"]],
    ["wsxf.gjxfj.gov.cn", "/page/tsqq.html", ["主要诉求", "事实和理由"]],
    ["www.12377.cn", "/jbxzxq/jbxx/nmjb/nmjb.html", ["举报网址"]],
    ["jubao.nifa.org.cn", "/ipnifa/report.html", ["业态"]],
    ["tousu.sina.com.cn", "/", ["投诉描述"]],
    ["www.12337.gov.cn", "/mobileweb/index.aspx", ["现住址"]],
    ["cyberpolice.mps.gov.cn", "/wfjb/", ["违法行为描述"]],
    ["liuyan.people.com.cn", "/", ["隐藏信息"]],
    ["www.beijing.gov.cn", "/hudong/hdjl/com.web.write.flow", ["诉求内容"]],
    ["jr.example.gov.cn", "/jact/front/mailwrite.do", ["信件公开"]],
  ])("of %s%s keep the labels and change every id and name when redesigned", (host, path, labels) => {
    const usual = String(ask(host, path).body);
    const changed = String(ask(host, path, { query: new URLSearchParams("redesigned=1") }).body);
    for (const label of labels) expect(changed).toContain(label);
    const names = (page: string) =>
      [...page.matchAll(/<(?:input|select|textarea)\b[^>]*?\s(?:id|name)="([^"]+)"/g)].map((match) => match[1]!);
    expect(names(usual).length).toBeGreaterThan(2);
    // The view state is the server technology's own and never a field.
    expect(names(changed).filter((name) => names(usual).includes(name) && !name.startsWith("__"))).toEqual([]);
  });

  it("serve libraries from the packages and pass nothing on", () => {
    expect(ask("www.12321.cn", "/vendor/jquery.js").status).toBe(200);
    expect(ask("www.12321.cn", "/vendor/../secret").status).toBe(404);
  });
});
