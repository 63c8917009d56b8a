import { Badge } from "@/components/ui/badge";
import { ExternalLink } from "@/components/ui/external-link";
import type { Binds, RuleVersion, Strength } from "@/lib/rules/rule";
import { LICENCES } from "@/lib/case/vocabulary";
import { chineseDay, type Day } from "@/lib/units/day";

export const STRENGTH_WORDS: Record<Strength, string> = {
  law: "法律",
  "administrative-regulation": "行政法规",
  "judicial-interpretation": "司法解释",
  "departmental-rule": "部门规章",
  "normative-document": "规范性文件",
  "local-regulation": "地方性法规",
  "national-standard": "国家标准",
  "self-regulatory": "行业自律",
  policy: "政策文件",
};

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
        <Badge>{STRENGTH_WORDS[version.strength]}</Badge>{" "}
        {over ? <Badge tone="care">{`${chineseDay(version.until!)}起已被替代`}</Badge> : null}
      </p>
      <p>{version.says}</p>
      <p className="text-xs text-soft">
        {version.number ? `${version.number}，` : ""}
        {chineseDay(version.from)}起施行，约束：{bindsWords(version.binds)}。
        {version.confidence === "verified" ? "已核对原文" : "依据公开转述"}（{chineseDay(version.checkedOn)}核对）。来源：
        {/^https?:/.test(version.source) ? (
          <ExternalLink href={version.source}>{version.source.replace(/^https?:\/\//, "").split("/")[0]}</ExternalLink>
        ) : (
          version.source
        )}
      </p>
    </div>
  );
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
