import { useState } from "react";
import { DraftView } from "@/components/letters/draft-view";
import { LetterList, type LetterEntry } from "@/components/letters/letter-list";
import { SelectField } from "@/components/ui/field";
import { useTell } from "@/components/ui/toasts";
import { compose } from "@/lib/letters/compose";
import type { Length, LetterInput } from "@/lib/letters/letter";
import { lintLines } from "@/components/letters/lint-lines";
import { letterOf, letterShelf } from "@/lib/letters/letter-shelf";
import { textOf } from "@/lib/letters/text";
import { saveFile } from "./save-file";
import { TODAY } from "./today";
import type { OpenCase } from "./use-case";

export interface LettersScreenProps {
  open: OpenCase;
  letterId: string | null;
  onLetter(id: string | null): void;
}

/** What can be written, and one letter to read and take away. */
export function LettersScreen({ open, letterId, onLetter }: LettersScreenProps) {
  const { record, assessment } = open;
  const [length, setLength] = useState<Length>("full");
  const [debtId, setDebtId] = useState(record.debts[0]?.id ?? "");
  const tell = useTell();
  if (record.debts.length === 0) return <p className="p-4 text-sm text-soft">先告诉护岸欠的是哪家，这里才能写文书。</p>;
  const input: LetterInput = { record, assessment, debtId, on: TODAY, length, forPublic: false };

  if (letterId !== null && letterShelf.some((letter) => letter.id === letterId)) {
    const draft = compose(letterId, input);
    return (
      <div className="p-3">
        <DraftView
          draft={draft}
          record={record}
          length={length}
          consequences={letterOf(letterId).consequences(input)}
          lint={lintLines(draft, input)}
          onBack={() => onLetter(null)}
          onLength={setLength}
          onCopy={() => {
            void navigator.clipboard.writeText(textOf(draft)).then(
              () => tell({ text: "已复制全文。" }),
              () => tell({ text: "浏览器没有允许复制，请选中文字自己复制。" }),
            );
          }}
          onDownload={() => {
            // The Word library is large: it comes when a letter is taken away, and not before.
            void import("@/lib/paper/docx")
              .then(({ toDocx }) => toDocx(draft, record))
              .then((blob) => saveFile(blob, `${record.isSample ? "示例-" : ""}${draft.title}.docx`));
          }}
        />
      </div>
    );
  }
  return (
    <div className="space-y-3 p-3">
      {record.debts.length > 1 ? (
        <SelectField
          label="写给哪一笔欠款"
          value={debtId}
          onChange={(event) => setDebtId(event.target.value)}
          options={record.debts.map((debt) => [debt.id, debt.brand] as const)}
        />
      ) : null}
      <LetterList
        letters={letterEntries(input)}
        suggestedId={assessment.steps.find((step) => step.kind !== "also")?.letterId}
        onOpen={onLetter}
      />
    </div>
  );
}

/** Every letter with whether it applies now, and why not. */
export function letterEntries(input: LetterInput): LetterEntry[] {
  return letterShelf.map((letter) => {
    const applies = letter.applies(input);
    return { ...letter, why: applies.ok ? null : applies.why };
  });
}
