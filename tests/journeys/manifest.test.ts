import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import config from "../../wxt.config";
import { RECIPES } from "@/lib/portals/portal-shelf";

const manifest = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../.output/chrome-mv3/manifest.json"), "utf8")) as {
  permissions: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts: { matches: string[]; all_frames?: boolean }[];
  incognito?: string;
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  content_security_policy: { extension_pages: string };
};

describe("the built manifest", () => {
  it("asks for nothing that is not needed", () => {
    expect(manifest.permissions.toSorted()).toEqual([
      "activeTab",
      "alarms",
      "contextMenus",
      "scripting",
      "sidePanel",
      "storage",
      "unlimitedStorage",
    ]);
    expect(manifest.optional_permissions?.toSorted()).toEqual(["browsingData", "notifications"]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
  });

  it("puts the content script on the exact hosts of the portals and on no others, encrypted only, in the top frame", () => {
    const hosts = RECIPES.flatMap((recipe) => recipe.hosts).filter((host) => !host.includes("*"));
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]!.matches).toEqual([...new Set(hosts)].sort().map((host) => `https://${host}/*`));
    expect(manifest.content_scripts[0]!.all_frames ?? false).toBe(false);
  });

  it("has a store of its own in a private window (107)", () => expect(manifest.incognito).toBe("split"));
  it("stays out of Firefox's private windows, which would share what is kept", async () => {
    const written = await (config.manifest as (env: { browser: string }) => unknown)({ browser: "firefox" });
    expect(written).toMatchObject({ incognito: "not_allowed" });
  });

  it("can reach no network, be framed by nobody and be called by no other extension or page", () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    // The extension's own package, where the models that read screenshots lie; no host is reached by it.
    expect(policy).toMatch(/connect-src 'self'(;|$)/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-eval'(?<!wasm-unsafe-eval')|https?:/);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });
});
