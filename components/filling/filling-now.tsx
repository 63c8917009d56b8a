import { Square } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

/** While the page is being written to: how long it has been, and the way to stop it. The seconds are not read out one by one. */
export function FillingNow({ onStop }: { onStop(): void }) {
  const [second, setSecond] = useState(1);
  const [stopping, setStopping] = useState(false);
  useEffect(() => {
    const from = Date.now();
    const tick = setInterval(() => setSecond(Math.floor((Date.now() - from) / 1000) + 1), 250);
    return () => clearInterval(tick);
  }, []);
  return (
    <div className="space-y-1">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p>
          <output>{stopping ? "正在停下…" : "正在填写…"}</output>
          <span className="tabular-nums">第 {second} 秒</span>
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
      <p className="text-xs text-soft">一级一级加载的下拉框，每一级可能要等十几秒。请先不要动网页。</p>
    </div>
  );
}
