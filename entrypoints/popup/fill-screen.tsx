import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useMemo, useState } from "react";
import { PageSketchPart } from "@/components/filling/page-sketch";
import { unavailableWords } from "@/components/filling/page-words";
import { SiteNotice } from "@/components/filling/site-notice";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { correctionsIn, type Correction } from "@/lib/form/corrections";
import type { FormRecognition } from "@/lib/form/field";
import type { PageSketch } from "@/lib/form/sketch";
import type { PageReport } from "@/lib/background/messages";
import { hostTruth } from "@/lib/portals/host-truth";
import { cardsWithoutForm, CopyPart } from "./copy-part";
import { Filling } from "./filling";
import { LastFillReport, lastFillOf, type KeptFill } from "./last-fill";
import { openWorkspace } from "./open-page";
import { readPage } from "./page-session";
import { PortalPart, useWay } from "./portal-part";
import { saveFile } from "@/components/app/save-file";
import { store } from "@/components/app/store";
import type { PageBelow } from "./page-below";
import type { OpenCase } from "@/components/app/open-case";
import { debtName } from "@/lib/case/debt-name";

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
  const [before, setBefore] = useState<KeptFill | null>();
  useEffect(() => {
    void lastFillOf(tabId, found.documentId).then(setBefore);
  }, [tabId, found.documentId]);
  const truth = useMemo(() => hostTruth(page.host), [page.host]);
  if (!way || before === undefined) return null;
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
      {stage === "preview" ? (
        <div className="px-3 pt-3 empty:hidden">
          <SiteNotice host={page.host} truth={truth} fillable={fillable} />
        </div>
      ) : null}
      {stage === "filled" ? null : <div className="px-3 pt-3">{part}</div>}
      {fillable && record.debts.length > 1 && stage === "preview" ? (
        <div className="px-3 pt-3">
          <SelectField
            label="哪一笔欠款"
            value={debtId}
            onChange={(event) => setDebtId(event.target.value)}
            options={record.debts.map((debt) => [debt.id, debtName(debt)] as const)}
          />
        </div>
      ) : null}
      {before && stage === "preview" ? <LastFillReport kept={before} isSample={record.isSample} /> : null}
      {fillable ? (
        <Filling
          key={debtId}
          open={open}
          tabId={tabId}
          debtId={debtId}
          report={found}
          truth={truth}
          said={said}
          onStage={setStage}
          next={part}
          onAgain={onAgain}
        />
      ) : (
        <NoForm
          open={open}
          address={`https://${page.host}${page.path}`}
          words={way.recipe && way.waiting !== "elsewhere" ? null : noFormWords(page.notice === true, page.truncated)}
          onAgain={onAgain}
        />
      )}
      <div className="px-3 pb-3 empty:hidden">
        <PageSketchPart page={page} onSave={saveSketch} />
      </div>
    </>
  );
}

/** Kept as a file by the person's own hand; nothing is sent. */
function saveSketch(sketch: PageSketch): void {
  saveFile(new Blob([`${JSON.stringify(sketch, null, 1)}\n`], { type: "application/json" }), `本页速写-${sketch.host}.json`);
}

/** A complaint form of which at least one question has an answer to offer. */
const offersSomething = ({ complaint, fields }: FormRecognition): boolean => complaint && fields.some(({ offered }) => offered !== "none");

const noFormWords = (notice: boolean, truncated: boolean): string => {
  if (notice) return "网页上有一份须知还没有读完。请你自己读完，等倒计时走完再点同意，然后回来填。";
  return truncated
    ? "这个网页太大，只看了前面一部分，没有看到投诉表单。请在网页上点一下要填的那一项，再点护岸的图标，会从那里往下看。"
    : "这个网页上没有识别出投诉、举报表单。登录、搜索、付款之类的表单，护岸不碰。";
};

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
      <CopyPart cards={cards} place={address ?? ""} isSample={open.record.isSample} summary="需要自己填的话，一项一项复制" />
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={onAgain}>
          重新读取网页
        </Button>
        <Button size="sm" look="quiet" onClick={() => void openWorkspace("channels")}>
          看有哪些渠道可以投诉
        </Button>
      </div>
    </div>
  );
}
