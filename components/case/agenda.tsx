import { CalendarPlus } from "lucide-react";
import { untilWords } from "@/components/assessment/deadline";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { Reminder } from "@/lib/case/reminders";
import { chineseDay, type Day } from "@/lib/units/day";

/** All days to keep in mind, with their calculation, and the way into one's own calendar (in words that say nothing). */
export function Agenda({ reminders, on, onCalendar }: { reminders: readonly Reminder[]; on: Day; onCalendar(): void }) {
  if (reminders.length === 0) return null;
  return (
    <Card
      title="要记住的日子"
      aside={
        <Button size="sm" icon={CalendarPlus} onClick={onCalendar}>
          下载日历文件
        </Button>
      }
    >
      <ul className="text-sm">
        {reminders.map((reminder) => (
          <li key={reminder.id}>
            <Disclosure
              summary={
                <>
                  {chineseDay(reminder.on)}（{untilWords(reminder.on, on)}）{reminder.title}
                </>
              }
              aside={
                <Badge tone={reminder.whose === "ours" ? "brand" : "plain"}>{reminder.whose === "ours" ? "你要做" : "等对方答复"}</Badge>
              }
            >
              {reminder.lines.length === 0 ? (
                <p className="text-soft">案卷里写明的日子。</p>
              ) : (
                <ol className="text-soft">
                  {reminder.lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ol>
              )}
            </Disclosure>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-xs text-soft">日历里只写“有一件事要在今天办”或“看看有没有回音”，不写具体是什么事。</p>
    </Card>
  );
}
