import { Badge, type Tone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { ExternalLink } from "@/components/ui/external-link";
import { Facts } from "@/components/ui/facts";
import type { GuidedSheet } from "@/lib/portals/guided-sheet";
import type { ChannelChoice, Recipe } from "@/lib/portals/recipe";
import type { Shelved } from "@/lib/shelf";
import { chineseDay } from "@/lib/units/day";
import { GuidedSheetView } from "./guided-sheet";

export const MEDIUM_WORDS: Record<Recipe["medium"], string> = {
  web: "网页",
  phone: "电话",
  "mini-program": "小程序",
  paper: "书面",
  app: "App",
};

export const CONFIDENCE_WORDS: Record<Recipe["confidence"], string> = {
  seen: "已查看官方页面",
  secondary: "依据公开报道",
  inferred: "推断，请自己核对",
};

export const VERDICTS: Record<ChannelChoice["verdict"], { word: string; tone: Tone }> = {
  now: { word: "现在可用", tone: "good" },
  later: { word: "以后再用", tone: "brand" },
  blocked: { word: "暂不建议", tone: "care" },
  "not-competent": { word: "不受理这类问题", tone: "plain" },
};

export interface ChannelCardProps {
  recipe: Shelved<Recipe>;
  choice: ChannelChoice | undefined;
  /** Already cleared for showing: never a number that is only inferred. */
  phone: string | null;
  open?: boolean | undefined;
  /** How to use it by hand, where no browser reaches it. */
  sheet?: GuidedSheet | undefined;
  isSample: boolean;
  onCopy(text: string): void;
  onLetter(id: string): void;
  onFiled(recipe: Shelved<Recipe>): void;
}

function List({ items }: { items: readonly string[] }) {
  return items.length === 0 ? null : (
    <ul className="list-disc pl-4">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** One channel: whether it is the one now and why, what it can and cannot do, what to have at hand, and the way there. */
export function ChannelCard({ recipe, choice, phone, open, sheet, isSample, onCopy, onLetter, onFiled }: ChannelCardProps) {
  const verdict = choice && VERDICTS[choice.verdict];
  return (
    <Card title={recipe.title} aside={verdict ? <Badge tone={verdict.tone}>{verdict.word}</Badge> : null}>
      <div className="space-y-2 text-sm">
        {choice ? <p>{choice.why}</p> : null}
        {choice?.first ? <p className="text-care">使用前：{choice.first}</p> : null}
        {choice?.fromOn ? <p>最早 {chineseDay(choice.fromOn)} 可以用。</p> : null}
        <Disclosure summary="能做什么，要准备什么" open={open}>
          <Facts
            rows={[
              ["谁处理", recipe.authority],
              ["能做", recipe.can],
              ["不能做", recipe.cannot],
              ["使用前要先做", recipe.before],
              ["要备好", <List key="needs" items={recipe.needs ?? []} />],
              ["答复期限", <List key="takes" items={choice?.takes ?? []} />],
              ["提交后的编号", recipe.numberGiven],
              [
                "步骤",
                <List
                  key="steps"
                  items={recipe.steps.map((step) => `${step.title}：${[...(step.first ?? []), ...step.person].join("；")}`)}
                />,
              ],
              ["留意", <List key="gotchas" items={recipe.gotchas} />],
              ["尚未核实", <List key="unknown" items={recipe.unknown ?? []} />],
              ["电话", phone],
              ["核对日期", `${chineseDay(recipe.checkedOn)}，${CONFIDENCE_WORDS[recipe.confidence]}`],
            ]}
          />
        </Disclosure>
        {sheet ? <GuidedSheetView sheet={sheet} open={open ?? false} isSample={isSample} onCopy={onCopy} /> : null}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {recipe.startUrl ? (
            <ExternalLink asButton href={recipe.startUrl}>
              打开{MEDIUM_WORDS[recipe.medium]}
            </ExternalLink>
          ) : null}
          {recipe.letterId ? (
            <Button size="sm" onClick={() => onLetter(recipe.letterId!)}>
              看要提交的文字
            </Button>
          ) : null}
          {choice?.verdict === "now" ? (
            <Button size="sm" look="quiet" onClick={() => onFiled(recipe)}>
              我已经提交了
            </Button>
          ) : null}
        </div>
        {recipe.startUrl && recipe.medium === "web" ? (
          <p className="text-xs text-soft">打开后点浏览器上的护岸图标，就能看要填什么。护岸只填写，不提交。</p>
        ) : null}
      </div>
    </Card>
  );
}
