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

  it("keep the labels and change every id and name in the redesigned variant", () => {
    const usual = String(ask("www.12321.cn", "/notifyHomePhone").body);
    const changed = String(ask("www.12321.cn", "/notifyHomePhone", { query: new URLSearchParams("redesigned=1") }).body);
    for (const id of ["sms_content", "d241", "called_date", "bad_type"]) {
      expect(usual).toContain(id);
      expect(changed).not.toContain(`"${id}"`);
    }
    for (const label of ["来电描述", "来电日期", "不良类型"]) expect(changed).toContain(label);
  });

  it("serve libraries from the packages and pass nothing on", () => {
    expect(ask("www.12321.cn", "/vendor/jquery.js").status).toBe(200);
    expect(ask("www.12321.cn", "/vendor/../secret").status).toBe(404);
  });
});
