import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { STEPS } from "@/lib/assessment/next-steps";
import { companionsOf, reachedFrom } from "@/lib/letters/companions";
import { letterOf, letterShelf } from "@/lib/letters/letter-shelf";
import { RECIPES } from "@/lib/portals/portal-shelf";
import { recordOf } from "@/lib/store/record-of";
import { aDebt, aPaper, aRecord } from "../case/factory";
import { anInput, TODAY } from "./inputs";

const folder = join(import.meta.dirname, "../cases");
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => JSON.parse(readFileSync(join(folder, name, "record.json"), "utf8")) as unknown);

/** Whatever a step of any known case leads to, and each step's own letter. */
const byStep = new Set([
  ...STEPS.map(({ letterId }) => letterId),
  ...cases.flatMap((plain) => {
    const { record } = recordOf((plain as { record?: unknown }).record ?? plain);
    return assess(record, TODAY).steps.map(({ letterId }) => letterId);
  }),
  // What a channel's own form is filled from is reached by the channel.
  ...RECIPES.map(({ letterId }) => letterId),
]);

describe("no letter is out of reach", () => {
  it("each is led to by a step, a channel, or stands beside one that is", () => {
    const reached = new Set([...byStep].filter((id) => id !== null && id !== undefined));
    for (const id of reached) for (const beside of reachedFrom(id)) reached.add(beside);
    expect(letterShelf.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  it("what stands beside a letter exists, and is offered only where it applies", () => {
    const record = aRecord({
      debts: [aDebt({ role: "borrower", outstandingFen: 900_000 })],
      papers: [aPaper({ kind: "summons", receivedOn: "2026-11-15", sender: "某区人民法院", hearingOn: "2026-12-20" })],
    });
    const input = anInput({ record, assessment: assess(record, TODAY), debtId: "debt" });
    const beside = companionsOf("defence", input).map(({ id }) => id);
    expect(beside).toEqual(expect.arrayContaining(["service-address", "hearing-postponement", "evidence-extension"]));
    expect(beside).not.toContain("evidence-list");
    for (const { id } of letterShelf) for (const other of companionsOf(id, input)) expect(letterOf(other.id).applies(input).ok).toBe(true);
    expect(companionsOf("defence", anInput({ record: aRecord(), debtId: "debt" })).map(({ id }) => id)).not.toContain(
      "hearing-postponement",
    );
  });
});
