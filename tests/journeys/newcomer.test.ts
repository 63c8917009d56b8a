import { afterEach, describe, expect, it } from "vitest";
import { portalSites } from "../portals/server";
import { startJourney, type Journey } from "./browser";
import { holdings } from "./main-job";
import { answerFirstQuestions, Newcomer } from "./newcomer";
import { press, sees, words } from "./popup-driver";
import { seedCase } from "./seed";
import { SITUATIONS } from "./situations";
import { dayOf } from "@/lib/units/instant";

/**
 * Three walks of somebody who has never seen the program, from nothing: each button is found by its words, each press is counted, and a
 * walk that takes more than its aim fails. The size is that of the popup.
 */
const POPUP = { width: 400, height: 600 };

let journey: Journey;
afterEach(() => journey?.close());

const atIcon = (): Promise<Newcomer> => Newcomer.atIcon(() => journey.open("popup.html", POPUP));

describe("a newcomer, counted", () => {
  it("has the first assessment in 12 presses, and its first step can be pressed", async () => {
    journey = await startJourney({});
    const newcomer = await atIcon();
    await answerFirstQuestions(newcomer, [/家人、朋友或同事被联系/]);
    expect(newcomer.clicks).toBeLessThanOrEqual(12);
    // What was said is used: the way begins with the relatives, and its button is in view.
    await newcomer.sees("先记下最近一次，三下就好");
    const way = newcomer.page.getByRole("button", { name: "记催收" });
    expect(await way.evaluate((one) => one.getBoundingClientRect().bottom < innerHeight)).toBe(true);
    // Nothing answered is asked again.
    const shown = await newcomer.page.locator("body").innerText();
    for (const again of ["法院的文书", "最困扰你的是什么", "哪个省", "欠的是哪", "已经到期没还", "是你借的吗"])
      expect(shown).not.toContain(again);
  }, 120_000);

  it("goes from the assessment to a proposal that can be sent in 20", async () => {
    journey = await startJourney({});
    const newcomer = await atIcon();
    await answerFirstQuestions(newcomer, [/还不起，想协商/]);
    newcomer.clicks = 0;
    await newcomer.pressToNewTab("去填收支");
    await newcomer.typeInto("每月到手收入", "5200");
    for (const sum of ["1200", "900", "200", "100", "0", "500", "0", "1"]) {
      await newcomer.key("Tab");
      await newcomer.type(sum);
    }
    await newcomer.key("Tab");
    await newcomer.typeInto(/现在的待还总额是多少/, "12600");
    await newcomer.key("Enter");
    await newcomer.sees(/共 \d+ 期/);
    await newcomer.sees("接下来：向放贷机构提出分期方案");
    await newcomer.press("写这份文书");
    await newcomer.sees("二、还款方案");
    await newcomer.typeInto(/放贷机构全称/, "重庆京东盛际小额贷款有限公司");
    await newcomer.key("Enter");
    // Each answer leads into the next question.
    await newcomer.page.locator("input[name], input:focus").first().waitFor();
    for (const [question, answer] of [
      [/^你的姓名/, "王小明"],
      [/登记的手机号/, "13800001111"],
    ] as const) {
      await newcomer.typeInto(question, answer);
      await newcomer.key("Enter");
    }
    await newcomer.sees("13800001111");
    const letter = await newcomer.page.locator("main").innerText();
    expect(letter).toContain("重庆京东盛际小额贷款有限公司");
    expect(letter).toMatch(/12,600\.00元（以核对后的账目为准）/);
    expect(letter).toContain("王小明");
    const download = newcomer.page.waitForEvent("download");
    await newcomer.press("下载 Word");
    expect((await download).suggestedFilename()).toMatch(/\.docx$/);
    expect(newcomer.clicks).toBeLessThanOrEqual(20);
  }, 120_000);

  it("goes from the assessment to a filled 12321 form in 12", async () => {
    journey = await startJourney(portalSites());
    const newcomer = await atIcon();
    await answerFirstQuestions(newcomer, [/辱骂/]);
    newcomer.clicks = 0;
    await newcomer.press("记催收");
    await newcomer.press("电话，接了");
    await newcomer.press(/^我$/);
    await newcomer.press("辱骂、侮辱");
    await newcomer.typeInto("对方号码（可以以后补）", "075599998888");
    await newcomer.press("记下来");
    await newcomer.sees("已保存这一次");
    await newcomer.pressToNewTab("去 12321 举报这个号码");
    await newcomer.page.locator("#btnAgree").and(newcomer.page.locator(":enabled")).click({ timeout: 90_000 });
    newcomer.clicks += 1;
    // The icon, in the real popup over the real page.
    const popup = await journey.popup(newcomer.page);
    newcomer.clicks += 1;
    await press(popup, "填表");
    newcomer.clicks += 1;
    await sees(popup, /把勾选的 [1-9]\d* 项填入网页/);
    await press(popup, /把勾选的 [1-9]\d* 项填入网页/);
    newcomer.clicks += 1;
    await sees(popup, /填好 \d+ 项/, 60_000);
    const report = await words(popup);
    expect(report).toMatch(/填好 (\d+) 项，共 \1 项/);
    const held = await holdings(newcomer.page);
    expect(Object.values(held)).toContain("075599998888");
    // What is required and not in the record is named, and nothing that is the person's was touched.
    expect(report).toContain("您的手机号码");
    expect(held["w_code"] ?? "").toBe("");
    expect(newcomer.clicks).toBeLessThanOrEqual(12);
  }, 180_000);

  it("without a debt, finds the way to one on each page that needs it", async () => {
    journey = await startJourney({});
    await seedCase(journey, SITUATIONS["empty"]!(dayOf(Date.now())));
    for (const place of ["letters", "negotiation", "money", "channels"]) {
      const page = await journey.open(`workspace.html#${place}`, { width: 1280, height: 800 });
      await page.locator("main").getByRole("link", { name: "欠款" }).click();
      await page.getByRole("heading", { level: 1, name: "欠款" }).waitFor();
      await page.close();
    }
    const popup = await journey.open("popup.html", POPUP);
    await popup.getByRole("tab", { name: "文书" }).click();
    await popup.getByRole("button", { name: "打开欠款" }).waitFor();
  });

  it("with several lenders, is led to the letter of the debt that the step names", async () => {
    journey = await startJourney({});
    await seedCase(journey, SITUATIONS["three-lenders"]!(dayOf(Date.now())));
    const page = await journey.open("workspace.html#overview", { width: 1280, height: 800 });
    await page.getByText(/^接下来还可以做/).click();
    // One step for each debt, and each says for which.
    for (const name of ["京东白条", "微粒贷", "美团月付"]) await page.getByText(new RegExp(`^要一份完整的账.*（${name}）$`)).waitFor();
    const title = page.getByText("第二步：书面要求停止联系别人，并要催收记录（微粒贷）");
    await title.click();
    await page.locator("li").filter({ has: title }).last().getByRole("button", { name: "写这份文书" }).click();
    await page.getByText("一、事实经过").or(page.getByText("三、请求")).first().waitFor();
    const letter = await page.locator("main").innerText();
    expect(letter).toContain("微粒贷");
    expect(letter).not.toContain("京东白条");
  }, 90_000);
});
