import { playwright } from "@vitest/browser-playwright";
import react from "@vitejs/plugin-react";
import tailwindcss from "@tailwindcss/vite";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const alias = { "@": root.replace(/\/$/, "") };

/** The provider asks for `playwright`, which is `playwright-core` and a browser downloader; the browser is Debian's, so the core is enough. */
registerHooks({ resolve: (specifier, context, next) => next(specifier === "playwright" ? "playwright-core" : specifier, context) });

/**
 * Four projects: `node` for the pure rooms, `engine` for the form engine on pages of real browsers, `browser` for DOM and React in real
 * Chromium (`*.browser.test.ts(x)`), `journeys` for the built extension (they need `npm run build` first; the `test` script sees to it).
 */
const ENGINE = ["tests/page/**/*.test.ts", "tests/libraries/**/*.test.ts", "tests/firefox/**/*.test.ts"];

/** Continuous integration shares its two cores with browsers: what waits for one gets a second try there, and none at a desk. */
const retry = process.env["CI"] ? 1 : 0;

export default defineConfig({
  root,
  cacheDir: ".cache/vitest",
  test: {
    // Two at a time on the two cores; more of them wait for each other.
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: "node",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/**/*.browser.test.ts", "tests/journeys/**", ...ENGINE],
          testTimeout: 120_000,
          setupFiles: ["tests/draws.ts"],
          // The rooms are pure: no file can leave anything behind for the next one, and each is read once instead of once a file.
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "engine",
          environment: "node",
          include: ENGINE,
          exclude: ["tests/**/*.browser.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          retry,
        },
      },
      {
        plugins: [react(), tailwindcss()],
        resolve: { alias, dedupe: ["react", "react-dom"] },
        // Named here so that they are prepared together and before the first test: one found later would bring a second React.
        optimizeDeps: {
          include: [
            // The import worker and the store: found only when they run, which would reload the page under the tests.
            "age-encryption",
            "client-zip",
            "dexie",
            "dexie-react-hooks",
            "hash-wasm",
            "@e965/xlsx",
            "@zip.js/zip.js",
            "fflate",
            "unpdf",
            "saxes",
            "validator/es/lib/isIdentityCard",
            "validator/es/lib/isLuhnNumber",
            "react",
            "react/jsx-runtime",
            "react/jsx-dev-runtime",
            "react-dom/client",
            "react-hook-form",
            "@hookform/resolvers/zod",
            "@tanstack/react-virtual",
            "@observablehq/plot",
            "lucide-react",
            "@base-ui/react/alert-dialog",
            "@base-ui/react/autocomplete",
            "@base-ui/react/button",
            "@base-ui/react/dialog",
            "@base-ui/react/tabs",
            "@base-ui/react/toast",
            "axe-core",
            "vitest-browser-react",
            "zod",
            "big.js",
            "chinese-days",
          ],
        },
        cacheDir: ".cache/vitest-browser",
        test: {
          name: "browser",
          // By itself: its pages are a pool of their own and would double what runs at once.
          sequence: { groupOrder: 1 },
          include: ["tests/**/*.browser.test.{ts,tsx}"],
          testTimeout: 30_000,
          retry,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] } }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        resolve: { alias },
        test: {
          name: "journeys",
          environment: "node",
          include: ["tests/journeys/**/*.test.ts"],
          retry,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
