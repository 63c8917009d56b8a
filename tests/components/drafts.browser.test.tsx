import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { UnknownQuestion } from "@/components/assessment/unknown-card";
import { RecordForm } from "@/components/case/record-form";
import { ThreeTapLog } from "@/components/contacts/three-tap-log";
import { Drafts, pageShelf } from "@/components/ui/use-draft";
import { debtSchema } from "@/lib/case/debt";
import { instantAt } from "@/lib/units/instant";

const ON = "2026-11-23";

describe("what is typed and not saved", () => {
  it("stands in the log when it is opened again, at the moment of the first tap, and is gone once noted", async () => {
    const shelf = pageShelf();
    const onLog = vi.fn();
    const open = (clock: string) =>
      render(
        <Drafts value={shelf}>
          <ThreeTapLog on={ON} openedAt={instantAt(ON, clock)} debtId={null} newId={() => "new"} onLog={onLog} />
        </Drafts>,
      );
    const first = await open("09:00");
    await first.getByText("短信").click();
    await first.getByText("父母").click();
    await first.getByText("补充原话").click();
    await userEvent.fill(first.getByLabelText("原话，或短信原文"), "【某某律所】请尽快处理");
    await first.unmount();

    const again = await open("11:30");
    await expect.element(again.getByLabelText("原话，或短信原文")).toHaveValue("【某某律所】请尽快处理");
    await again.getByText("记下来").click();
    expect(onLog).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ channel: "sms", at: instantAt(ON, "09:00"), words: "【某某律所】请尽快处理" }),
    );
    await again.unmount();
    const empty = await open("12:00");
    await expect.element(empty.getByLabelText("时间")).toHaveValue("12:00");
    expect(empty.container.textContent).not.toContain("上次没记完");
  });

  it("stands in its question and in its form, each by itself", async () => {
    const shelf = pageShelf();
    const onSave = vi.fn();
    const unknown = { path: "debts.0.lenderName", question: "贷款人是谁？", changes: "决定向谁投诉。", weight: 1 };
    const open = () =>
      render(
        <Drafts value={shelf}>
          <UnknownQuestion unknown={unknown} onAnswer={() => {}} onOpenCase={() => {}} />
          <RecordForm
            schema={debtSchema}
            fields={[{ path: "arrearsFen", label: "逾期金额" }]}
            value={{ id: "debt", brand: null, instalments: [], payments: [], fees: [] }}
            onSave={onSave}
          />
        </Drafts>,
      );
    const first = await open();
    await userEvent.fill(first.getByLabelText("贷款人是谁？"), "重庆某某小贷");
    await userEvent.fill(first.getByLabelText("逾期金额"), "说不准");
    await first.unmount();
    const again = await open();
    await expect.element(again.getByLabelText("贷款人是谁？")).toHaveValue("重庆某某小贷");
    await expect.element(again.getByLabelText("逾期金额")).toHaveValue("说不准");
    expect(onSave).not.toHaveBeenCalled();
    await userEvent.fill(again.getByLabelText("逾期金额"), "8600");
    await userEvent.tab();
    await expect.poll(() => onSave.mock.calls).toEqual([["arrearsFen", 860_000]]);
    await again.unmount();
    const saved = await open();
    await expect.element(saved.getByLabelText("逾期金额")).toHaveValue("");
  });
});
