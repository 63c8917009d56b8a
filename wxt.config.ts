import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import tailwindcss from "@tailwindcss/vite";
import { getLicenseFileText } from "generate-license-file";
import { defineConfig } from "wxt";

/**
 * The strictest policy an extension page can live with: own scripts only, and no connection to any host. `connect-src 'self'` is the
 * extension's own package and nothing else: the worker that reads screenshots gets its models out of it.
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join("; ");

/**
 * The exact hosts of the official portals, read from the recipes themselves, so that a new portal is one new file.
 * Patterns (`*.gov.cn`) stay out: such pages are read only after the borrower's click, by `activeTab`.
 */
function officialHosts(): string[] {
  const shelf = join(import.meta.dirname, "lib/portals/items");
  const hosts = readdirSync(shelf, { recursive: true, encoding: "utf8" })
    .filter((file) => /^[^/]+\/[^/]+\.ts$/.test(file))
    .flatMap((file) => /^ {2}hosts: \[([^\]]*)\]/m.exec(readFileSync(join(shelf, file), "utf8"))?.[1]?.match(/[^",\s]+/g) ?? []);
  return [...new Set(hosts)].filter((host) => !host.includes("*")).sort();
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ["@wxt-dev/module-react"],
  outDir: ".output",
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "zh_CN",
    // `unlimitedStorage`: what is kept is exempt from clearing when the disk runs short; browsers say nothing of it at install.
    permissions: ["storage", "unlimitedStorage", "activeTab", "scripting", "alarms", "contextMenus"],
    // `notifications`: asked for when the borrower wants reminders. `browsingData`: asked for at a wipe and given back after it, for by it
    // alone does Chromium delete the files in which this extension's data lay. Neither is held otherwise.
    optional_permissions: browser === "firefox" ? ["notifications"] : ["notifications", "browsingData"],
    content_security_policy: { extension_pages: CSP },
    action: { default_title: "护岸" },
    // Firefox has Ctrl+Shift+H for its own history.
    commands: { _execute_action: { suggested_key: { default: browser === "firefox" ? "Alt+Shift+H" : "Ctrl+Shift+H" } } },
    options_ui: { page: "workspace.html#settings", open_in_tab: true },
    icons: { 16: "icons/16.png", 32: "icons/32.png", 48: "icons/48.png", 128: "icons/128.png" },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              // Chosen once; AMO ties every signed version to it.
              id: "{6b7c1d0e-2f7a-4c55-9d0a-3b9a3e0f5c11}",
              strict_min_version: "142.0",
              data_collection_permissions: { required: ["none"] },
            },
            gecko_android: { strict_min_version: "142.0" },
          },
        }
      : { minimum_chrome_version: "120" }),
    // A private window has a store of its own, gone with it. Firefox has no such choice: there it stays out of private windows.
    incognito: browser === "firefox" ? "not_allowed" : "split",
  }),
  hooks: {
    // The notices of every package that ships, in the package itself.
    "build:publicAssets": async (_, files) => {
      files.push({
        relativeDest: "third-party-notices.txt",
        contents: await getLicenseFileText([join(import.meta.dirname, "package.json")]),
      });
    },
    "build:manifestGenerated": (_, manifest) => {
      for (const script of manifest.content_scripts ?? []) script.matches = officialHosts().map((host) => `https://${host}/*`);
    },
  },
  vite: () => ({
    plugins: [tailwindcss()],
    cacheDir: ".cache/vite",
    build: { chunkSizeWarningLimit: 1500 },
  }),
});
