import { Badge, type Tone } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { PathStep } from "@/lib/assessment/assessment";
import { chineseDay } from "@/lib/units/day";

const WORDS: Record<PathStep["state"], [string, Tone]> = { done: ["已完成", "good"], now: ["正在做", "brand"], later: ["待办", "plain"] };

const NUMBERS = ["", "一", "两", "三", "四", "五"];

/** The four steps when relatives and colleagues are pestered, in their order, and how far they are; nothing while nobody was. */
export function PathCard({ path }: { path: PathStep[] }) {
  if (path.length === 0) return null;
  return (
    <Card title={`家人、同事被骚扰：分${NUMBERS[path.length] ?? "几"}步处理`}>
      <ol className="space-y-1 text-sm">
        {path.map(({ stepId, title, state, doneOn }, index) => (
          <li key={stepId} aria-current={state === "now" ? "step" : undefined} className="flex items-baseline gap-2">
            <span className="text-soft">{index + 1}</span>
            <span className={state === "now" ? "font-semibold" : undefined}>{title}</span>
            <Badge tone={WORDS[state][1]}>{WORDS[state][0]}</Badge>
            {doneOn ? <span className="text-soft">{chineseDay(doneOn)}</span> : null}
          </li>
        ))}
      </ol>
    </Card>
  );
}
