import { RefreshCw } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import type { CitedRule } from "@/lib/case/kept-letter";
import { hasDrift, type Drift } from "@/lib/letters/edits";
import { citationText } from "@/lib/rules/citation";
import type { RuleVersion } from "@/lib/rules/rule";
import type { Day } from "@/lib/units/day";

/** What changed since the borrower first rewrote a sentence of a letter. */
export interface ChangedLetter {
  drift: Drift;
  repealed: readonly RuleVersion[];
  replaced: readonly CitedRule[];
}

/** Offers to bring the rest up to date; what the borrower wrote is not touched. */
export function LetterChanges({ changed, on, onUpdate }: { changed: ChangedLetter; on: Day; onUpdate(): void }) {
  const { drift, repealed, replaced } = changed;
  const ours = drift.changed.length + drift.added.length + drift.removed.length;
  return (
    <Notice tone="care" title={hasDrift(drift) ? "你改写之后，案卷有了变化" : "引用的规定有变化"} live>
      {repealed.length + replaced.length > 0 ? (
        <>
          <p>这份文书引用的规定，写好之后已经变了，寄出前请更新：</p>
          <ul className="list-disc pl-4">
            {repealed.map((version) => (
              <li key={version.factId + version.says}>{citationText(version, on)}</li>
            ))}
            {replaced.map((rule) => (
              <li key={rule.factId + rule.instrument}>{rule.instrument}：规定已有新版本，原来的依据不再适用</li>
            ))}
          </ul>
        </>
      ) : null}
      {hasDrift(drift) ? (
        <p>
          {ours > 0 ? `护岸写的句子有 ${ours} 处会不一样` : "抬头、表格或附件会不一样"}
          ，现在显示的还是改写时的样子。
        </p>
      ) : null}
      {drift.stale.length > 0 ? (
        <p>你改写的句子里，有 {drift.stale.length} 句当初依据的记录变了。更新时你的句子原样保留，请自己核对。</p>
      ) : null}
      {hasDrift(drift) ? (
        <Disclosure summary="看看哪里不一样">
          <ul className="space-y-2">
            {drift.changed.map(({ id, was, now }) => (
              <li key={id}>
                <del className="block">{was}</del>
                <ins className="block no-underline">改为：{now}</ins>
              </li>
            ))}
            {drift.added.length > 0 ? <li>新增 {drift.added.length} 句。</li> : null}
            {drift.removed.length > 0 ? <li>去掉 {drift.removed.length} 句，它们依据的记录已经不在了。</li> : null}
            {drift.stale.map(({ id, theirs, now }) => (
              <li key={id}>
                <span className="block">你写的：{theirs}</span>
                <span className="block">{now === null ? "原句依据的记录已经不在了。" : `原句现在会是：${now}`}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      <Button size="sm" icon={RefreshCw} className="mt-2" onClick={onUpdate}>
        更新其余部分，我写的不动
      </Button>
    </Notice>
  );
}
