import { describe, expect, it } from "vitest";
import type { NextStep } from "@/lib/assessment/assessment";
import { assess } from "@/lib/assessment/assess";
import { STEPS } from "@/lib/assessment/next-steps";
import { emptyRecord } from "@/lib/case/empty-record";
import type { CaseRecord, Filing } from "@/lib/case/record";
import type { FilingState } from "@/lib/case/vocabulary";
import { letterShelf } from "@/lib/letters/letter-shelf";
import { RECIPES } from "@/lib/portals/portal-shelf";
import { aContact, aDebt, anEvidence, aPaper, aRecord } from "../case/factory";

const ON = "2026-11-23";
const steps = (record: Partial<CaseRecord>, on = ON): NextStep[] => assess(aRecord(record), on).steps;
const step = (id: string, record: Partial<CaseRecord>, on = ON): NextStep | undefined => steps(record, on).find((one) => one.id === id);
const primary = (record: Partial<CaseRecord>): string[] =>
  steps(record)
    .filter(({ kind }) => kind === "primary")
    .map(({ id }) => id);
const filed = (letterId: string, filedOn: string, overrides: Partial<Filing> = {}): Filing => ({
  id: `f-${letterId}`,
  debtId: "debt",
  channelId: "lender-own",
  letterId,
  filedOn,
  demands: [],
  evidenceIds: [],
  state: "sent",
  history: [],
  replies: [],
  ...overrides,
});
const toSister = (when = "2026-11-10 10:00") => aContact({ when, whom: { kind: "third-party", relation: "sibling" } });

describe("the shelf of steps", () => {
  it("uses only letters and channels that there are", () => {
    const letters = new Set(letterShelf.map(({ id }) => id));
    const channels = new Set(RECIPES.map(({ id }) => id));
    expect(STEPS.filter(({ letterId }) => letterId !== null && !letters.has(letterId)).map(({ id, letterId }) => [id, letterId])).toEqual(
      [],
    );
    expect(
      STEPS.filter(({ channelId }) => channelId !== null && !channels.has(channelId)).map(({ id, channelId }) => [id, channelId]),
    ).toEqual([]);
  });

  it("has an order of its own for each step, stop-signs first", () => {
    const orders = STEPS.map(({ order }) => order);
    expect(new Set(orders).size).toBe(orders.length);
    for (const { order, stop } of STEPS) expect(order < 100).toBe(stop);
  });

  it("promises no interest freeze and tells nobody to hire an agent", () => {
    const words = steps({ payingAgent: true, debts: [aDebt({ settled: true }), aDebt()], contacts: [toSister()] });
    expect(words.filter(({ title }) => /停息挂账|包成功|必须减免/.test(title))).toEqual([]);
  });
});

describe("stop-signs", () => {
  it.each<[string, Partial<CaseRecord>]>([
    ["self-harm", { danger: "self-harm" }],
    ["at-the-door", { danger: "at-the-door" }],
    ["court-paper", { papers: [aPaper({ kind: "summons" })] }],
    ["court-paper", { courtPaperCame: true }],
    ["paying-agent", { payingAgent: true }],
    ["private-account", { contacts: [aContact({ said: ["asked-private-account"] })] }],
  ])("%s comes before everything else", (id, record) => {
    expect(steps(record)[0]).toMatchObject({ id, kind: "stop" });
  });

  it("are not there when they were asked for and denied, or not known", () => {
    for (const record of [
      { danger: "none" as const, courtPaperCame: false, payingAgent: false },
      { danger: null, courtPaperCame: null, payingAgent: null },
      {},
    ])
      expect(steps(record).filter(({ kind }) => kind === "stop")).toEqual([]);
  });

  it("name the help lines", () => {
    expect(step("self-harm", { danger: "self-harm" })!.why).toMatch(/12356.*120/);
    expect(step("at-the-door", { danger: "at-the-door" })!.why).toContain("110");
  });

  it("keep a threat to life up for three days", () => {
    const threatened = (when: string) => step("at-the-door", { contacts: [aContact({ when, said: ["threat-violence"] })] });
    expect(threatened("2026-11-21 00:00")).toBeDefined();
    expect(threatened("2026-11-20 23:59")).toBeUndefined();
  });

  it("ask to check a court paper until it is checked", () => {
    const of = (verified: boolean | null) => step("court-paper", { papers: [aPaper({ kind: "payment-order", verified })] });
    expect([of(null) !== undefined, of(true), of(false)]).toEqual([true, undefined, undefined]);
  });
});

describe("the primary step", () => {
  it("is exactly one, whatever the case", () => {
    const records: Partial<CaseRecord>[] = [
      {},
      { debts: [] },
      { debts: [aDebt({ settled: true })] },
      { danger: "self-harm" },
      { papers: [aPaper({ kind: "judgment", receivedOn: ON })] },
      { contacts: [toSister()] },
    ];
    for (const record of records) expect(primary(record)).toHaveLength(1);
    expect(assess(emptyRecord(), ON).steps.filter(({ kind }) => kind === "primary")).toHaveLength(1);
  });

  it.each([
    ["payment-order", "payment-order-objection"],
    ["summons", "answer"],
    ["judgment", "appeal"],
    ["enforcement-notice", "enforcement"],
    ["pre-mediation", "pre-mediation"],
  ] as const)("with a %s is %s, before any complaint", (kind, id) => {
    expect(primary({ papers: [aPaper({ kind, receivedOn: ON, verified: true })], contacts: [toSister()] })).toEqual([id]);
  });

  it("of a payment order carries its fifteen days", () => {
    const record = { papers: [aPaper({ kind: "payment-order" as const, receivedOn: "2026-11-20", verified: true })] };
    expect(step("payment-order-objection", record)!.deadline!.on).toBe("2026-12-05");
  });

  it("drops the appeal the day after its last lawful day, a weekend moved to Monday", () => {
    const of = (receivedOn: string) => step("appeal", { papers: [aPaper({ kind: "judgment", receivedOn, verified: true })] });
    expect(["2026-11-08", "2026-11-07", "2026-11-06"].map((day) => of(day) !== undefined)).toEqual([true, true, true]);
    expect(of("2026-11-06")!.deadline).toMatchObject({ on: "2026-11-21", movedOn: ON });
    expect(of("2026-11-05")).toBeUndefined();
  });
});

describe("the four steps when contacts are pestered", () => {
  const pestered: Partial<CaseRecord> = { contacts: [toSister()] };

  it("begin with talking to the lender", () => expect(primary(pestered)).toEqual(["talk-to-lender"]));

  it("go on to the written demand once there was a talk, refused or not, or a letter", () => {
    expect(primary({ contacts: [toSister(), aContact({ said: ["refused-plan"] })] })).toEqual(["demand-stop"]);
    expect(primary({ contacts: [toSister(), aContact({ direction: "out", reachedLender: true })] })).toEqual(["demand-stop"]);
    expect(primary({ ...pestered, filings: [filed("hardship-request", "2026-11-11")] })).toEqual(["demand-stop"]);
  });

  it("do not take a call that went out for a talk before the borrower says that it reached the lender", () => {
    for (const reachedLender of [undefined, null, false])
      for (const answered of [true, false, null])
        expect(primary({ contacts: [toSister(), aContact({ direction: "out", answered, reachedLender })] })).toEqual(["talk-to-lender"]);
  });

  const demanded: Partial<CaseRecord> = {
    ...pestered,
    filings: [filed("hardship-request", "2026-11-11"), filed("stop-third-party", "2026-11-12")],
  };

  it("wait for the lender's answer, then complain to the authority that is competent for its licence", () => {
    const of = (licence: "bank" | "small-loan" | "consumer-finance") =>
      step("complain-supervisor", { ...demanded, debts: [aDebt({ licence })] })!;
    expect(of("bank")).toMatchObject({ letterId: "complaint-regulator", channelId: "nfra-12378" });
    expect(of("consumer-finance").deadline!.on).toBe("2026-11-27");
    expect(of("small-loan")).toMatchObject({ letterId: "complaint-local-bureau", channelId: "12345" });
    expect(of("small-loan").deadline!.on).toBe("2026-11-26");
    expect(of("small-loan").deadline!.lines[0]).toContain("不是法定期限");
  });

  it("need not wait when a third party was contacted again, the day after the demand and not on its day", () => {
    const again = (when: string) => step("complain-supervisor", { ...demanded, contacts: [toSister(), toSister(when)] })!.deadline!.on;
    expect(again("2026-11-12 18:00")).not.toBe(ON);
    expect(again("2026-11-13 08:00")).toBe(ON);
  });

  it("ask for the contract first when nobody knows who lent", () => {
    expect(step("complain-supervisor", { ...demanded, debts: [aDebt({ brand: "没听过的贷" })] })).toMatchObject({
      letterId: null,
      channelId: null,
    });
  });

  it("ask for the contract first when only the platform is known: it lends nothing itself", () => {
    expect(step("complain-supervisor", { ...demanded, debts: [aDebt({ licence: "platform" })] })).toMatchObject({
      letterId: null,
      channelId: null,
    });
  });

  it("do not take what was asked of one lender for asked of another: unnamed contacts are asked about first", () => {
    const two = { debts: [aDebt(), aDebt({ id: "other", brand: "乙贷", licence: "bank" as const })] };
    const unnamed = { ...toSister("2026-11-20 10:00"), debtId: null };
    const of = (filings: Filing[]) =>
      steps({ ...two, contacts: [unnamed], filings: [filed("hardship-request", "2026-11-11"), ...filings] });
    const toOne = of([filed("stop-third-party", "2026-11-12")]).map(({ id }) => id);
    expect(toOne).toContain("demand-stop");
    expect(toOne).not.toContain("complain-supervisor");
    const toBoth = of([filed("stop-third-party", "2026-11-12"), { ...filed("stop-third-party", "2026-11-12"), id: "2", debtId: "other" }]);
    expect(toBoth.map(({ id }) => id)).not.toContain("demand-stop");
    const asks = toBoth.find(({ id }) => id === "complain-supervisor")!;
    expect(asks).toMatchObject({ debtId: null, letterId: null, channelId: null, deadline: null });
    expect(asks.why).not.toMatch(/提出要求以后/);
    expect(toBoth.map(({ id }) => id)).not.toContain("complain-industry");
  });

  it("reach the industry body only after the authority", () => {
    expect(step("complain-industry", demanded)).toBeUndefined();
    const complained = { ...demanded, filings: [...demanded.filings!, filed("complaint-local-bureau", "2026-11-20")] };
    expect(step("complain-industry", complained)).toMatchObject({ letterId: "complaint-nifa", channelId: "nifa" });
    expect(step("complain-supervisor", complained)).toBeUndefined();
  });

  it.each<[FilingState, boolean]>([
    ["drafted", false],
    ["refused", false],
    ["sent", true],
    ["replied", true],
    ["closed", true],
  ])("take a demand that is %s as made: %s", (state, made) => {
    const record = { ...pestered, filings: [filed("hardship-request", "2026-11-11"), filed("stop-third-party", "2026-11-12", { state })] };
    expect(step("demand-stop", record) === undefined).toBe(made);
  });

  it("give the sister numbers to report until each is reported", () => {
    const of = (filings: Filing[]) => step("report-numbers", { ...pestered, filings });
    expect(of([])!.why).toContain("1 个");
    expect(of([filed("complaint-12321", ON, { aboutNumber: "02100000001" })])).toBeUndefined();
  });

  it("show where the path stands: one is now, what was done carries its day", () => {
    const states = (record: Partial<CaseRecord>) => assess(aRecord(record), ON).path.map(({ state, doneOn }) => [state, doneOn]);
    expect(states(pestered).map(([state]) => state)).toEqual(["now", "later", "later", "later"]);
    expect(states(demanded)).toEqual([
      ["done", "2026-11-11"],
      ["done", "2026-11-12"],
      ["now", null],
      ["later", null],
    ]);
    const all = [...demanded.filings!, filed("complaint-local-bureau", "2026-11-20"), filed("complaint-nifa", "2026-11-21")];
    expect(states({ ...pestered, filings: all }).map(([state]) => state)).toEqual(Array(4).fill("done"));
    expect(states({ contacts: [aContact()] })).toEqual([]);
  });

  it("show each step of the path under the id of its step on the shelf", () => {
    const ids = new Set(STEPS.map(({ id }) => id));
    expect(assess(aRecord(pestered), ON).path.filter(({ stepId }) => !ids.has(stepId))).toEqual([]);
  });

  it("do not begin for calls to the borrower alone", () => {
    expect(
      steps({ contacts: [aContact()] }).filter(({ id }) => /talk-to-lender|demand-stop|complain-supervisor|report-numbers/.test(id)),
    ).toEqual([]);
  });
});

describe("a debt that may be past limitation", () => {
  const old = (oldestUnpaidDueOn: string): Partial<CaseRecord> => ({
    debts: [aDebt({ oldestUnpaidDueOn, outstandingFen: 862_000 })],
    budget: { incomeFen: 500_000, housingFen: 300_000 },
  });

  it("is a stop-sign from the day after the three years", () => {
    // Three years from 2023-11-21 end on a Saturday, and so on Monday, the day of this test.
    expect(step("limitation-over", old("2023-11-21"))).toBeUndefined();
    expect(step("limitation-over", old("2023-11-20"))).toMatchObject({ kind: "stop", channelId: "legal-aid-12348" });
  });

  it("has no step that speaks of paying", () => {
    expect(step("propose-instalments", old("2023-11-23"))).toBeDefined();
    for (const id of ["propose-instalments", "ask-forbearance", "talk-to-lender"]) {
      expect(step(id, old("2023-11-20"))).toBeUndefined();
      expect(
        step(id, { ...old("2023-11-20"), budget: { incomeFen: 1, housingFen: 2 }, contacts: [toSister("2022-01-01 10:00")] }),
      ).toBeUndefined();
    }
  });
});

describe("the plan", () => {
  const budget = { incomeFen: 500_000, housingFen: 300_000 };
  const late = aDebt({
    oldestUnpaidDueOn: "2026-10-07",
    outstandingFen: 862_000,
    licence: "small-loan",
    lenderName: "某某小额贷款有限公司",
  });

  it("is offered when something is free, and a hold asked for when nothing is", () => {
    expect(primary({ debts: [late], budget })).toEqual(["propose-instalments"]);
    expect(primary({ debts: [late], budget: { incomeFen: 300_000, housingFen: 300_000 } })).toEqual(["ask-forbearance"]);
    expect(primary({ debts: [late] })).toEqual(["write-budget"]);
  });

  it("is not offered for a debt that is not past due", () => {
    expect(step("propose-instalments", { debts: [{ ...late, oldestUnpaidDueOn: ON }], budget })).toBeUndefined();
  });

  it("once agreed by mouth is to be put in writing, by working days across 国庆", () => {
    const arrangement = { id: "a", debtId: "debt", agreedOn: "2026-09-30", form: "oral" as const, instalments: [], evidenceIds: [] };
    const { deadline } = step("put-in-writing", { debts: [late], arrangements: [arrangement] }, "2026-09-30")!;
    expect(deadline!.on).toBe("2026-10-10");
    expect(deadline!.lines).toEqual([
      expect.stringContaining("次日起算 3 个工作日"),
      "不算周末和放假：10月1日、10月2日、10月3日、10月4日、10月5日、10月6日、10月7日",
      "第 3 个工作日是2026年10月10日（星期六）",
    ]);
  });

  it("reminds of an instalment ten days before, and not eleven", () => {
    const due = (dueOn: string) =>
      step("keep-arrangement", {
        debts: [late],
        arrangements: [
          {
            id: "a",
            debtId: "debt",
            agreedOn: "2026-11-01",
            form: "written",
            instalments: [{ number: 1, dueOn, amountFen: 100 }],
            evidenceIds: [],
          },
        ],
      });
    expect(due("2026-12-03")).toBeDefined();
    expect(due("2026-12-04")).toBeUndefined();
    expect(due(ON)).toBeDefined();
    expect(due("2026-11-22")).toMatchObject({ why: expect.stringContaining("已过了 1 天"), deadline: { on: ON } });
  });
});

describe("the record", () => {
  it("wants evidence for the weakest findings", () => {
    const night = aContact({ when: "2026-11-10 23:00" });
    expect(step("lift-evidence", { contacts: [night] })!.rows).toContainEqual({ table: "contacts", id: night.id });
    const shot = anEvidence({ kind: "recording" });
    expect(step("lift-evidence", { contacts: [{ ...night, evidenceIds: [shot.id] }], evidence: [shot] })).toBeUndefined();
  });

  it("wants the contract read until the lender is certain", () => {
    expect(step("read-contract", {})).toBeDefined();
    expect(step("read-contract", { debts: [aDebt({ licence: "bank" })] })).toBeUndefined();
  });
});

describe("conduct towards the borrower alone", () => {
  const night = { debts: [aDebt({ licence: "bank" })], contacts: [aContact({ when: "2026-11-10 23:00" })] } satisfies Partial<CaseRecord>;

  it("is told to the lender in writing first, then to the authority when the answer does not solve it", () => {
    expect(step("complain-conduct", night)).toMatchObject({ letterId: "complaint-lender" });
    expect(step("escalate-conduct", night)).toBeUndefined();
    const told = { ...night, filings: [filed("complaint-lender", "2026-11-12")] };
    expect(step("complain-conduct", told)).toBeUndefined();
    expect(step("escalate-conduct", told)).toMatchObject({ letterId: "complaint-regulator", deadline: { on: "2026-11-27" } });
    const unsolved = { ...night, filings: [filed("complaint-lender", "2026-11-12", { state: "unsolved" })] };
    expect(step("escalate-conduct", unsolved)).toMatchObject({ deadline: null });
    const complained = { ...night, filings: [filed("complaint-lender", "2026-11-12"), filed("complaint-regulator", "2026-11-20")] };
    expect(step("escalate-conduct", complained)).toBeUndefined();
  });

  it("is no step when nothing was found", () => expect(step("complain-conduct", { contacts: [aContact()] })).toBeUndefined());
});

describe("a lawyer's letter", () => {
  it("is to be checked, and gives way to real court papers", () => {
    const letter = aPaper({ kind: "lawyer-letter" });
    expect(step("lawyer-letter", { papers: [letter] })).toBeDefined();
    expect(step("lawyer-letter", { papers: [letter, aPaper({ kind: "summons", verified: true })] })).toBeUndefined();
    expect(step("lawyer-letter", { papers: [{ ...letter, verified: false }] })).toBeUndefined();
  });
});
