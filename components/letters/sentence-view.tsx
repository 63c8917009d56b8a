import { classNames } from "@/components/ui/class-names";
import type { Sentence } from "@/lib/letters/letter";

export interface SentenceViewProps {
  sentence: Sentence;
  active: boolean;
  onShow(sentence: Sentence): void;
}

/** True when something stands behind the sentence. */
export function hasBasis({ basis }: Sentence): boolean {
  return basis.rows.length + basis.evidenceIds.length + basis.rules.length > 0;
}

/** One sentence of a draft. Hover or focus shows what it rests on; one the borrower rewrote is marked as theirs. */
export function SentenceView({ sentence, active, onShow }: SentenceViewProps) {
  return (
    <span
      // A real button cannot break across lines as text does.
      // eslint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="button"
      tabIndex={0}
      aria-pressed={active}
      onFocus={() => onShow(sentence)}
      onMouseEnter={() => onShow(sentence)}
      onClick={() => onShow(sentence)}
      onKeyDown={(event) => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          onShow(sentence);
        }
      }}
      className={classNames(
        "cursor-help rounded-sm print:no-underline decoration-line decoration-1 underline-offset-4 hover:decoration-brand",
        hasBasis(sentence) && "underline",
        active && "bg-brand-wash print:bg-transparent",
        sentence.edited && "border-b-2 border-care-line print:border-0",
      )}
    >
      {sentence.text}
      {sentence.edited ? <span className="sr-only">（你改写过）</span> : null}
    </span>
  );
}
