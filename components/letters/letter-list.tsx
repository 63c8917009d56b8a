import { ChevronRight } from "lucide-react";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";

/** One letter as the list shows it. `why`: the reason when it does not apply now. */
export interface LetterEntry {
  id: string;
  area: string;
  title: string;
  useWhen: string;
  recipient: string;
  why: string | null;
}

/** Words of the letter shelf's folders; a folder without a word stands under its own name's group “其他”. */
const AREAS: Record<string, string> = {
  "stop-and-disclose": "停止骚扰、索要材料",
  complaint: "投诉举报",
  negotiation: "协商还款",
  relatives: "家人与同事",
  court: "诉讼",
  "follow-up": "寄出、投诉以后",
};

const areaWord = (area: string): string => AREAS[area] ?? "其他";

/** Letters in whose title, use or recipient every word of the search stands. */
export function findLetters(letters: readonly LetterEntry[], text: string): LetterEntry[] {
  const words = text.split(/\s+/).filter(Boolean);
  return letters.filter((letter) =>
    words.every((word) => [letter.title, letter.useWhen, letter.recipient].some((part) => part.includes(word))),
  );
}

/** What can be written now, by what it is for, the one that the next step asks for first; and what cannot. */
export function sortLetters(
  letters: readonly LetterEntry[],
  suggestedId: string | null | undefined,
): { groups: [word: string, letters: LetterEntry[]][]; rest: LetterEntry[] } {
  const usable = letters
    .filter((letter) => letter.why === null)
    .toSorted((a, b) => Number(b.id === suggestedId) - Number(a.id === suggestedId) || order(a.area) - order(b.area));
  return {
    groups: [...Map.groupBy(usable, (letter) => areaWord(letter.area))],
    rest: letters.filter((letter) => letter.why !== null),
  };
}

/** The areas in the order in which they are mostly needed; one without a word comes last. */
function order(area: string): number {
  const at = Object.keys(AREAS).indexOf(area);
  return at < 0 ? Infinity : at;
}

/** What can be written now, and, folded away, what cannot and why. */
export function LetterList({
  letters,
  suggestedId,
  onOpen,
}: {
  letters: readonly LetterEntry[];
  suggestedId?: string | null | undefined;
  onOpen(id: string): void;
}) {
  const { groups, rest } = sortLetters(letters, suggestedId);
  return (
    <div className="space-y-3">
      {groups.length === 0 ? (
        <p className="text-sm text-soft">按现有的记录，还没有适用的文书。再回答几个问题，或者记录几次联系，再来看看。</p>
      ) : null}
      {groups.map(([word, entries]) => (
        <Card key={word} title={word}>
          <ul className="-mx-2">
            {entries.map((letter) => (
              <li key={letter.id}>
                <button
                  type="button"
                  onClick={() => onOpen(letter.id)}
                  className="flex w-full items-center gap-2 rounded-md px-2 py-2 text-left hover:bg-brand-wash"
                >
                  <span className="min-w-0 flex-1">
                    <span className="block font-medium">
                      {letter.title}
                      {letter.id === suggestedId ? <span className="ml-2 text-xs text-brand">下一步用这份</span> : null}
                    </span>
                    <span className="block text-sm text-soft">{letter.useWhen}</span>
                  </span>
                  <ChevronRight aria-hidden className="size-4 shrink-0 text-soft" />
                </button>
              </li>
            ))}
          </ul>
        </Card>
      ))}
      {rest.length > 0 ? (
        <Disclosure summary={`现在用不上的（${rest.length}）`} className="text-sm">
          <ul className="space-y-1.5">
            {rest.map((letter) => (
              <li key={letter.id}>
                <span className="font-medium">{letter.title}</span>
                <span className="block text-soft">{letter.why}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}
