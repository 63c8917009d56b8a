import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { CopyCard } from "@/lib/portals/copy-sheet";

export interface CopySheetProps {
  cards: CopyCard[];
  /** Puts a text on the clipboard; only ever on a click. */
  onCopy(text: string): void;
}

/** Field by field, for channels that cannot be filled from here: copy, paste over there, next. */
export function CopySheet({ cards, onCopy }: CopySheetProps) {
  const [done, setDone] = useState<readonly string[]>([]);
  const take = (card: CopyCard, text: string) => {
    onCopy(text);
    setDone([...done.filter((meaning) => meaning !== card.meaning), card.meaning]);
  };
  return (
    <ol className="divide-y divide-line">
      {cards.map((card) => (
        <li key={card.meaning} className="space-y-1 py-2">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <span className="font-medium">{card.label}</span>
            {done.includes(card.meaning) ? <Badge tone="good">已复制</Badge> : null}
          </div>
          {card.texts.length === 0 ? (
            <p className="text-soft">案卷里还没有这一项。</p>
          ) : (
            <>
              <p className="line-clamp-3 break-words whitespace-pre-wrap">{card.texts[0]}</p>
              <p className="text-xs text-soft">{card.because}</p>
              <div className="flex flex-wrap gap-2">
                {card.texts.map((text, index) => (
                  <Button key={text} size="sm" look={index === 0 ? undefined : "quiet"} onClick={() => take(card, text)}>
                    {card.texts.length === 1 ? "复制" : `复制（${text.length} 字）`}
                  </Button>
                ))}
              </div>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
