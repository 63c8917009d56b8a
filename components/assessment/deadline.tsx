import { Disclosure } from "@/components/ui/disclosure";
import type { Deadline } from "@/lib/assessment/assessment";
import { deadlineWords, lastDayOf } from "@/lib/assessment/deadline";
import { chineseDay, daysBetween, type Day } from "@/lib/units/day";

/** “今天”“还有 7 天”“已过 3 天”: said plainly, never counted in red. */
export function untilWords(deadlineOn: Day, on: Day): string {
  const days = daysBetween(on, deadlineOn);
  if (days === 0) return "就是今天";
  if (days === 1) return "明天";
  return days > 0 ? `还有 ${days} 天` : `已过 ${-days} 天`;
}

/** A deadline and, on opening, how it was counted, line by line. */
export function DeadlineLines({ deadline, on, word = "建议完成日" }: { deadline: Deadline; on: Day; word?: string }) {
  return (
    <Disclosure
      className="text-sm"
      summary={
        <>
          {word}：<strong>{deadline.movedOn ? deadlineWords(deadline, on) : chineseDay(deadline.on)}</strong>（
          {untilWords(deadline.on < on ? lastDayOf(deadline) : deadline.on, on)}）
        </>
      }
    >
      <ol className="space-y-0.5 text-soft">
        {deadline.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {deadline.certain ? null : <p className="mt-1 text-care">这段时间的放假安排还没有公布，先按周末推算，公布后可能变动。</p>}
    </Disclosure>
  );
}
