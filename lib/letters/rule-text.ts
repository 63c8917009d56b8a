import { citationText } from "@/lib/rules/citation";
import type { RuleVersion } from "@/lib/rules/rule";
import { chineseDay, type Day } from "@/lib/units/day";

const KINDS: Partial<Record<RuleVersion["strength"], string>> = {
  "national-standard": "（推荐性国家标准）",
  "self-regulatory": "（行业自律规范）",
};

/** `《…》（号）第五条要求：…。`; what was read in a report only is said to be so, with the day it was checked. */
export function ruleText(version: RuleVersion, on: Day): string {
  const hearsay = version.confidence === "secondary" ? `（据公开报道，${chineseDay(version.checkedOn)}核对）` : "";
  const verb = KINDS[version.strength] ? "要求" : "规定";
  return `${citationText({ ...version, article: articleOf(version) }, on)}${KINDS[version.strength] ?? ""}${verb}：${version.says.replace(/[。；]+$/, "")}${hearsay}。`;
}

/** The article as a letter names it: nothing that was not checked, no notes of ours, a bare number as 「第5.4条」. */
function articleOf({ article }: RuleVersion): string {
  if (/未核|凭记忆|目次|全文/.test(article)) return "";
  const plain = article
    .replace(/（(旧|新增).*?）/g, "")
    .replace(/((?:（[一二三四五六七八九十]+）)+)项/g, (_, items: string) => `第${items.slice(1, -1).replaceAll("）（", "、")}项`)
    .replaceAll("–", "至第");
  return /^[\d.]+$/.test(plain) ? `第${plain}条` : plain;
}
