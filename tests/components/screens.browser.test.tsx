import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { FindingsCard, groupFindings } from "@/components/assessment/findings-card";
import { IntensityCard } from "@/components/assessment/intensity-card";
import { NextStepCard } from "@/components/assessment/next-step-card";
import { StageCard } from "@/components/assessment/stage-card";
import { UnknownCard } from "@/components/assessment/unknown-card";
import { DEBT_FIELDS } from "@/components/case/field-sets";
import { recordCheck } from "@/components/case/record-check";
import { RecordForm } from "@/components/case/record-form";
import { ContactList } from "@/components/contacts/contact-list";
import { filterContacts, NO_FILTER } from "@/components/contacts/contact-filter";
import { HeatMap } from "@/components/contacts/heat-map";
import { ThreeTapLog } from "@/components/contacts/three-tap-log";
import { assess } from "@/lib/assessment/assess";
import { debtSchema } from "@/lib/case/debt";
import type { Contact } from "@/lib/case/contact";
import { sampleCase } from "@/lib/case/sample";
import { instantAt } from "@/lib/units/instant";
import { aContact, aDebt, aRecord } from "../case/factory";
import { axeFindings } from "./axe";

const ON = "2026-11-23";
const sample = sampleCase(ON);
const assessment = assess(sample, ON);

describe("the assessment on the screen", () => {
  it("shows one next step, the stage, the sum with its parts and what was broken, and axe finds nothing with everything open", async () => {
    const screen = await render(
      <main className="space-y-3 bg-paper">
        <h1>处境</h1>
        <NextStepCard steps={assessment.steps} record={sample} on={ON} onLetter={() => {}} onChannel={() => {}} onPlace={() => {}} />
        <StageCard stage={assessment.stage} record={sample} on={ON} />
        <IntensityCard intensity={assessment.intensity} />
        <FindingsCard findings={assessment.findings} record={sample} on={ON} />
        <UnknownCard unknowns={assessment.unknowns} onAnswer={() => {}} onOpenCase={() => {}} />
      </main>,
    );
    // What is inside is made on opening, and holds further ones.
    for (let level = 0; level < 4; level += 1) {
      for (const each of screen.container.querySelectorAll("details")) each.open = true;
      await new Promise((done) => setTimeout(done, 50));
    }
    expect(await axeFindings(screen.container)).toEqual([]);
    const text = screen.container.textContent!;
    expect(text).toMatch(/22:40/);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  it("never shows a rule that is only remembered", async () => {
    const [finding] = assessment.findings;
    const remembered = { ...finding!, citations: [{ ...finding!.citations[0]!, says: "只凭记忆的一句", confidence: "memory" as const }] };
    const screen = await render(<FindingsCard findings={[remembered]} record={sample} on={ON} />);
    expect(screen.container.textContent).not.toContain("只凭记忆的一句");
  });

  it("puts the breaches of one rule together", () => {
    const groups = groupFindings(assessment.findings);
    expect(new Set(groups.map((group) => group.ruleId)).size).toBe(groups.length);
    expect(groups.reduce((sum, group) => sum + group.findings.length, 0)).toBe(assessment.findings.length);
  });

  it("takes an answer in place, or 「不知道」, and tells what cannot be read", async () => {
    const onAnswer = vi.fn<(path: string, value: unknown) => void>();
    const unknown = { path: "debts.0.arrearsFen", question: "逾期了多少钱？", changes: "力度", weight: 1 };
    const screen = await render(<UnknownCard unknowns={[unknown]} onAnswer={onAnswer} onOpenCase={() => {}} />);
    await screen.getByLabelText("逾期了多少钱？").fill("abc");
    await userEvent.keyboard("{Enter}");
    await expect.element(screen.getByText(/请填金额/)).toBeVisible();
    await screen.getByLabelText("逾期了多少钱？").fill("2,320");
    await userEvent.keyboard("{Enter}");
    expect(onAnswer).toHaveBeenLastCalledWith("debts.0.arrearsFen", 232_000);
    await screen.getByRole("button", { name: "不知道" }).click();
    expect(onAnswer).toHaveBeenLastCalledWith("debts.0.arrearsFen", null);
  });
});

describe("a form over a row", () => {
  it("saves each field when it is left, and keeps what it cannot read with the reason beside it", async () => {
    const onSave = vi.fn<(path: string, value: unknown) => void>();
    const debt = aDebt({ id: "a", principalFen: 1_000_000 });
    const record = aRecord({ debts: [debt] });
    const screen = await render(
      <main>
        <RecordForm schema={debtSchema} fields={DEBT_FIELDS} value={debt} check={recordCheck(record, "debts.0", ON)} onSave={onSave} />
      </main>,
    );
    const principal = screen.getByLabelText("合同上的借款本金");
    await principal.fill("很多");
    await userEvent.tab();
    await expect.element(screen.getByText(/请填金额/)).toBeVisible();
    await expect.element(principal).toHaveValue("很多");
    expect(onSave).not.toHaveBeenCalled();
    await principal.fill("12,000");
    await userEvent.tab();
    await vi.waitFor(() => expect(onSave).toHaveBeenCalledWith("principalFen", 1_200_000));
    await screen.getByLabelText("合同编号").fill("不知道");
    await userEvent.tab();
    await vi.waitFor(() => expect(onSave).toHaveBeenCalledWith("contractNumber", null));
    expect(await axeFindings(screen.container)).toEqual([]);
  });

  it("tells a loan that is still to come at its field and saves nothing", async () => {
    const onSave = vi.fn<(path: string, value: unknown) => void>();
    const debt = aDebt({ id: "a" });
    const screen = await render(
      <RecordForm
        schema={debtSchema}
        fields={DEBT_FIELDS}
        value={debt}
        check={recordCheck(aRecord({ debts: [debt] }), "debts.0", ON)}
        onSave={onSave}
      />,
    );
    await screen.getByLabelText("合同签订日期").fill("2027-01-01");
    // Tab walks through year, month and day of a date field; a click elsewhere leaves it.
    await screen.getByLabelText("合同编号").click();
    await expect.element(screen.getByRole("alert")).toBeVisible();
    expect(onSave).not.toHaveBeenCalled();
  });
});

describe("contacts on the screen", () => {
  it("are logged in three taps, with the time of opening", async () => {
    const onLog = vi.fn<(contact: Contact) => void>();
    const openedAt = instantAt(ON, "22:41");
    const screen = await render(
      <main>
        <ThreeTapLog on={ON} openedAt={openedAt} debtId="debt" newId={() => "new"} onLog={onLog} />
      </main>,
    );
    await screen.getByLabelText("电话，接了").click();
    await screen.getByLabelText("兄弟姐妹").click();
    await screen.getByRole("button", { name: "记下来" }).click();
    expect(onLog.mock.calls[0]![0]).toMatchObject({
      channel: "call",
      answered: true,
      at: openedAt,
      whom: { kind: "third-party", relation: "sibling" },
    });
    expect(await axeFindings(screen.container)).toEqual([]);
  });

  it("are not logged before they happened", async () => {
    const onLog = vi.fn<(contact: Contact) => void>();
    const screen = await render(<ThreeTapLog on={ON} openedAt={instantAt(ON, "09:00")} debtId={null} newId={() => "new"} onLog={onLog} />);
    await screen.getByLabelText("短信").click();
    await screen.getByLabelText("我", { exact: true }).click();
    await screen.getByLabelText("时间").fill("21:00");
    await screen.getByRole("button", { name: "记下来" }).click();
    await expect.element(screen.getByText(/还没有到/)).toBeVisible();
    expect(onLog).not.toHaveBeenCalled();
  });

  it("scroll by the ten thousand with only a screenful in the page", async () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      aContact({ id: `c${index}`, at: instantAt("2026-10-12", "12:00") - index * 60_000 }),
    );
    const screen = await render(<ContactList contacts={many} onOpen={() => {}} />);
    await expect.element(screen.getByRole("listitem").first()).toBeVisible();
    expect(screen.getByRole("listitem").elements().length).toBeLessThan(60);
    expect(await axeFindings(screen.container)).toEqual([]);
  });

  it("are found by hour, person and word", () => {
    expect(filterContacts(sample.contacts, { ...NO_FILTER, time: "night" }).length).toBe(4);
    expect(filterContacts(sample.contacts, { ...NO_FILTER, whom: "third-party" }).length).toBe(4);
    expect(filterContacts(sample.contacts, { ...NO_FILTER, text: "同事小王" }).length).toBe(1);
  });

  it("are drawn by hour and day with a sentence for those who cannot see it", async () => {
    const screen = await render(
      <main>
        <HeatMap contacts={sample.contacts} on={ON} />
      </main>,
    );
    await expect.element(screen.getByRole("img", { name: /其中 4 次在 22 点至次日 8 点之间/ })).toBeVisible();
    await vi.waitFor(() => expect(screen.container.querySelectorAll("svg rect").length).toBeGreaterThan(20));
    expect(await axeFindings(screen.container)).toEqual([]);
  });
});
