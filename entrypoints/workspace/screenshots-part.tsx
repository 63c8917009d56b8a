import { useEffect, useRef, useState, type DragEvent } from "react";
import { ScreenshotCheck } from "@/components/screenshots/screenshot-check";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FileButton } from "@/components/ui/file-button";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import type { Evidence } from "@/lib/case/record";
import { guessKind } from "@/lib/screenshots/read-screen";
import { dayInName, linesOf } from "@/lib/screenshots/settle";
import { openEvidence } from "@/lib/store/evidence-intake";
import { store } from "@/components/app/store";
import { countRows, type Shot } from "./checked-shots";
import { readScreenshots, type ScreenshotProgress } from "./screenshot-client";

export interface ScreenshotsPartProps {
  /** A stored screenshot to begin with. */
  evidence?: Evidence | undefined;
  /** What was read is checked, and goes on to the preview. */
  onChecked(shots: Shot[]): void;
}

type Picked = { name: string; blob: Blob; evidenceId?: string };

/** Screenshots in, words out, on this machine; each is checked beside its picture before it goes on. Nothing is stored here. */
export function ScreenshotsPart({ evidence, onChecked }: ScreenshotsPartProps) {
  const [shots, setShots] = useState<(Shot & { url: string })[]>([]);
  const [progress, setProgress] = useState<ScreenshotProgress & { of: number }>();
  const [messages, setMessages] = useState<string[]>([]);
  const stop = useRef<AbortController | null>(null);
  const urls = useRef<string[]>([]);
  useEffect(
    () => () => {
      stop.current?.abort();
      for (const url of urls.current) URL.revokeObjectURL(url);
    },
    [],
  );

  const take = async (picked: readonly Picked[]) => {
    setMessages([]);
    setProgress({ picture: 0, done: 0, count: 0, of: picked.length });
    stop.current = new AbortController();
    const read = await readScreenshots(
      picked.map(({ blob }) => blob),
      { signal: stop.current.signal, onProgress: (next) => setProgress({ ...next, of: picked.length }) },
    );
    setProgress(undefined);
    if (!read) {
      setMessages(["已停下，什么都没有留下。"]);
      return;
    }
    setMessages(read.flatMap((each, index) => (each.ok ? [] : [`${picked[index]!.name}：${each.message}`])));
    const next = read.flatMap((each, index) => {
      if (!each.ok) return [];
      const url = URL.createObjectURL(picked[index]!.blob);
      urls.current.push(url);
      const kind = guessKind(linesOf({ seen: each.seen, lines: {} }), each.seen.width);
      return [
        { ...picked[index]!, id: crypto.randomUUID(), url, picture: { seen: each.seen, kind, shotOn: null, lines: {}, records: {} } },
      ];
    });
    setShots((before) => [...before, ...next]);
  };
  useEffect(() => {
    if (!evidence) return;
    void openEvidence(store, evidence).then(
      (blob) => (blob ? take([{ name: evidence.name, blob, evidenceId: evidence.id }]) : setMessages(["文件的内容打不开了。"])),
      () => setMessages(["文件的内容打不开了。"]),
    );
    // Once for the item that the page was opened with.
    // eslint-disable-next-line react/exhaustive-deps
  }, [evidence?.id]);

  const takeFiles = (files: readonly File[]) => void take(files.map((file) => ({ name: file.name, blob: file })));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    if (files.length > 0 && !progress) takeFiles(files);
  };
  const { ready, open } = countRows(shots);
  return (
    <div className="space-y-4" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Card title="从截图读出文字">
        <p className="mb-2 text-sm">
          短信、聊天、通话记录的截图，可以一次选几张，也可以拖到这里。文字在这台电脑上读，图片不会传到任何地方。
        </p>
        <FileButton multiple accept="image/*" disabled={progress !== undefined} onFiles={takeFiles}>
          {shots.length > 0 ? "再加几张截图" : "选择截图"}
        </FileButton>
        {progress ? (
          <div className="mt-3 space-y-2">
            <Progress
              label={`正在读第 ${progress.picture + 1} 张，共 ${progress.of} 张${progress.count > 0 ? `：第 ${progress.done} / ${progress.count} 行` : "：先找出文字在哪里"}`}
              value={
                progress.count > 0 ? progress.picture + progress.done / progress.count : progress.picture > 0 ? progress.picture : null
              }
              max={progress.of}
            />
            <Button size="sm" look="quiet" onClick={() => stop.current?.abort()}>
              停下
            </Button>
          </div>
        ) : null}
        <ul className="mt-2 list-disc pl-4 text-xs text-soft">
          <li>能识别印刷体中文、数字和英文；不能识别手写、图标、语音和照片内容。</li>
          <li>可能读错，尤其是模糊、很小或被遮住的字：金额、号码和时间请逐个对照截图。</li>
          <li>截图里没有的日期和方向，护岸不会猜，会问你。</li>
        </ul>
      </Card>
      {messages.length > 0 ? (
        <Notice tone="care" live>
          {messages.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      ) : null}
      {shots.map((shot) => (
        <ScreenshotCheck
          key={shot.id}
          name={shot.name}
          url={shot.url}
          picture={shot.picture}
          namedOn={dayInName(shot.name)}
          onChange={(picture) => setShots((all) => all.map((each) => (each.id === shot.id ? { ...each, picture } : each)))}
          onRemove={() => setShots((all) => all.filter(({ id }) => id !== shot.id))}
        />
      ))}
      {shots.length > 0 ? (
        <div className="flex flex-wrap items-center gap-3">
          <Button look="primary" disabled={ready === 0} onClick={() => onChecked(shots)}>
            {`核对好了，看看这 ${ready} 条`}
          </Button>
          {open > 0 ? <p className="text-sm text-care">还有 {open} 条有没回答的问题，不回答就不会导入。</p> : null}
        </div>
      ) : null}
    </div>
  );
}
