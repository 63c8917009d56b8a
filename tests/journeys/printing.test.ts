import { afterAll, beforeAll, expect, it } from "vitest";
import { startJourney, type Journey } from "./browser";

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney({});
});
afterAll(() => journey?.close());

it("prints the letter alone, as a page of its own without the workspace around it", async () => {
  const popup = await journey.open("popup.html", { width: 400, height: 600 });
  await popup.getByText("先看看示例").click();
  await popup.getByRole("tab", { name: "处境" }).waitFor();
  const workspace = await journey.open("workspace.html#letters/stop-third-party", { width: 1280, height: 800 });
  const button = workspace.getByRole("button", { name: "打印" });
  await button.waitFor();
  // The print window of a browser without a screen shows nothing: what was handed to it is kept instead.
  await workspace.evaluate(() => {
    const printed: string[] = [];
    Object.assign(window, { printed });
    const make = document.createElement.bind(document);
    document.createElement = ((name: string) => {
      const made = make(name);
      if (made instanceof HTMLIFrameElement)
        made.addEventListener("load", () => {
          const pane = made.contentWindow!;
          pane.print = () => {
            printed.push(pane.document.documentElement.outerHTML);
            pane.dispatchEvent(new Event("afterprint"));
          };
        });
      return made;
    }) as typeof document.createElement;
  });
  await button.click();
  await expect.poll(() => workspace.evaluate(() => (window as unknown as { printed: string[] }).printed.length)).toBe(1);
  const [page] = await workspace.evaluate(() => (window as unknown as { printed: string[] }).printed);
  expect(page).toContain("<h1>关于停止联系第三人的函</h1>");
  expect(page).toContain("示例案卷，内容均为虚构，请勿寄出");
  expect(page).not.toMatch(/全部文书|依据一栏|<button|<script/);
  expect(await workspace.locator("iframe").count()).toBe(0);
});
