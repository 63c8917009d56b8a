import { citationText } from "@/lib/rules/citation";
import type { RuleVersion } from "@/lib/rules/rule";
import { chineseDay, type Day } from "@/lib/units/day";

const KINDS: Partial<Record<RuleVersion["strength"], string>> = {
  "national-standard": "（推荐性国家标准）",
  "self-regulatory": "（行业自律规范）",
  policy: "（监管政策文件）",
};

/** `《…》（号）第五条要求：…。`; what was read in a report only is said to be so, with the day it was checked. */
export function ruleText(version: RuleVersion, on: Day): string {
  const hearsay = version.confidence === "secondary" ? `（据公开报道，${chineseDay(version.checkedOn)}核对）` : "";
  const verb = KINDS[version.strength] ? "要求" : "规定";
  return `${citationText(version, on)}${KINDS[version.strength] ?? ""}${verb}：${version.says.replace(/[。；]+$/, "")}${hearsay}。`;
}
