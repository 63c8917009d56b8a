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
      <RuleEntry title={title} versions={versions.filter(({ confidence }) => confidence !== "memory")} heldBy={[id]} on={on} />
    </main>,
  );
  await screen.getByText(title).click();
  return screen;
};

describe("a rule on the screen", () => {
  it("opens to its texts with source, day of the check and how well they are known, and to the tests that hold it", async () => {
    const screen = await entryOf("contact-hours");
    await expect.element(screen.getByText("tests/rules/contact-hours.test.ts")).toBeVisible();
    const text = screen.container.textContent!;
    expect(text).toContain("《互联网金融 个人网络消费信贷 贷后催收风控指引》");
    expect(text).toMatch(/依据公开转述（2026年11月23日核对）。来源：\S/);
    expect(text).not.toContain("已不再适用");
    expect(await axeFindings(screen.container)).toEqual([]);
  });

  it("is called no longer in force from the day on which its texts are gone, not the day before", async () => {
    const after = await entryOf("repealed-collection-texts", "2025-02-28");
    await expect.element(after.getByText("已不再适用", { exact: true })).toBeVisible();
    await after.unmount();
    const before = await entryOf("repealed-collection-texts", "2025-02-27");
    await expect.element(before.getByText("1 条已不再适用")).toBeVisible();
  });
});
