import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { chineseDay, isDay, type Day } from "@/lib/units/day";
import { forgetMark, isBlank, lastOpenOn } from "./case-mark";
import type { ReadCase } from "./open-case";

/** Says that a case was kept here and that the browser has it no longer. */
export function LostNotice({ read, onRestore }: { read: ReadCase; onRestore(): void }) {
  const blank = isBlank(read);
  const [on, setOn] = useState<Day | null>(null);
  useEffect(() => {
    if (blank) void lastOpenOn().then(setOn, () => undefined);
  }, [blank]);
  if (!blank || on === null) return null;
  return (
    <Notice tone="care" live title="原来的案卷不见了">
      <p>
        {isDay(on) ? `${chineseDay(on)}这里还打开过一份案卷，` : "这里存过一份案卷，"}
        现在浏览器里是空的。不是你清的话，可能是浏览器或清理软件清掉了数据，也可能是存放的文件坏了。有备份就能恢复。
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="sm" onClick={onRestore}>
          从备份恢复
        </Button>
        <Button size="sm" look="quiet" onClick={() => void forgetMark().then(() => setOn(null))}>
          知道了
        </Button>
      </div>
    </Notice>
  );
}
