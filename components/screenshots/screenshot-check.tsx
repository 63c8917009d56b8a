import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField, TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { lineId, linesOf, openDoubts, settle, type Amendment, type CheckedPicture } from "@/lib/screenshots/settle";
import { SCREEN_KINDS, type ScreenKind } from "@/lib/screenshots/screen-record";
import { chineseDay, isDay, type Day } from "@/lib/units/day";
import { LineList } from "./line-list";
import { PicturePane } from "./picture-pane";
import { RecordList } from "./record-list";

export interface ScreenshotCheckProps {
  name: string;
  url: string;
  picture: CheckedPicture;
  /** A day that the file's name has in it; offered, not taken. */
  namedOn: Day | null;
  onChange(picture: CheckedPicture): void;
  onRemove(): void;
}

/** One screenshot beside what was read in it: the lines to be checked, the questions it leaves open, and what comes of it. */
export function ScreenshotCheck({ name, url, picture, namedOn, onChange, onRemove }: ScreenshotCheckProps) {
  const [look, setLook] = useState<string | null>(null);
  const { read, records } = useMemo(() => settle(picture), [picture]);
  const open = new Set(openDoubts(picture));
  const edited = linesOf(picture).map((line, index) => ({
    id: line.id,
    seen: picture.seen.lines[index]!,
    text: line.text,
    open: open.has(line.id),
  }));
  const at = picture.seen.lines.find((_, index) => lineId(index) === look)?.box ?? null;
  const say = (changes: Partial<CheckedPicture>) => onChange({ ...picture, ...changes });
  const sayLine = (id: string, said: CheckedPicture["lines"][string]) =>
    say({ lines: { ...picture.lines, [id]: { ...picture.lines[id], ...said } } });
  const amend = (key: string, said: Amendment) => say({ records: { ...picture.records, [key]: { ...picture.records[key], ...said } } });
  const unused = new Set(read.unused);
  const waiting = records.filter(({ asks }) => asks.some((ask) => ask.kind === "time" && ask.gap === "needs-screenshot-day")).length;
  // Below the phone's own bar: what looks like a number or a message should rarely be left over.
  const missed = edited.some(
    ({ id, text, seen }) => unused.has(id) && seen.box.y > picture.seen.height * 0.05 && /[【】]|\d{5}/.test(text.replace(/[\s-]/g, "")),
  );
  const list = (lines: typeof edited) => (
    <LineList
      lines={lines}
      onLook={setLook}
      onText={(id, text) => sayLine(id, { text })}
      onConfirm={(id) => sayLine(id, { confirmed: true })}
    />
  );
  const isThread = picture.kind === "thread" || picture.kind === "chat";
  return (
    <Card
      title={name}
      aside={
        <Button size="sm" look="quiet" onClick={onRemove}>
          不要这张
        </Button>
      }
    >
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        {/* On a narrow page the picture stays in sight above its words. */}
        <div className="sticky top-0 z-10 bg-card lg:top-4">
          <PicturePane url={url} name={name} size={picture.seen} at={at} />
        </div>
        <div className="space-y-4">
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(14rem,100%),1fr))] gap-3">
            <SelectField
              label="截图类型"
              value={picture.kind}
              options={Object.entries(SCREEN_KINDS)}
              onChange={(event) => say({ kind: event.target.value as ScreenKind, records: {} })}
            />
            <TextField
              label="截图是哪一天截的"
              hint="“昨天”“星期三”“上午 9:05”要靠它才知道是哪天；不记得就空着。"
              type="date"
              value={picture.shotOn ?? ""}
              onChange={(event) => say({ shotOn: isDay(event.target.value) ? event.target.value : null })}
            />
            {waiting > 0 ? (
              <div className="col-span-full">
                <Notice tone="care">有 {waiting} 条写的是“昨天”“星期三”或没有年份，要先知道截图是哪一天。</Notice>
              </div>
            ) : null}
            {namedOn && picture.shotOn === null ? (
              <div className="col-span-full">
                <Button size="sm" onClick={() => say({ shotOn: namedOn })}>
                  {`文件名里写着 ${chineseDay(namedOn)}，就是这一天`}
                </Button>
              </div>
            ) : null}
            {isThread ? (
              <TextField
                className="col-span-full"
                label="对方的号码或名字"
                value={picture.counterpart ?? read.counterpart?.text ?? ""}
                onChange={(event) => say({ counterpart: event.target.value })}
              />
            ) : null}
          </div>
          <section aria-label="读出的文字" className="space-y-2">
            <h3 className="text-sm font-medium">读出的文字（每一行都可以改）</h3>
            {edited.length === 0 ? <Notice tone="care">这张图里没有读到文字。</Notice> : null}
            {list(edited.filter(({ id }) => !unused.has(id) || picture.kind === "other"))}
            {unused.size > 0 && picture.kind !== "other" ? (
              <Disclosure
                summary={`没有用到的 ${unused.size} 行（状态栏、标题、按钮等）${missed ? "：里面有像号码或短信的，请看一眼" : ""}`}
                className="text-sm"
              >
                {list(edited.filter(({ id }) => unused.has(id)))}
              </Disclosure>
            ) : null}
          </section>
        </div>
      </div>
      <section aria-label="读成的记录" className="mt-4 space-y-2">
        {picture.kind === "other" ? (
          <Notice>这种画面不会变成联系记录。文字可以核对后复制；金额、日期请自己填到“欠款”里。图片本身可以在“证据”里存一份。</Notice>
        ) : (
          <>
            <h3 className="font-medium">读成 {records.length} 条记录</h3>
            {records.length === 0 ? <Notice>没有读成记录：换一种画面试试，或者把文字复制到“粘贴短信”里。</Notice> : null}
            <RecordList records={records} onAmend={amend} onLook={setLook} />
          </>
        )}
        {picture.kind === "other" && edited.length > 0 ? (
          <Button size="sm" onClick={() => void navigator.clipboard.writeText(edited.map(({ text }) => text).join("\n"))}>
            复制文字
          </Button>
        ) : null}
      </section>
    </Card>
  );
}
