import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import { QuestionList, type AnswerUnknown } from "@/components/assessment/unknown-card";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import type { CaseRecord } from "@/lib/case/record";
import type { Consequence, Draft, Sentence } from "@/lib/letters/letter";
import { BasisPanel } from "./basis-panel";
import { Companions, type CompanionsProps } from "./companions";
import { DraftPaper } from "./draft-paper";
import { LetterChanges, type ChangedLetter } from "./letter-changes";
import { LetterSending, type LetterSendingProps } from "./letter-sending";
import { LetterTake, type LetterTakeProps } from "./letter-take";

/** One message of the check before a letter leaves. */
export interface LintLine {
  level: "error" | "warning";
  text: string;
}

/** How what a letter asks is answered, right where it asks. */
export interface LetterAnswers {
  onAnswer: AnswerUnknown;
  /** Questions that need more than one control are answered in the case, at this path of the record. */
  onOpenCase(path: string): void;
}

export interface DraftViewProps extends LetterAnswers {
  /** Why the letter does not fit the case as it is now; null when it does. */
  unfit: string | null;
  draft: Draft;
  record: CaseRecord;
  consequences: readonly Consequence[];
  lint: readonly LintLine[];
  changed: ChangedLetter | null;
  onUpdate(): void;
  take: Omit<LetterTakeProps, "draft" | "blocked">;
  /** How it is sent and what became of it; absent where a letter only is looked at. */
  sending?: Omit<LetterSendingProps, "blocked">;
  /** Other letters of the same matter. */
  companions?: CompanionsProps;
  onBack(): void;
}

const SEVERITY_TONES = { note: "plain", care: "care", stop: "firm" } as const;

/** A letter to read, check and take away. An error of the check keeps it here until it is mended. */
export function DraftView({
  unfit,
  draft,
  record,
  consequences,
  lint,
  changed,
  onUpdate,
  take,
  sending,
  companions,
  onBack,
  ...answers
}: DraftViewProps) {
  const [shown, setShown] = useState<Sentence | null>(null);
  const blocked = lint.some((line) => line.level === "error");
  return (
    <div className="space-y-3">
      <div className="flex items-center gap-2">
        <Button size="sm" look="quiet" icon={ArrowLeft} onClick={onBack}>
          全部文书
        </Button>
      </div>
      {changed ? <LetterChanges changed={changed} on={draft.on} onUpdate={onUpdate} /> : null}
      <LetterNotices unfit={unfit} consequences={consequences} lint={lint} />
      <LetterTake {...take} draft={draft} blocked={blocked} />
      {sending ? <LetterSending {...sending} blocked={blocked} /> : null}
      {companions ? <Companions {...companions} /> : null}
      <BeforeSending consequences={consequences.filter((each) => each.severity === "note")} draft={draft} {...answers} />
      <DraftPaper draft={draft} isSample={record.isSample} activeId={shown?.id ?? null} onShow={setShown} />
      {/* Until a sentence is chosen the letter has the room. */}
      <div className={shown ? "sticky bottom-0 max-h-44 overflow-y-auto shadow-lg" : "sr-only"}>
        <BasisPanel sentence={shown} record={record} on={draft.on} />
      </div>
    </div>
  );
}

function ConsequenceWords({ consequence }: { consequence: Consequence }) {
  return (
    <>
      {consequence.text}
      {consequence.safer ? <span className="block">更稳妥的做法：{consequence.safer}</span> : null}
    </>
  );
}

/** What is good to know and does not stand in the way: folded, so that the letter itself is seen first. */
export function BeforeSending({
  consequences,
  draft,
  asked = false,
  onAnswer,
  onOpenCase,
}: { consequences: readonly Consequence[]; draft: Draft; asked?: boolean } & LetterAnswers) {
  return (
    <>
      {consequences.length > 0 ? (
        <Disclosure summary={`寄出之后会怎样（${consequences.length}）`} className="text-sm">
          <ul className="space-y-2">
            {consequences.map((consequence) => (
              <li key={consequence.text}>
                <ConsequenceWords consequence={consequence} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {draft.questions.length > 0 ? (
        <Disclosure summary={`补上这些，文书会更完整（${draft.questions.length}）`} open={asked} className="text-sm">
          <QuestionList questions={draft.questions} onAnswer={onAnswer} onOpenCase={onOpenCase} />
        </Disclosure>
      ) : null}
    </>
  );
}

/** What must be seen before the letter is taken away: the check, and what sending it would do. */
export function LetterNotices({
  unfit,
  consequences,
  lint,
}: {
  unfit: string | null;
  consequences: readonly Consequence[];
  lint: readonly LintLine[];
}) {
  return (
    <>
      {unfit === null ? null : (
        <Notice tone="care" title="这份文书现在用不上">
          {unfit}
        </Notice>
      )}
      {lint.map((line) => (
        <Notice key={line.text} tone={line.level === "error" ? "firm" : "care"}>
          {line.text}
        </Notice>
      ))}
      {consequences
        .filter((each) => each.severity !== "note")
        .map((each) => (
          <Notice key={each.text} tone={SEVERITY_TONES[each.severity]}>
            <ConsequenceWords consequence={each} />
          </Notice>
        ))}
    </>
  );
}
