import { ToDebts } from "@/components/app/to-debts";
import { Printer } from "lucide-react";
import { LetterDesk } from "@/components/letters/letter-desk";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { PageTitle } from "@/components/ui/page-title";
import { LetterTables } from "@/components/letters/letter-tables";
import { useState } from "react";
import { lintLines, unfitFor } from "@/components/letters/lint-lines";
import { companionsOf } from "@/lib/letters/companions";
import { letterOf, letterShelf } from "@/lib/letters/letter-shelf";
import type { Length, LetterInput } from "@/lib/letters/letter";
import { printHtml } from "@/lib/documents/print";
import { letterEntries } from "../popup/letters-screen";
import { TODAY } from "@/components/app/today";
import { useLetter } from "@/components/app/use-letter";
import { useAnswer } from "@/components/app/use-case";
import { ofDebt as ofDebtPlace, placeOfPath } from "@/components/assessment/step-place";
import { useSending } from "@/components/app/use-sending";
import { useTake } from "@/components/app/use-letter-export";
import { goTo, useAddressed } from "./place";
import { printSheet } from "./print-sheet";
import type { PageProps } from "./page-props";
import { debtName } from "@/lib/case/debt-name";

/** All letters with when to use which; one of them on the desk, to be rewritten, printed and taken away. */
export default function LettersPage({ open, item: address }: PageProps) {
  const { record, assessment } = open;
  const { item, debtId, choose } = useAddressed(address, record);
  const [length, setLength] = useState<Length>("full");
  const [forPublic, setForPublic] = useState(false);
  if (record.debts.length === 0)
    return (
      <PageTitle title="文书">
        <ToDebts>先记一笔欠款</ToDebts>，这里才能写文书。
      </PageTitle>
    );
  const input: LetterInput = { record, assessment, debtId, on: TODAY, length, forPublic };
  if (item && letterShelf.some((letter) => letter.id === item))
    return <Desk key={[item, debtId, length, forPublic].join()} id={item} input={input} onLength={setLength} onPublic={setForPublic} />;
  return (
    <>
      <PageTitle title="文书">每一份什么时候用、寄给谁。现在用不上的也列着，并说明为什么。</PageTitle>
      {record.debts.length > 1 ? (
        <SelectField
          className="max-w-xs"
          label="写给哪一笔欠款"
          value={debtId}
          onChange={(event) => choose(event.target.value)}
          options={record.debts.map((debt) => [debt.id, debtName(debt)] as const)}
        />
      ) : null}
      <LetterTables
        letters={letterEntries(input)}
        suggestedId={assessment.steps.find((step) => step.kind !== "also")?.letterId}
        linkTo={(id) => `#${ofDebtPlace(`letters/${id}`, debtId)}`}
      />
    </>
  );
}

interface DeskProps {
  id: string;
  input: LetterInput;
  onLength(length: Length): void;
  onPublic(forPublic: boolean): void;
}

function Desk({ id, input, onLength, onPublic }: DeskProps) {
  const letter = useLetter(id, input);
  const take = useTake(id, input, letter);
  const answer = useAnswer(input.record);
  const open = (next: string) => goTo(ofDebtPlace(`letters/${next}`, input.debtId));
  const sent = useSending(id, input, letter, take, () => open("answer-reminder"));
  if (!letter) return null;
  const lines = lintLines(letter.draft, input);
  const onOpenCase = (path: string) => goTo(placeOfPath(input.record, path));
  return (
    <>
      <PageTitle
        title={letterOf(id).title}
        aside={
          <span className="flex gap-2">
            <Button onClick={() => goTo("letters")}>全部文书</Button>
            <Button
              icon={Printer}
              disabled={lines.some((line) => line.level === "error")}
              onClick={() => printSheet(printHtml(letter.draft, input.record))}
            >
              打印
            </Button>
          </span>
        }
      >
        {`给：${letterOf(id).recipient}`}
      </PageTitle>
      <LetterDesk
        onAnswer={answer}
        onOpenCase={onOpenCase}
        unfit={unfitFor(id, input)}
        draft={letter.draft}
        record={input.record}
        consequences={letterOf(id).consequences(input)}
        lint={lines}
        changed={letter.changed}
        onUpdate={letter.update}
        {...sent}
        take={{ ...sent.take, onLength, onPublic }}
        companions={{ letters: companionsOf(id, input), onOpen: open }}
        onEdit={letter.edit}
        onRestore={letter.restore}
      />
    </>
  );
}
