import { chineseDay, type Day } from "@/lib/units/day";
import { isRepealed } from "./in-force";
import type { RuleVersion } from "./rule";

/** Says in Chinese which text a version is: title, number, article as far as they were checked, and that it is repealed when it is. */
export function citationText(version: RuleVersion, on: Day): string {
  const article = articleWords(version);
  const number = version.number ? `（${version.number}）` : "";
  const repealed = isRepealed(version, on) ? `（${chineseDay(version.until!)}起已不再适用，仅用于此前的行为）` : "";
  return `${version.instrument}${number}${article}${repealed}`;
}

/** The article as far as it was checked; empty where no text with the number was found. */
export function articleWords({ article }: Pick<RuleVersion, "article">): string {
  const checked = article === "条号未核" || article === "全文" ? "" : article.replace(/（[^）]*未核）/, "");
  return /^[\d.]+$/.test(checked) ? `第${checked}条` : checked;
}
