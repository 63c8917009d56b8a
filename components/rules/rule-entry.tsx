import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { isRepealed } from "@/lib/rules/in-force";
import type { RuleVersion } from "@/lib/rules/rule";
import type { Day } from "@/lib/units/day";
import { Citation } from "./citation";

export interface RuleEntryProps {
  title: string;
  /** Those that may be stated: never of confidence `memory`. */
  versions: readonly RuleVersion[];
  on: Day;
  open?: boolean;
}

const allOf = (versions: readonly RuleVersion[]): string =>
  versions.every((version) => version.confidence === "verified") ? "对照过原文" : "部分对照过原文";

/** One rule: each of its texts with the day of the check and how well it is known, those repealed as such. */
export function RuleEntry({ title, versions, on, open = false }: RuleEntryProps) {
  const over = versions.filter((version) => isRepealed(version, on));
  const read = versions.some((version) => version.confidence === "verified");
  return (
    <Disclosure
      summary={title}
      open={open}
      aside={
        <span className="flex flex-wrap justify-end gap-1">
          {over.length === 0 ? null : (
            <Badge tone="care">{over.length === versions.length ? "已不再适用" : `${over.length} 条已不再适用`}</Badge>
          )}
          {read ? <Badge>{allOf(versions)}</Badge> : <Badge>依据公开转述</Badge>}
        </span>
      }
    >
      <ul className="space-y-3">
        {versions.map((version) => (
          <li key={version.factId + version.from + version.article}>
            <Citation version={version} on={on} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
