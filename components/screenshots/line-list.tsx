import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { INPUT_LOOK } from "@/components/ui/field";
import { doubtfulAt, textOf, type SeenLine } from "@/lib/screenshots/screen-line";

/** A line as it was read and as it stands. */
export interface EditedLine {
  id: string;
  seen: SeenLine;
  text: string;
  /** Doubtful, and nobody has said that it is right. */
  open: boolean;
}

export interface LineListProps {
  lines: readonly EditedLine[];
  onLook(id: string): void;
  onText(id: string, text: string): void;
  onConfirm(id: string): void;
}

/** What was read, line by line, each to be corrected; doubtful characters are marked until somebody has looked. */
export function LineList({ lines, onLook, onText, onConfirm }: LineListProps) {
  return (
    <ol className="space-y-1.5">
      {lines.map((line, index) => (
        <li key={line.id}>
          {line.open ? (
            <div className="mb-1 flex flex-wrap items-center gap-2 text-sm">
              <span className="text-care">
                没把握：
                <Marked seen={line.seen} />
              </span>
              <Button size="sm" onClick={() => onConfirm(line.id)} aria-label={`第 ${index + 1} 行已核对，无误`}>
                已核对，无误
              </Button>
            </div>
          ) : null}
          <input
            aria-label={`第 ${index + 1} 行`}
            autoComplete="off"
            spellCheck={false}
            value={line.text}
            onFocus={() => onLook(line.id)}
            onChange={(event) => onText(line.id, event.target.value)}
            className={classNames(INPUT_LOOK, "min-h-8! py-0.5! text-sm!", line.open && "border-care-line! bg-care-wash!")}
          />
        </li>
      ))}
    </ol>
  );
}

function Marked({ seen }: { seen: SeenLine }) {
  const doubtful = new Set(doubtfulAt(seen));
  return (
    <span className="text-ink" aria-label={textOf(seen)}>
      {seen.chars.map(({ char }, index) =>
        doubtful.has(index) ? (
          // A character has no name but its place, and a line as read does not change.
          // oxlint-disable-next-line react/no-array-index-key
          <mark key={index} className="bg-care-wash font-semibold text-care underline decoration-2">
            {char}
          </mark>
        ) : (
          char
        ),
      )}
    </span>
  );
}
