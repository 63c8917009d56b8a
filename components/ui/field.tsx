import { useId, type ComponentProps, type ReactNode } from "react";
import { classNames } from "./class-names";

export const INPUT_LOOK =
  "w-full min-h-10 rounded-md border border-edge bg-card px-3 py-1.5 text-base text-ink aria-invalid:border-firm disabled:bg-sunken";

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode | undefined;
  /** In Chinese, at the field; nothing typed is lost. */
  error?: string | undefined;
  /** After the control: a unit, a button. */
  after?: ReactNode | undefined;
  className?: string | undefined;
}

interface ControlIds {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean | undefined;
}

/** A labelled control with its hint and its error, wired for screen readers. */
export function Field({ label, hint, error, after, className, children }: FieldProps & { children: (ids: ControlIds) => ReactNode }) {
  const id = useId();
  const describedBy = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className={classNames("min-w-0", className)}>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <div className="flex items-center gap-2">
        {children({ id, "aria-describedby": describedBy || undefined, "aria-invalid": error ? true : undefined })}
        {after}
      </div>
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-xs text-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} role="alert" className="mt-1 text-xs text-firm">
          {error}
        </p>
      ) : null}
    </div>
  );
}

type Own<T extends "input" | "textarea" | "select"> = FieldProps & Omit<ComponentProps<T>, keyof FieldProps | "id">;

/*
 * Every control of ours is `autocomplete="off"`: browsers write what stands in the others to the disk, in the clear, to bring a page back
 * after a restart (Firefox: sessionstore.jsonlz4), whatever is sealed or wiped here.
 */

export function TextField({ label, hint, error, after, className, ...rest }: Own<"input">) {
  return (
    <Field {...{ label, hint, error, after, className }}>
      {(ids) => <input autoComplete="off" {...rest} {...ids} className={INPUT_LOOK} />}
    </Field>
  );
}

export function TextArea({ label, hint, error, after, className, ...rest }: Own<"textarea">) {
  return (
    <Field {...{ label, hint, error, after, className }}>
      {(ids) => <textarea autoComplete="off" rows={4} {...rest} {...ids} className={INPUT_LOOK} />}
    </Field>
  );
}

export function SelectField({
  label,
  hint,
  error,
  after,
  className,
  options,
  ...rest
}: Own<"select"> & { options: readonly (readonly [value: string, word: string])[] }) {
  return (
    <Field {...{ label, hint, error, after, className }}>
      {(ids) => (
        <select autoComplete="off" {...rest} {...ids} className={INPUT_LOOK}>
          {options.map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
