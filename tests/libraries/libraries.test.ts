import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StepResult } from "@/lib/form/step";
import type { Fixture } from "./fixture";
import { html, startLab, type Lab } from "./lab";

const folder = join(import.meta.dirname, "fixtures");
const fixtures = await Promise.all(
  readdirSync(folder)
    .filter((file) => !process.env["LIBRARY"] || file.startsWith(process.env["LIBRARY"]))
    .map(async (file) => ((await import(join(folder, file))) as { default: Fixture }).default),
);

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab.close());

interface Outcome {
  seen: Record<string, string>;
  claims: Record<string, string[]>;
  results: StepResult[];
  state: Record<string, unknown>;
  back: StepResult[];
  empty: Record<string, unknown>;
  undone: Record<string, unknown>;
}

async function fillAndUndo(fixture: Fixture): Promise<Outcome> {
  const page = await lab.open(html(fixture.scripts, fixture.styles, fixture.body));
  try {
    const empty = await page.state();
    const seen = await page.engine<Record<string, string>>("sees", fixture.asks);
    const claims = await page.engine<Record<string, string[]>>("claims", fixture.asks);
    const results = await page.engine<StepResult[]>("fill", fixture.asks);
    const state = await page.state();
    const refs = fixture.asks.filter((ask) => ask.after === "empty").map((ask) => ask.ref);
    const back = refs.length > 0 ? await page.engine<StepResult[]>("undo", refs) : [];
    await page.page.waitForTimeout(200);
    return { seen, claims, results, state, back, empty, undone: await page.state() };
  } finally {
    if (!process.env["LIBRARY_KEEP"]) await page.close();
  }
}

/** What the framework itself holds after the fill, not what the page shows. Several pages are filled at the same time: most of it is waiting. */
describe("a form drawn by a library", () => {
  const outcomes = new Map<string, Promise<Outcome>>();
  beforeAll(async () => {
    const waiting = [...fixtures];
    const worker = async (): Promise<void> => {
      for (let fixture = waiting.shift(); fixture; fixture = waiting.shift()) {
        const outcome = fillAndUndo(fixture);
        outcomes.set(fixture.name, outcome);
        await outcome.catch(() => undefined);
      }
    };
    await Promise.all(Array.from({ length: 5 }, worker));
  }, 300_000);

  const cases = fixtures.flatMap((fixture) => fixture.asks.map((ask) => [fixture.name, ask.ref, ask.driver, fixture, ask] as const));
  it.each(cases)("of %s holds the value of %s, by %s", async (name, ref, driver, _, ask) => {
    const { results, state, claims, seen } = await outcomes.get(name)!;
    const result = results.find((one) => one.ref === ref);
    const wanted = { ref, status: ask.status ?? "filled", why: ask.why ?? "" };
    expect({ result, holds: state[ref] }).toEqual({ result: wanted, holds: ask.holds });
    expect({ driver: claims[ref]![0], seen: seen[ref] }).toEqual({ driver, seen: ask.seen ?? ask.widget });
  });

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))("of %s is given back as it was", async (name, fixture) => {
    const { undone, empty } = await outcomes.get(name)!;
    const wanted = fixture.asks.filter((ask) => ask.after === "empty").map((ask) => [ask.ref, empty[ask.ref]]);
    expect(wanted.map(([ref]) => [ref, undone[String(ref)]])).toEqual(wanted);
  });
});
