import type { Debt } from "@/lib/case/debt";
import type { CaseRecord } from "@/lib/case/record";
import type { Answer, Answers } from "@/lib/form/answer";
import { isNever, type Meaning } from "@/lib/form/meanings";
import { isKnown, type Maybe } from "@/lib/units/maybe";
import type { Day } from "@/lib/units/day";

/** Collects answers: each says in Chinese where it comes from, and what is not known makes none. */
export class AnswerSource {
  readonly answers: Answers = {};
  /** “示例案卷” for the made-up case: said with every single value. */
  private readonly root: string;

  constructor(
    readonly record: CaseRecord,
    readonly debt: Debt | undefined,
    readonly on: Day,
  ) {
    this.root = record.isSample ? "示例案卷" : "案卷";
  }

  /** `from("借款人", "姓名")` → “案卷 › 借款人 › 姓名”. */
  from(...path: string[]): string {
    return [this.root, ...path].join(" › ");
  }

  /** Gives an answer unless it is unknown, empty or never to be filled. Texts longest to shortest, without repeats. */
  give(meaning: Meaning, texts: Maybe<string | (string | null | undefined)[]>, because: string, more: Partial<Answer> = {}): void {
    if (isNever(meaning) || !isKnown(texts)) return;
    const list = (typeof texts === "string" ? [texts] : texts).filter((text): text is string => isKnown(text) && text.trim() !== "");
    const files = more.files ?? [];
    if (list.length === 0 && files.length === 0) return;
    this.answers[meaning] = { meaning, texts: [...new Set(list)], alternatives: more.alternatives ?? [], files, because };
  }
}
