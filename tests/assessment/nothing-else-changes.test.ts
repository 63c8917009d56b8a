import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import type { Contact } from "@/lib/case/contact";
import { COURT_PAPERS } from "@/lib/case/papers";
import type { CaseRecord, Filing, Paper } from "@/lib/case/record";
import { remindersOf } from "@/lib/case/reminders";
import { debtRoleKeys, licenceKeys, paperKeys } from "@/lib/case/vocabulary";
import { letterShelf } from "@/lib/letters/letter-shelf";
import { chooseChannels } from "@/lib/portals/choose";
import { dueDates } from "@/lib/portals/due-dates";
import { addDays } from "@/lib/units/day";
import { aContact, aDebt, aPaper, aRecord } from "../case/factory";

/** `DRAWS=10000` looks longer. */
const numRuns = Number(process.env["DRAWS"] ?? 400);
const ON = "2026-11-30";

const day = fc.integer({ min: 0, max: 1_700 }).map((back) => addDays(ON, -back));
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const debtId = fc.constantFrom("a", "b", undefined);
const debt = (id: string) =>
  fc
    .record({
      role: maybe(fc.constantFrom(...debtRoleKeys)),
      licence: maybe(fc.constantFrom(...licenceKeys)),
      settled: maybe(fc.boolean()),
      accelerated: maybe(fc.boolean()),
      oldestUnpaidDueOn: maybe(day),
      outstandingFen: maybe(fc.integer({ min: 0, max: 10_000_000 })),
      lastPaidOn: maybe(day),
      lastPromisedOn: maybe(day),
      lastDemandedOn: maybe(day),
    })
    .map((facts) => aDebt({ id, brand: id === "a" ? "甲贷" : "乙贷", lenderName: id === "a" ? "甲银行" : "乙消费金融公司", ...facts }));
const paper: fc.Arbitrary<Paper> = fc
  .record({
    id: fc.uuid(),
    debtId,
    kind: fc.constantFrom(...paperKeys),
    receivedOn: maybe(
      fc
        .integer({ min: -30, max: 60 })
        .map((back) => addDays(ON, -back))
        .filter((on) => on <= ON),
    ),
    hearingOn: maybe(fc.integer({ min: -40, max: 40 }).map((ahead) => addDays(ON, ahead))),
    verified: maybe(fc.boolean()),
    caseNumber: maybe(fc.constantFrom("（2026）沪0101民初1号", "（2026）沪0101民初2号", "（2026）沪0101民督3号", "（2026）沪0101执4号")),
    claimant: maybe(fc.constantFrom("甲银行", "乙消费金融公司", "别家")),
  })
  .map((facts) => aPaper(facts));
const contact = (about: fc.Arbitrary<string | undefined>): fc.Arbitrary<Contact> =>
  fc
    .record({
      id: fc.uuid(),
      debtId: about,
      channel: fc.constantFrom("call" as const, "sms" as const, "visit" as const),
      number: fc.constantFrom("02100000001", "02100000002", "13800000003"),
      collects: maybe(fc.boolean()),
      said: fc.subarray(["demanded-payment", "threat-violence", "insult", "named-agency", "hid-identity", "refused-records"] as const),
      whom: fc.constantFrom({ kind: "self" as const }, { kind: "third-party" as const, relation: "parent" as const }),
      on: day,
      clock: fc.constantFrom("07:30", "12:00", "22:10"),
    })
    .map(({ on, clock, ...facts }) => aContact({ when: `${on} ${clock}`, ...facts }));
const filing: fc.Arbitrary<Filing> = fc.record({
  id: fc.uuid(),
  debtId,
  letterId: fc.constantFrom("defence", "payment-order-objection", "instalment-proposal", "stop-third-party"),
  filedOn: maybe(day),
  state: fc.constantFrom("sent" as const, "refused" as const, "drafted" as const),
  channelId: fc.constant("lender-own"),
  demands: fc.constant([]),
  evidenceIds: fc.constant([]),
  history: fc.constant([]),
  replies: fc.constant([]),
});
const record: fc.Arbitrary<CaseRecord> = fc
  .record({
    debts: fc.tuple(debt("a"), debt("b")),
    papers: fc.array(paper, { maxLength: 4 }),
    contacts: fc.array(contact(debtId), { maxLength: 4 }),
    filings: fc.array(filing, { maxLength: 2 }),
  })
  .map((facts) => aRecord({ ...facts, budget: { incomeFen: 600_000, foodFen: 200_000 } }));

const dates = (one: CaseRecord) => remindersOf(one, dueDates(one, assess(one, ON)));

describe("a paper found false", () => {
  it("changes no step, stage, clock or reminder, whatever else the case holds", () => {
    fc.assert(
      fc.property(record, paper, (before, forged) => {
        const after = { ...before, papers: [...before.papers, { ...forged, id: "forged", verified: false }] };
        const [was, is] = [assess(before, ON), assess(after, ON)];
        expect(is.steps).toEqual(was.steps);
        expect(is.stage).toEqual(was.stage);
        expect(is.clocks).toEqual(was.clocks);
        expect(is.exposures).toEqual(was.exposures);
        expect(is.affordability).toEqual(was.affordability);
        expect(dates(after)).toEqual(dates(before));
      }),
      { numRuns },
    );
  });

  it("lets no letter apply, and opens or closes no channel", () => {
    fc.assert(
      fc.property(record, paper, (before, forged) => {
        const after = { ...before, papers: [...before.papers, { ...forged, id: "forged", verified: false }] };
        for (const id of ["a", "b"]) {
          const of = (one: CaseRecord) => {
            const input = { record: one, assessment: assess(one, ON), debtId: id, on: ON, length: "full" as const, forPublic: false };
            return [
              letterShelf.map((letter) => [letter.id, letter.applies(input).ok]),
              chooseChannels(input).map(({ channelId, verdict }) => [channelId, verdict]),
            ];
          };
          expect(of(after)).toEqual(of(before));
        }
      }),
      { numRuns: Math.ceil(numRuns / 20) },
    );
  });
});

/** All that is said of debt `a` and of the contacts about it. Which step is primary rests on the whole case. */
function saidOfA(one: CaseRecord) {
  const ours = new Set(one.contacts.filter(({ debtId: which, id }) => which === "a" && id !== "other").map(({ id }) => id));
  const isOurs = ({ rows }: { rows: readonly { table: string; id: string }[] }): boolean =>
    rows.length > 0 && rows.every(({ table, id }) => (table === "contacts" ? ours.has(id) : table === "debts" && id === "a"));
  const { steps, clocks, costs, exposures, findings, unclear, affordability } = assess(one, ON);
  return {
    share: [affordability.offers.map((offer) => offer.debtId), affordability.offers.find((offer) => offer.debtId === "a")],
    steps: steps.filter(({ debtId: which }) => which === "a").map(({ kind, ...step }) => ({ ...step, stop: kind === "stop" })),
    clocks: clocks.filter((clock) => clock.debtId === "a"),
    costs: costs.filter((cost) => cost.debtId === "a"),
    exposures: exposures.filter((exposure) => exposure.debtId === "a"),
    findings: findings.filter(isOurs),
    unclear: unclear.filter(isOurs),
  };
}

/** The one step that rests on the share: whether it pays the debt off in a month decides its words and its letter. */
const withoutShare = <T extends { id: string }>(step: T) =>
  step.id === "propose-instalments" ? { ...step, title: null, why: null, letterId: null } : step;

describe("a contact about another lender's debt", () => {
  it("changes nothing that is said of this one but its share of the month's money", () => {
    fc.assert(
      fc.property(record, contact(fc.constant("b")), (before, other) => {
        const [was, is] = [before, { ...before, contacts: [...before.contacts, { ...other, id: "other" }] }].map(saidOfA);
        const { share, ...rest } = is!;
        const { share: shareBefore, ...restBefore } = was!;
        if (JSON.stringify(share) === JSON.stringify(shareBefore)) {
          expect(rest).toEqual(restBefore);
          return;
        }
        // Other debts share in it, or the share differs: a contact can rightly make the other one due, or keep it from being barred.
        const unshared = (said: typeof rest) => ({ ...said, steps: said.steps.map(withoutShare) });
        expect(unshared(rest)).toEqual(unshared(restBefore));
      }),
      { numRuns },
    );
  });
});

describe("court papers in any number and order", () => {
  it("leave none that runs or may run without a step of its own, and no step twice", () => {
    fc.assert(
      fc.property(record, (one) => {
        const { steps, clocks } = assess(one, ON);
        const keys = steps.map(
          ({ id, debtId: which, paperId, rows }) =>
            `${id}/${which}/${paperId}/${paperId || which ? "" : rows.map(({ id: row }) => row).join()}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
        for (const clock of clocks)
          if (["answer", "objection", "appeal"].includes(clock.id) && !clock.over && !clock.text.includes("已经提交"))
            expect(steps.map(({ paperId }) => paperId)).toContain(clock.paperId);
        for (const { paperId } of steps) if (paperId) expect(one.papers.find(({ id }) => id === paperId)!.verified).not.toBe(false);
        expect(steps.filter(({ kind }) => kind === "primary")).toHaveLength(1);
        expect(COURT_PAPERS.length).toBe(7);
      }),
      { numRuns },
    );
  });
});
