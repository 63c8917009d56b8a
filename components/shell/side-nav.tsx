import type { LucideIcon } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { classNames } from "@/components/ui/class-names";

export interface Place {
  id: string;
  word: string;
  icon: LucideIcon;
}

/** The rooms of the case, grouped; plain links by hash, so that back, bookmark and middle-click work. */
export function SideNav({
  name,
  groups,
  at,
  isSample,
}: {
  name: string;
  groups: readonly { word: string; places: readonly Place[] }[];
  at: string;
  isSample: boolean;
}) {
  return (
    <nav
      aria-label="案卷"
      className="no-print w-full shrink-0 border-line bg-card p-3 md:sticky md:top-0 md:h-dvh md:w-52 md:overflow-y-auto md:border-r"
    >
      <p className="px-2 pb-2 text-lg font-semibold text-brand">
        {name} {isSample ? <Badge tone="care">示例</Badge> : null}
      </p>
      {groups.map((group) => (
        <div key={group.word} className="mb-2">
          <p className="px-2 pt-1 text-xs text-soft">{group.word}</p>
          <ul className="flex flex-wrap md:block">
            {group.places.map(({ id, word, icon: Icon }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  aria-current={id === at ? "page" : undefined}
                  className={classNames(
                    "flex min-h-9 items-center gap-2 rounded-md px-2 py-1 hover:bg-brand-wash",
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
      ))}
    </nav>
  );
}
