import { useState } from "react";
import { Citations } from "@/components/rules/citation";
import { RuleEntry } from "@/components/rules/rule-entry";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { TextField } from "@/components/ui/field";
import { PageTitle } from "@/components/ui/page-title";
import { ADVICE } from "@/lib/rules/advice";
import { rulebook } from "@/lib/rules/rulebook";
import { TODAY } from "@/components/app/today";
import type { PageProps } from "./page-props";

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

/** Every rule that anything here rests on, with how well it is known and the day it was checked; our own advice apart. An address with a rule's id shows that rule. */
export default function RulesPage({ item }: Pick<PageProps, "item">) {
  const [text, setText] = useState(rulebook.find(({ id }) => id === item)?.title ?? "");
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
        护岸的每一个判断都出自这里。写“依据公开转述”的，没有读到原文，引用时会说明；没有出处的，一条也不用。点开一条，看文件名称、条号、管谁、哪天核对的；有官方网页的可以打开看。
      </PageTitle>
      <TextField label="查找" type="search" value={text} onChange={(event) => setText(event.target.value)} />
      <output className="block text-sm text-soft">{rules.length} 条规则</output>
      {[...areas].map(([area, items]) => (
        <Card key={area} title={AREAS[area] ?? area} aside={<span className="text-sm text-soft">{items.length} 条</span>}>
          <ul className="divide-y divide-line">
            {items.map((rule) => (
              <li key={rule.id}>
                <RuleEntry title={rule.title} versions={rule.versions} on={TODAY} open={rule.id === item} />
              </li>
            ))}
          </ul>
        </Card>
      ))}
      {text.trim() === "" ? (
        <Card title="护岸的建议">
          <p className="text-sm text-soft">下面是我们自己的建议，没有哪条规定这样写；旁边列的规定可以对照。</p>
          <ul className="divide-y divide-line">
            {ADVICE.map(({ id, title, says, beside }) => (
              <li key={id}>
                <Disclosure summary={title}>
                  <p className="text-sm">{says}</p>
                  <Citations versions={beside} on={TODAY} />
                </Disclosure>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </>
  );
}
