import { useEffect, useRef, useState } from "react";
import { datumAt, readDatum } from "@/components/case/datum";
import { DatumInput } from "@/components/case/datum-input";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { useDraft } from "@/components/ui/use-draft";
import { DRAFT_KEYS } from "@/lib/case/draft-keys";
import type { Unknown } from "@/lib/assessment/assessment";
import { caseRecordSchema } from "@/lib/case/record";

/** `null`: asked, and not known. */
export type AnswerUnknown = (path: string, value: string | number | boolean | null) => void;

/** One question with its control in place. Questions that need more than one control are answered on the case page. */
export function UnknownQuestion({
  unknown,
  onAnswer,
  onOpenCase,
}: {
  unknown: Unknown;
  onAnswer: AnswerUnknown;
  onOpenCase(path: string): void;
}) {
  const draft = useDraft(`${DRAFT_KEYS.question}/${unknown.path}`, () => "");
  const [error, setError] = useState<string>();
  const datum = datumAt(caseRecordSchema, unknown.path);
  if (!datum)
    return (
      <div className="space-y-2 text-sm">
        <p className="font-medium">{unknown.question}</p>
        <p className="text-soft">{unknown.changes}</p>
        <Button size="sm" onClick={() => onOpenCase(unknown.path)}>
          到案卷里补上
        </Button>
      </div>
    );
  const answer = (value: string | number | boolean | null) => {
    draft.forget();
    onAnswer(unknown.path, value);
  };
  const save = () => {
    const read = readDatum(datum, draft.value);
    if (!read.ok) setError(read.error);
    else if (read.value === undefined) setError("请先填写；不清楚就点“不知道”。");
    else answer(read.value ?? null);
  };
  return (
    <form
      className="space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <DatumInput
        label={unknown.question}
        hint={unknown.changes}
        datum={datum}
        text={draft.value}
        error={error}
        onText={(next) => {
          draft.set(next);
          setError(undefined);
        }}
      />
      <div className="flex gap-2">
        <Button size="sm" look="primary" type="submit">
          保存
        </Button>
        <Button size="sm" look="quiet" onClick={() => answer(null)}>
          不知道
        </Button>
      </div>
    </form>
  );
}

/** Questions one below the other: the answer to one puts the focus into the next, so that nobody has to click between them. */
export function QuestionList({
  questions,
  onAnswer,
  onOpenCase,
}: {
  questions: readonly Unknown[];
  onAnswer: AnswerUnknown;
  onOpenCase(path: string): void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const answered = useRef<string | null>(null);
  useEffect(() => {
    if (answered.current === null || questions.some(({ path }) => path === answered.current)) return;
    answered.current = null;
    list.current?.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
  }, [questions]);
  return (
    <ul ref={list} className="space-y-3">
      {questions.map((unknown) => (
        <li key={unknown.path}>
          <UnknownQuestion
            unknown={unknown}
            onAnswer={(path, value) => {
              answered.current = path;
              onAnswer(path, value);
            }}
            onOpenCase={onOpenCase}
          />
        </li>
      ))}
    </ul>
  );
}

/** What is missing: the one answer that would change most, open; the rest folded away. */
export function UnknownCard({
  unknowns,
  onAnswer,
  onOpenCase,
}: {
  unknowns: readonly Unknown[];
  onAnswer: AnswerUnknown;
  onOpenCase(path: string): void;
}) {
  const [first, ...rest] = unknowns.toSorted((a, b) => b.weight - a.weight);
  if (!first) return null;
  return (
    <Card title="再回答一题，判断更准确" aside={<span className="text-sm text-soft">还有 {unknowns.length} 个问题没回答</span>}>
      <QuestionList questions={[first]} onAnswer={onAnswer} onOpenCase={onOpenCase} />
      {rest.length > 0 ? (
        <Disclosure summary="其余的问题" className="mt-2 text-sm">
          <QuestionList questions={rest} onAnswer={onAnswer} onOpenCase={onOpenCase} />
        </Disclosure>
      ) : null}
    </Card>
  );
}
