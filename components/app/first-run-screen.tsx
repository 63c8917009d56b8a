import { useRef, useState } from "react";
import { debtOf, answersOf, namesOf, type FirstAnswers } from "@/components/first-run/answers";
import { Questions } from "@/components/first-run/questions";
import { useTell } from "@/components/ui/toasts";
import type { CaseRecord } from "@/lib/case/record";
import { LENDERS } from "@/lib/lenders/lender";
import { store } from "./store";
import { TODAY } from "./today";
import { write } from "./use-case";

/** What borrowers call the products they owe on: suggestions only; the contract decides who the lender is. */
const BRANDS = [...new Set(LENDERS.flatMap((lender) => lender.title.split(/\s*\/\s*/)))];

const DEBT_KEYS = ["brand", "arrearsFen", "oldestUnpaidDueOn", "role"] as const;
const ANSWER_KEYS = ["grievances", "courtPaperCame", "danger"] as const;

/** The step to come back to: the first question that nobody answered. */
export function firstOpenStep(answers: FirstAnswers): number {
  const open = [
    answers.brand === undefined,
    answers.arrearsFen === undefined,
    answers.oldestUnpaidDueOn === undefined,
    (answers.grievances ?? []).length === 0,
    answers.courtPaperCame === undefined,
    answers.province === undefined,
  ].indexOf(true);
  return open === -1 ? 0 : open;
}

/** The six questions over the store: every answer is written when it is given. */
export function FirstRunScreen({ record, onDone, onLeave }: { record: CaseRecord; onDone(): void; onLeave(): void }) {
  const tell = useTell();
  const [answers, setAnswers] = useState(() => answersOf(record));
  const [step, setStep] = useState(() => firstOpenStep(answers));
  const latest = useRef(answers);
  const queue = useRef(Promise.resolve());

  const onChange = (changes: FirstAnswers) => {
    const next = { ...latest.current, ...changes };
    latest.current = next;
    setAnswers(next);
    // One write after the other: the second sees what the first has made.
    queue.current = queue.current.then(async () => {
      const results = await saveAnswers(changes, next);
      for (const result of results) if (!result.ok) tell({ text: result.message });
    });
  };
  return (
    <Questions
      answers={answers}
      on={TODAY}
      brands={BRANDS}
      onChange={onChange}
      step={step}
      onStep={(to) => (to < 0 ? onLeave() : setStep(to))}
      onDone={() => {
        if (latest.current.brand === undefined) onChange({ brand: null });
        void queue.current.then(() => store.saveSettings({ firstRunDone: true })).then(onDone);
      }}
    />
  );
}

async function saveAnswers(changes: FirstAnswers, all: FirstAnswers) {
  const record = await store.readRecord();
  const results = [];
  if (DEBT_KEYS.some((key) => key in changes)) {
    const first = record.debts[0];
    results.push(await store.saveRow("debts", debtOf(all, first)));
  }
  if (changes.others)
    for (const brand of namesOf(
      changes.others.join("、"),
      record.debts.map((debt) => debt.brand),
    ))
      results.push(await store.saveRow("debts", { id: crypto.randomUUID(), brand, instalments: [], payments: [], fees: [] }));
  const given = Object.fromEntries(ANSWER_KEYS.filter((key) => key in changes).map((key) => [key, changes[key]]));
  if (Object.keys(given).length > 0) results.push(await write(record, { part: "answers", changes: given }));
  if ("province" in changes)
    results.push(await write(record, { part: "borrower", changes: { region: { ...record.borrower.region, province: changes.province } } }));
  return results;
}
