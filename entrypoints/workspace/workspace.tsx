import { clearSample } from "@/lib/store/sample-case";
import {
  BookOpen,
  Info,
  CalendarDays,
  FileArchive,
  FileDown,
  FileText,
  Gauge,
  Handshake,
  Landmark,
  Milestone,
  PhoneCall,
  Scale,
  Search,
  Settings as SettingsIcon,
  Stamp,
  UserRound,
  Wallet,
  WalletCards,
} from "lucide-react";
import { lazy, Suspense, useMemo, type ComponentType } from "react";
import { isUpdated } from "@/components/app/seen-version";
import { SideNav, type Place } from "@/components/shell/side-nav";
import { Button } from "@/components/ui/button";
import { store } from "@/components/app/store";
import { CaseGate, NOT_ASSESSED } from "@/components/app/case-gate";
import { LazyRescue } from "@/components/app/lazy-rescue";
import { LostNotice } from "@/components/app/lost-notice";
import { UnreadableNotice } from "@/components/app/unreadable-notice";
import { Boundary } from "@/components/shell/boundary";
import { Notice } from "@/components/ui/notice";
import { useDiscretion } from "@/components/app/use-discreet-mode";
import { nameOf } from "@/lib/background/appearance";
import { useCase, write } from "@/components/app/use-case";
import { DangerNotice } from "@/components/shell/danger-notice";
import { OnwardCard } from "@/components/assessment/onward-card";
import { ofDebt, workspacePlace } from "@/components/assessment/step-place";
import { goTo, usePlace } from "./place";
import type { PageProps, RecordPageProps } from "./page-props";

const page = (load: () => Promise<{ default: ComponentType<PageProps> }>) => lazy(load);

/** Pages of the record alone. */
const RECORD_PAGES: Record<string, ComponentType<RecordPageProps>> = {
  contacts: lazy(() => import("./contacts-page")),
  calendar: lazy(() => import("./calendar-page")),
  evidence: lazy(() => import("./evidence-page")),
  imports: lazy(() => import("./imports-page")),
  settings: lazy(() => import("./settings-page")),
  search: lazy(() => import("./search-page")),
};

/** Place → its page; each comes when it is opened. */
const PAGES: Record<string, ComponentType<PageProps>> = {
  overview: page(() => import("./overview-page")),
  money: page(() => import("./money-page")),
  debts: page(() => import("./debts-page")),
  budget: page(() => import("./budget-page")),
  borrower: page(() => import("./borrower-page")),
  papers: page(() => import("./papers-page")),
  channels: page(() => import("./channels-page")),
  filings: page(() => import("./filings-page")),
  negotiation: page(() => import("./negotiation-page")),
  letters: page(() => import("./letters-page")),
  rules: page(() => import("./rules-page")),
  about: page(() => import("./about-page")),
  welcome: page(() => import("./welcome-page")),
};

const GROUPS: { word: string; places: Place[] }[] = [
  {
    word: "看清处境",
    places: [
      { id: "overview", word: "处境", icon: Gauge },
      { id: "money", word: "费用与还款能力", icon: Wallet },
      { id: "calendar", word: "日历与时间线", icon: CalendarDays },
    ],
  },
  {
    word: "案卷",
    places: [
      { id: "debts", word: "欠款", icon: WalletCards },
      { id: "contacts", word: "联系记录", icon: PhoneCall },
      { id: "papers", word: "收到的文书", icon: Stamp },
      { id: "evidence", word: "证据", icon: FileArchive },
      { id: "imports", word: "导入", icon: FileDown },
      { id: "budget", word: "收支", icon: Landmark },
      { id: "borrower", word: "我的资料", icon: UserRound },
    ],
  },
  {
    word: "办理",
    places: [
      { id: "negotiation", word: "协商", icon: Handshake },
      { id: "letters", word: "写文书", icon: FileText },
      { id: "channels", word: "投诉渠道", icon: Milestone },
      { id: "filings", word: "投诉进度", icon: Scale },
    ],
  },
  {
    word: "其他",
    places: [
      { id: "search", word: "查找", icon: Search },
      { id: "rules", word: "规则依据", icon: BookOpen },
      { id: "settings", word: "设置与备份", icon: SettingsIcon },
      { id: "about", word: "关于护岸", icon: Info },
    ],
  },
];

const WORDS = new Map(GROUPS.flatMap(({ places }) => places.map(({ id, word }) => [id, word] as const)));
const StartPage = page(() => import("./start-page"));
const leaveWorkspace = () => location.replace("about:blank");

/** The whole case on a wide page. */
export function Workspace() {
  const state = useCase();
  const [place, item] = usePlace();
  const updated = useMemo(() => isUpdated(), []);
  const at = place in PAGES || place in RECORD_PAGES ? place : "overview";
  useDiscretion("settings" in state ? state.settings.discreet : true, leaveWorkspace, WORDS.get(at));
  if (state.kind !== "open" && state.kind !== "read") return <CaseGate state={state} />;
  const { record, settings } = state;
  const begun = record.isSample || settings.firstRunDone === true || record.contacts.length > 0;
  const RecordPage = RECORD_PAGES[at];
  const Page = at === "overview" && !begun ? StartPage : PAGES[at];
  return (
    <div className="min-h-dvh md:flex">
      <SideNav name={nameOf(settings.discreet)} groups={GROUPS} at={at} isSample={state.record.isSample} />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-5xl min-w-0 flex-1 space-y-4 p-4 md:p-6">
        {state.record.isSample ? (
          <div className="no-print flex flex-wrap items-center justify-between gap-2 rounded-md border border-care-line bg-care-wash px-3 py-2 text-sm text-care">
            <span>现在显示的是“示例”：示例内容均为虚构，请不要提交。</span>
            <Button size="sm" onClick={() => void clearSample(store)}>
              退出示例
            </Button>
          </div>
        ) : null}
        {at !== "overview" && (record.danger === "at-the-door" || record.danger === "self-harm") ? (
          <div className="no-print">
            <DangerNotice danger={record.danger} onSafe={() => void write(record, { part: "answers", changes: { danger: "none" } })} />
          </div>
        ) : null}
        {updated && at !== "about" ? (
          <p className="no-print rounded-md border border-line bg-card px-3 py-2 text-sm">
            护岸更新到了新的版本。
            <a href="#about" className="text-brand underline underline-offset-2">
              看看改了什么
            </a>
          </p>
        ) : null}
        <LostNotice read={state} onRestore={() => (location.hash = "settings")} />
        <UnreadableNotice onOpen={() => (location.hash = "settings")} />
        <Boundary key={at} rescue={<LazyRescue />}>
          <Suspense>
            {RecordPage ? (
              <RecordPage key={at} open={state} item={item} />
            ) : Page && state.kind === "open" ? (
              <Page key={at} open={state} item={item} />
            ) : state.kind === "read" && state.notAssessed ? (
              <>
                <Notice tone="care" title="评估没有做出来">
                  {NOT_ASSESSED}
                </Notice>
                <LazyRescue />
              </>
            ) : (
              <output className="block text-soft">案卷很长，正在逐条对照规定……</output>
            )}
          </Suspense>
          {state.kind === "open" ? (
            <div className="no-print">
              <OnwardCard
                steps={state.assessment.steps}
                at={at}
                onLetter={(id, debtId) => goTo(ofDebt(`letters/${id}`, debtId))}
                onChannel={(id, debtId) => goTo(ofDebt(`channels/${id}`, debtId))}
                onPlace={(to) => goTo(workspacePlace(to))}
              />
            </div>
          ) : null}
        </Boundary>
      </main>
    </div>
  );
}
