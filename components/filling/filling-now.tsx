import { SkipForward, Square } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { labelWords } from "./problem-words";

/** A field whose page keeps the fill waiting, and the moment (as `Date.now()`) at which it waits no more. */
export interface Waiting {
  label: string;
  until: number;
}

interface FillingNowProps {
  waiting: Waiting | null;
  /** Waits no longer for this field, and goes on with the next. */
  onSkip(): void;
  onStop(): void;
}

/**
 * While the page is being written to: how long it has been, and the way to stop it; while a list of the page is still loading, how long
 * it will be waited for at most, and the way to wait no longer. The seconds are not read out one by one.
 */
export function FillingNow({ waiting, onSkip, onStop }: FillingNowProps) {
  const [from] = useState(Date.now);
  const [now, setNow] = useState(from);
  const [stopping, setStopping] = useState(false);
  const [skipped, setSkipped] = useState<Waiting>();
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(tick);
  }, []);
  return (
    <div className="space-y-1">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p>
          <output>{stopping ? "正在停下…" : "正在填写…"}</output>
          <span className="tabular-nums">第 {Math.floor((now - from) / 1000) + 1} 秒</span>
        </p>
        <Button
          size="sm"
          icon={Square}
          disabled={stopping}
          onClick={() => {
            setStopping(true);
            onStop();
          }}
        >
          停下
        </Button>
      </div>
      {waiting && !stopping ? (
        <div className="flex flex-wrap items-center justify-between gap-2 rounded-md bg-sunken px-2 py-1.5">
          <p className="text-sm">
            <output>网页还在加载“{labelWords(waiting.label)}”的选项</output>
            <span className="tabular-nums">，还等 {Math.max(0, Math.ceil((waiting.until - now) / 1000))} 秒</span>
          </p>
          <Button
            size="sm"
            icon={SkipForward}
            disabled={skipped === waiting}
            onClick={() => {
              setSkipped(waiting);
              onSkip();
            }}
          >
            不再等待
          </Button>
        </div>
      ) : (
        <p className="text-xs text-soft">逐级加载的下拉框需要等待，请先不要操作网页。</p>
      )}
    </div>
  );
}
