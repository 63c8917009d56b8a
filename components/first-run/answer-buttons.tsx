import { classNames } from "@/components/ui/class-names";

export interface AnswerButtonsProps<T> {
  legend: string;
  choices: readonly { value: T; word: string; hint?: string }[];
  /** Beside each other where there is room; one below the other when left out. */
  columns?: 5;
  /** `undefined`: not answered yet. */
  value: T | undefined;
  onChoose(value: T): void;
}

/** One question, one press: each answer is a button that answers and leads on. The answer given before is marked. */
export function AnswerButtons<T extends string | boolean | null>({ legend, choices, columns, value, onChoose }: AnswerButtonsProps<T>) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-medium">{legend}</legend>
      <div className={classNames("grid gap-2", columns ? "grid-cols-[repeat(auto-fill,minmax(4.25rem,1fr))]" : "grid-cols-1")}>
        {choices.map((choice) => (
          <button
            key={String(choice.value)}
            type="button"
            aria-pressed={choice.value === value}
            onClick={() => onChoose(choice.value)}
            className={classNames(
              "min-h-10 rounded-md border border-edge bg-card px-2 py-1.5 hover:bg-brand-wash aria-pressed:border-brand aria-pressed:bg-brand-wash aria-pressed:font-semibold",
              columns ? "text-center" : "px-3 text-left",
            )}
          >
            {choice.word}
            {choice.hint ? <span className="block text-xs font-normal text-soft">{choice.hint}</span> : null}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
