import { citationText } from "@/lib/rules/citation";
import type { RuleVersion } from "@/lib/rules/rule";
import { chineseDay, type Day } from "@/lib/units/day";

const KINDS: Partial<Record<RuleVersion["strength"], string>> = {
  "national-standard": "（推荐性国家标准）",
  "self-regulatory": "（行业自律规范）",
};

/**
 * `《…》（号）第五条规定，…`, without a full stop. What follows is our summary, so no colon and no quotation marks: those stand before a
 * text as it is only. With `hearsay`, what was read in a report only is said to be so, with the day it was checked.
 */
export function ruleClause(version: RuleVersion, on: Day, hearsay = true): string {
  const report = hearsay && version.confidence === "secondary" ? `（据公开报道，${chineseDay(version.checkedOn)}核对）` : "";
  return `${ruleName(version, on)}${KINDS[version.strength] ?? ""}${KINDS[version.strength] ? "要求" : "规定"}，${version.says.replace(/[。；]+$/, "")}${report}`;
}

/** The same as a sentence. */
export const ruleText = (version: RuleVersion, on: Day, hearsay = true): string => `${ruleClause(version, on, hearsay)}。`;

/** Title, number and article as a letter names them. */
export const ruleName = (version: RuleVersion, on: Day): string => citationText({ ...version, article: articleOf(version) }, on);

/** Law that punishes: whether an act falls under it the authority decides, never the letter. */
export const isPenal = ({ instrument }: RuleVersion): boolean => /治安管理处罚法|刑法/.test(instrument);

/** The article as a letter names it: nothing that was not checked, no notes of ours, a bare number as “第5.4条”. */
function articleOf({ article }: RuleVersion): string {
  if (/未核|凭记忆|目次|全文/.test(article)) return "";
  const plain = article
    .replace(/（(旧|新增).*?）/g, "")
    .replace(/((?:（[一二三四五六七八九十]+）)+)项/g, (_, items: string) => `第${items.slice(1, -1).replaceAll("）（", "、")}项`)
    .replaceAll("–", "至第");
  return /^[\d.]+$/.test(plain) ? `第${plain}条` : plain;
}
