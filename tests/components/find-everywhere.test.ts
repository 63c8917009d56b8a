import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entries } from "@/components/search/entries";
import { findIn, indexOf, piecesOf } from "@/components/search/find-everywhere";
import { HELP_TASKS } from "@/components/search/help-tasks";

const index = indexOf(entries("2026-11-30"));
const first = (query: string) => [...findIn(index, query).values()][0]?.[0]?.title ?? null;
const ids = (query: string) => [...findIn(index, query).values()].flat().map(({ id }) => id);

describe("what is looked for in people's own words", () => {
  it.each([
    ["备份", "备份案卷，换电脑"],
    ["爆通讯录", "写信要求停止联系家人和单位"],
    ["法院短信真假", "看收到的短信、律师函是真是假"],
    ["停息挂账", "写协商分期的信"],
    ["忘记密码", "设密码、立即锁定"],
    ["不是我借的", "这笔钱不是我借的"],
  ])("%s → %s", (query, title) => expect(first(query)).toBe(title));

  it("finds letters, channels, terms and rules beside the tasks", () => {
    expect(ids("支付令")).toContain("term/支付令");
    expect(ids("支付令异议")).toContain("letter/payment-order-objection");
    expect(ids("12378")).toContain("channel/nfra-12378");
    expect(ids("民法典 188").some((id) => id.startsWith("rule/"))).toBe(true);
  });

  it("finds by one character and in full width, and nothing for what stands nowhere", () => {
    expect(ids("诉").length).toBeGreaterThan(3);
    expect(ids("１２３７８")).toContain("channel/nfra-12378");
    expect(ids("量子纠缠")).toEqual([]);
    expect(ids("")).toEqual([]);
  });

  it("breaks a text into pairs of characters and whole words", () => {
    expect(piecesOf("停止12378催收")).toEqual(["停止", "12378", "催收"]);
    expect(piecesOf("起诉费")).toEqual(["起诉", "诉费"]);
    expect(piecesOf("税，A1")).toEqual(["税", "a1"]);
  });
});

describe("the tasks", () => {
  const workspace = readFileSync("entrypoints/workspace/workspace.tsx", "utf8");

  it.each(HELP_TASKS)("$title leads to a page that there is", ({ place }) => {
    expect(workspace).toMatch(new RegExp(`^  ${place.split("/")[0]}: (?:page|lazy)\\(`, "m"));
  });

  it("stand once each", () => {
    expect(new Set(HELP_TASKS.map(({ title }) => title)).size).toBe(HELP_TASKS.length);
  });
});
