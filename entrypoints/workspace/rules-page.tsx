import { useState } from "react";
import heldBy from "@/components/rules/held-by.json";
import { RuleEntry } from "@/components/rules/rule-entry";
import { Card } from "@/components/ui/card";
import { TextField } from "@/components/ui/field";
import { PageTitle } from "@/components/ui/page-title";
import { rulebook } from "@/lib/rules/rulebook";
import { TODAY } from "@/components/app/today";

/** Words of the rulebook's folders. */
const AREAS: Record<string, string> = {
  collection: "催收方式",
  "third-party": "第三人",
  pricing: "利息与费用",
  hardship: "困难与协商",
  privacy: "个人信息",
  "complaint-procedure": "投诉程序",
  litigation: "诉讼与时效",
  "credit-reporting": "征信",
};

/** Tests by rule id; a test of their own keeps them true. */
const HELD_BY: Partial<Record<string, string[]>> = heldBy;

/** Every rule that anything here rests on, with its source, how well it is known and the day it was checked. */
export default function RulesPage() {
  const [text, setText] = useState("");
  const rules = rulebook
    .map((rule) => ({ ...rule, versions: rule.versions.filter((version) => version.confidence !== "memory") }))
    .filter((rule) => rule.versions.length > 0)
    .filter((rule) =>
      [rule.title, ...rule.versions.flatMap((version) => [version.instrument, version.says, version.article])].some((each) =>
        each.includes(text.trim()),
      ),
    );
  const areas = Map.groupBy(rules, (rule) => rule.area);
  return (
    <>
      <PageTitle title="规则依据">
        护岸的每一个判断都出自这里。标「依据公开转述」的，没有读到原文，引用时会说明；只凭记忆、没有出处的，一条也不用。点开一条，看它的每个版本、出处、核对日期，和守着它的测试。
      </PageTitle>
      <TextField label="查找" type="search" value={text} onChange={(event) => setText(event.target.value)} />
      <output className="block text-sm text-soft">{rules.length} 条规则</output>
      {[...areas].map(([area, items]) => (
        <Card key={area} title={AREAS[area] ?? area} aside={<span className="text-sm text-soft">{items.length} 条</span>}>
          <ul className="divide-y divide-line">
            {items.map((rule) => (
              <li key={rule.id}>
                <RuleEntry title={rule.title} versions={rule.versions} heldBy={HELD_BY[rule.id] ?? []} on={TODAY} />
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </>
  );
}
