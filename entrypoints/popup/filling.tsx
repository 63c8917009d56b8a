import { useState, type ReactNode } from "react";
import { FillPreview } from "@/components/filling/fill-preview";
import { FillReport } from "@/components/filling/fill-report";
import { refusedWords } from "@/components/filling/page-words";
import { Notice } from "@/components/ui/notice";
import { useTell } from "@/components/ui/toasts";
import { copyCards } from "@/lib/form/copy-cards";
import { correctable, remember, type Correction } from "@/lib/form/corrections";
import type { Meaning } from "@/lib/form/meanings";
import { chooseValue, makePlan } from "@/lib/form/plan";
import type { Plan, StepResult } from "@/lib/form/step";
import type { PageReport } from "@/lib/background/messages";
import { fillingFor, type Filling as PageFilling } from "@/lib/portals/filling";
import { siteOf, type HostTruth } from "@/lib/portals/host-truth";
import { CopyPart } from "./copy-part";
import { evidenceFiles } from "./evidence-files";
import { fill, followFill, halt, highlight, skipWait, talked, undo } from "./page-session";
import { keepLastFill } from "./last-fill";
import { filledRefs, forgetDraft, keepDraft, noteWritten } from "./portal-part";
import { store } from "@/components/app/store";
import { TODAY } from "@/components/app/today";
import type { OpenCase } from "@/components/app/open-case";

export interface FillingProps {
  open: OpenCase;
  tabId: number;
  debtId: string;
  report: PageReport;
  /** Whose site it is. */
  truth: HostTruth;
  /** What the person said of fields before. */
  said: readonly Correction[];
  onStage(stage: "preview" | "busy" | "filled"): void;
  /** What the person does once it is filled, shown right below the verdict. */
  next: ReactNode;
  onAgain(): void;
}

/** What the record answers to this page (its channel, the number, the letter), and the plan made of it. */
function fillingOf(
  { record, assessment }: OpenCase,
  debtId: string,
  report: PageReport,
  truth: HostTruth,
  corrections: readonly Correction[],
): { filling: PageFilling; plan: Plan } {
  const filling = fillingFor({
    record,
    assessment,
    debtId,
    page: report.page,
    recognised: report.recognised,
    on: TODAY,
    evidenceIds: record.evidence.map((item) => item.id),
    corrections,
  });
  const { recognised, answers, hints } = filling;
  return { filling, plan: makePlan({ page: report.page, recognised, answers, hints, site: siteOf(truth) }, crypto.randomUUID()) };
}

/** The names of the required fields that the plan knows and into which nothing was put; what held text before is not among them. */
function stillEmpty(report: PageReport, plan: Plan, results: readonly StepResult[]): string[] {
  const required = new Set(report.page.forms.flatMap((form) => form.fields.filter((field) => field.required).map(({ ref }) => ref)));
  const put = filledRefs(results);
  return plan.items.filter(({ ref, problem }) => required.has(ref) && !put.has(ref) && problem !== "has-text").map(({ label }) => label);
}

/** The plan made anew after a correction: where the answer is still the one first shown, what the person chose since stays. */
function keepingChoices(first: Plan, chosen: Plan, now: Plan): Plan {
  const items = now.items.map((item) => {
    const shown = first.items.find(({ ref, meaning }) => ref === item.ref && meaning === item.meaning);
    const mine = shown?.value === item.value && chosen.items.find(({ ref }) => ref === item.ref);
    return mine ? { ...mine, after: item.after } : item;
  });
  return { ...now, items };
}

/** The preview of everything that would be written, the writing itself, and what became of each field. */
export function Filling({ open, tabId, debtId, report, truth, said, onStage, next, onAgain }: FillingProps) {
  const { record } = open;
  const tell = useTell();
  const [{ filling, plan: first }, setMadeOf] = useState(() => fillingOf(open, debtId, report, truth, said));
  const [plan, setPlan] = useState(first);
  const [files, setFiles] = useState<Record<string, string[]>>({});
  const [busy, setBusy] = useState(false);
  const [waiting, setWaiting] = useState<{ ref: string; until: number } | null>(null);
  const [results, setResults] = useState<StepResult[]>();
  const [watching, setWatching] = useState(false);
  const [spoken, setSpoken] = useState(0);
  const [undone, setUndone] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const [refused, setRefused] = useState<string>();

  const tick = (ref: string, ticked: boolean) =>
    setPlan((before) => ({ ...before, items: before.items.map((item) => (item.ref === ref ? { ...item, ticked } : item)) }));
  const correct = async (ref: string, meaning: Meaning) => {
    const field = report.page.forms.flatMap((form) => form.fields).find((one) => one.ref === ref);
    if (!field) return;
    const list = remember(said, report.page.host, field, meaning);
    const written = await store.patchPart("corrections", { list }, { list: [...said] });
    if (!written.ok) tell({ text: written.message });
    const anew = fillingOf(open, debtId, report, truth, list);
    setMadeOf(anew);
    setPlan(keepingChoices(first, plan, anew.plan));
  };
  const again = () => void keepLastFill(null).then(onAgain);
  const show = (so: StepResult[]) => {
    setResults(so);
    setBusy(false);
    onStage("filled");
    void noteWritten(plan, so);
  };
  const run = async (shownAt: number) => {
    setBusy(true);
    onStage("busy");
    setRefused(undefined);
    const ticked = plan.items.filter((item) => item.ticked).map((item) => item.ref);
    // What is written stands after half a second; the page is watched for three, and the person need not wait for that.
    const hears = {
      settled: (so: StepResult[]) => {
        setWatching(true);
        show(so);
      },
      waiting: (ref: string, ms: number | null) => setWaiting(ms === null ? null : { ref, until: Date.now() + ms }),
    };
    const carried = await evidenceFiles(record, files);
    // Kept before the first character is written: the popup closes at the first click on the page, and the writing goes on without it.
    const draftId = await keepDraft(open, filling, plan, files);
    setMade(draftId);
    await keepLastFill({ tabId, documentId: report.documentId, plan, ticked, draftId });
    const outcome = await fill(tabId, report.documentId, plan, ticked, carried, shownAt, hears).catch(() => null);
    // An answer that was lost says nothing of what was written: the page itself is asked.
    const lost = outcome === null || outcome.unsure === true;
    const known = lost ? await followFill(tabId, plan.planId, ({ results: so }) => so.length > 0 && hears.settled(so)) : null;
    setWatching(false);
    void talked(tabId).then(setSpoken);
    if (known === undefined) return show(ticked.map((ref) => ({ ref, status: "unsure", why: "" })));
    const so = lost ? known?.results : outcome.refused ? undefined : outcome.results;
    const facts = plan.items.find(({ meaning }) => meaning === "complaint.facts");
    if (draftId !== null && !(so && facts && filledRefs(so).has(facts.ref))) await forgetDraft(draftId);
    if (so) return show(so);
    await keepLastFill(null);
    setBusy(false);
    onStage("preview");
    setRefused(outcome?.refused ?? "");
  };

  if (results)
    return (
      <div className="p-3">
        <FillReport
          plan={plan}
          results={results}
          isSample={record.isSample}
          undone={undone}
          watching={watching}
          talked={spoken}
          stillEmpty={stillEmpty(report, plan, results)}
          next={undone ? null : next}
          onAgain={again}
          onUndo={() => {
            void keepLastFill(null);
            void undo(tabId, plan).then(() => setUndone(true));
            if (made !== null) void forgetDraft(made);
          }}
        >
          {undone ? null : (
            <CopyPart
              cards={copyCards(plan, results).map(({ ref, label, text }) => ({ key: ref, label, text }))}
              place={plan.planId}
              isSample={record.isSample}
              summary="没填上的，可以逐项复制"
            />
          )}
        </FillReport>
      </div>
    );
  return (
    <div className="space-y-3 p-3">
      <p className="text-sm text-soft">
        {filling.recipe ? "" : `${report.page.host} · `}识别出 {plan.items.length} 项
      </p>
      {filling.number === null ? null : (
        <p className="text-sm">
          这次举报的号码：<span className="tabular-nums">{filling.number}</span>
          {filling.queue && filling.queue.waiting.length > 1 ? `，之后还有 ${filling.queue.waiting.length - 1} 个。` : "。"}
        </p>
      )}
      {filling.changed === "" ? null : <Notice title="页面有变化">{filling.changed}</Notice>}
      {refused === undefined ? null : (
        <Notice tone="care" live title="这次没有填">
          {refusedWords(refused)}{" "}
          <button type="button" className="underline underline-offset-2" onClick={again}>
            重新读取网页
          </button>
        </Notice>
      )}
      <FillPreview
        plan={plan}
        isSample={record.isSample}
        busy={busy}
        onTick={tick}
        onValue={(ref, value) => setPlan(chooseValue(plan, ref, value))}
        onPointAt={(ref) => void highlight(tabId, ref === null ? [] : [ref])}
        files={files}
        onFiles={(ref, names) => {
          setFiles({ ...files, [ref]: names });
          tick(ref, names.length > 0);
        }}
        correctable={correctable(report.page, plan)}
        onMeaning={(ref, meaning) => void correct(ref, meaning)}
        waiting={waiting}
        onSkip={() => void skipWait(tabId)}
        onStop={() => void halt(tabId)}
        onFill={(shownAt) => void run(shownAt)}
      />
    </div>
  );
}
