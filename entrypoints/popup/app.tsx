import { clearSample } from "@/lib/store/sample-case";
import { ClipboardPen, FileText, Gauge, PhoneCall } from "lucide-react";
import { lazy, Suspense, useEffect, useState, type ReactNode } from "react";
import { Welcome } from "@/components/first-run/welcome";
import { DangerNotice } from "@/components/shell/danger-notice";
import { Header } from "@/components/shell/header";
import { useDraft } from "@/components/ui/use-draft";
import { DRAFT_KEYS } from "@/lib/case/draft-keys";
import { Tabs } from "@/components/ui/tabs";
import { useTell } from "@/components/ui/toasts";
import { LostNotice } from "@/components/app/lost-notice";
import { UnreadableNotice } from "@/components/app/unreadable-notice";
import { CaseGate } from "@/components/app/case-gate";
import { canStandBeside, prepareBeside, standBeside } from "./beside";
import { usePageBelow } from "./use-page-below";
import { useDiscretion } from "@/components/app/use-discreet-mode";
import { nameOf } from "@/lib/background/appearance";
import { openWorkspace } from "./open-page";
import { OverviewScreen } from "./overview-screen";
import { store } from "@/components/app/store";
import { useAnswer, useCase } from "@/components/app/use-case";
import type { OpenCase } from "@/components/app/open-case";
import type { PageBelow } from "./page-below";

// What the first paint does not need comes when it is asked for.
const FirstRunScreen = lazy(() => import("@/components/app/first-run-screen").then((module) => ({ default: module.FirstRunScreen })));
const LettersScreen = lazy(() => import("./letters-screen").then((module) => ({ default: module.LettersScreen })));
const FillScreen = lazy(() => import("./fill-screen").then((module) => ({ default: module.FillScreen })));
const LogScreen = lazy(() => import("./log-screen").then((module) => ({ default: module.LogScreen })));

export interface AppProps {
  meanwhile: ReactNode;
  /** In the panel beside the page, which stays open and follows the page. */
  beside?: boolean | undefined;
}

export function App({ meanwhile, beside = false }: AppProps) {
  const state = useCase();
  const tell = useTell();
  const [asking, setAsking] = useState<boolean>();
  const [busy, setBusy] = useState(false);

  if (state.kind !== "open") return <CaseGate state={state} meanwhile={meanwhile} />;

  const { record, settings } = state;
  const begun = record.isSample || settings.firstRunDone === true;
  if (asking || (asking === undefined && !begun && record.debts.length > 0))
    return (
      <main>
        <Suspense>
          <FirstRunScreen record={record} onDone={() => setAsking(false)} onLeave={() => setAsking(false)} />
        </Suspense>
      </main>
    );
  if (!begun)
    return (
      <main data-useful="">
        <LostNotice read={state} onRestore={() => void openWorkspace("settings")} />
        <Welcome
          busy={busy}
          onOwn={() => setAsking(true)}
          onSample={() => {
            setBusy(true);
            void import("@/components/app/open-sample")
              .then(({ openSample }) => openSample())
              .then((loaded) => {
                setBusy(false);
                if (!loaded.ok) tell({ text: loaded.message });
              });
          }}
        />
      </main>
    );
  return <Begun open={state} beside={beside} onAsk={() => setAsking(true)} />;
}

const leavePopup = () => window.close();

function Begun({ open, beside, onAsk }: { open: OpenCase; beside: boolean; onAsk(): void }) {
  const { record, settings } = open;
  // Opened anew on another page, the popup begins with the case and that page; only the log, in the middle of noting, comes back.
  const kept = useDraft<string>(DRAFT_KEYS.tab, () => "");
  const [chosen, choose] = useState("overview");
  const tab = kept.value === "log" ? "log" : chosen;
  const setTab = (next: string) => {
    choose(next);
    kept.set(next === "log" ? "log" : "");
  };
  const [letterId, setLetterId] = useState<string | null>(null);
  const [letterDebtId, setLetterDebtId] = useState<string | null>(null);
  useDiscretion(settings.discreet, leavePopup);
  const below = usePageBelow(beside);
  const answer = useAnswer(record);
  const tell = useTell();
  useEffect(prepareBeside, []);
  const count = fieldsIn(below);
  const leaveSample = async () => {
    await clearSample(store);
    if (settings.firstRunDone !== true) onAsk();
  };
  const openLetter = (id: string, debtId: string | null) => {
    setLetterId(id);
    setLetterDebtId(debtId);
    setTab("letters");
  };
  return (
    <>
      <Header
        name={nameOf(settings.discreet)}
        isSample={record.isSample}
        onWorkspace={() => void openWorkspace()}
        onLeaveSample={() => void leaveSample()}
        onBeside={
          beside || !canStandBeside()
            ? undefined
            : () =>
                void standBeside().then((stands) => {
                  if (stands) window.close();
                  else tell({ text: "浏览器没有打开侧边栏。可以在浏览器菜单里打开侧边栏，再选护岸。" });
                })
        }
      />
      <main data-useful="">
        {tab !== "overview" && (record.danger === "at-the-door" || record.danger === "self-harm") ? (
          <div className="p-3 pb-0">
            <DangerNotice danger={record.danger} onSafe={() => answer("danger", "none")} />
          </div>
        ) : null}
        <UnreadableNotice onOpen={() => void openWorkspace("settings")} />
        <Tabs
          label="护岸"
          value={tab}
          onChange={setTab}
          items={[
            {
              value: "overview",
              word: "处境",
              icon: Gauge,
              panel: <OverviewScreen open={open} fillable={count} onTab={setTab} onLetter={openLetter} onEditFirst={onAsk} />,
            },
            {
              value: "letters",
              word: "文书",
              icon: FileText,
              panel: (
                <Suspense>
                  <LettersScreen key={letterDebtId} open={open} letterId={letterId} ofDebt={letterDebtId} onLetter={setLetterId} />
                </Suspense>
              ),
            },
            {
              value: "fill",
              word: "填表",
              icon: ClipboardPen,
              count: { number: count, of: "项已识别" },
              panel: (
                <Suspense>
                  <FillScreen key={pageKey(below)} open={open} below={below} />
                </Suspense>
              ),
            },
            {
              value: "log",
              word: "记催收",
              icon: PhoneCall,
              panel: (
                <Suspense>
                  <LogScreen open={open} onOverview={() => setTab("overview")} />
                </Suspense>
              ),
            },
          ]}
        />
      </main>
    </>
  );
}

/** One page of one tab: what was begun on it does not stand over the next. */
const pageKey = (below: PageBelow | null): string =>
  below === null ? "" : `${below.tabId}/${"unavailable" in below.found ? below.found.unavailable : below.found.documentId}`;

function fieldsIn(below: PageBelow | null): number {
  if (!below || "unavailable" in below.found) return 0;
  return below.found.recognised
    .filter((form) => form.complaint)
    .reduce((most, form) => Math.max(most, form.fields.filter((field) => field.offered !== "none").length), 0);
}
