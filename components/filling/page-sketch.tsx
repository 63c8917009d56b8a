import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import type { PageDescription } from "@/lib/form/field";
import { sketchLines, sketchOf, type PageSketch } from "@/lib/form/sketch";

export interface PageSketchProps {
  page: PageDescription;
  /** The person has read the lines and wants the file. */
  onSave(sketch: PageSketch): void;
}

/** What a page asks, line by line, to be kept as a file by the person's own hand: how a form that is read wrongly gets into the tests. */
export function PageSketchPart({ page, onSave }: PageSketchProps) {
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const lines = sketchLines(page);
  if (lines.length === 0) return null;
  const turn = (key: string, kept: boolean): void => {
    const next = new Set(without);
    if (kept) next.delete(key);
    else next.add(key);
    setWithout(next);
  };
  return (
    <Disclosure summary="这一页认得不对？存一份本页速写" className="text-sm">
      <div className="space-y-2">
        <p className="text-soft">
          速写只写这一页问什么：标签、控件、选项、字数限制和先后。不含你在网页上填的内容，也不含案卷里的内容；四位以上的数字和邮箱已经遮住。标签里可能还有网站显示的姓名，请看一遍，不想留的取消勾选。保存在你的电脑上，不会自己发给谁。
        </p>
        <ul className="max-h-60 space-y-1 overflow-y-auto">
          {lines.map(({ key, text }) => (
            <li key={key}>
              <Checkbox checked={!without.has(key)} onChange={(event) => turn(key, event.currentTarget.checked)}>
                {text}
              </Checkbox>
            </li>
          ))}
        </ul>
        <Button size="sm" disabled={without.size === lines.length} onClick={() => onSave(sketchOf(page, without))}>
          保存成文件
        </Button>
      </div>
    </Disclosure>
  );
}
