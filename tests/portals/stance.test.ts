import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import type { CaseRecord, Paper } from "@/lib/case/record";
import { sampleCase } from "@/lib/case/sample";
import { recognisePage } from "@/lib/form/recognise/recognise-page";
import { fillingFor } from "@/lib/portals/filling";
import { makePlan } from "@/lib/form/plan";
import { stanceOf } from "@/lib/portals/stance";
import { courtForms } from "../forms/court-forms";
import { describeSpec } from "../forms/describe-spec";

const ON = "2026-11-30";
const sample = sampleCase(ON);
const paper = (more: Partial<Paper>): Paper => ({
  id: "p1",
  debtId: "sample-debt",
  kind: "summons",
  receivedOn: "2026-11-20",
  sender: null,
  claimant: null,
  caseNumber: null,
  hearingOn: null,
  verified: true,
  text: null,
  evidenceIds: [],
  ...more,
});
const withPapers = (...papers: Partial<Paper>[]): CaseRecord => ({
  ...sample,
  papers: papers.map((more, at) => paper({ id: `p${at}`, ...more })),
});
const own = sample.borrower.name!;

describe("where the borrower stands", () => {
  it.each<[string, Partial<Paper>[], "claimant" | "defendant" | null]>([
    ["no paper", [], null],
    ["a summons comes to the one who is sued", [{}], "defendant"],
    ["so does a notice of enforcement", [{ kind: "enforcement-notice" }], "defendant"],
    ["a judgment comes to both", [{ kind: "judgment" }], null],
    ["a judgment for a company", [{ kind: "judgment", claimant: "某某资产管理有限公司" }], "defendant"],
    ["a suit of the borrower's own", [{ claimant: own }], "claimant"],
    ["papers that say both", [{ claimant: own }, { claimant: "某某公司" }], null],
    ["a paper found to be false", [{ verified: false }], null],
    ["a paper about another debt", [{ debtId: "other-debt" }], null],
    ["a paper about no debt in particular", [{ debtId: null }], "defendant"],
    ["a lawyer's letter", [{ kind: "lawyer-letter", claimant: "某某公司" }], null],
  ])("%s", (_what, papers, side) => expect(stanceOf(withPapers(...papers), "sample-debt").side).toBe(side));

  it.each([
    ["borrower", true],
    ["co-borrower", true],
    ["guarantor", false],
    ["not-mine", false],
  ] as const)("%s: the word 借款人 means the person: %s", (role, debtor) =>
    expect(stanceOf({ ...sample, debts: sample.debts.map((debt) => ({ ...debt, role })) }, "sample-debt").debtor).toBe(debtor),
  );
});

/** What is shown as ticked, and as offered, for a page of a court: `label: value`. */
function planned(id: string, record: CaseRecord): { ticked: string[]; offered: string[] } {
  const form = courtForms.find((one) => one.id === id)!;
  const page = {
    descriptionId: "d1",
    host: "zxfw.court.gov.cn",
    path: "/",
    title: form.title,
    truncated: false,
    forms: [describeSpec(form)],
  };
  const { recognised, answers, hints } = fillingFor({
    record,
    assessment: assess(record, ON),
    debtId: "sample-debt",
    page,
    recognised: recognisePage(page),
    on: ON,
  });
  const { items } = makePlan({ page, recognised, answers, hints }, "p1");
  const line = (item: (typeof items)[number]): string => `${item.section}|${item.label}|${item.value}`;
  return { ticked: items.filter((item) => item.ticked).map(line), offered: items.map(line) };
}

describe("a page of a court, filled from the record", () => {
  const claimant = "某某资产管理有限公司";
  it("names who claims by the papers, not the lender, and the borrower as the one who is sued", () => {
    const { ticked, offered } = planned("court-defence-1", withPapers({ claimant }));
    expect(ticked).toEqual([
      `|原告姓名|${claimant}`,
      `|被告姓名|${own}`,
      expect.stringMatching(/^\|被告联系电话\|\d/),
      expect.stringMatching(/^\|被告住址\|/),
    ]);
    expect(offered.filter((line) => line.includes(sample.debts[0]!.lenderName!))).toEqual([]);
  });
  it("ticks nothing of the other side where no paper names it", () =>
    expect(planned("court-defence-1", sample).ticked.filter((line) => line.startsWith("|原告"))).toEqual([]));
  it("tells the sides by the record where the page does not", () => {
    expect(planned("court-register-1", sample).offered).toEqual([]);
    expect(planned("court-materials-1", withPapers({ claimant })).ticked).toContain(`|被告姓名|${own}`);
  });
  it("ticks no side where page and record contradict each other", () =>
    expect(planned("court-suit-1", withPapers({ claimant })).offered.filter((line) => /原告|被告/.test(line))).toEqual([]));
  it("puts no story of a complaint into a defence", () =>
    expect(planned("court-defence-1", withPapers({ claimant })).offered.filter((line) => line.includes("答辩"))).toEqual([]));
});
