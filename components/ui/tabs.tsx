import { Tabs as BaseTabs } from "@base-ui/react/tabs";
import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

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

/** A row of tabs over their panels; only the chosen panel is rendered. */
export function Tabs({ label, items, value, onChange }: TabsProps) {
  return (
    <BaseTabs.Root value={value} onValueChange={(next) => onChange(String(next))}>
      <BaseTabs.List aria-label={label} className="sticky top-0 z-10 flex border-b border-line bg-card px-1">
        {items.map(({ value: each, word, icon: Icon, count }) => (
          <BaseTabs.Tab
            key={each}
            value={each}
            className="flex min-h-11 flex-1 items-center justify-center gap-1.5 border-b-2 border-transparent px-1 text-sm text-soft hover:text-ink focus-visible:-outline-offset-2 data-active:border-brand data-active:font-semibold data-active:text-brand"
          >
            {Icon ? <Icon aria-hidden className="size-4 shrink-0" /> : null}
            {word}
            {count && count.number > 0 ? (
              <span className="rounded-full bg-brand px-1.5 text-xs leading-5 text-on-brand">
                {count.number}
                <span className="sr-only"> {count.of}</span>
              </span>
            ) : null}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {items.map((item) => (
        <BaseTabs.Panel key={item.value} value={item.value} className="outline-none">
          {item.panel}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  );
}
