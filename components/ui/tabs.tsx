import type { LucideIcon } from "lucide-react";
import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { classNames } from "./class-names";

export interface TabItem {
  value: string;
  word: string;
  icon?: LucideIcon;
  /** A small number on the tab, with what it counts for those who cannot see it. */
  count?: { number: number; of: string };
  panel: ReactNode;
}

export interface TabsProps {
  label: string;
  items: TabItem[];
  value: string;
  onChange(value: string): void;
}

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * A row of tabs over one panel, by the pattern of the ARIA practices: arrows, Home and End move, Enter or Space choose. Our own, because
 * it stands in the popup's first paint and a library's measuring of the row was a tenth of that.
 */
export function Tabs({ label, items, value, onChange }: TabsProps) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const chosen = items.find((item) => item.value === value) ?? items[0]!;
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const tabs = [...(row.current?.querySelectorAll<HTMLElement>("[role=tab]") ?? [])];
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    if (!step || at < 0) return;
    event.preventDefault();
    tabs[step(at, tabs.length)]!.focus();
  };
  return (
    <>
      <div
        ref={row}
        role="tablist"
        tabIndex={-1}
        aria-label={label}
        onKeyDown={move}
        className="sticky top-0 z-10 flex flex-wrap border-b border-line bg-card px-1"
      >
        {items.map(({ value: each, word, icon: Icon, count }) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`${id}-${each}`}
            aria-selected={each === chosen.value}
            aria-controls={each === chosen.value ? `${id}-panel` : undefined}
            tabIndex={each === chosen.value ? 0 : -1}
            onClick={() => onChange(each)}
            className={classNames(
              "flex min-h-11 flex-1 items-center whitespace-nowrap justify-center gap-1.5 border-b-2 px-1 text-sm focus-visible:-outline-offset-2",
              each === chosen.value ? "border-brand font-semibold text-brand" : "border-transparent text-soft hover:text-ink",
            )}
          >
            {Icon ? <Icon aria-hidden className="size-4 shrink-0" /> : null}
            {word}
            {count && count.number > 0 ? (
              <span className="rounded-full bg-brand px-1.5 text-xs leading-5 text-on-brand">
                {count.number}
                <span className="sr-only"> {count.of}</span>
              </span>
            ) : null}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen.value}`}>
        {chosen.panel}
      </div>
    </>
  );
}
