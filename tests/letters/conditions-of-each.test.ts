import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import type { CaseRecord, Filing } from "@/lib/case/record";
import { compose } from "@/lib/letters/compose";
import type { LetterInput } from "@/lib/letters/letter";
import { findingsAbout } from "@/lib/letters/grounds";
import { letterOf } from "@/lib/letters/letter-shelf";
import { textOf } from "@/lib/letters/text";
import { Writer } from "@/lib/letters/writer";
import { aContact, aDebt, aPaper, aRecord } from "../case/factory";
import { anInput, TODAY } from "./inputs";

const inputOf = (more: Partial<CaseRecord> = {}, input: Partial<LetterInput> = {}): LetterInput => {
  const record = aRecord({ borrower: { name: "王晓明", phone: "13800000000", region: {}, hardships: [] }, ...more });
  return anInput({ record, assessment: assess(record, TODAY), debtId: "debt", ...input });
};
const why = (id: string, input: LetterInput): string => {
  const applies = letterOf(id).applies(input);
  return applies.ok ? "" : applies.why;
};
const written = (id: string, input: LetterInput): string => textOf(compose(id, input));
const filed = (id: string, more: Partial<Filing> = {}): Filing => ({
  id,
  debtId: "debt",
  channelId: "nfra-12378",
  letterId: "complaint-regulator",
  filedOn: "2026-11-01",
  demands: [],
  evidenceIds: [],
  state: "sent",
  history: [],
  replies: [],
  ...more,
});

/** One test for each condition that could be taken out of a letter without another test noticing. */
describe("what a letter tells of contacts", () => {
  const friend = { kind: "third-party", relation: "friend", name: "李四" } as const;

  it("not one after its own day", () => {
    const contacts = [
      aContact({ when: "2026-11-20 12:00", whom: friend, said: ["disclosed-debt"] }),
      aContact({ when: "2026-12-03 12:00", whom: friend, said: ["disclosed-debt"] }),
    ];
    const text = written("complaint-lender", inputOf({ contacts }));
    expect(text).toContain("11月20日");
    expect(text).not.toContain("12月3日");
  });

  it("what came after a refusal counts only for the one who refused: not where nobody is named", () => {
    const calls = (whom: typeof friend | { kind: "third-party"; relation: "friend" }) => [
      aContact({ id: "no", when: "2026-11-10 12:00", whom, said: ["third-party-refused"] }),
      aContact({ id: "again", when: "2026-11-12 12:00", whom }),
    ];
    const [named, nameless] = [calls(friend), calls({ kind: "third-party", relation: "friend" })].map((contacts) =>
      written("complaint-regulator", inputOf({ contacts })),
    );
    expect(named).toMatch(/明确拒绝|表示拒绝|要求不再/);
    expect(nameless).not.toMatch(/此后.*(仍|又)/);
  });
});

describe("two debts", () => {
  const debts = [aDebt(), aDebt({ id: "other", brand: "别的平台" })];
  const brother = { kind: "third-party", relation: "sibling", name: "王二" } as const;

  it("who stands surety for the other one is a third party in this one", () => {
    const contacts = [
      aContact({ when: "2026-11-20 12:00", whom: brother, said: ["disclosed-debt"] }),
      aContact({ when: "2026-11-21 12:00", debtId: "other", whom: { ...brother, relation: "guarantor" } }),
    ];
    expect(why("stop-third-party", inputOf({ debts, contacts }))).toBe("");
    expect(
      why("stop-third-party", inputOf({ debts: [aDebt()], contacts: contacts.map((each) => ({ ...each, debtId: "debt" })) })),
    ).not.toBe("");
  });

  it("a finding that counts calls for both is no ground of a letter about one", () => {
    const contacts = [
      ...["09:00", "10:00"].map((clock) => aContact({ id: `a${clock}`, when: `2026-11-20 ${clock}` })),
      ...["11:00", "12:00"].map((clock) => aContact({ id: `b${clock}`, when: `2026-11-20 ${clock}`, debtId: "other" })),
    ];
    const input = inputOf({ debts, contacts });
    const rows = contacts.map(({ id }) => ({ table: "contacts" as const, id }));
    const finding = { ...input.assessment.findings[0], ruleId: "frequency", rows } as (typeof input.assessment.findings)[number];
    const w = new Writer({ ...input, assessment: { ...input.assessment, findings: [finding] } });
    expect(findingsAbout(w, contacts.slice(0, 2))).toEqual([]);
    const own = { ...finding, rows: rows.slice(0, 2) };
    expect(findingsAbout(new Writer({ ...input, assessment: { ...input.assessment, findings: [own] } }), contacts.slice(0, 2))).toEqual([
      own,
    ]);
  });
});

describe("earlier complaints", () => {
  it("a draft is none, and of many only the last four are told", () => {
    const filings = [1, 2, 3, 4, 5, 6].map((day) => filed(`f${day}`, { filedOn: `2026-11-0${day}`, state: "sent" }));
    const contacts = [aContact({ when: "2026-11-20 23:00" })];
    const text = written(
      "complaint-12345",
      inputOf({ contacts, filings: [...filings, filed("draft", { filedOn: "2026-11-15", state: "drafted" })] }),
    );
    expect(text).not.toContain("11月15日");
    expect(text.match(/提出过投诉或请求/g)).toHaveLength(4);
    expect(text).not.toContain("11月2日");
  });

  it("only what still runs is withdrawn", () => {
    for (const state of ["closed", "replied", "refused", "drafted"] as const)
      expect(why("complaint-withdrawal", inputOf({ filings: [filed("f", { state })] }))).not.toBe("");
    for (const state of ["sent", "accepted", "transferred"] as const)
      expect(why("complaint-withdrawal", inputOf({ filings: [filed("f", { state })] }))).toBe("");
  });

  it("a petition waits fifteen days", () => {
    expect(why("petition", inputOf({ filings: [filed("f", { filedOn: "2026-11-09" })] }))).toContain("不到十五天");
    expect(why("petition", inputOf({ filings: [filed("f", { filedOn: "2026-11-08" })] }))).toBe("");
  });
});

describe("court papers", () => {
  const judgment = { kind: "judgment", debtId: "debt", sender: "某区人民法院", verified: true } as const;

  it("no appeal against a second judgment, nor after the fifteenth day", () => {
    const appeal = (more: object) => why("appeal", inputOf({ papers: [aPaper({ ...judgment, receivedOn: "2026-11-18", ...more })] }));
    expect(appeal({ caseNumber: "（2026）浙0101民初12号" })).toBe("");
    expect(appeal({ caseNumber: "（2026）浙01民终12号" })).toContain("不能上诉");
    expect(appeal({ text: "本判决为终审判决" })).toContain("不能上诉");
    expect(appeal({ caseNumber: "（2026）浙0101民初12号", receivedOn: "2026-11-01" })).toContain("超过15日");
  });

  it("money paid on the day the enforcement notice came counts, the day before does not", () => {
    const notice = aPaper({ kind: "enforcement-notice", debtId: "debt", receivedOn: "2026-11-10", sender: "某区人民法院", verified: true });
    const objection = (paidOn: string) =>
      written(
        "enforcement-objection",
        inputOf({ papers: [notice], debts: [aDebt({ payments: [{ paidOn, amountFen: 123_400, id: "p" }] })] }),
      );
    expect(objection("2026-11-10")).toContain("1,234");
    expect(objection("2026-11-09")).not.toContain("1,234");
  });

  it("a hearing held today can still be put off, yesterday's not", () => {
    const summons = (hearingOn: string) =>
      why(
        "hearing-postponement",
        inputOf({ papers: [aPaper({ kind: "summons", debtId: "debt", receivedOn: "2026-11-10", hearingOn, verified: true })] }),
      );
    expect(summons(TODAY)).toBe("");
    expect(summons("2026-11-22")).not.toBe("");
  });

  it("a contract signed under age is named in the defence of the one who signed it, not of one whose loan it is not", () => {
    const born = { name: "王晓明", bornOn: "2009-01-01", region: {}, hardships: [] };
    const defence = (debt: object) =>
      written(
        "defence",
        inputOf({
          borrower: born,
          debts: [aDebt({ contractOn: "2025-06-01", ...debt })],
          papers: [aPaper({ kind: "summons", debtId: "debt", receivedOn: "2026-11-18", verified: true })],
        }),
      );
    expect(defence({})).toContain("未满十八岁");
    expect(defence({ role: "not-mine" })).not.toContain("未满十八岁");
  });
});

describe("what was offered", () => {
  const plan = (amounts: number[]) => ({
    id: "a",
    debtId: "debt",
    agreedOn: "2026-11-20",
    form: "oral" as const,
    evidenceIds: [],
    instalments: amounts.map((amountFen, at) => ({ number: at + 1, dueOn: `2027-${String(at + 1).padStart(2, "0")}-15`, amountFen })),
  });
  const money = { incomeFen: 500_000, foodFen: 400_000 };
  const debts = [aDebt({ outstandingFen: 600_000, oldestUnpaidDueOn: "2026-08-05" })];
  const counter = (amounts: number[]) => why("counter-offer", inputOf({ budget: money, debts, arrangements: [plan(amounts)] }));

  it("is countered where a month is too much, not where it is borne, nor with fewer instalments than offered", () => {
    expect(counter([300_000, 300_000])).toBe("");
    expect(counter([100_000, 100_000, 100_000, 100_000, 100_000, 100_000])).toContain("按你的收支做得到");
    expect(counter([10_000, 10_000, 10_000, 10_000, 10_000, 10_000, 10_000, 530_000])).toContain("期数还短");
  });

  it("is confirmed until its last day, that day included", () => {
    const confirm = (dueOn: string) =>
      why(
        "confirm-by-phone",
        inputOf({ debts, arrangements: [{ ...plan([50_000]), instalments: [{ number: 1, dueOn, amountFen: 50_000 }] }] }),
      );
    expect(confirm(TODAY)).toBe("");
    expect(confirm("2026-11-22")).toContain("最后一期已经过了");
  });

  it("no plan longer than sixty months is offered", () => {
    const proposal = (outstandingFen: number) =>
      inputOf({ budget: money, debts: [aDebt({ outstandingFen, oldestUnpaidDueOn: "2026-08-05" })] });
    expect(written("instalment-proposal", proposal(5_400_000))).toContain("60期");
    expect(written("instalment-proposal", proposal(5_500_000))).not.toMatch(/6[12]期/);
  });

  it("hardship is named only where it is recorded", () => {
    expect(written("extension-request", inputOf({ debts }))).not.toContain("困难");
    const hardships = [{ kind: "illness" as const, evidenceIds: [] }];
    expect(written("extension-request", inputOf({ debts, borrower: { name: "王晓明", region: {}, hardships } }))).toContain("因暂时困难");
  });
});

describe("a public text", () => {
  it("of a report does not say who reports", () => {
    const contacts = [aContact({ when: "2026-11-20 23:00" })];
    for (const id of ["complaint-12377", "complaint-12321", "complaint-telecom", "complaint-12337"])
      expect(written(id, inputOf({ contacts }, { forPublic: true }))).not.toMatch(/王晓明|13800000000|联系电话/);
  });
});
