import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { labelWords } from "./problem-words";

/** A text and the field it belongs to. */
export interface GuidedCard {
  key: string;
  label: string;
  text: string;
}

export interface GuidedCopyProps {
  cards: readonly GuidedCard[];
  /** Keys of what the person has put in already. */
  done: readonly string[];
  onDone(done: string[]): void;
  /** Puts a text on the clipboard; only ever on a click. */
  onCopy(text: string): void;
}

/** What cannot be filled is copied by hand, one field after another: copy, paste over there, mark as done, next. */
export function GuidedCopy({ cards, done, onDone, onCopy }: GuidedCopyProps) {
  const [chosen, setChosen] = useState<string>();
  const open = cards.filter((card) => !done.includes(card.key));
  const card = cards.find(({ key }) => key === chosen) ?? open[0];
  if (!card)
    return (
      <p>
        <output>{cards.length} 项都已处理。</output>{" "}
        <Button size="sm" look="quiet" onClick={() => onDone([])}>
          从头再来
        </Button>
      </p>
    );
  const after = cards[cards.indexOf(card) + 1];
  const isDone = done.includes(card.key);
  return (
    <div className="space-y-2">
      <p className="flex flex-wrap items-center justify-between gap-2">
        <span className="font-medium">{labelWords(card.label)}</span>
        <span className="text-xs text-soft">
          第 {cards.indexOf(card) + 1} 项，共 {cards.length} 项
        </span>
      </p>
      {isDone ? <Badge tone="good">已填好</Badge> : null}
      {/* A long text scrolls here; with a place in the tab order, so that the keyboard can scroll it too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section tabIndex={0} aria-label="要复制的内容" className="max-h-40 overflow-y-auto rounded-md border border-line p-2">
        <p className="break-words whitespace-pre-wrap">{card.text}</p>
      </section>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" icon={Copy} onClick={() => onCopy(card.text)}>
          复制
        </Button>
        <Button
          size="sm"
          icon={Check}
          onClick={() => {
            setChosen(undefined);
            onDone([...done.filter((key) => key !== card.key), card.key]);
          }}
        >
          填好了，下一项
        </Button>
        {after ? (
          <Button size="sm" look="quiet" onClick={() => setChosen(after.key)}>
            先跳过
          </Button>
        ) : null}
      </div>
    </div>
  );
}
