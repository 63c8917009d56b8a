import { describe, expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { DraftView } from "@/components/letters/draft-view";
import { LetterDesk, type LetterDeskProps } from "@/components/letters/letter-desk";
import { assess } from "@/lib/assessment/assess";
import { sampleCase } from "@/lib/case/sample";
import { compose } from "@/lib/letters/compose";
import { driftOf, editsOver, withEdits } from "@/lib/letters/edits";
import { letterOf } from "@/lib/letters/letter-shelf";
import { demandsText, factsText, textOf } from "@/lib/letters/text";
import { sentencesOf } from "@/lib/letters/writer";
import { LAW } from "@/lib/assessment/law";
import { axeFindings } from "./axe";

const ON = "2026-11-23";
const sample = sampleCase(ON);
const input = { record: sample, assessment: assess(sample, ON), debtId: "sample-debt", on: ON, length: "full" as const, forPublic: false };
const draft = compose("stop-third-party", input);
const sentences = draft.blocks.flatMap(sentencesOf);

type Take = LetterDeskProps["take"];

function takeWith(own: Partial<Take> = {}): Take {
  const quiet = { onLength: () => {}, onPublic: () => {}, onCopy: () => {}, onDownload: () => {} };
  return { length: "full", forPublic: false, removed: [], spoken: null, ...quiet, ...own };
}

function desk(own: Partial<LetterDeskProps> = {}) {
  return render(
    <main>
      <h1>文书</h1>
      <LetterDesk
        unfit={null}
        draft={draft}
        record={sample}
        consequences={[]}
        lint={[]}
        changed={null}
        onUpdate={() => {}}
        take={takeWith()}
        onAnswer={() => {}}
        onOpenCase={() => {}}
        onEdit={() => {}}
        onRestore={() => {}}
        {...own}
      />
    </main>,
  );
}

describe("a letter on the desk", () => {
  it("shows what a sentence rests on when the keyboard reaches it, and marks one that was rewritten", async () => {
    const onEdit = vi.fn<(id: string, text: string) => void>();
    const edited = sentences.find((each) => each.kind === "demand")!;
    const screen = await desk({ draft: withEdits(draft, editsOver(draft, { [edited.id]: "我自己的话。" })), onEdit });
    const based = sentences.find((each) => each.basis.rows.length > 0)!;
    const target = screen.getByRole("button", { name: based.text }).element() as HTMLElement;
    target.focus();
    await expect.element(screen.getByText("这句话的依据", { exact: true }).last()).toBeVisible();
    await screen.getByRole("button", { name: /我自己的话/ }).click();
    await expect.element(screen.getByText("这句话是你改写的，请自己核对。")).toBeVisible();
    await screen.getByLabelText("改写这一句").fill("再改一次。");
    await screen.getByRole("button", { name: "用我的写法" }).click();
    expect(onEdit).toHaveBeenCalledWith(edited.id, "再改一次。");
    expect(await axeFindings(screen.container)).toEqual([]);
  });

  it("offers to update the rest after a changed fact, and says which rule no longer stands", async () => {
    const onUpdate = vi.fn<() => void>();
    const own = sentences.find(({ id }) => id === "demands.directly")!;
    const record = sampleCase(ON);
    record.borrower.phone = "13800000001";
    record.contacts = record.contacts.filter(({ id }) => id !== "sample-contact-22");
    const now = compose("stop-third-party", { ...input, record });
    const drift = driftOf(draft, now, editsOver(draft, { [own.id]: "请只打我的手机。" }));
    const [law] = Object.values(LAW);
    const repealed = [{ ...law!, instrument: "《某某办法》", until: "2026-11-01" }];
    const replaced = [{ factId: "X-1", instrument: "《旧规定》", from: "2020-01-01", checkedOn: ON, says: "" }];
    const screen = await desk({ changed: { drift, repealed, replaced }, onUpdate });
    await expect.element(screen.getByText(/《某某办法》.*2026年11月1日起已不再适用/)).toBeVisible();
    await expect.element(screen.getByText(/《旧规定》/)).toBeVisible();
    await expect.element(screen.getByText(/有 1 句当初依据的记录变了/)).toBeVisible();
    await screen.getByText("看看哪里不一样").click();
    await expect.element(screen.getByText("你写的：请只打我的手机。")).toBeVisible();
    expect(await axeFindings(screen.container)).toEqual([]);
    await screen.getByRole("button", { name: "更新其余部分，我写的不动" }).click();
    expect(onUpdate).toHaveBeenCalledOnce();
  });
});

describe("a letter in the popup", () => {
  const consequences = (["note", "care", "stop"] as const).map((severity) => ({ severity, text: `后果 ${severity}`, safer: "" }));

  it("folds what is only good to know, keeps open what needs care, and gives title, facts and demands apart", async () => {
    const onCopy = vi.fn<(text: string, what: string) => void>();
    const spoken = letterOf("stop-third-party").spoken!(input);
    const screen = await render(
      <main>
        <h1>文书</h1>
        <DraftView
          unfit={null}
          draft={draft}
          record={sample}
          consequences={consequences}
          lint={[]}
          changed={null}
          onUpdate={() => {}}
          take={takeWith({ onCopy, spoken })}
          onAnswer={() => {}}
          onOpenCase={() => {}}
          onBack={() => {}}
        />
      </main>,
    );
    await expect.element(screen.getByText("寄出之后会怎样（1）")).toBeVisible();
    await expect.element(screen.getByText("后果 care")).toBeVisible();
    await expect.element(screen.getByText("后果 stop")).toBeVisible();
    expect(screen.container.textContent).not.toContain("后果 note");
    await screen.getByText("寄出之后会怎样（1）").click();
    await expect.element(screen.getByText("后果 note")).toBeVisible();
    await expect.element(screen.getByLabelText(`篇幅（现在 ${textOf(draft).length} 字）`)).toBeVisible();
    await screen.getByText("公开版本、逐项复制、电话和短信").click();
    await screen.getByRole("button", { name: /^事实与依据/ }).click();
    await screen.getByRole("button", { name: /^请求/ }).click();
    await screen.getByRole("button", { name: /^复制短信/ }).click();
    expect(onCopy.mock.calls).toEqual([
      [factsText(draft), "事实与依据"],
      [demandsText(draft), "请求"],
      [spoken.sms, "短信"],
    ]);
    expect(await axeFindings(screen.container)).toEqual([]);
  });

  it("says what the public version leaves out, and takes nothing away while the check holds it", async () => {
    const onCopy = vi.fn<(text: string, what: string) => void>();
    const onPublic = vi.fn<(forPublic: boolean) => void>();
    const take = takeWith({ forPublic: true, removed: ["name", "people"], onCopy, onPublic });
    const screen = await desk({ take, lint: [{ level: "error", text: "有一处对不上。" }] });
    await expect.element(screen.getByText(/已去掉：你的姓名、其他人的姓名。/)).toBeVisible();
    await screen.getByLabelText(/公开版/).click();
    expect(onPublic).toHaveBeenCalledWith(false);
    (screen.getByRole("button", { name: "复制", exact: true }).element() as HTMLElement).click();
    expect(onCopy).not.toHaveBeenCalled();
    expect(await axeFindings(screen.container)).toEqual([]);
  });
});
