import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";

/** The assessment in a few words, as it was shown last on this day. */
export interface SummaryView {
  /** The day it was made on: another day's glance is not shown. */
  on: string;
  name: string;
  isSample: boolean;
  step: { title: string; word: string; why: string; until: string | null } | null;
  stage: string;
  intensity: string;
  findings: string[];
}

/**
 * What the popup shows in the moment before the case has been read: the last word on where it stands. Nothing in it can be pressed;
 * the live screen takes its place.
 */
export function Glance({ view }: { view: SummaryView }) {
  return (
    <>
      <header className="border-b border-line bg-card px-4 pt-3 pb-2">
        <p className="flex min-h-9 items-center gap-2 text-lg font-semibold text-brand">
          {view.name} {view.isSample ? <Badge tone="care">示例</Badge> : null}
        </p>
        {view.isSample ? <p className="text-xs text-care">示例内容均为虚构，请不要提交。</p> : null}
      </header>
      <main aria-busy="true" data-useful="">
        <div className="h-11 border-b border-line bg-card" />
        <div className="space-y-3 p-3">
          {view.step ? (
            <Card tone="brand" title={view.step.title} aside={<span className="text-sm text-soft">{view.step.word}</span>}>
              <div className="space-y-2 text-sm">
                <p>{view.step.why}</p>
                {view.step.until ? (
                  <p>
                    日期：<strong>{view.step.until}</strong>
                  </p>
                ) : null}
              </div>
            </Card>
          ) : null}
          <Card title="催收到了哪个阶段" aside={<strong className="text-brand">{view.stage}</strong>}>
            {null}
          </Card>
          <Card title="催收压力" aside={<strong className="text-brand">{view.intensity}</strong>}>
            {null}
          </Card>
          <Card title="对方可能违反的规定" aside={<span className="text-sm text-soft">{view.findings.length} 项</span>}>
            <ul className="text-sm">
              {view.findings.slice(0, 3).map((title) => (
                <li key={title} className="border-t border-line py-2 first:border-t-0">
                  {title}
                </li>
              ))}
            </ul>
          </Card>
        </div>
      </main>
    </>
  );
}
