import { readdirSync } from "node:fs";
import { loadavg } from "node:os";
import { join, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { createServer } from "vite";

/**
 * `npm run bench`: runs every `tests/bench/<name>.ts` that exports `run()` and prints its rows. Figures of one run are compared with
 * figures of the same run (ratios); absolute times only hold for the machine. `npm run bench -- popup` runs one.
 */

const root = resolve(import.meta.dirname, "../..");
const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".ts") && name !== "bench.ts");

// Shelves are read by the bundler, so the benchmarks are loaded through it.
const vite = await createServer({
  root,
  configFile: false,
  appType: "custom",
  logLevel: "error",
  cacheDir: ".cache/vite-bench",
  plugins: [react()],
  resolve: { alias: { "@": root } },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});

const cell = (value: unknown): string =>
  typeof value === "number" ? value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 2 : 1 }) : String(value ?? "");

for (const file of files) {
  const name = file.replace(/\.ts$/, "");
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const module = (await vite.ssrLoadModule(`/${join("tests/bench", file)}`)) as { run?: () => Promise<Record<string, unknown>[]> };
  if (!module.run) continue;
  console.log(`\n# ${name}   (load ${loadavg()[0]!.toFixed(1)})`);
  const rows = await module.run();
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  console.log(`| ${columns.join(" | ")} |\n|${columns.map(() => "---").join("|")}|`);
  for (const row of rows) console.log(`| ${columns.map((column) => cell(row[column])).join(" | ")} |`);
}

await vite.close();
