/** Writes the fixtures as pages with their expectations: `node --import tsx tests/forms/write-pages.ts given|worked|held-out DIR [no-names] [mutate] [style]`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FormSpec } from "./form-spec";
import { cityForms, freshForms, heldOut, laterForms, markupForms, tradeForms, worked } from "./own-forms";
import { expectations, render } from "./render";

export const givenForms = JSON.parse(readFileSync(join(import.meta.dirname, "given/forms.json"), "utf8")) as FormSpec[];
const portals = JSON.parse(readFileSync(join(import.meta.dirname, "given/portals.json"), "utf8")) as FormSpec[];
const SETS: Record<string, FormSpec[]> = {
  portals,
  given: givenForms,
  worked,
  fresh: freshForms,
  later: laterForms,
  city: cityForms,
  trades: tradeForms,
  markup: markupForms,
  "held-out": heldOut,
};

if (process.argv[1]?.endsWith("write-pages.ts")) {
  const [set, folder, ...flags] = process.argv.slice(2) as [string, string, ...string[]];
  const restyle = flags.find((flag) => flag.startsWith("style="))?.slice(6);
  mkdirSync(folder, { recursive: true });
  const expected: Record<string, unknown> = {};
  for (const spec of SETS[set] ?? (JSON.parse(readFileSync(set, "utf8")) as FormSpec[])) {
    const form = restyle ? { ...spec, style: restyle } : spec;
    writeFileSync(join(folder, `${form.id}.html`), render(form, { noNames: flags.includes("no-names"), mutate: flags.includes("mutate") }));
    expected[form.id] = { complaint: form.complaint, fields: expectations(form) };
  }
  writeFileSync(join(folder, "expected.json"), JSON.stringify(expected));
}
