import { existsSync, readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { startLab, type LabPage } from "../libraries/lab";
import { meterOf } from "./engine-meter";
import { BEYOND, form, noise, pageOf } from "./engine-pages";

export interface Row extends Record<string, unknown> {
  name: string;
  /** By the clock on the wall, which runs on while other programs have the processor. */
  p50Ms: number | string;
  p95Ms: number | string;
  /** Processor time of the page's main thread, with the layout and painting that a step brings about. */
  cpuP50Ms: number | string;
  cpuP95Ms: number | string;
  longestTaskCpuMs: number | string;
  /** Processor time over the per-field algorithm's on the same page in the same run; below one is quicker. */
  ratio: number | string;
  budget: string;
  /** Average load of the machine in the minute before. */
  load: string;
}

/** A page that is slow on a busy machine gets fewer rounds, and its name says how many. */
const MOST_MS = 15_000;
const ROUNDS = Number(process.env["ROUNDS"] ?? 11);

const sorted = (all: number[]): number[] => [...all].sort((a, b) => a - b);
const median = (all: number[]): number => sorted(all)[Math.floor(all.length / 2)]!;
const p95 = (all: number[]): number => sorted(all)[Math.min(all.length - 1, Math.ceil(all.length * 0.95) - 1)]!;

async function measure(page: LabPage, name: string, questions: number, budget: { scan: string; fill: string }): Promise<Row[]> {
  const meter = await meterOf(page);
  const clear = (): Promise<unknown> => page.page.evaluate("clear()");
  const names = ["scan", "fill", "plain", "perField", "names"] as const;
  const wall: Record<string, number[]> = { scan: [], fill: [], plain: [], perField: [], names: [], back: [] };
  const cpu: Record<string, number[]> = { scan: [], fill: [], plain: [], perField: [], names: [] };
  // The first round warms up what the browser compiles, and counts for nothing.
  const until = Date.now() + MOST_MS;
  for (let round = -1; round < ROUNDS && (round < 3 || Date.now() < until); round++) {
    for (const what of names) {
      await clear();
      await page.page.evaluate("new Promise(done=>requestAnimationFrame(()=>setTimeout(done,30)))");
      const { told, cpuMs } = await meter.of(() => page.engine<number | { ms: number; held: number; back: number }>(what));
      if (round < 0) continue;
      wall[what]!.push(typeof told === "number" ? told : told.ms);
      cpu[what]!.push(cpuMs);
      if (typeof told === "number") continue;
      wall["back"]!.push(told.back);
      if (told.held !== questions) throw new Error(`${name}: only ${told.held} of ${questions} questions held their value`);
    }
  }
  const tasks: Record<string, number> = {};
  for (const what of ["scan", "fill", "perField"]) {
    await clear();
    tasks[what] = await meter.longest(() => page.engine(what));
  }
  const row = (title: string, what: string, limit = ""): Row => ({
    name: `${name}: ${title} (${wall[what]!.length} rounds)`,
    p50Ms: median(wall[what]!),
    p95Ms: p95(wall[what]!),
    cpuP50Ms: cpu[what] ? median(cpu[what]) : "",
    cpuP95Ms: cpu[what] ? p95(cpu[what]) : "",
    longestTaskCpuMs: tasks[what] ?? "",
    ratio: cpu[what] ? Number((median(cpu[what]) / median(cpu["perField"]!)).toFixed(2)) : "",
    budget: limit,
    load: loadavg()[0]!.toFixed(1),
  });
  return [
    row("scan", "scan", budget.scan),
    row(`fill, ${questions} questions held; processor time with two scans and painting`, "fill", budget.fill),
    row("read-back", "back", "5 ms"),
    row("value= and events, nothing checked", "plain"),
    row("per field, with focus", "perField"),
    row("dom-accessibility-api: the name of every control", "names"),
  ];
}

/** Reads, fills and takes back fifty times: what stays in memory, and how many nodes that the page no longer holds. */
async function leftovers(page: LabPage): Promise<Row> {
  const meter = await meterOf(page);
  for (let warm = 0; warm < 5; warm++) await page.engine("cycle");
  const before = await meter.memory();
  for (let cycle = 0; cycle < 50; cycle++) await page.engine("cycle");
  const after = await meter.memory();
  const grown = (after.heap - before.heap) / 1_024;
  return plainRow(
    `50 times read, filled and taken back: heap ${grown.toFixed(0)} kB, nodes ${after.nodes - before.nodes}`,
    "1 MB, 0 nodes",
  );
}

const plainRow = (name: string, budget: string): Row => ({
  name,
  p50Ms: "",
  p95Ms: "",
  cpuP50Ms: "",
  cpuP95Ms: "",
  longestTaskCpuMs: "",
  ratio: "",
  budget,
  load: loadavg()[0]!.toFixed(1),
});

/** Work of the main thread in three seconds, of a page that stands still or changes fifty times a second. */
async function work(page: LabPage, storms: boolean): Promise<number> {
  if (storms) await storm(page);
  const cdp = await page.page.context().newCDPSession(page.page);
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async (): Promise<number> =>
    (await cdp.send("Performance.getMetrics")).metrics.find((one) => one.name === "ThreadTime")!.value * 1000;
  await page.page.waitForTimeout(500);
  const before = await busy();
  await page.page.waitForTimeout(3_000);
  return (await busy()) - before;
}

const storm = (page: LabPage): Promise<void> =>
  page.page.evaluate(() => {
    const box = document.body.appendChild(document.createElement("div"));
    setInterval(() => {
      box.replaceChildren(...Array.from({ length: 20 }, () => document.createElement("i")));
      for (const el of document.querySelectorAll("p:nth-child(-n+20)")) el.classList.toggle("x");
    }, 20);
  });

/** Scan, fill and read-back beside two peers on the same pages in one browser; a mutation storm; bytes. */
export async function run(): Promise<Row[]> {
  const lab = await startLab("tests/page/bench/engine.ts");
  const rows: Row[] = [];
  try {
    const pages: [string, number, string, { scan: string; fill: string }][] = [
      ["24 controls", 20, form(1), { scan: "8 ms p95", fill: "30 ms" }],
      ["360 controls", 300, form(15), { scan: "40 ms p95", fill: "200 ms" }],
      ["24 controls and 5 000 blocks", 20, noise + form(1), { scan: "60 ms p95", fill: "30 ms" }],
      ["360 controls and 5 000 blocks", 300, noise + form(15), { scan: "60 ms p95", fill: "200 ms" }],
    ];
    for (const [name, questions, body, budget] of pages) {
      const page = await lab.open(pageOf(body));
      rows.push(...(await measure(page, name, questions, budget)));
      await page.close();
    }
    const memory = await lab.open(pageOf(form(1)));
    rows.push(await leftovers(memory));
    await memory.close();
    for (const [name, body] of BEYOND) {
      const page = await lab.open(pageOf(body));
      const meter = await meterOf(page);
      const times: number[] = [];
      const cpus: number[] = [];
      for (let round = 0; round < 5; round++) {
        const { told, cpuMs } = await meter.of(() => page.engine<number>("scan"));
        times.push(told);
        cpus.push(cpuMs);
      }
      rows.push({
        ...plainRow(`${name}: scan, ${await page.engine<string>("end")}`, "250 ms"),
        p50Ms: median(times),
        p95Ms: p95(times),
        cpuP50Ms: median(cpus),
        cpuP95Ms: p95(cpus),
      });
      await page.close();
    }
    for (const storms of [false, true]) {
      const bare = await lab.open(pageOf(form(1)));
      const without = await work(bare, storms);
      await bare.close();
      const beside = await lab.open(pageOf(form(1)));
      await beside.engine("scan");
      const extra = (await work(beside, storms)) - without;
      await beside.close();
      rows.push({
        ...plainRow(
          `${storms ? "mutation storm" : "idle page"}, 3 s: more processor time beside the engine than the ${without.toFixed(0)} ms without`,
          storms ? "30 ms" : "0 ms",
        ),
        cpuP50Ms: extra,
      });
    }
  } finally {
    await lab.close();
  }
  for (const script of ["content-scripts/portal.js", "writer.js"]) {
    const built = join(resolve(import.meta.dirname, "../.."), ".output/chrome-mv3", script);
    if (!existsSync(built)) continue;
    const bytes = readFileSync(built);
    rows.push(plainRow(`${script}: ${bytes.length} bytes, ${gzipSync(bytes).length} packed`, "60 / 20 kB"));
  }
  return rows;
}
