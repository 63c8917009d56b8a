import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { RuleEntry } from "@/components/rules/rule-entry";
import { rulebook } from "@/lib/rules/rulebook";
import { axeFindings } from "./axe";

const ON = "2026-11-23";
const entryOf = async (id: string, on = ON) => {
  const { title, versions } = rulebook.find((rule) => rule.id === id)!;
  const screen = await render(
    <main>
      <h1>规则依据</h1>
      <RuleEntry title={title} versions={versions.filter(({ confidence }) => confidence !== "memory")} on={on} />
    </main>,
  );
  await screen.getByText(title).click();
  return screen;
};

describe("a rule on the screen", () => {
  it("opens to its texts with the day of the check and how well they are known, and to no workshop of ours", async () => {
    const screen = await entryOf("contact-hours");
    await expect.element(screen.getByText(/贷后催收风控指引/).first()).toBeVisible();
    const text = screen.container.textContent!;
    expect(text).toContain("《互联网金融 个人网络消费信贷 贷后催收风控指引》");
    expect(text).toContain("没有读到原文，依据公开报道或者引文，2026年11月30日查的");
    expect(text).not.toMatch(/github|tests\/|163\.com|条号未核|小条未核/);
    expect(text).not.toContain("已不再适用");
    expect(await axeFindings(screen.container)).toEqual([]);
  });

  it("links only to a site of the state, and says when the text itself was compared", async () => {
    const screen = await entryOf("market-regulator-complaint");
    const links = [...screen.container.querySelectorAll("a")].map((link) => new URL(link.href).hostname);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((host) => !host.endsWith(".gov.cn"))).toEqual([]);
    expect(screen.container.textContent).toContain("对照过收录的原文");
  });

  it("is called no longer in force from the day on which its texts are gone, not the day before", async () => {
    const after = await entryOf("repealed-collection-texts", "2025-02-28");
    await expect.element(after.getByText("已不再适用", { exact: true })).toBeVisible();
    await after.unmount();
    const before = await entryOf("repealed-collection-texts", "2025-02-27");
    expect(before.container.querySelector("summary")!.textContent).toMatch(/\d+ 条已不再适用/);
  });
});
