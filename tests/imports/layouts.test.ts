import { describe, expect, it } from "vitest";
import { intakeOf } from "../tools/intake-file";
import { CARRIERS } from "./layouts/carriers";
import { CHATS } from "./layouts/chats";
import { HOSTILE } from "./layouts/hostile";
import type { Layout } from "./layouts/layout";
import { MONEY } from "./layouts/money";
import { PHONES } from "./layouts/phones";

/** Files in the layouts that people have: what is brought in is true, and what is not is told. */

const SHELVES: Record<string, readonly Layout[]> = {
  "details of carriers": CARRIERS,
  "backups of phones": PHONES,
  chats: CHATS,
  "bills and plans": MONEY,
  "files that are none of these": HOSTILE,
};

const shown = (row: readonly unknown[]): string => row.map((cell) => (cell === null ? "-" : String(cell))).join(" ");

/** `*` stands for whatever is there. */
const like = (written: string, got: string): boolean =>
  new RegExp(`^${written.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("*", "[^]*?")}$`).test(got);

/** Got as written where the two agree, so a difference is read line by line. */
const agreed = (written: readonly string[], got: readonly string[]): string[] =>
  got.map((line, i) => (written[i] !== undefined && like(written[i], line) ? written[i] : line));

for (const [shelf, layouts] of Object.entries(SHELVES))
  describe(shelf, () => {
    it.each(layouts.map((layout) => [layout.name, layout] as const))("%s", async (_name, layout) => {
      const got = await intakeOf(await layout.file());
      const contacts = got.contacts.map((row) => shown(row.slice(0, 6)));
      if (layout.contacts) expect(agreed(layout.contacts, contacts), JSON.stringify(got, null, 1)).toEqual(layout.contacts);
      const payments = got.payments.map(shown);
      if (layout.payments) expect(agreed(layout.payments, payments), JSON.stringify(got, null, 1)).toEqual(layout.payments);
      const names = got.names.map(shown);
      for (const name of layout.names ?? [])
        expect(
          names.find((each) => like(name, each)),
          `${name} of ${names.join("; ")}`,
        ).toBeDefined();
      if (layout.rejected !== undefined) expect(got.rejected.length, JSON.stringify(got, null, 1)).toBeGreaterThanOrEqual(layout.rejected);
      const ticked = [...new Set(got.contacts.filter((row) => row[6]).map((row) => String(row[3])))];
      if (layout.ticked) expect(ticked.sort()).toEqual([...layout.ticked].sort());
      const said = [...got.notes, ...got.asks, ...got.rejected.map(({ reason }) => reason), got.refused ?? ""].join("\n");
      for (const words of layout.says ?? []) expect(said).toMatch(words);
      if (layout.refused) expect(got.refused ?? "", JSON.stringify(got, null, 1)).toMatch(layout.refused);
    });
  });
