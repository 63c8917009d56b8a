import { Menu, type LucideIcon } from "lucide-react";
import { useId, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { classNames } from "@/components/ui/class-names";

export interface Place {
  id: string;
  word: string;
  icon: LucideIcon;
}

export interface PlaceGroup {
  word: string;
  places: readonly Place[];
}

/** The pages of the case, grouped; the last group stays in view. Plain links by hash, so that back, bookmark and middle-click work. */
export function SideNav({ name, groups, at, isSample }: { name: string; groups: readonly PlaceGroup[]; at: string; isSample: boolean }) {
  const listId = useId();
  // Unfolded for the page it was unfolded on: choosing another folds it again.
  const [unfoldedAt, setUnfoldedAt] = useState<string | null>(null);
  const unfolded = unfoldedAt === at;
  const here = groups.flatMap(({ places }) => places).find(({ id }) => id === at);
  return (
    <nav
      aria-label="案卷"
      className="no-print flex w-full shrink-0 flex-col border-line bg-card p-3 max-md:border-b md:sticky md:top-0 md:h-dvh md:w-52 md:border-r"
    >
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:rounded-md focus:bg-card focus:px-3 focus:py-2 focus:underline"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>("main h1, main")?.focus();
        }}
      >
        跳到正文
      </a>
      <div className="flex items-center justify-between gap-2">
        <p className="px-2 text-lg font-semibold text-brand md:pb-2">
          {name} {isSample ? <Badge tone="care">示例</Badge> : null}
        </p>
        <button
          type="button"
          aria-expanded={unfolded}
          aria-controls={listId}
          className="flex min-h-10 items-center gap-1.5 rounded-md border border-edge px-3 md:hidden"
          onClick={() => setUnfoldedAt(unfolded ? null : at)}
        >
          <Menu aria-hidden className="size-4" />
          {here?.word ?? "目录"}
        </button>
      </div>
      <div id={listId} className={classNames("md:min-h-0 md:flex-1 md:overflow-y-auto", unfolded ? "max-md:pt-2" : "max-md:hidden")}>
        {groups.slice(0, -1).map((group) => (
          <Group key={group.word} group={group} at={at} />
        ))}
      </div>
      {/* Backup and settings stay in view, however short the window. */}
      <div className={classNames("md:border-t md:border-line md:pt-1", !unfolded && "max-md:hidden")}>
        {groups.slice(-1).map((group) => (
          <Group key={group.word} group={group} at={at} />
        ))}
      </div>
    </nav>
  );
}

function Group({ group, at }: { group: PlaceGroup; at: string }) {
  return (
    <div className="mb-2 md:mb-1">
      <p className="px-2 pt-1 text-xs text-soft">{group.word}</p>
      <ul className="flex flex-wrap md:block">
        {group.places.map(({ id, word, icon: Icon }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === at ? "page" : undefined}
              className={classNames(
                "flex min-h-9 items-center gap-2 rounded-md px-2 py-1 hover:bg-brand-wash md:min-h-8 md:py-0.5",
                id === at && "bg-brand-wash font-semibold text-brand-strong",
              )}
            >
              <Icon aria-hidden className="size-4 shrink-0" />
              {word}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
