import { letterOf } from "@/lib/letters/letter-shelf";
import { lint } from "@/lib/letters/lint";
import type { Draft, LetterInput } from "@/lib/letters/letter";
import type { LintLine } from "./draft-view";

/** The check of a letter as the screens show it. That the case is a sample is said by the screens themselves. */
export function lintLines(draft: Draft, input: LetterInput): LintLine[] {
  const seen = new Set<string>();
  return lint(draft, input).filter((message) => {
    if (message.code === "sample" || seen.has(message.text)) return false;
    seen.add(message.text);
    return true;
  });
}

/** Why a letter does not fit the case as it is now; null when it does. */
export function unfitFor(letterId: string, input: LetterInput): string | null {
  const applies = letterOf(letterId).applies(input);
  return applies.ok ? null : applies.why;
}
