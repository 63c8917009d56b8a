import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { courtMatters } from "@/lib/assessment/court-state";
import type { NextStep } from "@/lib/assessment/assessment";
import type { CaseRecord, Filing, Paper } from "@/lib/case/record";
import type { PaperKind } from "@/lib/case/vocabulary";
import { addDays } from "@/lib/units/day";
import { aDebt, aPaper, aRecord } from "../case/factory";

const ON = "2026-11-30";
const two = [
  aDebt({ id: "a", brand: "甲", oldestUnpaidDueOn: "2026-06-01", outstandingFen: 100_000 }),
  aDebt({ id: "b", brand: "乙", oldestUnpaidDueOn: "2026-06-01", outstandingFen: 100_000 }),
];
const paper = (kind: PaperKind, debtId: string, receivedOn: string | null, rest: Partial<Paper> = {}) =>
  aPaper({ id: `${kind}-${debtId}`, kind, debtId, receivedOn, verified: true, ...rest });
const judged = (papers: Paper[], rest: Partial<CaseRecord> = {}, on = ON) => assess(aRecord({ debts: two, papers, ...rest }), on);
const of = (steps: NextStep[], id: string) =>
  steps.filter((step) => step.id === id).map(({ debtId, deadline }) => [debtId, deadline?.on ?? null, deadline?.movedOn ?? null]);
const sent = (letterId: string, debtId: string, filedOn: string, rest: Partial<Filing> = {}): Filing => ({
  id: `${letterId}-${debtId}`,
  debtId,
  channelId: "lender-own",
  letterId,
  filedOn,
  demands: [],
  evidenceIds: [],
  state: "sent",
  history: [],
  replies: [],
  ...rest,
});

describe("two papers of one kind", () => {
  it.each([
    ["payment-order", "payment-order-objection", "payment-order-objection"],
    ["summons", "answer", "defence"],
  ] as const)("%s: have a step each, the nearest first, and a filing silences its own alone", (kind, id, letterId) => {
    const papers = [paper(kind, "b", "2026-11-25"), paper(kind, "a", "2026-11-16")];
    expect(of(judged(papers).steps, id)).toEqual([
      ["a", "2026-12-01", null],
      ["b", "2026-12-10", null],
    ]);
    expect(of(judged(papers, { filings: [sent(letterId, "a", "2026-11-20")] }).steps, id)).toEqual([["b", "2026-12-10", null]]);
    expect(of(judged(papers, { filings: [sent(letterId, "b", "2026-11-28")] }).steps, id)).toEqual([["a", "2026-12-01", null]]);
    // A letter sent before the paper came does not answer it, and one that was refused answers nothing.
    expect(of(judged(papers, { filings: [sent(letterId, "a", "2026-11-15")] }).steps, id)).toHaveLength(2);
    expect(of(judged(papers, { filings: [sent(letterId, "a", "2026-11-20", { state: "refused" })] }).steps, id)).toHaveLength(2);
  });

  it("judgments stand in the order of their last days", () => {
    const papers = [paper("judgment", "a", "2026-11-25"), paper("judgment", "b", "2026-11-18")];
    expect(of(judged(papers).steps, "appeal")).toEqual([
      ["b", "2026-12-03", null],
      ["a", "2026-12-10", null],
    ]);
  });

  it("of one debt but two numbers are two cases: one filing answers the first", () => {
    const papers = [
      paper("payment-order", "a", "2026-11-18", { id: "one", caseNumber: "（2026）沪0101民督1号" }),
      paper("payment-order", "a", "2026-11-20", { id: "two", caseNumber: "（2026）沪0101民督2号" }),
    ];
    const left = (filing: Filing) =>
      judged(papers, { filings: [filing] })
        .steps.filter(({ id }) => id === "payment-order-objection")
        .map(({ paperId }) => paperId);
    expect(left(sent("payment-order-objection", "a", "2026-11-22"))).toEqual(["two"]);
    expect(left(sent("payment-order-objection", "a", "2026-11-22", { text: "（2026）沪0101民督2号支付令异议" }))).toEqual(["one"]);
  });
});

describe("the last lawful day", () => {
  it.each([
    ["judgment", "appeal", "2026-11-13", "2026-11-28"],
    ["payment-order", "payment-order-objection", "2026-11-14", "2026-11-29"],
    ["summons", "answer", "2026-11-14", "2026-11-29"],
  ] as const)("of a %s that ends on a weekend is Monday; only then is it over", (kind, id, receivedOn, safe) => {
    const { steps, clocks, stage } = judged([paper(kind, "a", receivedOn)]);
    expect(of(steps, id)).toEqual([["a", safe, ON]]);
    const step = steps.find((one) => one.id === id)!;
    expect(step.why).toContain("最稳妥");
    expect(step.why).toContain("法律上最后一天 11月30日");
    expect(clocks.find(({ paperId }) => paperId === `${kind}-a`)).toMatchObject({ on: safe, movedOn: ON, over: false });
    expect(stage.id).toBe("lawsuit");
    const after = judged([paper(kind, "a", receivedOn)], {}, addDays(ON, 1));
    expect(after.clocks.find(({ paperId, id: clock }) => paperId === `${kind}-a` && clock !== "retrial")).toMatchObject({ over: true });
    expect(after.steps.find((one) => one.paperId === `${kind}-a`)!.why).toContain("十日内可以书面申请顺延");
  });
});

describe("a payment order", () => {
  const at = (receivedOn: string | null, filings: Filing[] = []) => judged([paper("payment-order", "a", receivedOn)], { filings });
  it("that ran out can be enforced: stage, words and step say so", () => {
    const { stage, steps } = at("2026-11-10");
    expect(stage.id).toBe("enforcement");
    expect(stage.notYet.map(({ text }) => text).join("")).not.toContain("不能强制执行");
    expect(steps.some(({ id }) => id === "payment-order-objection")).toBe(false);
    expect(steps.find(({ id }) => id === "order-enforceable")!.why).toMatch(/第二百二十七条.*第三百一十三条/);
  });
  it("answered late, or in vain, stands; answered in time it waits", () => {
    expect(at("2026-11-10", [sent("payment-order-objection", "a", "2026-11-26")]).stage.id).toBe("enforcement");
    expect(at("2026-11-10", [sent("payment-order-objection", "a", "2026-11-20", { state: "refused" })]).stage.id).toBe("enforcement");
    const { stage, steps, clocks } = at("2026-11-10", [sent("payment-order-objection", "a", "2026-11-25")]);
    expect(stage.id).toBe("lawsuit");
    expect(steps.some(({ id }) => id === "order-enforceable")).toBe(false);
    expect(clocks.find(({ id }) => id === "objection")).toMatchObject({ over: false, text: expect.stringContaining("已经提交") });
  });
  it("of unknown age asks for the day and promises nothing", () => {
    const { stage, steps } = at(null);
    expect(of(steps, "payment-order-objection")).toEqual([["a", null, null]]);
    expect(steps.find(({ id }) => id === "payment-order-objection")!.why).toContain("哪天收到");
    expect(stage.notYet[0]!.text).toContain("已经过了的，对方随时可以申请");
  });
});

describe("papers of one case", () => {
  const ids = (papers: Paper[], rest: Partial<CaseRecord> = {}) => new Set(judged(papers, rest).steps.map(({ id }) => id));
  it("follow each other: a judgment ends the summons, a notice of enforcement ends both", () => {
    const summons = paper("summons", "a", "2026-08-01", { hearingOn: "2026-09-10" });
    const judgment = paper("judgment", "a", "2026-11-20");
    const found = ids([summons, judgment]);
    expect([found.has("answer"), found.has("hearing"), found.has("appeal")]).toEqual([false, false, true]);
    const notice = ids([summons, paper("judgment", "a", "2026-10-08"), paper("enforcement-notice", "a", "2026-11-25")]);
    expect([notice.has("perform-judgment"), notice.has("enforcement"), notice.has("keep-essentials")]).toEqual([false, true, true]);
  });
  it("of another debt, of another number, or with a hearing to come end nothing", () => {
    const summons = paper("summons", "a", "2026-11-20");
    expect(ids([summons, paper("judgment", "b", "2026-11-25")]).has("answer")).toBe(true);
    const numbered = { ...summons, caseNumber: "（2026）沪0101民初1号" };
    expect(ids([numbered, paper("judgment", "a", "2026-11-25", { caseNumber: "（2026）沪0101民初2号" })]).has("answer")).toBe(true);
    const heard = { ...summons, receivedOn: "2026-10-01", hearingOn: "2026-12-03" };
    expect(ids([heard, paper("judgment", "a", "2026-11-25")]).has("hearing")).toBe(true);
  });
  it("one nobody has checked does not end a period that runs", () => {
    const summons = paper("summons", "a", "2026-11-20");
    expect(ids([summons, paper("judgment", "a", "2026-11-25", { verified: null })]).has("answer")).toBe(true);
    expect(ids([summons, paper("judgment", "a", "2026-11-25")]).has("answer")).toBe(false);
  });
  it("one found false counts for nothing", () => {
    for (const kind of ["summons", "payment-order", "judgment", "arbitral-award", "enforcement-notice", "pre-mediation"] as const) {
      const forged = paper(kind, "a", "2026-11-20", { verified: false, hearingOn: "2026-12-01" });
      expect(judged([forged])).toEqual({ ...judged([]), restated: expect.anything(), unknowns: expect.anything() });
    }
  });
});

describe("after the end of a case", () => {
  it("a judgment past its appeal has its own step and clocks, and no word of limitation", () => {
    const debts = [aDebt({ id: "a", oldestUnpaidDueOn: "2021-06-01", outstandingFen: 100_000 })];
    const result = judged([paper("judgment", "a", "2022-05-01")], { debts, budget: { incomeFen: 500_000, foodFen: 100_000 } });
    expect(result.stage.id).toBe("enforcement");
    expect(result.steps.find(({ id }) => id === "perform-judgment")!.why).toMatch(/履行.*再审.*第三百一十三条/);
    expect(result.steps.some(({ id }) => ["limitation-over", "propose-instalments", "appeal"].includes(id))).toBe(false);
    expect(result.clocks.map(({ id }) => id).sort()).toEqual(["appeal", "enforcement-application", "performance", "retrial"]);
    expect(result.clocks.find(({ id }) => id === "retrial")).toMatchObject({ over: true });
  });
  it("a judgment of second instance can't be appealed", () => {
    const result = judged([paper("judgment", "a", "2026-11-25", { caseNumber: "（2026）沪01民终1号" })]);
    expect(result.steps.some(({ id }) => id === "appeal")).toBe(false);
    expect(result.steps.some(({ id }) => id === "perform-judgment")).toBe(true);
    expect(result.clocks.find(({ id }) => id === "retrial")).toMatchObject({ on: "2027-05-25", over: false });
  });
  it("a mediation agreement is performed, an award may be set aside within three months", () => {
    const agreed = judged([paper("mediation-agreement", "a", "2026-11-20")]);
    expect(agreed.steps.find(({ id }) => id === "perform-judgment")!.why).toContain("不能上诉");
    const award = judged([paper("arbitral-award", "a", "2026-08-29")]);
    expect(of(award.steps, "set-aside-award")).toEqual([["a", "2026-11-29", ON]]);
    expect(of(judged([paper("arbitral-award", "a", "2026-08-28")]).steps, "set-aside-award")).toEqual([["a", "2026-11-28", ON]]);
    expect(of(judged([paper("arbitral-award", "a", "2026-08-27")]).steps, "set-aside-award")).toEqual([["a", null, null]]);
  });
  it("a judgment whose day nobody knows is still to be appealed, and asks for the day first", () => {
    const { steps } = judged([paper("judgment", "a", null)]);
    expect(steps.find(({ kind }) => kind === "primary")).toMatchObject({ id: "appeal", why: expect.stringContaining("哪天收到") });
  });
  it("a notice of enforcement comes with both letters", () => {
    const { steps } = judged([paper("enforcement-notice", "a", "2026-11-25")]);
    const letters = steps.filter(({ paperId }) => paperId !== null).map(({ id, letterId }) => [id, letterId]);
    expect(letters).toEqual([
      ["enforcement", "enforcement-instalments"],
      ["keep-essentials", "exempt-property"],
    ]);
  });
});

describe("a hearing", () => {
  const at = (hearingOn: string, rest: Partial<Paper> = {}) =>
    judged([paper("summons", "a", null, { hearingOn, verified: null, ...rest })]);
  it.each(["2026-11-29", ON, "2026-12-01", "2026-12-03"])("on %s outranks all else", (day) => {
    const { steps } = at(day);
    expect(steps[0]).toMatchObject({ id: "hearing", kind: "primary" });
  });
  it("gives way to danger, and to what is due before it", () => {
    const danger = judged([paper("summons", "a", null, { hearingOn: ON })], { danger: "self-harm" });
    expect(danger.steps[0]!.id).toBe("self-harm");
    const { steps } = judged([paper("summons", "a", "2026-11-20", { hearingOn: "2026-12-20" }), paper("payment-order", "b", "2026-11-17")]);
    expect(steps.filter(({ paperId }) => paperId).map(({ id }) => id)).toEqual([
      "payment-order-objection",
      "answer",
      "hearing",
      "terms-in-court",
    ]);
  });
  it("each stands for itself", () => {
    const papers = [
      paper("summons", "a", "2026-11-10", { hearingOn: "2026-11-29" }),
      paper("summons", "b", "2026-11-20", { hearingOn: "2026-12-01" }),
    ];
    const found = judged(papers).steps.filter(({ id }) => id === "hearing");
    expect(found.map(({ debtId, title }) => [debtId, title])).toEqual([
      ["a", "开庭的日子已过：今天给法院打电话"],
      ["b", "按时开庭，带上还款记录"],
    ]);
  });
});

describe("terms once a court has the matter", () => {
  it("are agreed before the court, not by a proposal to the lender", () => {
    const sued = judged([paper("summons", "a", "2026-11-25")], { budget: { incomeFen: 500_000, foodFen: 100_000 } });
    expect(sued.steps.find(({ id }) => id === "terms-in-court")).toMatchObject({ debtId: "a", letterId: "mediation-application" });
    expect(sued.steps.filter(({ id }) => id === "propose-instalments").map(({ debtId }) => debtId)).toEqual(["b"]);
  });
});

describe("papers of a settled debt", () => {
  const debts = [aDebt({ id: "a", settled: true }), aDebt({ id: "b", oldestUnpaidDueOn: "2026-11-25" })];
  it("are out once their days have passed, and ask whether the case was withdrawn while they run", () => {
    const old = judged([paper("summons", "a", "2025-05-01")], { debts });
    expect([old.stage.id, old.steps.some(({ debtId }) => debtId === "a")]).toEqual(["reminder", false]);
    const fresh = judged([paper("summons", "a", "2026-11-25", { hearingOn: "2026-12-20" })], { debts });
    expect(fresh.stage.id).toBe("reminder");
    expect(fresh.steps.find(({ id }) => id === "settled-paper")!.why).toContain("撤诉");
    expect(fresh.steps.some(({ id }) => id === "answer")).toBe(false);
  });
});

describe("a hearing past with another of the same case ahead", () => {
  const first = aPaper({
    id: "first",
    kind: "summons",
    hearingOn: "2026-11-29",
    caseNumber: "（2026）沪0101民初1号",
    receivedOn: undefined,
  });
  const second = aPaper({ id: "second", kind: "pre-mediation", hearingOn: "2026-12-10", caseNumber: "（2026）沪0101民初1号" });
  const ofFirst = (papers: Paper[]) =>
    assess(aRecord({ papers }), "2026-11-30").steps.filter(({ id, paperId }) => paperId === "first" && ["answer", "hearing"].includes(id));

  it("leaves the defence open until that day, and without one the call to the court", () => {
    expect(ofFirst([first, second]).map(({ id }) => id)).toEqual(["answer"]);
    expect(ofFirst([first]).map(({ id }) => id)).toEqual(["hearing"]);
    const late = { ...first, receivedOn: "2026-11-02" };
    expect(ofFirst([late, second])).toMatchObject([{ id: "answer", deadline: { on: "2026-12-10" } }]);
    expect(ofFirst([late]).map(({ id }) => id)).toEqual(["hearing"]);
  });
});

describe("an answer sent while the holidays of the year are not announced", () => {
  const order = paper("payment-order", "a", "2027-01-21");
  it.each([
    ["2027-02-05", "answered"],
    ["2027-02-10", "answered"],
    ["2027-03-01", "answered-late"],
  ] as const)("on %s is %s: never late while the period may still run", (filedOn, state) => {
    const record = aRecord({ debts: two, papers: [order], filings: [sent("payment-order-objection", "a", filedOn)] });
    expect(courtMatters(record, "payment-order", "2027-03-05").map((matter) => matter.state)).toEqual([state]);
  });
});
