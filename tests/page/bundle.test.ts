import { gzipSync } from "node:zlib";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { bundle } from "../libraries/lab";

const root = resolve(import.meta.dirname, "../..");
/** Every line of code that may come to stand in somebody else's page. */
const sources = ["lib/page", "lib/background"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file)),
);
const codeOf = (file: string): string => readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

/** The eyes, from the start on the official portals; the hands, put in when an order has been let through. */
let scripts: string[];
let built: string;
beforeAll(async () => {
  scripts = await Promise.all([bundle("entrypoints/portal.content.ts", true), bundle("entrypoints/writer.ts", true)]);
  built = scripts.join("\n");
});

describe("what is put into a page", () => {
  it("has no way to submit (requirement 1)", () => {
    expect(built).not.toMatch(/\.submit\s*\(|requestSubmit|["'`]Enter["'`]|keypress/);
    expect(sources.filter((file) => /\.submit\(|requestSubmit|\.click\(\)|key:\s*["']/.test(codeOf(file)))).toEqual([]);
  });

  it("presses only through the one safe click", () => {
    const pressing = sources.filter((file) => /\bclick\(|\bpress\(/.test(codeOf(file)) && /from "[^"]*\/touch"/.test(codeOf(file)));
    // Besides it: leaving an open list by a press on the bare page.
    expect(pressing.filter((file) => /import \{[^}]*\b(?:click|press)\b[^}]*\} from/.test(codeOf(file)))).toEqual([
      "lib/page/dom/safe-click.ts",
      "lib/page/widgets/popup.ts",
    ]);
  });

  it("carries no Zod, no React and no store, listens to no message of the page and to no other extension (36, 37, 38)", () => {
    expect(built).not.toMatch(/ZodError|_zod|react-dom|createElement\(["'`]script|indexedDB|onMessageExternal|onConnectExternal/);
    expect(
      sources.filter(
        (file) => /addEventListener\("message"/.test(codeOf(file)) && !/port1\.addEventListener\("message"/.test(codeOf(file)),
      ),
    ).toEqual([]);
  });

  it("keeps nothing, logs nothing, asks no network, and has no back door for tests (93, 94)", () => {
    expect(
      sources.filter((file) =>
        /console\.|localStorage|sessionStorage|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|navigator\.clipboard|setAttribute\(/.test(
          codeOf(file),
        ),
      ),
    ).toEqual([]);
    expect(built).not.toMatch(/__TEST__|forTesting|bypass/);
  });

  it("weighs at most what a page can bear", () => {
    // The hands carry a driver for every library, and come to a page at an order alone.
    for (const [index, script] of scripts.entries()) {
      expect(Buffer.byteLength(script)).toBeLessThanOrEqual([59_500, 87_000][index]!);
      expect(gzipSync(script).length).toBeLessThanOrEqual([24_500, 32_000][index]!);
    }
  });
});

describe("the manifest", () => {
  it("names exact hosts, lets no page reach into the extension and no site frame it (40, 44, 62)", () => {
    const config = readFileSync(join(root, "wxt.config.ts"), "utf8");
    expect(config).not.toMatch(/web_accessible_resources|externally_connectable|<all_urls>/);
    expect(config).toContain("frame-ancestors 'none'");
    const matches = /matches: \[([^\]]*)\]/.exec(readFileSync(join(root, "entrypoints/portal.content.ts"), "utf8"))![1]!;
    expect(matches.match(/"[^"]+"/g)!.filter((one) => !/^"https:\/\/[a-z0-9.-]+\/\*"$/.test(one))).toEqual([]);
  });
});
