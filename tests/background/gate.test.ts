import { describe, expect, it } from "vitest";
import { gate, isOwnPage, isSafeAddress, type GateInput, type SeenDocument } from "@/lib/background/gate";

const own = "chrome-extension://abcdef/";
const portal: SeenDocument = {
  descriptionId: "d1",
  tabId: 7,
  documentId: "DOC",
  frameId: 0,
  url: "https://www.12315.cn/cuser/portal/tscase/information",
};

function anOrder(
  changes: Partial<Omit<GateInput, "request">> & { request?: Partial<GateInput["request"]>; descriptionId?: string } = {},
): GateInput {
  const { request, descriptionId, ...rest } = changes;
  return {
    request: {
      tabId: 7,
      documentId: "DOC",
      shownAt: 10_000,
      order: { planId: "p1", descriptionId: descriptionId ?? "d1", steps: [] },
      ...request,
    },
    senderUrl: `${own}popup.html`,
    ownOrigin: own,
    seen: [portal],
    urlNow: portal.url,
    spentPlans: [],
    at: 12_000,
    ...rest,
  };
}

describe("the gate", () => {
  it("lets a shown plan through to the document it was made on", () => {
    expect(gate(anOrder())).toBeNull();
  });
  it("hears only this extension's own pages (36, 37)", () => {
    expect(gate(anOrder({ senderUrl: "https://www.12315.cn/popup.html" }))).toBe("not-our-page");
    expect(gate(anOrder({ senderUrl: "chrome-extension://other/popup.html" }))).toBe("not-our-page");
    expect(gate(anOrder({ senderUrl: undefined }))).toBe("not-our-page");
    expect(isOwnPage(`${own}background.js`, own)).toBe(false);
  });
  it("knows only documents that were described (38, 39)", () => {
    expect(gate(anOrder({ descriptionId: "d2" }))).toBe("unknown-document");
    expect(gate(anOrder({ seen: [] }))).toBe("unknown-document");
  });
  it("keeps two tabs and two documents apart (32, 59, 103)", () => {
    expect(gate(anOrder({ request: { tabId: 8 } }))).toBe("other-tab");
    expect(gate(anOrder({ request: { documentId: "NEXT" } }))).toBe("other-document");
    expect(gate(anOrder({ urlNow: "https://www.12315.cn/cuser/portal/jbcase/information" }))).toBe("other-document");
    expect(gate(anOrder({ urlNow: "https://evil.example/cuser/portal/tscase/information" }))).toBe("other-document");
    expect(gate(anOrder({ urlNow: `${portal.url}?step=2#a` }))).toBeNull();
  });
  it("lets nothing through to a page that is not encrypted, disguised or known by a number", () => {
    for (const url of ["http://www.12315.cn/form", "https://12315.cn@evil.example/form", "https://10.1.2.3/form", "about:blank"])
      expect(gate(anOrder({ seen: [{ ...portal, url }], urlNow: url }))).toBe("not-https");
    const local = "http://127.0.0.1:8080/form";
    expect(gate(anOrder({ seen: [{ ...portal, url: local }], urlNow: local }))).toBeNull();
  });
  it("speaks to the top frame alone (28, 29)", () => {
    expect(gate(anOrder({ seen: [{ ...portal, frameId: 3 }] }))).toBe("not-top-frame");
  });
  it("counts a click from half a second after the preview was painted, to a minute (58, 61)", () => {
    expect(gate(anOrder({ at: 10_499 }))).toBe("too-soon");
    expect(gate(anOrder({ at: 10_500 }))).toBeNull();
    expect(gate(anOrder({ at: 70_000 }))).toBeNull();
    expect(gate(anOrder({ at: 70_001 }))).toBe("expired");
    expect(gate(anOrder({ at: 9_000 }))).toBe("too-soon");
    expect(gate(anOrder({ request: { shownAt: Number.NaN } }))).toBe("too-soon");
  });
  it("lets each plan through once (60)", () => {
    expect(gate(anOrder({ spentPlans: ["p1"] }))).toBe("used");
    expect(gate(anOrder({ spentPlans: ["p0"] }))).toBeNull();
  });
});

describe("an address", () => {
  it("is safe when it is encrypted, or never leaves the machine (40-42)", () => {
    const safe = ["https://www.12315.cn/", "http://127.0.0.1:8080/form", "http://localhost/"];
    const unsafe = [
      "http://www.12315.cn/",
      "https://12315.cn@evil.com/",
      "https://user:word@www.12315.cn/",
      "https://www.12315.cn./",
      "https://10.1.2.3/",
      "data:text/html,x",
      "blob:https://www.12315.cn/1",
      "about:blank",
      "about:srcdoc",
      "",
    ];
    expect(safe.filter((address) => !isSafeAddress(address))).toEqual([]);
    expect(unsafe.filter((address) => isSafeAddress(address))).toEqual([]);
  });
});
