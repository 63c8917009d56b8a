import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startJourney, type Journey } from "./browser";

/** What stands around the screens: the page at the installation, the place in the browser's options, drafts, the menu's log. */
describe("at hand", () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await startJourney({}, { greeted: true });
  }, 60_000);
  afterAll(() => journey.close());

  it("opens one page at the installation: what it is, how to pin it, begin", async () => {
    await expect.poll(() => journey.context.pages().filter((page) => page.url().endsWith("#welcome")).length, { timeout: 20_000 }).toBe(1);
    const page = journey.context.pages().find((each) => each.url().endsWith("#welcome"))!;
    await page.getByRole("heading", { name: "护岸装好了" }).waitFor();
    await page.getByRole("img", { name: /图钉/ }).waitFor();
    await page.getByRole("button", { name: "从我的情况开始" }).waitFor();
    await page.getByRole("button", { name: "先看看示例" }).click();
    await page.getByRole("button", { name: "看处境" }).waitFor({ timeout: 30_000 });
  }, 90_000);

  it("keeps what was typed in the log when the popup closes, and takes a selected text", async () => {
    const first = await journey.open("popup.html");
    await first.getByRole("tab", { name: "记催收" }).click();
    await first.getByText("短信", { exact: true }).click();
    await first.getByText("补充原话").click();
    await first.getByLabel("原话，或短信原文").fill("【某某律所】请尽快处理");
    await first.close();

    const again = await journey.open("popup.html");
    await again.getByLabel("原话，或短信原文").waitFor();
    expect(await again.getByLabel("原话，或短信原文").inputValue()).toBe("【某某律所】请尽快处理");
    await again.getByRole("button", { name: "清空" }).click();
    await again.close();
    const left = await journey.context.serviceWorkers()[0]!.evaluate("chrome.storage.session.get('d/1')");
    expect(left).toEqual({});
  }, 90_000);

  it("has its options, its shortcut and its menu", async () => {
    const manifest = (await journey.context.serviceWorkers()[0]!.evaluate("chrome.runtime.getManifest()")) as {
      options_ui: unknown;
      commands: Record<string, unknown>;
    };
    expect(manifest.options_ui).toEqual({ page: "workspace.html#settings", open_in_tab: true });
    expect(Object.keys(manifest.commands)).toEqual(["_execute_action"]);
    // An entry that is there can be renamed; one that is not makes the browser complain.
    const renamed = await journey.context
      .serviceWorkers()[0]!
      .evaluate("chrome.contextMenus.update('note', { contexts: ['selection'] }).then(() => true, () => false)");
    expect(renamed).not.toBe(false);
    const options = await journey.open("workspace.html#settings");
    await options.getByRole("heading", { level: 1, name: "设置与备份" }).waitFor();
  }, 60_000);
});
