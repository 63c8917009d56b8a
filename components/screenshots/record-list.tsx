import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField, TextField } from "@/components/ui/field";
import type { Amendment, SettledRecord } from "@/lib/screenshots/settle";
import { chineseDay, type Day } from "@/lib/units/day";
import { clockOf, dayOf, type Instant } from "@/lib/units/instant";
import { askWords } from "./ask-words";

export interface RecordListProps {
  records: readonly SettledRecord[];
  onAmend(key: string, said: Amendment): void;
  onLook(lineId: string): void;
}

const CHANNEL_WORDS = { call: "电话", sms: "短信", wechat: "聊天" } as const;
const momentWords = (at: Instant): string => `${chineseDay(dayOf(at))} ${clockOf(at)}`;

/** What came of the lines, one contact each, with the questions that the picture leaves open. */
export function RecordList({ records, onAmend, onLook }: RecordListProps) {
  return (
    <ol className="space-y-2">
      {records.map((settled, index) => (
        <li key={settled.record.key} className="rounded-md border border-line p-3 text-sm">
          <RecordItem {...{ settled, index, onAmend, onLook }} />
        </li>
      ))}
    </ol>
  );
}

function RecordItem({ settled, index, onAmend, onLook }: { settled: SettledRecord; index: number } & Omit<RecordListProps, "records">) {
  const { record, at, sharedAt, on, direction, number, name, asks, leftOut, said } = settled;
  const open = asks.length > 0;
  // The day of the screenshot is asked once, above.
  const questions = asks.filter((ask) => ask.kind !== "time" || ask.gap !== "needs-screenshot-day");
  const asksTime = questions.some(({ kind }) => kind === "time");
  const asksDirection = asks.some(({ kind }) => kind === "direction");
  const fields = (
    <div className="flex flex-wrap gap-3 text-ink">
      <MomentFields index={index} on={on} at={at} onAt={(moment) => onAmend(record.key, { at: moment })} />
      <SelectField
        label={`第 ${index + 1} 条是谁找谁`}
        value={direction ?? ""}
        options={[
          ["", "请选"],
          ["in", "对方联系我"],
          ["out", "我找对方"],
        ]}
        onChange={(event) => onAmend(record.key, { direction: (event.target.value || undefined) as Amendment["direction"] })}
      />
    </div>
  );
  return (
    <div className="space-y-2" onFocus={() => onLook(record.key)}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Checkbox
          checked={!leftOut && !open}
          disabled={open}
          onChange={(event) => onAmend(record.key, { leftOut: !event.target.checked })}
          aria-label={`第 ${index + 1} 条，要导入`}
        >
          <span className="font-medium">
            {CHANNEL_WORDS[record.channel]}
            {direction ? (direction === "in" ? "，对方找你" : "，你找对方") : ""}
          </span>
        </Checkbox>
        <span>{[number, name].filter(Boolean).join(" ")}</span>
        <span className={at === null ? "text-soft" : ""}>
          {at === null ? (record.time ? `截图上写的是“${record.time.text}”` : "没有时间") : momentWords(at)}
          {at !== null && record.time && record.time.day?.kind !== "full" ? (
            <span className="text-soft">（截图上是“{record.time.text}”）</span>
          ) : null}
        </span>
        {record.channel === "call" && record.answered === false ? <Badge>没接</Badge> : null}
        {record.durationSeconds ? <span>通话 {record.durationSeconds} 秒</span> : null}
      </div>
      {record.words ? <p className="whitespace-pre-wrap">{record.words}</p> : null}
      {record.times ? <p className="text-soft">截图写着连续 {record.times} 次，只看得到最近一次的时间，所以只算这一次。</p> : null}
      {record.cut ? <p className="text-soft">列表里只看得到开头，后面的没有。</p> : null}
      {sharedAt === null ? null : (
        <Button size="sm" onClick={() => onAmend(record.key, { sameTime: true })}>
          {`时间就在那几分钟内，按 ${momentWords(sharedAt)} 记`}
        </Button>
      )}
      {questions.length > 0 && !leftOut ? (
        <ul className="list-disc pl-4 text-care">
          {questions.map((ask) => (
            <li key={ask.kind}>{askWords(ask)}</li>
          ))}
        </ul>
      ) : null}
      {asksTime || asksDirection || said.at !== undefined || said.direction ? (
        fields
      ) : (
        <Disclosure summary="时间或方向不对" className="text-soft">
          {fields}
        </Disclosure>
      )}
    </div>
  );
}

/** Day and clock apart, so that one that is missing stays missing: a field for both would fill in midnight. */
function MomentFields({ index, on, at, onAt }: { index: number; on: Day | null; at: Instant | null; onAt(at: string | undefined): void }) {
  const [typedDay, setDay] = useState<string>();
  const [typedClock, setClock] = useState<string>();
  const day = typedDay ?? on ?? "";
  const clock = typedClock ?? (at === null ? "" : clockOf(at));
  const say = (nextDay: string, nextClock: string) => {
    setDay(nextDay);
    setClock(nextClock);
    onAt(nextDay && nextClock ? `${nextDay}T${nextClock}` : undefined);
  };
  return (
    <>
      <TextField label={`第 ${index + 1} 条的日期`} type="date" value={day} onChange={(event) => say(event.target.value, clock)} />
      <TextField label={`第 ${index + 1} 条是几点几分`} type="time" value={clock} onChange={(event) => say(day, event.target.value)} />
    </>
  );
}
