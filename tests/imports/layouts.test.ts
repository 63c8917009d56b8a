import { describe, expect, it } from "vitest";
import { intakeOf } from "../tools/intake-file";
import { CARRIERS } from "./layouts/carriers";
import { CARRIERS_2 } from "./layouts/carriers-2";
import { CHATS } from "./layouts/chats";
import { CHATS_2 } from "./layouts/chats-2";
import { HOSTILE } from "./layouts/hostile";
import { HOSTILE_2 } from "./layouts/hostile-2";
import type { Layout } from "./layouts/layout";
import { MONEY } from "./layouts/money";
import { MONEY_2 } from "./layouts/money-2";
import { PHONES } from "./layouts/phones";
import { PHONES_2 } from "./layouts/phones-2";

/** Files in the layouts that people have: what is brought in is true, and what is not is told. */

const SHELVES: Record<string, readonly Layout[]> = {
  "details of carriers": [...CARRIERS, ...CARRIERS_2],
  "backups of phones": [...PHONES, ...PHONES_2],
  chats: [...CHATS, ...CHATS_2],
  "bills and plans": [...MONEY, ...MONEY_2],
  "files that are none of these": [...HOSTILE, ...HOSTILE_2],
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
