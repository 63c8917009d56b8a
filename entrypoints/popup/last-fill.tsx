import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import { FillReport } from "@/components/filling/fill-report";
import type { Plan, StepResult } from "@/lib/form/step";
import { followFill, talked, undo } from "./page-session";
import { forgetDraft, noteWritten } from "./portal-part";

/** The fill last ordered, without a value: so that a popup opened again knows of it. In memory of the browser alone. */
export interface KeptFill {
  tabId: number;
  documentId: string;
  plan: Plan;
  ticked: string[];
  /** The filing made for it; null where none is. */
  draftId: string | null;
}

const LAST = "last-fill";

/** Remembers a fill before its first character is written; null forgets. The values of the plan stay out. */
export async function keepLastFill(fill: KeptFill | null): Promise<void> {
  const items = fill?.plan.items.map((item) => ({ ...item, value: "", alternatives: [], offers: [], files: [], because: "" }));
  const kept = fill && { ...fill, plan: { ...fill.plan, items: items! } };
  await browser.storage.session.set({ [LAST]: kept }).catch(() => undefined);
}

/** The fill last ordered in this document; null where there was none. */
export async function lastFillOf(tabId: number, documentId: string): Promise<KeptFill | null> {
  const found = await browser.storage.session.get(LAST).catch(() => ({}) as Record<string, unknown>);
  const kept = found[LAST] as KeptFill | null | undefined;
  return kept && kept.tabId === tabId && kept.documentId === documentId ? kept : null;
}

interface LastFillProps {
  kept: KeptFill;
  isSample: boolean;
}

/** Above the preview: what became of a fill whose popup was closed, and the way to take it back. Nothing where the page knows of none. */
export function LastFillReport({ kept, isSample }: LastFillProps) {
  const [results, setResults] = useState<StepResult[] | null>(null);
  const [done, setDone] = useState(false);
  const [undone, setUndone] = useState(false);
  const [spoken, setSpoken] = useState(0);
  useEffect(() => {
    let gone = false;
    void followFill(kept.tabId, kept.plan.planId, ({ results: so }) => {
      if (!gone && so.length > 0) setResults(so);
    }).then(async (last) => {
      if (gone) return;
      setResults(last === undefined ? kept.ticked.map((ref) => ({ ref, status: "unsure", why: "" })) : (last?.results ?? null));
      setDone(true);
      setSpoken(await talked(kept.tabId));
      if (last) await noteWritten(kept.plan, last.results);
    });
    return () => {
      gone = true;
    };
  }, [kept]);
  if (!results) return null;
  return (
    <details className="px-3 pt-3" open={!done || results.some(({ status }) => status === "unsure")}>
      <summary className="cursor-pointer py-1 text-sm">刚才在这个网页上填过一次，看结果或者撤销</summary>
      <FillReport
        plan={kept.plan}
        results={results}
        isSample={isSample}
        undone={undone}
        watching={!done}
        talked={spoken}
        onUndo={() => {
          void undo(kept.tabId, kept.plan).then(() => setUndone(true));
          void keepLastFill(null);
          if (kept.draftId !== null) void forgetDraft(kept.draftId);
        }}
      />
    </details>
  );
}
