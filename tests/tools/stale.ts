import { join, resolve } from "node:path";
import { createServer } from "vite";
import { readdirSync, readFileSync } from "node:fs";
import { runsOut, type Supplies } from "./runs-out";
import type { Rule } from "@/lib/rules/rule";

/**
 * `npm run stale [-- YYYY-MM-DD [days]]`: facts whose check lies more than 180 days before the day given (today unless said otherwise),
 * oldest first: every version of every rule, and every other `checkedOn` in the shelves of lenders and portals, the finance series and
 * the assessment; and whether the holiday calendar or the prime rates run out. Ends with 1 when there is any. Shelves are read through the bundler, as everywhere.
 */

const root = resolve(import.meta.dirname, "../..");
const [on = new Date().toISOString().slice(0, 10), limit = "180"] = process.argv.slice(2);
if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || !/^\d+$/.test(limit)) {
  console.error("usage: stale [YYYY-MM-DD [days]]");
  process.exit(2);
}

interface Fact {
  where: string;
  what: string;
  checkedOn: string;
  source: string;
}

let supplies: Supplies = { holidaysUntil: on, lprOn: on };
const ageOf = ({ checkedOn }: Fact): number => Math.round((Date.parse(on) - Date.parse(checkedOn)) / 86_400_000);

async function rules(): Promise<Fact[]> {
  const vite = await createServer({
    root,
    configFile: false,
    appType: "custom",
    logLevel: "error",
    cacheDir: ".cache/vite-stale",
    resolve: { alias: { "@": root } },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const { HOLIDAYS_KNOWN_UNTIL } = (await vite.ssrLoadModule("/lib/units/working-day.ts")) as { HOLIDAYS_KNOWN_UNTIL: string };
  const { LPR } = (await vite.ssrLoadModule("/lib/finance/lpr.ts")) as { LPR: readonly { from: string; source: string | null }[] };
  supplies = { holidaysUntil: HOLIDAYS_KNOWN_UNTIL, lprOn: LPR.findLast(({ source }) => source !== null)!.from };
  const { rulebook } = (await vite.ssrLoadModule("/lib/rules/rulebook.ts")) as { rulebook: (Rule & { id: string; area: string })[] };
  await vite.close();
  return rulebook.flatMap(({ id, area, versions }) =>
    versions.map(({ factId, article, checkedOn, source }) => ({
      where: `lib/rules/items/${area}/${id}.ts`,
      what: `${factId} ${article}`,
      checkedOn,
      source,
    })),
  );
}

/** Days of checks as they stand in the source of the other rooms: each file's own `checkedOn`, or a constant that ends in CHECKED_ON. */
function elsewhere(): Fact[] {
  return ["lib/lenders", "lib/portals", "lib/finance", "lib/assessment", "lib/units"].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => {
        const where = join(room, file);
        const lines = readFileSync(join(root, where), "utf8").split("\n");
        return lines.flatMap((line, index): Fact[] => {
          const checkedOn = /(?:checkedOn|CHECKED(?:_ON)?)\b[^"\n]*"(\d{4}-\d{2}-\d{2})"/.exec(line)?.[1];
          return checkedOn ? [{ where: `${where}:${index + 1}`, what: "", checkedOn, source: "" }] : [];
        });
      }),
  );
}

const facts = [...(await rules()), ...elsewhere()];
const stale = facts.filter((fact) => ageOf(fact) > Number(limit)).sort((a, b) => ageOf(b) - ageOf(a) || (a.where < b.where ? -1 : 1));
for (const fact of stale)
  console.log([`${ageOf(fact)} days`, fact.checkedOn, fact.where, fact.what, fact.source].filter(Boolean).join("  "));
console.log(`${stale.length} of ${facts.length} facts were last checked more than ${limit} days before ${on}.`);
const ended = runsOut(on, supplies);
for (const line of ended) console.log(line);
process.exitCode = stale.length + ended.length > 0 ? 1 : 0;
