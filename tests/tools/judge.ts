/**
 * `npm run judge -- DIR OUT.json`: every `*.json` of DIR is a case (`{"on", "record", "message"?, "offer"?, "reply"?}`); what the extension
 * says of each is written to OUT.json by the file's name. A file that is no case, or that makes us throw, is written as `{"error": text}`.
 * Shelves are read through the bundler, as everywhere; nothing is judged here that the extension does not judge.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createServer } from "vite";
import type { JudgedCase, judgeCase } from "./judge-case";

const root = resolve(import.meta.dirname, "../..");
const [folder, out] = process.argv.slice(2);
if (!folder || !out) {
  console.error("usage: judge DIR OUT.json");
  process.exit(2);
}

const vite = await createServer({
  root,
  configFile: false,
  appType: "custom",
  logLevel: "error",
  cacheDir: ".cache/vite-judge",
  resolve: { alias: { "@": root } },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const loaded = (await vite.ssrLoadModule("/tests/tools/judge-case.ts")) as { judgeCase: typeof judgeCase };

const judged: Record<string, unknown> = {};
for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
  const name = file.replace(/\.json$/, "");
  try {
    judged[name] = loaded.judgeCase(JSON.parse(readFileSync(join(folder, file), "utf8")) as JudgedCase);
  } catch (error) {
    judged[name] = { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
await vite.close();
writeFileSync(out, `${JSON.stringify(judged, null, 1)}\n`);
console.error(`${Object.keys(judged).length} cases`);
