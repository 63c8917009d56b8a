import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";

export interface CompanionsProps {
  letters: readonly { id: string; title: string }[];
  onOpen(letterId: string): void;
}

/** Other letters of the same matter that apply now: from the one a step leads to, the rest is one click away. */
export function Companions({ letters, onOpen }: CompanionsProps) {
  return letters.length === 0 ? null : (
    <Disclosure summary={`同一件事还用得上的文书（${letters.length}）`} className="text-sm">
      <ul className="flex flex-wrap gap-2">
        {letters.map(({ id, title }) => (
          <li key={id}>
            <Button size="sm" onClick={() => onOpen(id)}>
              {title}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
