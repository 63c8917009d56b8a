import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { RECIPES } from "@/lib/portals/portal-shelf";
import { permissionsPage, REASONS } from "../tools/store-listing";

const root = resolve(import.meta.dirname, "../..");
const built = join(root, ".output/chrome-mv3/manifest.json");

describe("what the stores are told", () => {
  it.skipIf(!existsSync(built))("has a reason for every permission of the built manifest", () => {
    const { permissions, optional_permissions = [] } = JSON.parse(readFileSync(built, "utf8")) as {
      permissions: string[];
      optional_permissions?: string[];
    };
    expect([...permissions, ...optional_permissions].filter((each) => !(each in REASONS))).toEqual([]);
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
