import { useId, type ReactNode } from "react";
import { classNames } from "./class-names";

export interface Choice<T extends string> {
  value: T;
  word: ReactNode;
  hint?: ReactNode;
}

interface CommonProps<T extends string> {
  legend: ReactNode;
  /** The legend is already on the screen as a heading. */
  legendHidden?: boolean;
  choices: readonly Choice<T>[];
  columns?: 1 | 2 | 3;
}

const GRID = {
  1: "grid-cols-1",
  2: "grid-cols-[repeat(auto-fit,minmax(9rem,1fr))]",
  3: "grid-cols-[repeat(auto-fit,minmax(6rem,1fr))]",
} as const;

const CARD =
  "flex min-h-10 items-start gap-2 rounded-md border border-line bg-card px-3 py-2 hover:border-brand has-checked:border-brand has-checked:bg-brand-wash has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand";

function Cards<T extends string>({
  kind,
  legend,
  legendHidden,
  choices,
  columns = 1,
  isChosen,
  onToggle,
}: CommonProps<T> & { kind: "radio" | "checkbox"; isChosen(value: T): boolean; onToggle(value: T): void }) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className={legendHidden ? "sr-only" : "mb-1 text-sm font-medium"}>{legend}</legend>
      <div className={classNames("grid gap-2", GRID[columns])}>
        {choices.map((choice) => (
          <label key={choice.value} className={CARD}>
            <input
              type={kind}
              autoComplete="off"
              name={name}
              value={choice.value}
              checked={isChosen(choice.value)}
              onChange={() => onToggle(choice.value)}
              className="mt-1 size-4 shrink-0 outline-none"
            />
            <span className="min-w-0">
              {choice.word}
              {choice.hint ? <span className="block text-xs text-soft">{choice.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One of a few: the browser's own radio group (arrow keys), each answer on a card large enough for a tired thumb. */
export function RadioCards<T extends string>({
  value,
  onChange,
  ...rest
}: CommonProps<T> & { value: T | undefined; onChange(value: T): void }) {
  return <Cards {...rest} kind="radio" isChosen={(each) => each === value} onToggle={onChange} />;
}

/** Any of a few, in the order in which they were chosen. */
export function CheckCards<T extends string>({
  values,
  onChange,
  ...rest
}: CommonProps<T> & { values: readonly T[]; onChange(values: T[]): void }) {
  return (
    <Cards
      {...rest}
      kind="checkbox"
      isChosen={(each) => values.includes(each)}
      onToggle={(each) => onChange(values.includes(each) ? values.filter((value) => value !== each) : [...values, each])}
    />
  );
}
