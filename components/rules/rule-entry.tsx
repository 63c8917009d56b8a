import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { isRepealed } from "@/lib/rules/in-force";
import type { RuleVersion } from "@/lib/rules/rule";
import type { Day } from "@/lib/units/day";
import { Citation } from "./citation";

/** Where a test of the rules lies in the repository. */
export const pathOfTest = (name: string): string => `tests/rules/${name}.test.ts`;

export interface RuleEntryProps {
  title: string;
  /** Those that may be stated: never of confidence `memory`. */
  versions: readonly RuleVersion[];
  /** Names of the tests that hold the rule, as `held-by.json` has them. */
  heldBy: readonly string[];
  on: Day;
}

/** One rule: each of its texts with source, day of the check and how well it is known, those repealed as such, and what holds it. */
export function RuleEntry({ title, versions, heldBy, on }: RuleEntryProps) {
  const over = versions.filter((version) => isRepealed(version, on));
  return (
    <Disclosure
      summary={title}
      aside={
        <span className="flex flex-wrap justify-end gap-1">
          {over.length === 0 ? null : (
            <Badge tone="care">{over.length === versions.length ? "已不再适用" : `${over.length} 条已不再适用`}</Badge>
          )}
          {versions.every((version) => version.confidence === "verified") ? (
            <Badge tone="good">已核对原文</Badge>
          ) : versions.some((version) => version.confidence === "verified") ? (
            <Badge>部分核对原文</Badge>
          ) : (
            <Badge>依据公开转述</Badge>
          )}
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
      <p className="mt-3 text-xs text-soft">
        守着这一条的测试：
        {heldBy.map(pathOfTest).map((path) => (
          <code key={path} className="mr-2 break-all">
            {path}
          </code>
        ))}
      </p>
    </Disclosure>
  );
}
