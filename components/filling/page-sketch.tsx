import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import type { PageDescription } from "@/lib/form/field";
import { addressOf, frameLines, sketchLines, sketchOf, type PageSketch } from "@/lib/form/sketch";

export interface PageSketchProps {
  page: PageDescription;
  /** The person has read the lines and wants the file. */
  onSave(sketch: PageSketch): void;
}

/** What a page asks, line by line, to be kept as a file by the person's own hand: how a form that is read wrongly gets into the tests. */
export function PageSketchPart(props: PageSketchProps) {
  if (props.page.forms.every(({ fields }) => fields.length === 0)) return null;
  return (
    <Disclosure summary="这一页认得不对？存一份本页速写" className="text-sm">
      <SketchLines {...props} />
    </Disclosure>
  );
}

/** Made when it is first opened: most people never look at a sketch. */
function SketchLines({ page, onSave }: PageSketchProps) {
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const lines = [...frameLines(page), ...sketchLines(page)];
  const sketch = sketchOf(page, without);
  const { host, path } = addressOf(page);
  const turn = (key: string, kept: boolean): void => {
    const next = new Set(without);
    if (kept) next.delete(key);
    else next.add(key);
    setWithout(next);
  };
  return (
    <div className="space-y-2">
      <p className="text-soft">
        速写写下网址（{host}
        {path}
        ）和这一页问什么，留下的文字都列在下面，另外只有控件在网页代码里的名称和类型。不读你填在控件里的内容，也不含案卷里的内容；四位以上的数字和邮箱已经遮住。网站显示的姓名不一定遮得住，请看一遍，不想留的取消勾选。保存在你的电脑上，不会自己发给谁。
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
      <Button size="sm" disabled={sketch.forms.length === 0} onClick={() => onSave(sketch)}>
        保存成文件
      </Button>
    </div>
  );
}
