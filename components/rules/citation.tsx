import { Badge } from "@/components/ui/badge";
import { ExternalLink } from "@/components/ui/external-link";
import { articleWords } from "@/lib/rules/citation";
import { STRENGTHS, type Binds, type RuleVersion } from "@/lib/rules/rule";
import { LICENCES } from "@/lib/case/vocabulary";
import { chineseDay, type Day } from "@/lib/units/day";
import { officialLinks } from "./official-link";

export function bindsWords(binds: readonly Binds[]): string {
  return binds.map((each) => (each === "anyone" ? "任何人" : LICENCES[each])).join("、");
}

/** One version of a rule with everything that lets the reader check it. Shown versions are never of confidence `memory`. */
export function Citation({ version, on }: { version: RuleVersion; on: Day }) {
  const over = version.until !== undefined && version.until <= on;
  return (
    <div className="text-sm">
      <p>
        <span className="font-medium">
          {version.instrument}
          {articleWords(version)}
        </span>{" "}
        <Badge>{STRENGTHS[version.strength]}</Badge> {over ? <Badge tone="care">{`${chineseDay(version.until!)}起已被替代`}</Badge> : null}
      </p>
      <p>{version.says}</p>
      <p className="text-xs text-soft">
        {version.number ? `${version.number}，` : ""}
        {version.dates === "memory" ? "" : `${chineseDay(version.from)}起施行，`}约束：{bindsWords(version.binds)}
        {version.only ? `（只约束${version.only}）` : ""}。{confidenceWords(version)}
        {officialLinks(version.source).map((address) => (
          <span key={address}>
            {" "}
            <ExternalLink href={address}>打开官方页面（{new URL(address).hostname}）</ExternalLink>
          </span>
        ))}
      </p>
    </div>
  );
}

/** How well a text is known, as a borrower reads it, with the day. */
const confidenceWords = ({ confidence, checkedOn }: RuleVersion): string =>
  confidence === "verified"
    ? `${chineseDay(checkedOn)}对照过收录的原文。`
    : `没有读到原文，依据公开报道或者引文，${chineseDay(checkedOn)}查的；用之前再核对一遍。`;

/** Several versions, hardest first. */
export function Citations({ versions, on }: { versions: readonly RuleVersion[]; on: Day }) {
  const shown = versions.filter((version) => version.confidence !== "memory");
  if (shown.length === 0) return null;
  return (
    <ul className="space-y-2">
      {shown.map((version) => (
        <li key={`${version.factId}${version.from}`}>
          <Citation version={version} on={on} />
        </li>
      ))}
    </ul>
  );
}
