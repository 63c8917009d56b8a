import { useLiveQuery } from "dexie-react-hooks";
import { useState, type ReactNode } from "react";
import { FillPreview } from "@/components/filling/fill-preview";
import { FillReport } from "@/components/filling/fill-report";
import { refusedWords, unavailableWords } from "@/components/filling/page-words";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { useTell } from "@/components/ui/toasts";
import { copyCards } from "@/lib/form/copy-cards";
import { correctable, correctionsIn, remember, type Correction } from "@/lib/form/corrections";
import type { FormRecognition } from "@/lib/form/field";
import type { Meaning } from "@/lib/form/meanings";
import { chooseValue, makePlan } from "@/lib/form/plan";
import type { Plan, StepResult } from "@/lib/form/step";
import type { PageReport } from "@/lib/messages/messages";
import { fillingFor, type Filling as PageFilling } from "@/lib/portals/filling";
import type { PageBelow } from "./app";
import { cardsWithoutForm, CopyPart } from "./copy-part";
import { evidenceFiles } from "./evidence-files";
import { fill, halt, highlight, readPage, undo } from "./page-session";
import { openWorkspace } from "./open-page";
import { filledRefs, forgetDraft, keepDraft, noteWritten, PortalPart, useWay } from "./portal-part";
import { store } from "./store";
import { TODAY } from "./today";
import type { OpenCase } from "./use-case";

/** Fill this page: what was recognised, everything that would be written, and afterwards what became of it. */
export function FillScreen({ open, below }: { open: OpenCase; below: PageBelow | null }) {
  const [fresh, setFresh] = useState<PageBelow["found"] | null>(null);
  const [turn, setTurn] = useState(0);
  const tabId = below?.tabId ?? null;
  const found = fresh ?? below?.found ?? null;
  const again = async () => {
    if (tabId === null) return;
    setFresh(await readPage(tabId));
    setTurn(turn + 1);
  };
  const corrections = useLiveQuery(() => store.readPart("corrections"));
  if (found === null || corrections === undefined) return <output className="block p-4 text-sm text-soft">正在看这个网页…</output>;
  if ("unavailable" in found || tabId === null)
    return (
      <NoForm open={open} address={null} words={unavailableWords("unavailable" in found ? found.unavailable : "no-tab")} onAgain={again} />
    );
  return <OnPage key={turn} open={open} tabId={tabId} found={found} said={correctionsIn(corrections.list)} onAgain={again} />;
}

interface OnPageProps {
  open: OpenCase;
  tabId: number;
  found: PageReport;
  /** What the person said of fields before. */
  said: readonly Correction[];
  onAgain(): void;
}

/** Above, where the person is in the portal and what comes next; below, what can be filled or copied here. */
function OnPage({ open, tabId, found, said, onAgain }: OnPageProps) {
  const { record } = open;
  const { page } = found;
  const way = useWay(page);
  const [stage, setStage] = useState<"preview" | "busy" | "filled">("preview");
  const [debtId, setDebtId] = useState(record.debts[0]?.id ?? "");
  if (!way) return null;
  // Another site than the channel under way is read by its labels, as any page is.
  const persons = way.step?.personAlone === true || (way.waiting !== null && way.waiting !== "elsewhere");
  const fillable = !persons && page.notice !== true && found.recognised.some(offersSomething);
  const part = (
    <PortalPart
      open={open}
      tabId={tabId}
      debtId={debtId}
      page={page}
      way={way}
      stage={stage === "filled" ? "filled" : fillable ? "fill" : "look"}
      busy={stage === "busy"}
    />
  );
  return (
    <>
      {stage === "filled" ? null : <div className="px-3 pt-3">{part}</div>}
      {fillable && record.debts.length > 1 && stage === "preview" ? (
        <div className="px-3 pt-3">
          <SelectField
            label="关于哪一笔欠款"
            value={debtId}
            onChange={(event) => setDebtId(event.target.value)}
            options={record.debts.map((debt) => [debt.id, debt.brand] as const)}
          />
        </div>
      ) : null}
      {fillable ? (
        <Filling
          key={debtId}
          open={open}
          tabId={tabId}
          debtId={debtId}
          report={found}
          said={said}
          onStage={setStage}
          next={part}
          onAgain={onAgain}
        />
      ) : (
        <NoForm
          open={open}
          address={`https://${page.host}${page.path}`}
          words={way.recipe && way.waiting !== "elsewhere" ? null : noFormWords(page.notice === true)}
          onAgain={onAgain}
        />
      )}
    </>
  );
}

/** A complaint form of which at least one question has an answer to offer. */
const offersSomething = ({ complaint, fields }: FormRecognition): boolean => complaint && fields.some(({ offered }) => offered !== "none");

const noFormWords = (notice: boolean): string =>
  notice
    ? "网页上有一份须知还没有读完。请你自己读完，等倒计时走完再点同意，然后回来填。"
    : "这个网页上没有认出投诉、举报表单。登录、搜索、付款之类的表单，护岸不碰。";

interface NoFormProps {
  open: OpenCase;
  /** Which page it is; null where that cannot be known. */
  address: string | null;
  /** Why nothing can be filled here; null where the step of the portal says it already. */
  words: string | null;
  onAgain(): void;
}

function NoForm({ open, address, words, onAgain }: NoFormProps) {
  const [cards] = useState(() => cardsWithoutForm(open, address));
  return (
    <div className="space-y-3 p-3">
      {words === null ? null : <Notice title="这个网页现在填不了">{words}</Notice>}
      <CopyPart cards={cards} place={address ?? ""} isSample={open.record.isSample} summary="需要自己填的话，一栏一栏复制" />
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={onAgain}>
          重新看一遍页面
        </Button>
        <Button size="sm" look="quiet" onClick={() => void openWorkspace("channels")}>
          看有哪些渠道可以投诉
        </Button>
      </div>
    </div>
  );
}

interface FillingProps extends Omit<OnPageProps, "found"> {
  debtId: string;
  report: PageReport;
  onStage(stage: "preview" | "busy" | "filled"): void;
  /** What the person does once it is filled, shown right below the verdict. */
  next: ReactNode;
}

/** What the record answers to this page (its channel, the number, the letter), and the plan made of it. */
function fillingOf(
  { record, assessment }: OpenCase,
  debtId: string,
  report: PageReport,
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
  return { filling, plan: makePlan({ page: report.page, recognised, answers, hints }, crypto.randomUUID()) };
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

function Filling({ open, tabId, debtId, report, said, onStage, next, onAgain }: FillingProps) {
  const { record } = open;
  const tell = useTell();
  const [{ filling, plan: first }, setMadeOf] = useState(() => fillingOf(open, debtId, report, said));
  const [plan, setPlan] = useState(first);
  const [files, setFiles] = useState<Record<string, string[]>>({});
  const [busy, setBusy] = useState(false);
  const [results, setResults] = useState<StepResult[]>();
  const [watching, setWatching] = useState(false);
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
    const next = fillingOf(open, debtId, report, list);
    setMadeOf(next);
    setPlan(keepingChoices(first, plan, next.plan));
  };
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
    const onSettled = (so: StepResult[]) => {
      setWatching(true);
      show(so);
    };
    const carried = await evidenceFiles(record, files);
    const filled = fill(tabId, report.documentId, plan, ticked, carried, shownAt, onSettled).catch(() => null);
    const draftId = await keepDraft(open, filling, plan, files);
    setMade(draftId);
    const outcome = await filled;
    setWatching(false);
    const facts = plan.items.find(({ meaning }) => meaning === "complaint.facts");
    if (draftId !== null && !(outcome && facts && filledRefs(outcome.results).has(facts.ref))) await forgetDraft(draftId);
    if (outcome && !outcome.refused) show(outcome.results);
    else {
      setBusy(false);
      onStage("preview");
      setRefused(outcome?.refused ?? "");
    }
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
          next={undone ? null : next}
          onAgain={onAgain}
          onUndo={() => {
            void undo(tabId, plan).then(() => setUndone(true));
            if (made !== null) void forgetDraft(made);
          }}
        >
          {undone ? null : (
            <CopyPart
              cards={copyCards(plan, results).map(({ ref, label, text }) => ({ key: ref, label, text }))}
              place={plan.planId}
              isSample={record.isSample}
              summary="没填上的，一栏一栏复制"
            />
          )}
        </FillReport>
      </div>
    );
  return (
    <div className="space-y-3 p-3">
      <p className="text-sm text-soft">
        {filling.recipe ? "" : `${report.page.host} · `}认出 {plan.items.length} 栏
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
          <button type="button" className="underline underline-offset-2" onClick={onAgain}>
            重新看一遍页面
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
        onStop={() => void halt(tabId)}
        onFill={(shownAt) => void run(shownAt)}
      />
    </div>
  );
}
