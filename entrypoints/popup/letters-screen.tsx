import { useState } from "react";
import { DraftView } from "@/components/letters/draft-view";
import { LetterList, type LetterEntry } from "@/components/letters/letter-list";
import { SelectField } from "@/components/ui/field";
import type { Length, LetterInput } from "@/lib/letters/letter";
import { lintLines, unfitFor } from "@/components/letters/lint-lines";
import { companionsOf } from "@/lib/letters/companions";
import { letterOf, letterShelf } from "@/lib/letters/letter-shelf";
import { TODAY } from "@/components/app/today";
import { useLetter } from "@/components/app/use-letter";
import { useAnswer } from "@/components/app/use-case";
import { placeOfPath } from "@/components/assessment/step-place";
import { Button } from "@/components/ui/button";
import { openWorkspace } from "./open-page";
import { useSending } from "@/components/app/use-sending";
import { useTake } from "@/components/app/use-letter-export";
import type { OpenCase } from "@/components/app/open-case";
import { debtName } from "@/lib/case/debt-name";

export interface LettersScreenProps {
  open: OpenCase;
  letterId: string | null;
  /** The debt that the step which led here is about. */
  ofDebt: string | null;
  onLetter(id: string | null): void;
}

/** What can be written, and one letter to read and take away. */
export function LettersScreen({ open, letterId, ofDebt, onLetter }: LettersScreenProps) {
  const { record, assessment } = open;
  const [length, setLength] = useState<Length>("full");
  const [debtId, setDebtId] = useState(record.debts.find(({ id }) => id === ofDebt)?.id ?? record.debts[0]?.id ?? "");
  const [forPublic, setForPublic] = useState(false);
  if (record.debts.length === 0) return <NoDebt />;
  const input: LetterInput = { record, assessment, debtId, on: TODAY, length, forPublic };

  if (letterId !== null && letterShelf.some((letter) => letter.id === letterId))
    return (
      <OneLetter
        id={letterId}
        input={input}
        onLength={setLength}
        onPublic={setForPublic}
        onLetter={onLetter}
        onBack={() => onLetter(null)}
      />
    );
  return (
    <div className="space-y-3 p-3">
      {record.debts.length > 1 ? (
        <SelectField
          label="写给哪一笔欠款"
          value={debtId}
          onChange={(event) => setDebtId(event.target.value)}
          options={record.debts.map((debt) => [debt.id, debtName(debt)] as const)}
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

interface OneLetterProps {
  id: string;
  input: LetterInput;
  onLength(length: Length): void;
  onPublic(forPublic: boolean): void;
  onLetter(letterId: string): void;
  onBack(): void;
}

function OneLetter({ id, input, onLength, onPublic, onLetter, onBack }: OneLetterProps) {
  const letter = useLetter(id, input);
  const take = useTake(id, input, letter);
  const answer = useAnswer(input.record);
  const sent = useSending(id, input, letter, take, () => onLetter("answer-reminder"));
  if (!letter) return null;
  return (
    <div className="p-3">
      <DraftView
        onAnswer={answer}
        onOpenCase={(path) => void openWorkspace(placeOfPath(input.record, path))}
        unfit={unfitFor(id, input)}
        draft={letter.draft}
        record={input.record}
        consequences={letterOf(id).consequences(input)}
        lint={lintLines(letter.draft, input)}
        changed={letter.changed}
        onUpdate={letter.update}
        {...sent}
        take={{ ...sent.take, onLength, onPublic }}
        companions={{ letters: companionsOf(id, input), onOpen: onLetter }}
        onBack={onBack}
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

function NoDebt() {
  return (
    <div className="space-y-3 p-4 text-sm">
      <p>请先添加一笔欠款，才能写文书。</p>
      <Button onClick={() => void openWorkspace("debts")}>打开欠款</Button>
    </div>
  );
}
