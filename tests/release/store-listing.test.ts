import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { RECIPES } from "@/lib/portals/portal-shelf";
import { permissionsPage, REASONS } from "../tools/store-listing";

const root = resolve(import.meta.dirname, "../..");
const built = join(root, ".output/chrome-mv3/manifest.json");

/** Every permission of the built manifest, those that may be asked for later among them. */
function asked(): string[] {
  const { permissions, optional_permissions = [] } = JSON.parse(readFileSync(built, "utf8")) as {
    permissions: string[];
    optional_permissions?: string[];
  };
  return [...permissions, ...optional_permissions];
}

/** How the privacy text calls each permission. */
const WORDS: Record<string, string> = {
  storage: "存储",
  unlimitedStorage: "不限大小的存储",
  activeTab: "当前标签页",
  scripting: "脚本",
  alarms: "定时",
  sidePanel: "侧边栏",
  contextMenus: "右键菜单",
  notifications: "通知（可选",
  browsingData: "清除浏览数据（可选",
};

describe("what the stores are told", () => {
  it.skipIf(!existsSync(built))("has a reason for every permission of the built manifest", () => {
    expect(asked().filter((each) => !(each in REASONS))).toEqual([]);
  });
  it.skipIf(!existsSync(built))("tells the person of every permission of the built manifest in the privacy text", () => {
    const text = readFileSync(join(root, "components/about/privacy.md"), "utf8");
    const told = new Map(Object.entries(WORDS));
    expect(asked().filter((each) => !text.includes(told.get(each) ?? "（没有说明）"))).toEqual([]);
  });
  it.skipIf(!existsSync(built))("has the table of the built manifest in the stores' folder", async () => {
    await expect(permissionsPage(asked())).toMatchFileSnapshot(join(root, ".store/permissions.md"));
  });
  it("names every host of the recipes, each with its channel", () => {
    const page = permissionsPage([]);
    const hosts = RECIPES.flatMap(({ hosts: own }) => own).filter((host) => !host.includes("*"));
    expect(hosts.filter((host) => !page.includes(`| ${host} |`))).toEqual([]);
  });
  it("fits the stores' limits", () => {
    const listing = readFileSync(join(root, ".store/listing.zh-CN.md"), "utf8");
    const short = /## 简短说明[^\n]*\n([^\n]+)/.exec(listing)![1]!;
    expect(short.length).toBeLessThanOrEqual(132);
  });
  it("says the same of privacy inside the extension and in the stores", () => {
    expect(readFileSync(join(root, ".store/privacy.md"), "utf8")).toBe(readFileSync(join(root, "components/about/privacy.md"), "utf8"));
  });
});
