import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { calendarFile } from "@/lib/case/calendar-file";
import { remindersOf } from "@/lib/case/reminders";
import { dueDates } from "@/lib/portals/due-dates";
import { chineseDay, daysBetween } from "@/lib/units/day";
import { saveFile } from "../popup/save-file";
import { OPENED_AT, TODAY } from "../popup/today";
import type { OpenCase } from "../popup/use-case";

const WANTED = { permissions: ["notifications" as const] };

/** The days ahead, and the two ways to be reminded of them: the browser's notifications, and a calendar file. Both discreet. */
export function RemindersCard({ open: { record, assessment } }: { open: OpenCase }) {
  const [allowed, setAllowed] = useState<boolean>();
  useEffect(() => void browser.permissions.contains(WANTED).then(setAllowed), []);
  const reminders = remindersOf(record, dueDates(record, assessment));
  if (reminders.length === 0) return null;
  return (
    <Card title="要记住的日子">
      <ul className="divide-y divide-line text-sm">
        {reminders.map(({ id, on, title, whose }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-3 py-1.5">
            <span>{title}</span>
            <span className="text-soft tabular-nums">
              {whose === "ours" ? "你要办" : "对方期限"} · {chineseDay(on)}（{away(daysBetween(TODAY, on))}）
            </span>
          </li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="sm" onClick={() => saveFile(new Blob([calendarFile(reminders, OPENED_AT)], { type: "text/calendar" }), "提醒.ics")}>
          存成日历文件
        </Button>
        {allowed === false ? (
          <Button size="sm" onClick={() => void browser.permissions.request(WANTED).then(setAllowed)}>
            到期时用浏览器通知提醒我
          </Button>
        ) : null}
      </div>
      <p className="mt-2 text-xs text-soft">
        {allowed ? "到期那天会有浏览器通知。" : ""}通知和日历里只写「有一件事要在今天办」，不写欠款和机构的名字。
      </p>
    </Card>
  );
}

const away = (days: number): string => (days === 0 ? "今天" : days > 0 ? `还有 ${days} 天` : `过了 ${-days} 天`);
