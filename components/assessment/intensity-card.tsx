import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { PartMeter } from "@/components/ui/part-meter";
import type { IntensityResult } from "@/lib/assessment/assessment";

/** How hard they press: the sum, and every part with its reason and what would lower it. */
export function IntensityCard({ intensity, open }: { intensity: IntensityResult; open?: boolean }) {
  return (
    <Card
      title="催收压力"
      aside={
        <span>
          <strong className="text-brand">{intensity.word}</strong>
          {intensity.outOf > 0 && intensity.word !== "信息不足" ? (
            <span className="text-sm text-soft">
              {" "}
              {intensity.points} 分，满分 {intensity.outOf}
            </span>
          ) : null}
        </span>
      }
    >
      <PartMeter label="催收压力的组成" parts={intensity.parts} />
      <Disclosure summary="分数怎么来的，怎样降低" open={open} className="mt-1 text-sm">
        <ul className="space-y-2">
          {intensity.parts.map((part) => (
            <li key={part.id}>
              <p className="flex justify-between gap-2">
                <span className="font-medium">{part.title}</span>
                <span className="whitespace-nowrap">{part.points === null ? "还不清楚" : `${part.points} 分，满分 ${part.max}`}</span>
              </p>
              <p className="text-soft">{part.reason}</p>
              {part.lower ? <p>怎样降低：{part.lower}</p> : null}
            </li>
          ))}
        </ul>
      </Disclosure>
    </Card>
  );
}
