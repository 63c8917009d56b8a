import { Phone } from "lucide-react";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import type { GuidedSheet } from "@/lib/portals/guided-sheet";
import { CopySheet } from "./copy-sheet";

export interface GuidedSheetViewProps {
  sheet: GuidedSheet;
  open: boolean;
  isSample: boolean;
  onCopy(text: string): void;
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="font-medium">{title}</h3>
      {children}
    </section>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className="list-disc pl-5">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** From first to last for a channel that no browser reaches: what to have ready, what to do, say, copy and note down. */
export function GuidedSheetView({ sheet, open, isSample, onCopy }: GuidedSheetViewProps) {
  const { dial, ready, steps, say, cards, writeDown } = sheet;
  const answered = cards.filter((card) => card.texts.length > 0).length;
  return (
    <Disclosure summary="一步一步怎么做" open={open}>
      <div className="space-y-3">
        {dial ? (
          <p className="rounded-md border border-line bg-sunken px-3 py-2">
            <a href={`tel:${dial.number}`} className="inline-flex items-center gap-2 text-xl font-semibold text-brand tabular-nums">
              <Phone aria-hidden className="size-5" />
              {dial.number}
            </a>
            <span className="block text-xs text-soft">{dial.note}</span>
          </p>
        ) : null}
        {ready.length > 0 ? (
          <Part title="先备好">
            <Lines lines={ready} />
          </Part>
        ) : null}
        <Part title="照着做">
          <ol className="list-decimal pl-5">
            {steps.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </Part>
        {say.length > 0 ? (
          <Part title="可以照着说">
            {isSample ? <p className="text-care">这是示例内容，仅供参考。</p> : null}
            <ul className="space-y-1 border-l-2 border-brand pl-3">
              {say.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Part>
        ) : null}
        {answered > 0 ? (
          <Disclosure summary={`会问到的，逐项复制（${answered}）`}>
            <CopySheet cards={cards} onCopy={onCopy} />
          </Disclosure>
        ) : null}
        <Part title="做完记下来">
          <Lines lines={writeDown} />
          <p className="text-soft">记好后点“我已经提交了”，护岸会按提交日期计算答复期限，显示在“投诉进度”里。</p>
        </Part>
      </div>
    </Disclosure>
  );
}
