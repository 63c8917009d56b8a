import { describe, expect, it } from "vitest";
import type { Assessment } from "@/lib/assessment/assessment";
import type { Filing } from "@/lib/case/record";
import type { Licence } from "@/lib/case/vocabulary";
import { nextChannels } from "@/lib/portals/next-channels";
import { aContact, aDebt, aRecord } from "../case/factory";

const ON = "2026-11-23";
const aFiling = (channelId: string, state: Filing["state"], more: Partial<Filing> = {}): Filing => ({
  id: channelId,
  debtId: "debt",
  channelId,
  filedOn: "2026-09-01",
  demands: [],
  evidenceIds: [],
  state,
  history: [{ on: "2026-09-20", state }],
  replies: [],
  ...more,
});
const next = (licence: Licence, after: string, filings: Filing[]) =>
  nextChannels(
    {
      record: aRecord({
        debts: [aDebt({ licence })],
        contacts: [aContact({ when: "2026-08-12 12:00", whom: { kind: "third-party" } })],
        grievances: ["third-party"],
        filings,
      }),
      assessment: {} as Assessment,
      debtId: "debt",
      on: ON,
    },
    after,
  ).map(({ id }) => id);

describe("the next rung", () => {
  it("after the lender is its supervisor, and at most two are offered", () => {
    expect(next("bank", "lender-own", [aFiling("lender-own", "unsolved")])[0]).toBe("nfra-12378");
    expect(next("small-loan", "lender-own", [aFiling("lender-own", "unsolved")])[0]).not.toBe("nfra-12378");
    expect(next("bank", "lender-own", [aFiling("lender-own", "unsolved")])).toHaveLength(2);
  });

  it("after a supervisor that refused is the petition, never back to the lender", () => {
    const found = next("bank", "nfra-12378", [aFiling("lender-own", "unsolved"), aFiling("nfra-12378", "refused")]);
    expect(found).not.toContain("lender-own");
    expect(
      next("bank", "12345", [aFiling("lender-own", "unsolved"), aFiling("nfra-12378", "refused"), aFiling("12345", "refused")]),
    ).toContain("wsxf");
  });

  it("is none of those that wait: the other way to the same desk", () => {
    const found = next("bank", "lender-own", [aFiling("lender-own", "unsolved"), aFiling("nfra-12378", "sent")]);
    expect(found).not.toContain("nfra-12378");
    expect(found).not.toContain("fcpsp");
  });

  it("is empty after a channel of another version", () => {
    expect(next("bank", "gone", [])).toEqual([]);
  });
});
