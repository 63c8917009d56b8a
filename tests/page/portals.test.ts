import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answers } from "@/lib/form/answer";
import type { Meaning } from "@/lib/form/meanings";
import type { Plan, StepResult } from "@/lib/form/step";
import { startLab, type Lab, type LabPage } from "../libraries/lab";
import { portalSites } from "../portals/server";

/** The replicas of the two portals under their real host names, filled by the engine as the extension fills them. */
let lab: Lab;
beforeAll(async () => {
  lab = await startLab("tests/page/adversarial/engine.ts");
});
afterAll(() => lab.close());

async function portal(address: string): Promise<LabPage> {
  const site = portalSites()[new URL(address).host]!;
  return lab.open("", {
    address,
    answer: (url, method, body) => site({ method, path: url.pathname, query: url.searchParams, body }),
  });
}

const answers = (texts: Partial<Record<Meaning, string>>): Answers =>
  Object.fromEntries(
    Object.entries(texts).map(([meaning, text]) => [meaning, { meaning, texts: [text], alternatives: [], files: [], because: "案卷" }]),
  ) as Answers;

interface View {
  values: Record<string, string>;
  wrong?: number;
  right?: number;
  words?: number;
}
const viewOf = (page: LabPage): Promise<View> => page.page.evaluate("portalView()");
const told = (fill: { plan: Plan; results: StepResult[] }): Record<string, string> =>
  Object.fromEntries(
    fill.results.map((one) => [fill.plan.items.find((item) => item.ref === one.ref)!.meaning, `${one.status} ${one.why}`.trim()]),
  );

describe("12321", () => {
  it("takes readonly days and hours, lists and radios, and its own checks find nothing wrong", async () => {
    const page = await portal("https://www.12321.cn/notifyHomePhone?countdown=0");
    await page.page.waitForTimeout(1_200);
    await page.page.locator("#btnAgree").click({ timeout: 5_000 });
    const fill = await page.engine<{ plan: Plan; results: StepResult[] }>(
      "fill",
      answers({
        "complainant.phone": "13800004321",
        "respondent.phone": "02100000001",
        "event.date": "2026-11-05",
        "event.time": "22:40",
        "event.duration": "3到5分钟",
        "event.form": "人工骚扰",
        "complaint.category": "欠款催收",
        "complaint.facts": "晚上十点四十分仍来电催收，内容重复，多次要求停止无果。",
      }),
    );
    const view = await viewOf(page);
    expect(view.values).toMatchObject({
      phone: "13800004321",
      sms_phone: "02100000001",
      d241: "2026-11-05",
      d242: "22:40",
      d243: "3到5分钟",
      type: "人工骚扰",
      bad_type: "欠款催收",
      w_code: "",
      p_code: "",
    });
    expect([view.wrong, Object.values(told(fill)).filter((one) => one !== "filled")]).toEqual([0, []]);
    await page.close();
  }, 60_000);
});

describe("12315", () => {
  it("sets the codes behind its type-aheads and its city picker, and counts the words, without leaving a field", async () => {
    const page = await portal("https://www.12315.cn/cuser/portal/tscase/information");
    const fill = await page.engine<{ plan: Plan; results: StepResult[] }>(
      "fill",
      answers({
        "complaint.product": "会员服务",
        "complaint.productCategory": "金融信息服务",
        "complaint.category": "强制搭售",
        "complaint.authority": "四川省/成都市/武侯区",
        "complaint.facts": "借款时强制搭售会员服务，要求退还。",
      }),
    );
    const view = await viewOf(page);
    expect(told(fill)).toMatchObject({
      "complaint.facts": "filled",
      "complaint.product": "filled",
      "complaint.category": "filled",
      "complaint.authority": "filled",
    });
    expect(view.values).toMatchObject({ spmc: "会员服务", xffwlxcode: "C1", tswtlx: "强制搭售", tswtlxcode: "C2", cldwcode: "D0" });
    expect(view.words).toBe(17);
    await page.close();
  }, 60_000);
});
