import { Badge } from "@/components/ui/badge";
import { ExternalLink } from "@/components/ui/external-link";
import { STRENGTHS, type Binds, type RuleVersion } from "@/lib/rules/rule";
import { LICENCES } from "@/lib/case/vocabulary";
import { chineseDay, type Day } from "@/lib/units/day";

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
          {version.article}
        </span>{" "}
        <Badge>{STRENGTHS[version.strength]}</Badge> {over ? <Badge tone="care">{`${chineseDay(version.until!)}起已被替代`}</Badge> : null}
      </p>
      <p>{version.says}</p>
      <p className="text-xs text-soft">
        {version.number ? `${version.number}，` : ""}
        {version.dates === "memory" ? "" : `${chineseDay(version.from)}起施行，`}约束：{bindsWords(version.binds)}
        {version.only ? `（只约束${version.only}）` : ""}。{version.confidence === "verified" ? "已核对原文" : "依据公开转述"}（
        {chineseDay(version.checkedOn)}核对）。来源：
        <Sources source={version.source} />
      </p>
    </div>
  );
}

/** Sources as stored: addresses divided by 「；」 become links to their sites, anything else stays as it is. */
export function Sources({ source }: { source: string }) {
  return source.split("；").map((each, index) => (
    <span key={each}>
      {index > 0 ? "；" : ""}
      {/^https?:/.test(each) ? <ExternalLink href={each}>{each.replace(/^https?:\/\//, "").split("/")[0]}</ExternalLink> : each}
    </span>
  ));
}

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
