import type { assess as Assess } from "@/lib/assessment/assess";
import type { Contact } from "@/lib/case/contact";
import { emptyRecord } from "@/lib/case/empty-record";
import type { CaseRecord } from "@/lib/case/record";
import type { judge as Judge } from "@/lib/rules/judge";
import { instantAt } from "@/lib/units/instant";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

/**
 * Judging a record by every rule: 100 000 contacts under 200 ms, assessing it whole under 500 ms, and linear in their number (the last row is the time per contact of
 * ten times as many, as a multiple). `npm run bench -- rules`.
 *
 * The rules are bundled first, as they are when they ship: loaded module by module through the bench runner, every call of an imported
 * function goes through a getter, which alone costs as much as the judging. (The runner itself cannot be plain tsx: the shelf is read by
 * `import.meta.glob`, which only the bundler knows.) What is counted is the time of the judging thread, so that a busy machine does not lengthen it.
 */

const root = resolve(import.meta.dirname, "../..");

const ON = "2026-11-23";
const ROUNDS = 15;

/** A repeatable stream of numbers in [0, 1). */
function stream(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;
}

/** `count` contacts over three years: calls and messages, one in ten at night, one in twelve to somebody else, one in eight with words. */
function contacts(count: number): Contact[] {
  const next = stream(7);
  const start = instantAt("2023-11-23", "00:00");
  const span = instantAt(ON, "00:00") - start;
  return Array.from({ length: count }, (_, index): Contact => {
    const call = next() < 0.7;
    const third = next() < 0.08;
    const night = next() < 0.1;
    const day = Math.floor(((index / count) * span) / 86_400_000) * 86_400_000;
    const minute = night ? Math.floor(next() * 480) : 480 + Math.floor(next() * 840);
    const talk = next();
    return {
      id: `contact-${index}`,
      debtId: "debt",
      channel: call ? "call" : "sms",
      direction: next() < 0.9 ? "in" : "out",
      at: start + day + minute * 60_000,
      number: `0210000${Math.floor(next() * 40)}`,
      answered: call ? next() < 0.4 : undefined,
      whom: third
        ? { kind: "third-party", relation: talk < 0.5 ? "sibling" : "colleague", name: talk < 0.5 ? "姐姐" : "同事" }
        : { kind: "self" },
      said:
        talk < 0.02
          ? ["threat-expose"]
          : talk < 0.04
            ? ["insult"]
            : talk < 0.06 && third
              ? ["disclosed-debt"]
              : talk < 0.125
                ? ["demanded-payment"]
                : [],
      words: talk < 0.125 ? "对方要求还款。" : undefined,
      evidenceIds: [],
    };
  });
}

const recordOf = (count: number): CaseRecord => ({
  ...emptyRecord(),
  debts: [{ id: "debt", brand: "某借款App", licence: "small-loan", product: "consumer-loan", instalments: [], payments: [], fees: [] }],
  contacts: contacts(count),
});

async function bundled(): Promise<{ judge: typeof Judge; assess: typeof Assess }> {
  const outDir = join(root, ".cache/bench/rules");
  await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    resolve: { alias: { "@": root } },
    build: {
      outDir,
      emptyOutDir: true,
      ssr: true,
      target: "esnext",
      rolldownOptions: {
        input: { judge: join(root, "lib/rules/judge.ts"), assess: join(root, "lib/assessment/assess.ts") },
        output: { entryFileNames: "[name].mjs" },
      },
    },
  });
  const load = (name: string): Promise<unknown> => import(/* @vite-ignore */ pathToFileURL(join(outDir, `${name}.mjs`)).href);
  const { judge } = (await load("judge")) as { judge: typeof Judge };
  const { assess } = (await load("assess")) as { assess: typeof Assess };
  return { judge, assess };
}

type Judging = (record: CaseRecord, on: string) => { findings: readonly unknown[] };

function timesOf(judge: Judging, record: CaseRecord): { times: number[]; findings: number } {
  const times: number[] = [];
  let findings = 0;
  for (let round = 0; round < ROUNDS + 3; round += 1) {
    const from = process.threadCpuUsage();
    findings = judge(record, ON).findings.length;
    const { user, system } = process.threadCpuUsage(from);
    if (round >= 3) times.push((user + system) / 1_000);
  }
  return { times: times.sort((a, b) => a - b), findings };
}

const at = (sorted: number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

export async function run(): Promise<{ name: string; medianMs: number; p95Ms: number; budgetMs: number; note: string }[]> {
  const { judge, assess } = await bundled();
  const small = timesOf(judge, recordOf(10_000));
  const record = recordOf(100_000);
  const large = timesOf(judge, record);
  const shuffled = timesOf(judge, {
    ...record,
    contacts: record.contacts.toSorted((a, b) => (a.id.at(-1)! + a.id < b.id.at(-1)! + b.id ? -1 : 1)),
  });
  const debts = [...record.debts, { ...record.debts[0]!, id: "other", brand: "另一个App" }];
  const unnamed = timesOf(judge, { ...record, debts, contacts: record.contacts.map((contact) => ({ ...contact, debtId: null })) });
  const assessed = timesOf(assess, record);
  const growth = at(large.times, 0.5) / (at(small.times, 0.5) * 10);
  return [
    {
      name: "10 000 contacts",
      medianMs: at(small.times, 0.5),
      p95Ms: at(small.times, 0.95),
      budgetMs: 20,
      note: `${small.findings} findings`,
    },
    {
      name: "100 000 contacts",
      medianMs: at(large.times, 0.5),
      p95Ms: at(large.times, 0.95),
      budgetMs: 200,
      note: `${large.findings} findings; ${growth.toFixed(2)} times the time per contact of 10 000`,
    },
    {
      name: "100 000 contacts, not in order of time",
      medianMs: at(shuffled.times, 0.5),
      p95Ms: at(shuffled.times, 0.95),
      budgetMs: 400,
      note: "sorting comes on top",
    },
    {
      name: "100 000 contacts that name neither of two lenders",
      medianMs: at(unnamed.times, 0.5),
      p95Ms: at(unnamed.times, 0.95),
      budgetMs: 400,
      note: "numbers are grouped by collector first",
    },
    {
      name: "100 000 contacts: the whole assessment",
      medianMs: at(assessed.times, 0.5),
      p95Ms: at(assessed.times, 0.95),
      budgetMs: 500,
      note: "assess(): stage, intensity, findings, cost, exposure, unknowns, next steps; runs at each change of the case",
    },
  ];
}
