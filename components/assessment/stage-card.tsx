import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { classNames } from "@/components/ui/class-names";
import { stageWord } from "@/lib/assessment/stage-word";
import { STAGES, type StageId, type StageResult } from "@/lib/assessment/assessment";
import type { CaseRecord } from "@/lib/case/record";
import { chineseDay, type Day } from "@/lib/units/day";
import { Terms } from "@/components/rules/terms";
import { Reasons } from "./reasons";

/** The road as most cases walk it; `current` and `settled` are its two ends and not drawn. */
const ROAD: StageId[] = ["reminder", "staff-call", "negotiation", "outsourced", "pre-litigation", "lawsuit", "enforcement"];

/** Passed, here, ahead. */
const FILLS = ["bg-part-2 opacity-60", "bg-brand", "bg-sunken"];

/** Where the case stands, the facts that decide it, what usually follows and what cannot happen yet. */
export function StageCard({ stage, record, on, open }: { stage: StageResult; record: CaseRecord; on: Day; open?: boolean }) {
  const at = ROAD.indexOf(stage.id);
  return (
    <Card title="催收到了哪个阶段" aside={<strong className="text-brand">{stageWord(stage)}</strong>}>
      {at >= 0 ? (
        <div className="@container mb-2">
          <ol aria-label="催收通常的顺序" className="flex gap-1 leading-tight">
            {ROAD.map((id, index) => (
              <li key={id} aria-current={index === at ? "step" : undefined} className="flex-1">
                <span className={classNames("drawn block h-1.5 rounded-full", FILLS[Math.sign(index - at) + 1])} />
                <span
                  className={classNames(
                    "block text-center text-[0.6875rem] @max-xs:sr-only",
                    index === at ? "font-semibold text-brand" : "text-soft",
                  )}
                >
                  {STAGES[id]}
                </span>
              </li>
            ))}
          </ol>
        </div>
      ) : null}
      <Reasons reasons={stage.reasons} record={record} on={on} />
      {stage.next.length > 0 ? (
        <Disclosure summary="接下来通常会发生什么" open={open} className="text-sm">
          <ul className="space-y-1">
            {stage.next.map((next) => (
              <li key={next.text}>
                {next.text}
                {next.earliestOn ? <span className="text-soft">（最早 {chineseDay(next.earliestOn)}）</span> : null}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {stage.notYet.length > 0 ? (
        <Disclosure summary="现在还不会发生的事" open={open} className="text-sm">
          <Reasons reasons={stage.notYet} record={record} on={on} />
        </Disclosure>
      ) : null}
      <Terms of={[STAGES[stage.id], ...stage.next.map(({ text }) => text), ...stage.notYet.map(({ text }) => text)]} />
    </Card>
  );
}
