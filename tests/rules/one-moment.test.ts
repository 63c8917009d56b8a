import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contact } from "@/lib/case/contact";
import { relationKeys, sayingKeys } from "@/lib/case/vocabulary";
import { judge } from "@/lib/rules/judge";
import { instantAt } from "@/lib/units/instant";
import { aContact } from "../case/factory";
import { lentBy } from "./judged";

const MOMENTS = ["2026-10-11 12:00", "2026-10-11 12:00", "2026-10-12 23:10", "2026-10-12 12:00"] as const;

const contacts = fc.array(
  fc.record({
    moment: fc.nat(MOMENTS.length - 1),
    relation: fc.option(fc.constantFrom(...relationKeys), { nil: null }),
    channel: fc.constantFrom("call", "sms", "visit", "post" as const),
    answered: fc.boolean(),
    said: fc.uniqueArray(fc.constantFrom(...sayingKeys), { maxLength: 2 }),
    name: fc.constantFrom("张三", "李四", null),
  }),
  { minLength: 2, maxLength: 7 },
);

/** What was found, with its rows under the names they were made by. */
const foundIn = (rows: readonly Contact[], nameOf: (id: string) => string): string[] =>
  judge(lentBy("small-loan", [...rows]), "2026-11-30")
    .findings.map(
      ({ ruleId, proof, rows: resting }) =>
        `${ruleId}/${proof}/${resting
          .map(({ id }) => nameOf(id))
          .sort()
          .join()}`,
    )
    .sort();

describe("contacts of one moment", () => {
  it("are judged the same whatever their rows are called", () => {
    fc.assert(
      fc.property(contacts, (drawn) => {
        const rows = drawn.map(({ moment, relation, name, ...rest }, index) => {
          const [day, clock] = MOMENTS[moment]!.split(" ") as [string, string];
          const whom = relation === null ? ({ kind: "self" } as const) : ({ kind: "third-party", relation, name } as const);
          return aContact({ ...rest, id: `a${index}`, at: instantAt(day, clock), whom, words: "我记下了对方的话。" });
        });
        const turned = rows.map((row, index) => ({ ...row, id: `a${rows.length - 1 - index}` }));
        const back = (id: string) => `a${rows.length - 1 - Number(id.slice(1))}`;
        expect(foundIn(turned, back)).toEqual(foundIn(rows, (id) => id));
      }),
    );
  });

  it("of a sister and the borrower do not show that the borrower was in reach", () => {
    const at = { when: "2026-10-12 12:00" };
    const sister = { ...at, whom: { kind: "third-party" as const, relation: "sibling" as const } };
    for (const [own, hers] of [
      ["a", "b"],
      ["b", "a"],
    ] as const)
      expect(foundIn([aContact({ ...at, id: own }), aContact({ ...sister, id: hers })], (id) => id)).toEqual([]);
  });
});
